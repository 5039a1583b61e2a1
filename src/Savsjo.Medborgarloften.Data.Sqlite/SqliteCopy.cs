using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Data.Verifying;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>En databasfil av en annan: by SQLite's online backup, which sees one moment of the source, its -wal too.</summary>
internal static class SqliteCopy
{
    /// <summary>What a database's file name ends with, the database itself first.</summary>
    public static readonly string[] Parts = ["", "-wal", "-shm", "-journal"];

    /// <summary>Copies everything as it is in one moment. The copy is one file, for its owner's eyes only.</summary>
    /// <returns>The rows of each table, counted at the source in the same moment.</returns>
    public static async Task<Dictionary<string, long>> Make(string source, string target, CancellationToken cancellation)
    {
        CreateForOwner(target);
        await using var from = await SqliteFile.Open(source, SqliteOpenMode.ReadOnly, cancellation);
        await using var to = await SqliteFile.Open(target, SqliteOpenMode.ReadWrite, cancellation);
        await to.Execute("PRAGMA journal_mode=DELETE;", cancellation);
        await from.Execute("BEGIN;", cancellation);
        var rows = await Rows(from, cancellation);
        from.BackupDatabase(to);
        // The source's header came along, and says WAL.
        await to.Execute("PRAGMA journal_mode=DELETE;", cancellation);
        return rows;
    }

    /// <summary>Reads all of a file: its pages, its tables' rows, its log and what is published.</summary>
    /// <param name="expected">What the source had; null when nobody knows.</param>
    /// <exception cref="DatabaseFaultException">It is not the copy that it should be.</exception>
    public static async Task<BackupContents> Check(string path, Dictionary<string, long>? expected, CancellationToken cancellation)
    {
        Dictionary<string, long> rows;
        await using (var file = await SqliteFile.Open(path, SqliteOpenMode.ReadOnly, cancellation))
        {
            if (await file.Column("PRAGMA integrity_check(1);", cancellation) is not ["ok"])
                throw new DatabaseFaultException("Kopian är skadad: dess sidor hänger inte ihop.");
            rows = await Rows(file, cancellation);
        }

        if (expected is not null && !rows.OrderBy(one => one.Key).SequenceEqual(expected.OrderBy(one => one.Key)))
            throw new DatabaseFaultException("Kopian har inte lika många rader som databasen.");
        return new(rows.Values.Sum(), await Verify(path, cancellation), new FileInfo(path).Length);
    }

    /// <summary>A copy from before an upgrade is read as the program will read it: upgraded, in a copy that is thrown away.</summary>
    private static async Task<Verification> Verify(string path, CancellationToken cancellation)
    {
        await using (var db = Open(path))
            if (!(await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
                return await Verification.Of(db, cancellation: cancellation);
        var upgraded = path + ".ny";
        try
        {
            await Make(path, upgraded, cancellation);
            await using var db = Open(upgraded, SqliteOpenMode.ReadWrite);
            await SqliteMigrations.Run(db, upgraded, _ => { }, cancellation);
            return await Verification.Of(db, cancellation: cancellation);
        }
        finally
        {
            Delete(upgraded);
        }
    }

    public static AppDbContext Open(string path, SqliteOpenMode mode = SqliteOpenMode.ReadOnly) =>
        new((DbContextOptions<AppDbContext>)new DbContextOptionsBuilder<AppDbContext>()
            .UseSqliteDatabase(
                new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ConnectionString)
            .UseAccountStore().Options);

    /// <summary>What a copy beside a file left of itself when it was killed, the day before or earlier: all of somebody's data.</summary>
    public static void DeleteLeft(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is not { } folder || !Directory.Exists(folder))
            return;
        foreach (var left in Directory.EnumerateFiles(folder, $"{Path.GetFileName(file)}.*.part").ToList())
            if (File.GetLastWriteTimeUtc(left) < TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1))
                Delete(left);
    }

    public static void Delete(string path)
    {
        foreach (var ending in Parts)
            if (File.Exists(path + ending))
                File.Delete(path + ending);
    }

    /// <summary>It holds what the database holds: passwords' hashes, keys, addresses.</summary>
    private static void CreateForOwner(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
    }

    private static async Task<Dictionary<string, long>> Rows(SqliteConnection file, CancellationToken cancellation)
    {
        var rows = new Dictionary<string, long>();
        foreach (var table in await file.Column("SELECT name FROM sqlite_master WHERE type = 'table'", cancellation))
            rows[table] = long.Parse((await file.Column($"SELECT CAST(COUNT(*) AS TEXT) FROM \"{table}\"", cancellation))[0], null);
        return rows;
    }
}
