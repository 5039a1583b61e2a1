using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Skyddade tider: a goal that was judged in several tertials or years, where numbers of it are withheld. Each of them is told or
/// withheld by itself, so that a miss that everybody could read stays told; the whole is told where those that are withheld could not
/// change it.
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
            return spans.TrueForAll(span => span.Outcome == GoalOutcome.Withheld) ? Judged.Guarded(Measure.FigureJudged, isTold: false)
                : spans.Zip(Judged.Spans).All(one => one.First.TellsAllOf(one.Second)) && !IsInTotal ? Whole(spans)
                : InPart(spans);
        }
    }

    /// <summary>What only a total tells was judged by that total, and not by its times.</summary>
    private bool IsInTotal => Judged.Spans.Any(span => span.Figure.State == FigureState.InTotal);

    private GoalSpanContent Told(GoalSpanContent span)
    {
        var told = Before.Reverse().Select(one => one.Of(span)).FirstOrDefault(one => one is not null)
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
    public GoalSpanContent? Of(GoalSpanContent span)
    {
        var told = Measure.Goal!.Spans.FirstOrDefault(one => (one.First, one.Last) == (span.First, span.Last)) ?? OfOnly(span);
        return told is not null && told.Outcome == span.Outcome && told.Target == span.Target
            && (told.Figure.State == FigureState.Withheld || told.TellsAllOf(span)) ? told : null;
    }

    /// <summary>A goal that was judged once is told without its time where a number is withheld.</summary>
    private GoalSpanContent? OfOnly(GoalSpanContent span) => Measure.Goal is { Spans.Count: 0, JudgedFrom: null } goal
        && goal.FirstJudged == span.First && Tertial == span.Last
            ? span with { Outcome = goal.Outcome, Figure = Measure.FigureJudged, ReachedIn = goal.ReachedIn }
            : null;
}
