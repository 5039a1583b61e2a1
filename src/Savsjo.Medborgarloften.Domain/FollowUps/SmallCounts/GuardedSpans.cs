using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

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
        return told.Outcome is GoalOutcome.NotReached or GoalOutcome.Partly ? told with { Reason = span.Reason } : told with { Reason = null };
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
