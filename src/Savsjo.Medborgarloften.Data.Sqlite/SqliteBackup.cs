using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>
/// Säkerhetskopior av filen. A copy has another name until it is known to be whole, so a file with the name that was asked for
/// is always one that can be restored.
/// </summary>
public sealed class SqliteBackup(string connectionString, TimeProvider clock) : IDatabaseBackup
{
    private const int Busy = 5, Locked = 6, Corrupt = 11, NoDatabase = 26;

    private readonly string _database = new SqliteConnectionStringBuilder(connectionString).DataSource;

    public string? Instead(string file) => null;

    public async Task<BackupContents> Write(string file, CancellationToken cancellation = default)
    {
        Require(File.Exists(_database), $"Databasfilen ”{_database}” finns inte, så det finns inget att kopiera.");
        Require(Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && Directory.Exists(folder),
            $"Mappen för ”{file}” finns inte. Skapa den, eller se efter att disken är monterad.");
        Require(!Directory.Exists(file), $"”{file}” är en mapp. Skriv också vad filen ska heta.");
        Require(!File.Exists(file), $"Filen ”{file}” finns redan. Välj ett annat namn: en kopia skriver aldrig över en annan.");
        var unfinished = Unfinished(file);
        try
        {
            var rows = await SqliteCopy.Make(_database, unfinished, cancellation);
            var contents = await SqliteCopy.Check(unfinished, rows, cancellation);
            File.Move(unfinished, file);
            return contents;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new DatabaseFaultException($"Kopian gick inte att skriva till ”{file}”: {Why(exception)}", exception);
        }
        finally
        {
            SqliteCopy.Delete(unfinished);
        }
    }

    public async Task<BackupContents> Restore(string file, CancellationToken cancellation = default)
    {
        Require(File.Exists(file), $"Filen ”{file}” finns inte.");
        SqliteCopy.DeleteLeft(_database);
        var prepared = Unfinished(_database);
        try
        {
            var contents = await Prepare(file, prepared, cancellation);
            var kept = await MakeRoom(cancellation);
            await PutInPlace(prepared, cancellation);
            await CheckInPlace(contents, kept, cancellation);
            return contents with { Kept = kept };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new DatabaseFaultException($"Kopian ”{file}” gick inte att läsa in: {Why(exception)}", exception);
        }
        finally
        {
            SqliteCopy.Delete(prepared);
        }
    }

    /// <summary>A copy of the copy, brought up to date and read to its end, before anything is touched.</summary>
    private static async Task<BackupContents> Prepare(string file, string prepared, CancellationToken cancellation)
    {
        await SqliteCopy.Make(file, prepared, cancellation);
        await using (var db = SqliteCopy.Open(prepared, SqliteOpenMode.ReadWrite))
        {
            var applied = await db.Database.GetAppliedMigrationsAsync(cancellation);
            Require(applied.Any(), $"Filen ”{file}” är ingen säkerhetskopia av Medborgarlöften.");
            Require(!applied.Except(db.Database.GetMigrations()).Any(),
                $"Kopian ”{file}” är gjord av en nyare version av programmet. Läs in den med den versionen.");
            await SqliteMigrations.Run(db, prepared, _ => { }, cancellation);
        }

        await using (var one = await SqliteFile.Open(prepared, SqliteOpenMode.ReadWrite, cancellation))
            await one.Execute("PRAGMA journal_mode=DELETE;", cancellation);
        var contents = await SqliteCopy.Check(prepared, expected: null, cancellation);
        Require(contents.Verification.IsWhole, $"Kopian ”{file}” läses inte in, för den är inte hel. "
            + string.Join(" ", contents.Verification.Faults));
        return contents;
    }

    /// <summary>Keeps what is there now. Whoever has it open keeps the file in WAL, and so gives themselves away.</summary>
    private async Task<string?> MakeRoom(CancellationToken cancellation)
    {
        var kept = string.Create(CultureInfo.InvariantCulture, $"{_database}.{clock.GetUtcNow():yyyyMMdd'T'HHmmss}-fore-restore");
        if (!File.Exists(_database))
            return LayAside(kept);
        try
        {
            await using (var file = await SqliteFile.Open(_database, SqliteOpenMode.ReadWrite, cancellation))
            {
                // The driver tries again by itself; a site that runs does not stop because somebody waits.
                file.DefaultTimeout = 1;
                if (await file.Column("PRAGMA busy_timeout=0; PRAGMA journal_mode=DELETE;", cancellation) is not [.., "delete"])
                    throw InUse();
            }

            await SqliteCopy.Make(_database, kept, cancellation);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Busy or Locked)
        {
            throw InUse(exception);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Corrupt or NoDatabase)
        {
            // Nothing to copy page by page: the file is laid aside as it is.
            SqliteCopy.Delete(kept);
            LayAside(kept);
        }

        return kept;
    }

    /// <summary>
    /// All parts that are there, as they are. A -wal or a -journal that its database has left behind is taken for the next one's: what
    /// it holds would be written into what is put in place.
    /// </summary>
    /// <returns>Where the first of them lies; null when there was nothing.</returns>
    private string? LayAside(string kept)
    {
        var endings = SqliteCopy.Parts.Where(ending => File.Exists(_database + ending)).ToList();
        foreach (var ending in endings)
            File.Move(_database + ending, kept + ending);
        return endings.Count == 0 ? null : kept + endings[0];
    }

    /// <summary>Into the file that is there, in one transaction, so that it keeps its owner and its rights.</summary>
    private async Task PutInPlace(string prepared, CancellationToken cancellation)
    {
        if (!File.Exists(_database))
        {
            File.Move(prepared, _database);
            return;
        }

        await using var from = await SqliteFile.Open(prepared, SqliteOpenMode.ReadOnly, cancellation);
        await using var to = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = _database,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
        }.ConnectionString);
        await to.OpenAsync(cancellation);
        await to.Execute("PRAGMA busy_timeout=10000; PRAGMA synchronous=FULL;", cancellation);
        from.BackupDatabase(to);
    }

    /// <summary>Reads the database itself: what was read before was beside it.</summary>
    private async Task CheckInPlace(BackupContents prepared, string? kept, CancellationToken cancellation)
    {
        var placed = await SqliteCopy.Check(_database, expected: null, cancellation);
        Require(placed.Rows == prepared.Rows && placed.Verification.IsWhole
            && placed.Verification.Log.LastHash == prepared.Verification.Log.LastHash,
            "Databasen har inte samma innehåll som säkerhetskopian efter inläsningen. Starta inte webbplatsen"
            + (kept is null ? "." : $"; det som fanns förut ligger kvar i {kept}."));
    }

    /// <summary>Another name each time: two containers have the same process number.</summary>
    private static string Unfinished(string file) => $"{file}.{Path.GetRandomFileName()}.part";

    private static DatabaseFaultException InUse(Exception? inner = null) => new(
        "Databasen används, så ingenting lästes in. Stoppa webbplatsen (och andra program som har filen öppen) och kör restore igen.",
        inner);

    private static string Why(Exception exception) => new SqliteErrors().WhyUnreachable(exception) ?? exception switch
    {
        UnauthorizedAccessException => "programmet får inte skriva där.",
        FileNotFoundException or DirectoryNotFoundException => "där går det inte att skriva filer.",
        _ => exception.Message,
    };

    private static void Require(bool holds, string sentence)
    {
        if (!holds)
            throw new DatabaseFaultException(sentence);
    }
}
