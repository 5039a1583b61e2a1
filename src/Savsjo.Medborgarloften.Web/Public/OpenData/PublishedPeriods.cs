using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData;

/// <summary>
/// Löftesperioderna i det som är publicerat. Which period a follow-up is of stands in its content only; a published content
/// never changes, so each is read once as long as the program runs.
/// </summary>
public sealed class PublishedPeriods
{
    private readonly ConcurrentDictionary<int, PublishedPeriod> _known = new();

    /// <summary>Latest first, each with the latest of its follow-ups.</summary>
    public async Task<IReadOnlyList<PublishedPeriod>> All(AppDbContext db, CancellationToken cancellation)
    {
        var ids = await db.NewestFollowUpReports()
            .OrderByDescending(report => report.Tertial)
            .Select(report => report.Id)
            .ToListAsync(cancellation);
        var unread = ids.Where(id => !_known.ContainsKey(id)).ToList();
        if (unread.Count > 0)
            await foreach (var report in db.FollowUpReports.Where(report => unread.Contains(report.Id))
                .Select(report => new { report.Id, report.Content }).AsAsyncEnumerable().WithCancellation(cancellation))
                _known[report.Id] = PublishedPeriod.Of(report.Content);
        return [.. ids.Select(id => _known[id]).DistinctBy(period => period.Id)];
    }
}
