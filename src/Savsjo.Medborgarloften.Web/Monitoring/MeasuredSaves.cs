using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Savsjo.Medborgarloften.Data.Audit;

namespace Savsjo.Medborgarloften.Web.Monitoring;

/// <summary>Räknar det som sparas: all that anybody does has its entry in the log, so that no room has to count for itself.</summary>
public sealed class MeasuredSaves(OperationMeter meter) : SaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbContext, AuditDeed[]> _underWay = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken)
    {
        if (eventData.Context is { } db)
            _underWay.AddOrUpdate(db, [.. db.ChangeTracker.Entries<AuditEntry>()
                .Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity.Deed)]);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken)
    {
        if (eventData.Context is { } db && _underWay.TryGetValue(db, out var deeds))
            foreach (var deed in deeds)
                meter.Saved(deed);
        return ValueTask.FromResult(result);
    }
}
