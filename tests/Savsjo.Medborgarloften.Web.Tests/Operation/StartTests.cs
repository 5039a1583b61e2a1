using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>A start always ends: the program itself, killed and started.</summary>
public sealed class StartTests : IDisposable
{
    // Two cores that run everything else at once are slow; what is held is that it ends.
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(3);

    private readonly TestDatabase _database = TestDatabase.EmptyFile();

    private string[] Arguments =>
    [
        "--environment=Development", $"--ConnectionStrings:Default={_database.ConnectionString}",
        $"--Database:Provider={_database.Provider}", $"--Demo:Password={WebFixture.Password}",
    ];

    [Fact]
    public async Task Killed_at_any_moment_of_the_first_start_the_next_one_has_all_of_it()
    {
        foreach (var moment in Seeds.AreMany ? new[] { 300, 900, 1400, 1900, 2600 } : [1400])
        {
            using var killed = RunningProgram.Start(Arguments);
            await Task.Delay(moment);
            killed.Kill();
        }

        using var program = RunningProgram.Start(Arguments);
        await program.Address(Soon);

        await using var db = _database.Open();
        Assert.Equal(3, await db.FollowUpReports.CountAsync());
        Assert.Equal(17, await db.ActivityReports.CountAsync());
        Assert.Equal(4, await db.UserRoles.CountAsync());
        Assert.Null((await new AuditVerification(db).Verify()).Fault);
    }

    [Fact]
    public async Task Two_nodes_and_a_command_that_start_at_once_all_do()
    {
        using var first = RunningProgram.Start(Arguments);
        using var second = RunningProgram.Start(Arguments);
        using var command = Seeds.AreMany ? RunningProgram.Start(["migrate", .. Arguments]) : null;

        await first.Address(Soon);
        await second.Address(Soon);
        Assert.Equal(0, command is null ? 0 : await command.End());

        await using var db = _database.Open();
        Assert.Equal(3, await db.FollowUpReports.CountAsync());
        Assert.DoesNotContain("fail:", first.Said + second.Said + command?.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_start_tells_its_progress_in_Swedish_and_warns_of_nothing()
    {
        var (exitCode, output, errors) = await RunningProgram.Run(["migrate", .. Arguments]);

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Contains("Databasen uppdateras, steg 1 av ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("warn:", output, StringComparison.Ordinal);
        Assert.EndsWith("Databasen är uppdaterad.", output.Trim(), StringComparison.Ordinal);
    }

    public void Dispose() => _database.Dispose();
}
