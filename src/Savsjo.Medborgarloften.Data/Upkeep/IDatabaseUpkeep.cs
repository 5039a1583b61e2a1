namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>Databasens skötsel: what is done to a database as a whole. Implemented once in each provider project.</summary>
public interface IDatabaseUpkeep
{
    /// <summary>What to say when there is no database, as a Swedish sentence that says what was looked for.</summary>
    string Missing { get; }

    Task<bool> Exists(CancellationToken cancellation = default);

    /// <summary>Makes an empty database; one that somebody made meanwhile is as good.</summary>
    Task Create(CancellationToken cancellation = default);

    /// <summary>Waits for the turn to change the database as a whole. The turn dies with the process that has it.</summary>
    /// <param name="deed">What it is for, for those who wait: "create-admin".</param>
    /// <param name="tell">Told whom is waited for, once in a while.</param>
    /// <exception cref="DatabaseFaultException">Somebody else has had it for longer than <paramref name="patience"/>.</exception>
    Task<IAsyncDisposable> TakeTurn(string deed, TimeSpan patience, Action<string> tell, CancellationToken cancellation = default);

    /// <summary>Whether a migration that was ended in the middle left a lock that outlived it.</summary>
    Task<bool> HasStaleLock(AppDbContext db, CancellationToken cancellation = default);

    /// <summary>Runs the migrations that are missing. Only with the turn in hand.</summary>
    /// <param name="tell">Told each migration as it begins.</param>
    Task Migrate(AppDbContext db, Action<string> tell, CancellationToken cancellation = default);

    /// <summary>Writes something that means nothing, as a save would write, and waits no longer than a visitor would.</summary>
    Task Probe(AppDbContext db, CancellationToken cancellation = default);

    /// <summary>How the database was made, where somebody else may have made it in another way; null where it is always the same.</summary>
    Task<DatabaseTraits?> Traits(CancellationToken cancellation = default);

    /// <summary>What is left of the disk that the database lies on; null where that is the server's to know.</summary>
    long? FreeBytes();
}

/// <summary>Databasens egenskaper: what its maker chose, and what of that is not as this program would have it.</summary>
/// <param name="Found">"READ_COMMITTED_SNAPSHOT är på, sorteringen är Finnish_Swedish_CI_AS."</param>
/// <param name="Remarks">Whole sentences, with what to do; none when all is well.</param>
public sealed record DatabaseTraits(string Found, IReadOnlyList<string> Remarks);
