using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Data.Agreements;

/// <summary>
/// Omnumrering: two promises (activities, measures) that change numbers with each other would for a moment hold the same
/// one, which the unique indexes refuse. So in the transaction that saves them, those that are to be renumbered step aside
/// first, to the number minus their id, which nobody has.
/// </summary>
internal static class Renumbering
{
    public static async Task MakeRoom(AppDbContext db, CancellationToken cancellation)
    {
        if (Renumbered<Promise>(db, nameof(Promise.Number)) is { Count: > 0 } promises)
            await db.Promises.Where(promise => promises.Contains(promise.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(promise => promise.Number, promise => -promise.Id), cancellation);
        if (Renumbered<Activity>(db, nameof(Activity.Number)) is { Count: > 0 } activities)
            await db.Activities.Where(activity => activities.Contains(activity.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(activity => activity.Number, activity => -activity.Id), cancellation);
        if (Renumbered<Measure>(db, nameof(Measure.Order)) is { Count: > 0 } measures)
            await db.Set<Measure>().Where(measure => measures.Contains(measure.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(measure => measure.Order, measure => -measure.Id), cancellation);
    }

    /// <summary>Their ids; from now on the context knows that they have stepped aside.</summary>
    private static List<int> Renumbered<T>(AppDbContext db, string number)
        where T : class
    {
        var ids = new List<int>();
        var renumbered = db.ChangeTracker.Entries<T>()
            .Where(entry => entry.State == EntityState.Modified && entry.Property(number).IsModified);
        foreach (var entry in renumbered)
        {
            var id = (int)entry.Property("Id").CurrentValue!;
            entry.Property(number).OriginalValue = -id;
            ids.Add(id);
        }

        return ids;
    }
}
