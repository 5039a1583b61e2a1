using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.SqlServer;

/// <summary>
/// SQL Server, which keeps locks that die with the session that has them. EF takes such a one itself when it migrates, but waits
/// for it until the command times out and then blames the network; this one is taken first, and says whom it waits for.
/// </summary>
public sealed class SqlServerUpkeep(string connectionString, TimeProvider clock) : IDatabaseUpkeep
{
    private const int CannotOpen = 4060, ExistsAlready = 1801;

    private const int ProbeSeconds = 3;

    private static readonly TimeSpan LongestMigration = TimeSpan.FromMinutes(10);

    private readonly SqlConnectionStringBuilder _connection = new(connectionString);

    public string Missing =>
        $"databasen ”{_connection.InitialCatalog}” finns inte på {_connection.DataSource}, eller så får kontot inte öppna den. Rätta "
        + "namnet, ge kontot rätt till databasen eller skapa en ny (create-database).";

    public async Task<bool> Exists(CancellationToken cancellation = default)
    {
        try
        {
            await using var connection = new SqlConnection(connectionString);
            await connection.OpenAsync(cancellation);
            return true;
        }
        catch (SqlException exception) when (exception.Number == CannotOpen)
        {
            return false;
        }
    }

    public async Task Create(CancellationToken cancellation = default)
    {
        await using var server = new SqlConnection(
            new SqlConnectionStringBuilder(connectionString) { InitialCatalog = "master" }.ConnectionString);
        await server.OpenAsync(cancellation);
        await using var command = server.CreateCommand();
        var name = $"[{_connection.InitialCatalog.Replace("]", "]]", StringComparison.Ordinal)}]";
        try
        {
            command.CommandText = $"CREATE DATABASE {name}";
            await command.ExecuteNonQueryAsync(cancellation);
            // As EF would create it: whoever reads does not wait for whoever writes. In Azure (edition 5) it is so already.
            command.CommandText = $"IF SERVERPROPERTY('EngineEdition') <> 5 ALTER DATABASE {name} SET READ_COMMITTED_SNAPSHOT ON";
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (SqlException exception) when (exception.Number == ExistsAlready)
        {
            // Another node was quicker.
        }

        // The server forgets slowly that it said no.
        SqlConnection.ClearAllPools();
    }

    public Task<IAsyncDisposable> TakeTurn(
        string deed, TimeSpan patience, Action<string> tell, CancellationToken cancellation = default) =>
        SqlServerTurn.Take(_connection, deed, patience, tell, clock, cancellation);

    public Task<bool> HasStaleLock(AppDbContext db, CancellationToken cancellation = default) => Task.FromResult(false);

    public async Task Migrate(AppDbContext db, Action<string> tell, CancellationToken cancellation = default)
    {
        // A table that is made anew takes the time that it takes; what a request waits is another matter.
        db.Database.SetCommandTimeout(LongestMigration);
        var migrator = db.GetService<IMigrator>();
        foreach (var migration in (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList())
        {
            tell(migration);
            await migrator.MigrateAsync(migration, cancellation);
        }
    }

    /// <summary>The chain's head as it is: it takes the right and the lock to write, and changes nothing.</summary>
    public async Task Probe(AppDbContext db, CancellationToken cancellation = default)
    {
        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SET LOCK_TIMEOUT 2000; UPDATE AuditChain SET Hash = Hash;";
        command.CommandTimeout = ProbeSeconds;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<DatabaseTraits?> Traits(CancellationToken cancellation = default)
    {
        try
        {
            return await ReadTraits(cancellation);
        }
        catch (SqlException)
        {
            // It is for whoever reads the log, and stops no start.
            return null;
        }
    }

    private async Task<DatabaseTraits?> ReadTraits(CancellationToken cancellation)
    {
        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT is_read_committed_snapshot_on, collation_name FROM sys.databases WHERE database_id = DB_ID()";
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? SqlServerTraits.Of(row.GetBoolean(0), row.IsDBNull(1) ? "" : row.GetString(1)) : null;
    }

    public long? FreeBytes() => null;
}
