using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>
/// Set on every connection: a writer waits for another instead of failing (busy_timeout, in milliseconds; asked for again until the
/// command's own time is out), references are kept (foreign_keys is off in SQLite unless asked for), what is deleted is overwritten
/// (secure_delete), readers do not wait for a writer (WAL), and what is committed is on the disk (synchronous; NORMAL would leave that
/// to the next checkpoint).
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string EveryConnection =
        "PRAGMA busy_timeout=1000; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;";

    // EF opens a read-only connection to see whether the file exists; WAL cannot be turned on through that one.
    private const string WritingConnection = EveryConnection + " PRAGMA journal_mode=WAL;";

    public static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = SqlFor(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = SqlFor(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static string For(SqliteOpenMode mode) => mode == SqliteOpenMode.ReadOnly ? EveryConnection : WritingConnection;

    private static string SqlFor(DbConnection connection) =>
        For(new SqliteConnectionStringBuilder(connection.ConnectionString).Mode);
}
