using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Data.Agreements;

/// <summary>Led i släktskapet: how the activities of some agreements, chosen by whoever asks, continue each other.</summary>
internal static class LineageLinks
{
    public static async Task<Lineage> Links(this IQueryable<PromisePeriod> periods, AppDbContext db, CancellationToken cancellation)
    {
        // Of several that were merged, the first one leads here.
        var underPromises = await (
            from period in periods
            from promise in period.Promises
            from activity in promise.Activities
            select new LineageLink(
                activity.Id, period.Id, period.Title, period.FirstDay, promise.Number, activity.Number,
                activity.ShortName ?? activity.Text, activity.ContinuesActivityId,
                db.Activities.Where(old => old.ReplacementId == activity.Id).OrderBy(old => old.Id).Select(old => (int?)old.Id)
                    .FirstOrDefault())).ToListAsync(cancellation);
        var common = await (
            from period in periods
            from activity in period.CommonActivities
            select new LineageLink(
                activity.Id, period.Id, period.Title, period.FirstDay, null, activity.Number,
                activity.ShortName ?? activity.Text, activity.ContinuesActivityId,
                db.Activities.Where(old => old.ReplacementId == activity.Id).OrderBy(old => old.Id).Select(old => (int?)old.Id)
                    .FirstOrDefault())).ToListAsync(cancellation);
        return new([.. underPromises, .. common]);
    }
}
