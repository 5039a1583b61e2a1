using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Saving;

/// <summary>
/// Sparnyckel: what one save is known by, stored in its own transaction. Whoever loses the connection at the commit looks whether the
/// key is there, and knows whether it was made. Only where the database's strategy tries again; a log entry is a key of its own.
/// </summary>
public sealed class SaveKey
{
    /// <summary>Nobody asks for one after that: a save is tried again for seconds.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    private SaveKey()
    {
    }

    private SaveKey(Guid id, DateTime atUtc)
    {
        Id = id;
        AtUtc = atUtc;
    }

    public Guid Id { get; private set; }

    /// <summary>By the machine's own clock: only how old it is matters.</summary>
    public DateTime AtUtc { get; private set; }

    /// <summary>A new one; null where nothing is tried again, so that none is needed.</summary>
    internal static SaveKey? For(AppDbContext db) =>
        db.Database.CreateExecutionStrategy().RetriesOnFailure
            ? new(Guid.CreateVersion7(), TimeProvider.System.GetUtcNow().UtcDateTime)
            : null;

    /// <summary>By itself: what the context tracks is not to be saved with it.</summary>
    internal Task Write(AppDbContext db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"INSERT INTO SaveKeys (Id, AtUtc) VALUES ({Id}, {AtUtc})", cancellation);

    internal Task<bool> IsStored(AppDbContext db, CancellationToken cancellation) =>
        db.SaveKeys.AnyAsync(one => one.Id == Id, cancellation);

    internal bool IsStored(AppDbContext db) => db.SaveKeys.Any(one => one.Id == Id);

    /// <summary>Those that nobody asks for any more.</summary>
    public static Task RemoveOld(AppDbContext db, CancellationToken cancellation = default)
    {
        var oldest = TimeProvider.System.GetUtcNow().UtcDateTime - KeptFor;
        return db.SaveKeys.Where(one => one.AtUtc < oldest).ExecuteDeleteAsync(cancellation);
    }
}
