using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts.Goals;

/// <summary>Berättat förut: a measure with a goal as an earlier publication told it.</summary>
/// <param name="Tertial">The publication's.</param>
internal sealed record ToldBefore(Tertial Tertial, MeasureContent Measure)
{
    /// <summary>What it told of the same time, where that still is what became of it; otherwise null.</summary>
    /// <param name="span">As it was judged now.</param>
    /// <param name="shown">The measure with the figures that are shown now.</param>
    public GoalSpanContent? Of(GoalSpanContent span, MeasureContent shown) => OfSame(span) ?? OfBeginning(span, shown);

    private GoalSpanContent? OfSame(GoalSpanContent span)
    {
        var told = Measure.Goal!.Spans.FirstOrDefault(one => (one.First, one.Last) == (span.First, span.Last)) ?? OfOnly(span);
        return told is not null && told.Outcome == span.Outcome && told.Target == span.Target
            && (told.Figure.State == FigureState.Withheld || told.TellsAllOf(span)) ? told : null;
    }

    /// <summary>
    /// A sum only grows: what was reached, or passed, when the year was younger is so still. In older contents a single time is not told.
    /// </summary>
    private GoalSpanContent? OfBeginning(GoalSpanContent span, MeasureContent shown)
    {
        var goal = Measure.Goal!;
        var began = goal.Spans.FirstOrDefault(one => one.First == span.First && one.Last < span.Last)
            ?? (goal is { Spans.Count: 0, IsOfOneTertial: false } && goal.FirstJudged == span.First
                ? span with { Outcome = goal.Outcome, ReachedIn = goal.ReachedIn } : null);
        var isFinal = goal is { SubgroupShare: null, Baseline: null } && shown.Accumulation == Accumulation.Sum
            && (began?.Outcome == GoalOutcome.Reached && goal.Limits.Most is null
                || began?.Outcome == GoalOutcome.NotReached && goal.Limits.Least is null);
        return isFinal && began!.Outcome == span.Outcome && began.Target == span.Target
            ? span with { Figure = goal.Span == GoalSpan.Period ? shown.Period : shown.Year, ReachedIn = began.ReachedIn }
            : null;
    }

    /// <summary>A goal that was judged once was told without its time in older contents, where a number was withheld.</summary>
    private GoalSpanContent? OfOnly(GoalSpanContent span) => Measure.Goal is { Spans.Count: 0, JudgedFrom: null } goal
        && goal.FirstJudged == span.First && Tertial == span.Last
            ? span with { Outcome = goal.Outcome, Figure = Measure.FigureJudged, ReachedIn = goal.ReachedIn }
            : null;
}
