using System.Globalization;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>
/// Turen att ändra databasen: an open file beside it that nobody else may open meanwhile. The system closes it when its process
/// ends, however that happens. Beside it lies a note of who has it; what an ended process wrote there harms nobody.
/// </summary>
internal sealed class SqliteTurn : IAsyncDisposable
{
    private static readonly TimeSpan Rhythm = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenWords = TimeSpan.FromSeconds(5);

    private readonly FileStream _held;
    private readonly string _note;

    private SqliteTurn(FileStream held, string note) => (_held, _note) = (held, note);

    public static async Task<IAsyncDisposable> Take(
        string database, string deed, TimeSpan patience, Action<string> tell, TimeProvider clock, CancellationToken cancellation)
    {
        var (lockFile, note) = (database + "-start", database + "-start.txt");
        var (began, told) = (clock.GetTimestamp(), TimeSpan.Zero);
        while (true)
        {
            if (TryOpen(lockFile) is { } held)
                return new SqliteTurn(held, Note(note, deed, clock));
            var waited = clock.GetElapsedTime(began);
            if (waited > patience)
                throw new DatabaseFaultException($"{Who(note)} Vänta tills det är klart, eller avsluta det, och starta sedan igen.");
            if (waited >= told)
            {
                tell(Who(note));
                told = waited + BetweenWords;
            }

            await Task.Delay(Rhythm, clock, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_note);
        await _held.DisposeAsync();
    }

    private static FileStream? TryOpen(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or DirectoryNotFoundException)
        {
            throw new DatabaseFaultException(SqliteErrors.CannotOpen, exception);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string Note(string file, string deed, TimeProvider clock)
    {
        File.WriteAllText(file, string.Create(CultureInfo.InvariantCulture,
            $"process {Environment.ProcessId} på {Environment.MachineName} ({deed}, sedan {clock.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC)"));
        return file;
    }

    private static string Who(string note)
    {
        try
        {
            return $"Databasen förbereds just nu av {File.ReadAllText(note)}.";
        }
        catch (IOException)
        {
            return "Databasen förbereds just nu av ett annat program.";
        }
    }
}
