using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Sqlite;

namespace Savsjo.Medborgarloften.Data.Tests;

/// <summary>A migrated SQLite database in a folder of its own, one a test class.</summary>
public sealed class SqliteFile : IDisposable
{
    /// <summary>Migrated once, then copied.</summary>
    private static readonly Lazy<byte[]> Migrated = new(() =>
    {
        using var file = new SqliteFile(content: []);
        using (var db = file.Open())
            db.Database.Migrate();
        using (var connection = new SqliteConnection($"{file.ConnectionString};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            command.ExecuteNonQuery();
        }

        return File.ReadAllBytes(file.Path);
    });

    private readonly string _folder = Directory.CreateTempSubdirectory("medborgarloften-data-").FullName;

    public SqliteFile()
        : this(Migrated.Value)
    {
    }

    private SqliteFile(byte[] content) => File.WriteAllBytes(Path, content);

    public string ConnectionString => $"Data Source={Path}";

    private string Path => System.IO.Path.Combine(_folder, "test.db");

    public AppDbContext Open(params IInterceptor[] listening) => new((DbContextOptions<AppDbContext>)
        new DbContextOptionsBuilder<AppDbContext>().UseSqliteDatabase(ConnectionString).UseAccountStore().AddInterceptors(listening)
            .Options);

    public void Dispose()
    {
        using (var connection = new SqliteConnection(ConnectionString))
            SqliteConnection.ClearPool(connection);
        Directory.Delete(_folder, recursive: true);
    }
}
