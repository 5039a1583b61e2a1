using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>
/// Sparad kopia av det publicerade, as a file of SQLite's whatever the database is: the same queries read it. It is made once and never
/// written again.
/// </summary>
public sealed class SqliteKept : IKeptCopies
{
    private static readonly string OwnAssembly = typeof(SqliteKept).Assembly.GetName().Name!;

    private readonly Lazy<string> _model = new(() =>
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        Use(options, "none");
        using var db = new AppDbContext(((DbContextOptionsBuilder<AppDbContext>)options.UseAccountStore()).Options);
        return db.Database.GetMigrations().Last();
    });

    public string Model => _model.Value;

    public void Read(DbContextOptionsBuilder options, string path) => Use(options, path);

    public void Release(string path)
    {
        using var connection = new SqliteConnection(Connection(path, SqliteOpenMode.ReadOnly, isPooled: true));
        SqliteConnection.ClearPool(connection);
    }

    public async Task Make(string path, AppDbContext from, CancellationToken cancellation)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseSqlite(Connection(path, SqliteOpenMode.ReadWrite, isPooled: false)).UseAccountStore();
        await using var copy = new AppDbContext(options.Options);
        await copy.Database.OpenConnectionAsync(cancellation);
        // Half of it is nothing: it is named when it is whole and on the disk.
        await Say(copy, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF;", cancellation);
        await copy.Database.EnsureCreatedAsync(cancellation);
        await Empty(copy, cancellation);
        await PublishedCopy.Fill(from, copy, cancellation);
        await Say(copy, "VACUUM;", cancellation);
    }

    private static void Use(DbContextOptionsBuilder options, string path) => options
        .UseSqlite(Connection(path, SqliteOpenMode.ReadOnly, isPooled: true), provider => provider
            .MigrationsAssembly(OwnAssembly)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));

    /// <summary>Leaves the tables that a copy has, without the rows that a new database begins with.</summary>
    private static async Task Empty(AppDbContext copy, CancellationToken cancellation)
    {
        var tables = await copy.Database
            .SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            .ToListAsync(cancellation);
        foreach (var table in tables)
            await Say(copy, $"{(PublishedCopy.Tables.Contains(table) ? "DELETE FROM" : "DROP TABLE")} \"{table}\";", cancellation);
    }

    private static async Task Say(AppDbContext copy, string sql, CancellationToken cancellation)
    {
        await using var command = copy.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static string Connection(string path, SqliteOpenMode mode, bool isPooled) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = isPooled }.ConnectionString;
}
