using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Programs;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>What is answered as saved is saved, and a database that is not there is never replaced by an empty one.</summary>
public sealed class DurabilityTests : IDisposable
{
    private readonly TestDatabase _database = TestDatabase.FileWithReferenceFollowUp();

    private string File => new SqliteConnectionStringBuilder(_database.ConnectionString).DataSource;

    [Fact]
    public async Task Every_commit_is_on_the_disk_before_it_is_answered()
    {
        await using var db = _database.Open();

        Assert.Equal("2", await db.Database.SqlQueryRaw<string>("SELECT CAST(synchronous AS TEXT) AS Value FROM pragma_synchronous")
            .SingleAsync());
    }

    [Theory]
    [InlineData("tas bort")]
    [InlineData("flyttas undan")]
    [InlineData("byts ut")]
    public async Task A_file_that_vanishes_takes_no_save_and_one_that_comes_back_does(string how)
    {
        using var app = WebFixture.On(_database);
        var desk = await EntryDesk.OfPolice(app);
        await desk.Open();
        var kept = File + ".undan";
        System.IO.File.Copy(File, kept);
        if (how == "flyttas undan")
            System.IO.File.Move(File, File + ".bort");
        else
            System.IO.File.Delete(File);
        if (how == "byts ut")
            System.IO.File.Copy(kept, File);

        var lost = await desk.Save((desk.Status("2.2"), "Ongoing"), (desk.Figure("2.2"), "4"));

        lost.ShouldHaveStatus(HttpStatusCode.InternalServerError);
        Assert.Contains(
            app.Errors.Messages, message => message.Contains("har tagits bort, flyttats eller bytts ut", StringComparison.Ordinal));
        if (how != "byts ut")
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await Ready(app));
            Assert.False(System.IO.File.Exists(File));
            System.IO.File.Move(kept, File);
        }

        Assert.Equal(HttpStatusCode.OK, await Ready(app));
        await desk.Open();
        (await desk.Save((desk.Status("2.2"), "Ongoing"), (desk.Figure("2.2"), "4"))).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.NotNull(await desk.Stored("2.2"));
    }

    [Fact]
    public async Task A_mistyped_path_stops_the_start_and_makes_no_file()
    {
        var mistyped = File + "x";
        string[] arguments =
            ["--environment=Production", $"--ConnectionStrings:Default=Data Source={mistyped}", .. RunningProgram.ProductionSettings];

        string[][] commands = Seeds.AreMany ? [[], ["migrate"], ["create-admin", "admin@savsjo.example"]] : [[]];
        foreach (var command in commands)
        {
            var (exitCode, _, errors) = await RunningProgram.Run([.. command, .. arguments]);

            Assert.Equal(1, exitCode);
            Assert.StartsWith($"Programmet kan inte starta. ConnectionStrings:Default: databasfilen ”{mistyped}” finns inte.", errors,
                StringComparison.Ordinal);
        }

        Assert.False(System.IO.File.Exists(mistyped));
        Assert.Equal(0, (await RunningProgram.Run(["create-database", .. arguments])).ExitCode);
        Assert.True(System.IO.File.Exists(mistyped));
    }

    [Fact]
    public async Task A_new_database_can_be_asked_for_by_configuration()
    {
        var (exitCode, _, errors) = await RunningProgram.Run(
            ["migrate", "--environment=Production", $"--ConnectionStrings:Default=Data Source={File}y", "--Database:Create=true",
                .. RunningProgram.ProductionSettings]);

        Assert.Equal((0, ""), (exitCode, errors));
    }

    public void Dispose() => _database.Dispose();

    private static async Task<HttpStatusCode> Ready(WebFixture app) => (await app.Visitor().Get("/healthz/ready")).Response.StatusCode;
}
