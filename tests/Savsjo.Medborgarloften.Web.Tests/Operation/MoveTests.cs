using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Commands;
using Savsjo.Medborgarloften.Web.Setup;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>The commands move-to-sqlserver and move-to-sqlite: from one file to another, by the code that moves to a server.</summary>
public sealed class MoveTests : IDisposable
{
    private readonly TestDatabase _database = TestDatabase.FileWithReferenceFollowUp();
    private readonly string _folder = Directory.CreateTempSubdirectory("medborgarloften-move-").FullName;

    private string Other => $"Data Source={Path.Combine(_folder, "ny.db")}";

    [Fact]
    public async Task Everything_is_there_with_its_numbers_and_hashes_and_the_site_goes_on()
    {
        using var app = WebFixture.On(_database);
        var desk = await EntryDesk.OfPolice(app);
        await desk.Open();
        await desk.Submit("2.2", (desk.Figure("2.2"), "4"), (desk.Status("2.2"), "Ongoing"), (desk.Text("2.2"), "Fyra – åäö 😀."));

        var (exitCode, said) = await Move(app, Other);

        Assert.Equal((0, said), (exitCode, said));
        Assert.StartsWith("Allt är flyttat till SQLite: ", said, StringComparison.Ordinal);
        Assert.Contains("Loggen är hel: ", said, StringComparison.Ordinal);
        Assert.Contains("Alla 3 publicerade uppföljningar har rätt innehåll, PDF och siffror.", said, StringComparison.Ordinal);
        Assert.Equal(Dump(_database.ConnectionString), Dump(Other));
        await GoesOn();
    }

    [Fact]
    public async Task A_database_in_use_is_not_written_over()
    {
        using var app = WebFixture.On(_database);
        using var inUse = TestDatabase.FileWithReferenceFollowUp();
        var before = Dump(inUse.ConnectionString);

        var (exitCode, said) = await Move(app, inUse.ConnectionString);

        Assert.Equal((1, "Databasen att flytta till är i bruk: den har konton eller en logg. Flytta till en ny, tom databas.\n"),
            (exitCode, said));
        Assert.Equal(before, Dump(inUse.ConnectionString));
    }

    [Fact]
    public async Task What_is_not_whole_is_not_moved()
    {
        using var app = WebFixture.On(_database);
        await app.InDatabase(db => db.Set<PublishedPdf>().Where(pdf => pdf.FollowUpReportId == 2)
            .ExecuteUpdateAsync(set => set.SetProperty(pdf => pdf.Bytes, new byte[10])));

        var (exitCode, said) = await Move(app, Other);

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Databasen flyttas inte, för den är inte hel. ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_connection_it_says_which_key_is_missing()
    {
        using var app = WebFixture.On(_database);

        var (exitCode, said) = await Move(app, "");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("ConnectionStrings:MoveTo (SQLite): skriv vilken fil", said, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task GoesOn()
    {
        var connection = Other;
        using var there = WebFixture.On(TestDatabase.At(connection));
        var visitor = await there.SignedIn(Role.PoliceCoordinator);
        var page = await visitor.Get("/inmatning");
        page.ShouldSay("Fyra – åäö 😀.");
        var desk = await EntryDesk.OfPolice(there);
        await desk.Open();
        await desk.Submit("2.5", (desk.Figure("2.5"), "7"), (desk.Status("2.5"), "Ongoing"));
        Assert.NotNull(await desk.Stored("2.5"));
        var verification = await there.InDatabase(db => Data.Verifying.Verification.Of(db));
        Assert.Empty(verification.Faults);
    }

    private static async Task<(int ExitCode, string Said)> Move(WebFixture app, string connection)
    {
        app.Services.GetRequiredService<IConfiguration>()[MoveDatabase.ConnectionKey] = connection;
        using var output = new StringWriter { NewLine = "\n" };
        return (await MoveDatabase.Run(app.Services, DatabaseKind.Sqlite, output), output.ToString());
    }

    /// <summary>Every row of every table, as SQLite holds it.</summary>
    private static string Dump(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString + ";Pooling=False");
        connection.Open();
        var tables = Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            + "AND name <> 'SaveKeys' ORDER BY name");
        return string.Join('\n', tables.Select(table => $"{table}\n"
            + string.Join('\n', Rows(connection, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal))));
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The database's own names.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(at => reader.GetValue(at) switch
            {
                byte[] bytes => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes)),
                var value => $"{value}",
            })));
        return rows;
    }
}
