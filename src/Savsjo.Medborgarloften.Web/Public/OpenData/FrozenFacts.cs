using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData;

/// <summary>Det som bara innehållet säger, of a published version and its figures.</summary>
/// <param name="Period">Which agreement it is of.</param>
/// <param name="ToldIn">In which activity figures are told that are not told by themselves.</param>
public sealed record FrozenFact(PublishedPeriod Period, IReadOnlyDictionary<(string Activity, Tertial Tertial), string> ToldIn)
{
    /// <summary>The agreement's days as they were then; null in older contents.</summary>
    public DaySpan? Days => Period.Days;

    public static FrozenFact Of(FollowUpReportContent content) => new(
        PublishedPeriod.Of(content),
        (from activity in content.Activities
         from cell in activity.Cells
         where cell.ToldIn is not null
         select ((activity.Label, cell.Tertial), cell.ToldIn!)).ToDictionary());
}

/// <summary>
/// Det som bara innehållet säger, for each version. A published content never changes, so each is read once as long as the program
/// runs.
/// </summary>
public sealed class FrozenFacts
{
    private readonly ConcurrentDictionary<(int Id, DateTime PublishedAt), FrozenFact> _known = new();

    /// <summary>Reads those that have not been read before.</summary>
    internal async Task<Func<PublishedReport, FrozenFact>> Of(
        AppDbContext db, IReadOnlyCollection<PublishedReport> reports, CancellationToken cancellation)
    {
        var unread = reports.Where(report => !_known.ContainsKey(KeyOf(report))).ToDictionary(report => report.Id);
        var ids = unread.Keys.ToList();
        if (ids.Count > 0)
            await foreach (var report in db.FollowUpReports.AsNoTracking().Where(report => ids.Contains(report.Id))
                .Select(report => new { report.Id, report.Content }).AsAsyncEnumerable().WithCancellation(cancellation))
                _known[KeyOf(unread[report.Id])] = FrozenFact.Of(report.Content);
        return report => _known[KeyOf(report)];
    }

    /// <summary>A restored database may have another report of the same number.</summary>
    private static (int, DateTime) KeyOf(PublishedReport report) => (report.Id, report.PublishedAtUtc);
}
