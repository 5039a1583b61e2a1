using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts.Goals;

/// <summary>
/// Skyddat mål för en brottstyp: what became of it is told where every number that it was judged by is told, so that it says nothing
/// that the row does not. The rows guard each other through the table's sums, which no bound from a verdict is reckoned into; a verdict
/// beside a withheld number is therefore withheld, unless what is shown of the row says it by itself.
/// </summary>
/// <param name="activity">The activity that the offences are of.</param>
/// <param name="content">The follow-up.</param>
/// <param name="earlier">What is published, in order.</param>
/// <param name="below">k.</param>
internal sealed class OffenceGoalProtection(
    ActivityContent activity, FollowUpReportContent content, IReadOnlyList<FollowUpReportContent> earlier, int below)
{
    /// <param name="row">With the figures that are shown, and its goal as it is.</param>
    public OffenceRow Protect(OffenceRow row)
    {
        if (row.Goal is not { } goal)
            return row;
        if (!row.Figures.Append(row.Year).Any(figure => figure.IsProtected) && (IsOfThisYear(goal, row) || WasToldBefore(row)))
            return row;
        var guarded = row with { Period = row.Period is null ? null : new FigureContent(FigureState.Withheld) };
        var measure = guarded.AsMeasure(subgroups: Subgroups.None);
        return guarded with { Goal = new GuardedSpans(measure, [.. content.FollowedUp.Columns], [.. Before(row)], below).Goal };
    }

    /// <summary>Whether it was judged by nothing of the years before.</summary>
    private bool IsOfThisYear(GoalContent goal, OffenceRow row) => goal.EarlierEnds is null
        && goal.Spans.All(span => span.First.Year == content.Tertial.Year) && (row.Period is not { } period || period == row.Year);

    /// <summary>What was told last of the years before holds all that they held: by then nothing of it was withheld.</summary>
    private bool WasToldBefore(OffenceRow row) => earlier
        .LastOrDefault(one => one.Tertial == new Tertial(content.Tertial.Year, 1).Previous && one.IsOfSamePeriodAs(content))
        ?.SameSuspicionsAs(activity)?.Offences.FirstOrDefault(row.IsSameAs)
            is { Goal: { WithholdsSomething: false, Spans.Count: > 0 } };

    private IEnumerable<ToldBefore> Before(OffenceRow row) =>
        from one in earlier
        where one.IsOfSamePeriodAs(content)
        let before = one.SameSuspicionsAs(activity)?.Offences.FirstOrDefault(row.IsSameAs)
        where before?.Goal is not null
        select new ToldBefore(one.Tertial, before.AsMeasure(subgroups: Subgroups.None));
}
