using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Data.Agreements;

/// <summary>Led i släktskapet: how the activities of some agreements, chosen by whoever asks, continue each other.</summary>
internal static class LineageLinks
{
    public static async Task<Lineage> Links(this IQueryable<PromisePeriod> periods, CancellationToken cancellation)
    {
        var underPromises = await (
            from period in periods
            from promise in period.Promises
            from activity in promise.Activities
            select new LineageLink(
                activity.Id, period.Id, period.Title, period.FirstDay, promise.Number, activity.Number,
                activity.ShortName ?? activity.Text, activity.ContinuesActivityId, activity.ReplacesActivityId)).ToListAsync(cancellation);
        var common = await (
            from period in periods
            from activity in period.CommonActivities
            select new LineageLink(
                activity.Id, period.Id, period.Title, period.FirstDay, null, activity.Number,
                activity.ShortName ?? activity.Text, activity.ContinuesActivityId, activity.ReplacesActivityId)).ToListAsync(cancellation);
        return new([.. underPromises, .. common]);
    }
}
