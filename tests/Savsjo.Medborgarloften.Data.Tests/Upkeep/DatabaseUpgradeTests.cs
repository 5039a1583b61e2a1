using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Sqlite;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.Tests.Upkeep;

/// <summary>The database is brought up to date by one process at a time, whole or not at all (docs/decisions/0038).</summary>
public sealed class DatabaseUpgradeTests : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);

    private readonly string _folder = Directory.CreateTempSubdirectory("medborgarloften-upgrade-").FullName;

    private string File => Path.Combine(_folder, "test.db");

    private SqliteUpkeep Upkeep => new(ConnectionTo(File), TimeProvider.System);

    [Fact]
    public async Task It_makes_the_same_database_as_EF_does()
    {
        await Upgrade();
        await using var theirs = Open(Path.Combine(_folder, "theirs.db"));
        await theirs.Database.MigrateAsync();
        await using var ours = Open(File);

        Assert.Equal(await Shape(theirs), await Shape(ours));
        Assert.Empty(await ours.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_lock_that_a_killed_start_left_behind_stops_nobody()
    {
        await Upgrade();
        await Execute("CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL)");
        await Execute("INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-29')");

        await Upgrade().WaitAsync(TimeSpan.FromSeconds(20));

        await using var db = Open(File);
        Assert.False(await Upkeep.HasStaleLock(db));
    }

    [Fact]
    public async Task A_migration_that_fails_changes_nothing()
    {
        await Execute("CREATE TABLE AuditEntries (Sequence INTEGER)");

        await Assert.ThrowsAsync<SqliteException>(() => Upgrade());

        await using var db = Open(File);
        Assert.Equal(["AuditEntries"], await Tables(db));
    }

    [Fact]
    public async Task Whoever_waits_is_told_by_whom_the_database_is_held_and_gives_up_in_time()
    {
        var told = new List<string>();
        await using (await Upkeep.TakeTurn("migrate", Moment, _ => { }))
        {
            var fault = await Assert.ThrowsAsync<DatabaseFaultException>(() => Upkeep.TakeTurn("startar", Moment, told.Add));
            Assert.Contains($"process {Environment.ProcessId} på {Environment.MachineName} (migrate, sedan ", fault.Message,
                StringComparison.Ordinal);
            Assert.Contains("starta sedan igen.", fault.Message, StringComparison.Ordinal);
        }

        Assert.StartsWith("Databasen förbereds just nu av process ", Assert.Single(told), StringComparison.Ordinal);
        await using var free = await Upkeep.TakeTurn("startar", Moment, told.Add);
        Assert.Single(told);
    }

    [Fact]
    public async Task A_start_with_nothing_to_do_waits_for_nobody()
    {
        await Upgrade();
        await using var turn = await Upkeep.TakeTurn("migrate", Moment, _ => { });

        await Upgrade(patience: TimeSpan.Zero);
    }

    [Fact]
    public async Task Ten_at_once_make_one_database()
    {
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => Upgrade())));

        await using var db = Open(File);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_made_only_when_that_is_asked_for()
    {
        var fault = await Assert.ThrowsAsync<DatabaseFaultException>(() => Upgrade(mayCreate: false));

        Assert.Contains($"”{File}” finns inte.", fault.Message, StringComparison.Ordinal);
        Assert.Contains("create-database", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        await Upgrade();
        await Execute("INSERT INTO __EFMigrationsHistory VALUES ('20991231235959_FromTheFuture', '10.0.0')");

        var fault = await Assert.ThrowsAsync<DatabaseFaultException>(() => Upgrade());

        Assert.StartsWith("Databasen är uppdaterad av en nyare version av programmet (20991231235959_FromTheFuture).", fault.Message,
            StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task Upgrade(bool mayCreate = true, TimeSpan? patience = null)
    {
        await using var db = Open(File);
        await new DatabaseUpgrade(db, Upkeep, NullLogger<DatabaseUpgrade>.Instance).Run("startar", mayCreate, patience);
    }

    private static string ConnectionTo(string file) => $"Data Source={file}";

    private static AppDbContext Open(string file) => new((DbContextOptions<AppDbContext>)new DbContextOptionsBuilder<AppDbContext>()
        .UseSqliteDatabase(ConnectionTo(file)).UseAccountStore().Options);

    private async Task Execute(string sql)
    {
        await using var connection = new SqliteConnection(ConnectionTo(File));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static Task<List<string>> Tables(AppDbContext db) =>
        db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table' ORDER BY name").ToListAsync();

    private static Task<List<string>> Shape(AppDbContext db) => db.Database
        .SqlQueryRaw<string>(
            "SELECT type || ' ' || name || ': ' || coalesce(sql, '') AS Value FROM sqlite_master "
            + "WHERE name <> '__EFMigrationsLock' ORDER BY 1")
        .ToListAsync();
}
