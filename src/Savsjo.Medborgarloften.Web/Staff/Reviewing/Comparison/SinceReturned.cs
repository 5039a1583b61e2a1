using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Histories;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing.Comparison;

/// <summary>
/// Ändrat sedan rapporten skickades tillbaka: what a reviewer asked for, and each value that has become another since then.
/// </summary>
/// <param name="Who">"du", or the name of another reviewer.</param>
/// <param name="When">"10 maj 2021 kl. 10.00".</param>
/// <param name="Comment">What was asked for.</param>
public sealed record SinceReturned(string Who, string When, string Comment, IReadOnlyList<LoggedValue> Changed);

/// <summary>The values that reports of a round had when they were last sent back, from the log, in one query.</summary>
public sealed class ReturnedReports
{
    private const string State = "Tillstånd";

    private readonly IReadOnlyDictionary<int, string> _valuesThen;

    private ReturnedReports(IReadOnlyDictionary<int, string> valuesThen) => _valuesThen = valuesThen;

    public static async Task<ReturnedReports> Of(AppDbContext db, RoundInWork round, CancellationToken cancellation)
    {
        var ids = round.OwnReports.Where(IsBackAgain).Select(report => report.ActivityId).ToList();
        if (ids.Count == 0)
            return new(new Dictionary<int, string>());
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.Tertial == round.Tertial && entry.Deed == AuditDeed.Returned && ids.Contains(entry.ActivityId!.Value))
            .OrderBy(entry => entry.Sequence)
            .Select(entry => new { entry.ActivityId, entry.Before })
            .ToListAsync(cancellation);
        return new(entries.Where(entry => entry.Before is not null)
            .GroupBy(entry => entry.ActivityId!.Value).ToDictionary(one => one.Key, one => one.Last().Before!));
    }

    /// <summary>Null for a report that has not come back after it was sent back.</summary>
    public SinceReturned? Since(Activity activity, ActivityReport report, Func<Review, (string Who, string When)> by)
    {
        if (!IsBackAgain(report) || !_valuesThen.TryGetValue(activity.Id, out var then))
            return null;
        var review = report.LatestReview!;
        var (who, when) = by(review);
        var changed = LoggedValue.Between(then, ReportValues.Of(report)).Where(value => value.IsChanged && value.Name != State);
        return new(who, when, review.Comment ?? "", [.. changed]);
    }

    private static bool IsBackAgain(ActivityReport report) =>
        report is { State: ReportState.Submitted, LatestReview.Decision: ReviewDecision.Returned };
}
