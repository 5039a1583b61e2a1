using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts.Goals;

/// <summary>
/// Skyddade tider: a goal of whose numbers some are withheld. Each time that it was judged in is told or withheld by itself, so that a
/// miss that everybody could read stays told; the whole is told where those that are withheld could not change it. A verdict says
/// nothing that the shown figures do not say: it is not weighed against the numbers that it would give away.
/// </summary>
/// <param name="Measure">With the figures that are shown, and its goal as it was judged.</param>
/// <param name="Columns">The rounds that the figures are of.</param>
/// <param name="Before">The same in what is published, the latest last.</param>
/// <param name="Below">k.</param>
internal sealed record GuardedSpans(
    MeasureContent Measure, IReadOnlyList<TertialSpan> Columns, IReadOnlyList<ToldBefore> Before, int Below)
{
    private GoalContent Judged => Measure.Goal!;

    /// <summary>As it may be told.</summary>
    public GoalContent Goal
    {
        get
        {
            List<GoalSpanContent> spans = [.. Judged.Spans.Select(Told)];
            return spans.TrueForAll(span => span.Outcome == GoalOutcome.Withheld) ? Judged.Withheld()
                : spans.Zip(Judged.Spans).All(one => IsWhole(one.First, one.Second)) && !IsInTotal ? Whole(spans)
                : InPart(spans);
        }
    }

    private static bool IsWhole(GoalSpanContent told, GoalSpanContent judged) =>
        told.TellsAllOf(judged) && told.ReachedIn == judged.ReachedIn;

    /// <summary>What only a total tells was judged by that total, and not by its times.</summary>
    private bool IsInTotal => Judged.Spans.Any(span => span.Figure.State == FigureState.InTotal);

    private GoalSpanContent Told(GoalSpanContent span)
    {
        var told = Before.Reverse().Select(one => one.Of(span, Measure)).FirstOrDefault(one => one is not null)
            ?? new GuardedSpan(span, Judged, Measure, [.. CellsOf(span)], Below).Told;
        // Of one that a total shows to have been missed, with others, the reason says so.
        return told with { Reason = told.Outcome is GoalOutcome.NotReached or GoalOutcome.Partly ? span.Reason : null };
    }

    /// <summary>
    /// The figures that it was judged by; none where they do not stand in the table. Quarters are judged over the tertials of the year
    /// so far.
    /// </summary>
    private IEnumerable<FigureContent> CellsOf(GoalSpanContent span)
    {
        var first = Judged.Span == GoalSpan.Quarter ? Judged.Spans.First(one => one.Last.Year == span.Last.Year).First : span.First;
        var cells = Columns.Zip(Measure.Figures).Where(one => one.First.First >= first && one.First.Last <= span.Last).ToList();
        return cells.Count > 0 && cells[0].First.First == first && cells[^1].First.Last == span.Last ? cells.Select(one => one.Second) : [];
    }

    private GoalContent Whole(List<GoalSpanContent> spans) => Judged with
    {
        Spans = spans,
        Together = Judged.Together is { } together ? together with { Figure = together.Figure.With([]) } : null,
        EarlierEnds = null,
    };

    private GoalContent InPart(List<GoalSpanContent> spans)
    {
        var current = spans[^1];
        return Judged with
        {
            Spans = spans,
            Together = null,
            EarlierEnds = null,
            // Which stretch decided over quarters says how they went.
            JudgedFrom = Judged.JudgedFrom is null ? null : current.First,
            Due = Judged.Span == GoalSpan.Quarter ? null : Judged.Due,
            SharePercent = current.TellsAllOf(Judged.Spans[^1]) ? Judged.SharePercent : null,
            ReachedIn = current.ReachedIn,
            Outcome = OutcomeOver([.. spans.Where(span => span.IsJudged).Select(span => span.Outcome)]),
        };
    }

    /// <summary>Kept in one and missed in another it was kept in part, whatever became of the rest.</summary>
    private GoalOutcome OutcomeOver(HashSet<GoalOutcome> told) =>
        !told.Contains(GoalOutcome.Withheld) && !IsInTotal ? Judged.Outcome
        : told.Contains(GoalOutcome.Partly) || told.IsSupersetOf([GoalOutcome.Reached, GoalOutcome.NotReached]) ? GoalOutcome.Partly
        : GoalOutcome.Withheld;
}
