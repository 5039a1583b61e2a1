using Microsoft.Data.Sqlite;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>Databasfilen, opened by itself for what concerns all of it. Not from the pool, so that it is closed when it is done.</summary>
internal static class SqliteFile
{
    public static async Task<SqliteConnection> Open(string path, SqliteOpenMode mode, CancellationToken cancellation)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            await connection.Execute(SqlitePragmas.For(mode), cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public static async Task Execute(this SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>The first column of every row of every statement, as text.</summary>
    public static async Task<List<string>> Column(this SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var values = new List<string>();
        do
            while (await rows.ReadAsync(cancellation))
                values.Add(rows.GetString(0));
        while (await rows.NextResultAsync(cancellation));
        return values;
    }
}
