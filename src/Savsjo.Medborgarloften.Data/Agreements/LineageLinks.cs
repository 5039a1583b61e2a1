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
            select new Row(
                new LineageLink(
                    activity.Id, period.Id, period.Title, period.FirstDay, promise.Number, activity.Number,
                    activity.ShortName ?? activity.Text, activity.ContinuesActivityId, null)
                { First = activity.FirstTertial, Last = activity.LastTertial },
                activity.ReplacementId)).ToListAsync(cancellation);
        var common = await (
            from period in periods
            from activity in period.CommonActivities
            select new Row(
                new LineageLink(
                    activity.Id, period.Id, period.Title, period.FirstDay, null, activity.Number,
                    activity.ShortName ?? activity.Text, activity.ContinuesActivityId, null)
                { First = activity.FirstTertial, Last = activity.LastTertial },
                activity.ReplacementId)).ToListAsync(cancellation);
        return Joined([.. underPromises, .. common]);
    }

    /// <summary>Of several that were merged, the first one leads here.</summary>
    private static Lineage Joined(List<Row> rows)
    {
        var replaced = rows.Where(row => row.ReplacementId is not null).OrderBy(row => row.Link.ActivityId)
            .ToLookup(row => row.ReplacementId!.Value, row => (int?)row.Link.ActivityId);
        return new([.. rows.Select(row => row.Link with { Replaces = replaced[row.Link.ActivityId].FirstOrDefault() })]);
    }

    private sealed record Row(LineageLink Link, int? ReplacementId);
}
