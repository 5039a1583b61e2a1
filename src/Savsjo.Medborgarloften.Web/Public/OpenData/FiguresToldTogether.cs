using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Public.OpenData;

/// <summary>
/// Redovisas tillsammans, i det som är publicerat: in which activity figures are told that are not told by themselves. Only a content
/// says that; a published content never changes, so each is read once as long as the program runs.
/// </summary>
public sealed class FiguresToldTogether
{
    private readonly ConcurrentDictionary<(int Id, DateTime PublishedAt), IReadOnlyDictionary<Place, string>> _known = new();

    /// <summary>A cell of a published follow-up.</summary>
    private readonly record struct Place(string Activity, Tertial Tertial);

    /// <summary>Reads those that have not been read before.</summary>
    /// <returns>In which activity the figures of one are told in a tertial; null where they are told by themselves.</returns>
    internal async Task<Func<PublishedReport, string, Tertial, string?>> Of(
        AppDbContext db, IReadOnlyCollection<PublishedReport> reports, CancellationToken cancellation)
    {
        var unread = reports.Where(report => !_known.ContainsKey(KeyOf(report))).ToDictionary(report => report.Id);
        var ids = unread.Keys.ToList();
        if (ids.Count > 0)
            await foreach (var report in db.FollowUpReports.AsNoTracking().Where(report => ids.Contains(report.Id))
                .Select(report => new { report.Id, report.Content }).AsAsyncEnumerable().WithCancellation(cancellation))
                _known[KeyOf(unread[report.Id])] =
                    (from activity in report.Content.Activities
                     from cell in activity.Cells
                     where cell.ToldIn is not null
                     select (new Place(activity.Label, cell.Tertial), cell.ToldIn!)).ToDictionary();
        return (report, activity, tertial) => _known[KeyOf(report)].GetValueOrDefault(new(activity, tertial));
    }

    /// <summary>A restored database may have another report of the same number.</summary>
    private static (int, DateTime) KeyOf(PublishedReport report) => (report.Id, report.PublishedAtUtc);
}
