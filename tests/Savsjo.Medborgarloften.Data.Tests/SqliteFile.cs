using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Sqlite;

namespace Savsjo.Medborgarloften.Data.Tests;

/// <summary>A migrated SQLite database in a folder of its own, one a test class.</summary>
public sealed class SqliteFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("medborgarloften-data-").FullName;

    public SqliteFile()
    {
        using var db = Open();
        db.Database.Migrate();
    }

    public string ConnectionString => $"Data Source={Path.Combine(_folder, "test.db")}";

    public AppDbContext Open() => new((DbContextOptions<AppDbContext>)new DbContextOptionsBuilder<AppDbContext>()
        .UseSqliteDatabase(ConnectionString).UseAccountStore().Options);

    public void Dispose()
    {
        using (var connection = new SqliteConnection(ConnectionString))
            SqliteConnection.ClearPool(connection);
        Directory.Delete(_folder, recursive: true);
    }
}
