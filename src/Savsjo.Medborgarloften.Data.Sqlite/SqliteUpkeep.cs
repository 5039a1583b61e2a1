using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>The file and what lies beside it.</summary>
public sealed class SqliteUpkeep(string connectionString, TimeProvider clock) : IDatabaseUpkeep
{
    private const int ProbeSeconds = 2;

    private readonly SqliteConnectionStringBuilder _connection = new(connectionString);

    public string Missing =>
        $"databasfilen ”{Path.GetFullPath(_connection.DataSource)}” finns inte. Rätta sökvägen, läs in en säkerhetskopia (restore) "
        + "eller skapa en ny databas (create-database).";

    public Task<bool> Exists(CancellationToken cancellation = default) => Task.FromResult(File.Exists(_connection.DataSource));

    public async Task Create(CancellationToken cancellation = default)
    {
        await using var file = await SqliteFile.Open(_connection.DataSource, SqliteOpenMode.ReadWriteCreate, cancellation);
    }

    public Task<IAsyncDisposable> TakeTurn(
        string deed, TimeSpan patience, Action<string> tell, CancellationToken cancellation = default) =>
        SqliteTurn.Take(_connection.DataSource, deed, patience, tell, clock, cancellation);

    /// <summary>EF's own lock is a row in a table, which stays when its process is killed: every later start then waits for ever.</summary>
    public async Task<bool> HasStaleLock(AppDbContext db, CancellationToken cancellation = default) =>
        await db.Database.SqlQueryRaw<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '{SqliteMigrations.EfLock}'")
            .SingleAsync(cancellation) > 0;

    public Task Migrate(AppDbContext db, Action<string> tell, CancellationToken cancellation = default) =>
        SqliteMigrations.Run(db, _connection.DataSource, tell, cancellation);

    /// <summary>The file's own number for whoever uses it: nothing else reads it, and to write it takes a commit to the disk.</summary>
    public async Task Probe(AppDbContext db, CancellationToken cancellation = default)
    {
        await using var file = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = _connection.DataSource,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = ProbeSeconds,
        }.ConnectionString);
        await file.OpenAsync(cancellation);
        var minutes = clock.GetUtcNow().ToUnixTimeSeconds() / 60;
        await file.Execute($"PRAGMA synchronous=FULL; PRAGMA user_version={minutes};", cancellation);
    }

    public Task<DatabaseTraits?> Traits(CancellationToken cancellation = default) => Task.FromResult<DatabaseTraits?>(null);

    public long? FreeBytes() => new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(_connection.DataSource))!).AvailableFreeSpace;
}
