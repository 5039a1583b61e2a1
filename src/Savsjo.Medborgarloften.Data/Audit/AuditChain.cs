using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Savsjo.Medborgarloften.Data.Audit;

/// <summary>Kedjan: gives new entries their numbers and hashes. Called by the DbContext itself, so that no caller can forget it.</summary>
internal static class AuditChain
{
    /// <summary>The entries that the next save inserts, in the order in which they were made.</summary>
    /// <exception cref="InvalidOperationException">An entry was changed or deleted: a bug.</exception>
    public static IReadOnlyList<EntityEntry<AuditEntry>> NewEntries(AppDbContext db)
    {
        var entries = db.ChangeTracker.Entries<AuditEntry>().ToList();
        if (entries.Any(entry => entry.State is EntityState.Modified or EntityState.Deleted))
            throw new InvalidOperationException("The audit log is append-only: an entry was changed or deleted.");
        return [.. entries.Where(entry => entry.State == EntityState.Added).OrderByDescending(entry => entry.Entity.Placeholder)];
    }

    /// <summary>Numbers and seals entries. Inside a transaction: the head stays locked until that ends.</summary>
    public static async Task Append(AppDbContext db, IReadOnlyList<EntityEntry<AuditEntry>> added, CancellationToken cancellation)
    {
        var last = await Lock(db, added.Count, cancellation);
        Number(added, last.Sequence);
        var hash = last.Hash;
        foreach (var entry in added.Select(entry => entry.Entity))
        {
            entry.Seal(hash);
            hash = entry.Hash;
        }

        await db.AuditChainHeads.ExecuteUpdateAsync(head => head.SetProperty(one => one.Hash, hash), cancellation);
    }

    /// <summary>Waits for the turn to write, and keeps it until the transaction ends: nothing is locked before it.</summary>
    public static Task TakeHead(AppDbContext db, CancellationToken cancellation) => MoveOn(db, count: 0, cancellation);

    /// <summary>Whether a transaction whose end was lost with the connection was committed after all.</summary>
    public static Task<bool> Holds(AppDbContext db, IReadOnlyList<EntityEntry<AuditEntry>> added, CancellationToken cancellation)
    {
        var last = added[^1].Entity;
        return db.AuditEntries.AnyAsync(entry => entry.Sequence == last.Sequence && entry.Hash == last.Hash, cancellation);
    }

    /// <summary>
    /// Moves the head on and returns what it was. The update comes first: it is what locks the row, on both databases and
    /// without a word of provider-specific SQL, and it waits for its turn instead of failing.
    /// </summary>
    private static async Task<(long Sequence, string Hash)> Lock(AppDbContext db, int count, CancellationToken cancellation)
    {
        await MoveOn(db, count, cancellation);
        var head = await db.AuditChainHeads
            .Select(head => new { head.Sequence, head.Hash, Newest = db.AuditEntries.Max(entry => (long?)entry.Sequence) })
            .SingleAsync(cancellation);
        // A duplicate number would read as a duplicate report, "somebody was quicker", to the use case that saves.
        if (head.Newest > head.Sequence - count)
            throw new InvalidOperationException(
                $"The audit log holds entry {head.Newest}, but its head says {head.Sequence - count}: somebody changed the "
                + "database. Run verify-audit.");
        return (head.Sequence - count, head.Hash);
    }

    private static Task<int> MoveOn(AppDbContext db, int count, CancellationToken cancellation) => db.AuditChainHeads.ExecuteUpdateAsync(
        head => head.SetProperty(one => one.Sequence, one => one.Sequence + count), cancellation);

    /// <summary>Over the placeholders, since in a second attempt one entry's new number can be another's old one.</summary>
    private static void Number(IReadOnlyList<EntityEntry<AuditEntry>> added, long last)
    {
        foreach (var entry in added)
            entry.Property(one => one.Sequence).CurrentValue = entry.Entity.Placeholder;
        foreach (var entry in added)
            entry.Property(one => one.Sequence).CurrentValue = ++last;
    }
}
