using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>
/// Skälen i en uppföljning: why a goal was missed, in the authors' words, in whichever activity it was counted. A correction tells what
/// was written in it, and what the replaced version told; what has lain in another report and was never published is no reason.
/// </summary>
/// <param name="Counts">Where the counts are told.</param>
internal sealed record ReasonsTold(CountsTold Counts)
{
    /// <summary>The latest; null where nobody wrote one.</summary>
    public string? Of(Activity activity, Measure measure, JudgedSpan span)
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
        var spans = row?.Measures.FirstOrDefault(one => (one.Key ?? one.Name) == measure.Key)?.Goal?.Spans;
        return spans?.FirstOrDefault(one => one.Last == span.Last)?.Reason
            ?? (spans?.All(one => one.Reason is null) == true ? row!.ShownGoalReason : null);
    }
}
