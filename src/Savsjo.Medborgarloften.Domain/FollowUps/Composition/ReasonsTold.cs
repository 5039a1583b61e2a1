using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>
/// Skälen i en uppföljning: why a goal was missed, in the authors' words, in whichever activity it was counted; else why the activity
/// was ended, replaced or dropped, where that made a miss of it: nobody reports it after that, and what was promised was not done.
/// </summary>
/// <remarks>
/// A correction tells what was written in it, and what the replaced version told; what has lain in another report and was never
/// published is no reason.
/// </remarks>
/// <param name="Counts">Where the counts are told.</param>
internal sealed record ReasonsTold(CountsTold Counts)
{
    /// <summary>Null where nobody gave one.</summary>
    public string? Of(Activity activity, Measure measure, JudgedSpan span) =>
        Written(activity, measure, span) ?? WhyDropped(activity, measure, span)
        ?? (IsCutShort(activity, measure, span) ? Counts.Period.ReasonOfEnd(activity) : null);

    /// <summary>The same, of a miss that the authors explained nowhere.</summary>
    public string? OfTheEnd(Activity activity, Measure measure, JudgedSpan span) =>
        Written(activity, measure, span) is null ? Of(activity, measure, span) : null;

    /// <summary>Utgår: the text of its report says why, and nobody is asked twice. It is told in that follow-up's own words.</summary>
    private string? WhyDropped(Activity activity, Measure measure, JudgedSpan span) =>
        Counts.Before(measure).Select(one => one.Activity).Prepend(activity).SelectMany(one => Counts.Reports[one.Id])
            .Where(report => report.Status == ActivityStatus.Cancelled && report.Tertial <= span.Last && span.Dropped.Count > 0)
            .OrderBy(report => report.Tertial).LastOrDefault()?.Text;

    /// <summary>
    /// Whether the activity ended inside a time that the goal was promised for. A pace is judged round by round up to that.
    /// </summary>
    private bool IsCutShort(Activity activity, Measure measure, JudgedSpan span) =>
        activity.LastTertial <= Counts.Time.Last && span.Tertials.Contains(Counts.Period.RoundOf(activity.LastTertial).Last)
        && Counts.TimeOf(activity, measure).JudgedSpan(span.Goal.Span) switch
        {
            GoalSpan.Year => !activity.LastTertial.IsLastOfYear,
            var judged => judged == GoalSpan.Period,
        };

    /// <summary>The latest; null where nobody wrote one.</summary>
    private string? Written(Activity activity, Measure measure, JudgedSpan span)
    {
        var told = ToldBefore(activity, measure, span);
        return (from tertial in span.Tertials.Reverse()
                from one in Counts.Before(measure).Prepend((Activity: activity, Measure: measure))
                from report in Counts.Reports[one.Activity.Id]
                where report.Tertial == tertial
                let reason = report.ReasonOf(one.Measure.Id)
                where reason is not null && (Counts.Replaced is null || report.State != ReportState.Published || reason == told)
                select reason).FirstOrDefault();
    }

    /// <summary>Contents from when an activity had one reason for all its goals told it at the last.</summary>
    private string? ToldBefore(Activity activity, Measure measure, JudgedSpan span)
    {
        var row = Counts.Replaced?.Activities.FirstOrDefault(one => one.Label == activity.Label);
        var spans = row?.MeasuresAndOffences.FirstOrDefault(one => (one.Key ?? one.Name) == measure.Key)?.Goal?.Spans;
        return spans?.FirstOrDefault(one => one.Last == span.Last)?.Reason
            ?? (spans?.All(one => one.Reason is null) == true ? row!.ShownGoalReason : null);
    }
}
