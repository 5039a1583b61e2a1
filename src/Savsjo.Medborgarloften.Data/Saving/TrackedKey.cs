using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Savsjo.Medborgarloften.Data.Saving;

/// <summary>The key of a save without a log entry: sent together with what is saved, and let go of when that is over.</summary>
internal sealed class TrackedKey : IDisposable
{
    private readonly EntityEntry<SaveKey> _entry;

    private TrackedKey(EntityEntry<SaveKey> entry) => _entry = entry;

    /// <summary>Null where none is needed, or there is nothing to save.</summary>
    public static TrackedKey? AddTo(AppDbContext db) =>
        SaveKey.For(db) is { } key && db.ChangeTracker.HasChanges() ? new(db.SaveKeys.Add(key)) : null;

    public Task<bool> IsStored(AppDbContext db, CancellationToken cancellation) => _entry.Entity.IsStored(db, cancellation);

    public bool IsStored(AppDbContext db) => _entry.Entity.IsStored(db);

    public void Dispose() => _entry.State = EntityState.Detached;
}
