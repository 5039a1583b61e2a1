using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Sqlite;
using Savsjo.Medborgarloften.Data.SqlServer;

namespace Savsjo.Medborgarloften.Testing;

/// <summary>
/// A database of one's own: a copy of a migrated SQLite file, or, with TEST_DATABASE=SqlServer, a new database on the
/// server that TEST_SQLSERVER_CONNECTION names.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    private readonly string? _folder;
    private int _restored;

    private TestDatabase(string provider, string connectionString, string? folder)
    {
        Provider = provider;
        ConnectionString = connectionString;
        _folder = folder;
    }

    /// <summary>"Sqlite" or "SqlServer".</summary>
    public string Provider { get; }

    public string ConnectionString { get; }

    /// <summary>What its faults mean.</summary>
    public IDatabaseErrors Errors => Provider == "Sqlite" ? new SqliteErrors() : new SqlServerErrors();

    private static bool UsesSqlServer => Environment.GetEnvironmentVariable("TEST_DATABASE") == "SqlServer";

    /// <summary>An empty database, not even migrated; the application does that when it starts.</summary>
    public static TestDatabase Empty() => UsesSqlServer ? OnSqlServer() : InFolder();

    /// <summary>For what is of a file, whatever is asked for; an empty one.</summary>
    public static TestDatabase EmptyFile() => InFolder();

    /// <summary>The same with the reference follow-up.</summary>
    public static TestDatabase FileWithReferenceFollowUp() => CopyOf(ReferenceFile.Value);

    /// <summary>Migrated, and nothing in it. Migrated once a process, then copied.</summary>
    public static TestDatabase Migrated()
    {
        if (!UsesSqlServer)
            return CopyOf(MigratedFile.Value);
        var database = OnSqlServer();
        Migrate(database);
        return database;
    }

    /// <summary>The real follow-up of 2020, with tertial 1 2021 open. Loaded once a process, then copied.</summary>
    public static TestDatabase WithReferenceFollowUp()
    {
        if (!UsesSqlServer)
            return CopyOf(ReferenceFile.Value);
        var database = OnSqlServer();
        LoadReference(database);
        return database;
    }

    /// <summary>A database that is there; whoever made it removes it.</summary>
    public static TestDatabase At(string sqliteConnection) => new("Sqlite", sqliteConnection, folder: null);

    /// <summary>As the application reads and writes it.</summary>
    public AppDbContext Open()
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options = (DbContextOptionsBuilder<AppDbContext>)(Provider == "Sqlite"
            ? options.UseSqliteDatabase(ConnectionString)
            : options.UseSqlServerDatabase(ConnectionString));
        return new AppDbContext(((DbContextOptionsBuilder<AppDbContext>)options.UseAccountStore()).Options);
    }

    /// <summary>Whether a running application can be given the reference follow-up anew.</summary>
    public bool CanBeRestored => _folder is not null;

    /// <summary>
    /// The reference follow-up again, under a running application. New rows get numbers that were never used before: what
    /// the application remembers by number is of the old ones.
    /// </summary>
    public void Restore()
    {
        using var reference = new SqliteConnection($"Data Source={ReferenceFile.Value}");
        using var own = new SqliteConnection(ConnectionString);
        reference.Open();
        own.Open();
        reference.BackupDatabase(own);
        using var command = own.CreateCommand();
        command.CommandText = $"""
            INSERT INTO sqlite_sequence (name, seq)
            SELECT name, 0 FROM sqlite_master
            WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%' AND name NOT IN (SELECT name FROM sqlite_sequence);
            UPDATE sqlite_sequence SET seq = seq + {++_restored * 1000};
            """;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        if (Provider == "SqlServer")
        {
            using var db = Open();
            db.Database.EnsureDeleted();
        }

        if (!Directory.Exists(_folder))
            return;
        using (var connection = new SqliteConnection(ConnectionString))
            SqliteConnection.ClearPool(connection);
        Directory.Delete(_folder, recursive: true);
    }

    private static readonly Lazy<string> MigratedFile = new(() => WholeFile(Migrate));

    private static readonly Lazy<string> ReferenceFile = new(() => WholeFile(LoadReference));

    /// <summary>By starting the application: in Development it loads it.</summary>
    private static void LoadReference(TestDatabase database)
    {
        using var fixture = WebFixture.On(database);
        _ = fixture.Services;
    }

    private static void Migrate(TestDatabase database)
    {
        using var db = database.Open();
        db.Database.Migrate();
    }

    /// <summary>A file with all that the making wrote, also what waited in its log.</summary>
    private static string WholeFile(Action<TestDatabase> make)
    {
        var database = InFolder();
        make(database);
        using var connection = new SqliteConnection(database.ConnectionString);
        connection.Open();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            command.ExecuteNonQuery();
        }

        SqliteConnection.ClearPool(connection);
        return connection.DataSource;
    }

    private static TestDatabase CopyOf(string file)
    {
        var database = InFolder();
        File.Copy(file, new SqliteConnectionStringBuilder(database.ConnectionString).DataSource);
        return database;
    }

    private static TestDatabase InFolder()
    {
        var folder = Directory.CreateTempSubdirectory("medborgarloften-").FullName;
        return new("Sqlite", $"Data Source={Path.Combine(folder, "test.db")}", folder);
    }

    private static TestDatabase OnSqlServer()
    {
        var server = Environment.GetEnvironmentVariable("TEST_SQLSERVER_CONNECTION")
            ?? throw new InvalidOperationException("TEST_DATABASE is SqlServer, but TEST_SQLSERVER_CONNECTION names no server.");
        var connection = new SqlConnectionStringBuilder(server) { InitialCatalog = $"medborgarloften-{Guid.NewGuid():N}" };
        return new("SqlServer", connection.ConnectionString, folder: null);
    }
}
