using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts.Goals;

/// <summary>
/// Skyddad tid: what became of a goal in one tertial, one year or the period is told where a reader of the figures that are shown could
/// say it: all of them are shown, or every number that they could be would have given the same.
/// </summary>
/// <param name="Span">As it was judged.</param>
/// <param name="Goal">The goal, as it was judged.</param>
/// <param name="Measure">With the figures that are shown.</param>
/// <param name="Cells">Those that it was judged by, as they are shown; none where they do not all stand in the table.</param>
/// <param name="Below">k.</param>
internal sealed record GuardedSpan(
    GoalSpanContent Span, GoalContent Goal, MeasureContent Measure, IReadOnlyList<FigureContent> Cells, int Below)
{
    /// <summary>As it may be told.</summary>
    public GoalSpanContent Told => IsShown ? Span with { Figure = Goal.SubgroupShare is null ? Span.Figure.With([]) : Span.Figure }
        : Total is { } total && (!Span.IsJudged || IsSaidBy(total)) ? Span with { Figure = total, ReachedIn = null }
        : Withheld;

    private GoalSpanContent Withheld => Span with
    {
        Outcome = GoalOutcome.Withheld,
        Figure = new(FigureState.Withheld),
        ReachedIn = null,
        From = null,
        Due = Goal.Span == GoalSpan.Quarter ? null : Span.Due,
    };

    /// <summary>
    /// Whether the table shows all that it was judged by. What went on from another activity is counted here and stands there, and
    /// what only a total tells was judged by that.
    /// </summary>
    private bool IsShown => Cells.Count > 0 && Cells.All(cell => cell.State != FigureState.InTotal && !IsHidden(cell))
        && (Span.Figure.Figure.Count ?? 0) == CountOf([.. Cells.Skip(Span.From is null ? 0 : Cells.Count - Stretch)]);

    private bool IsHidden(FigureContent cell) => Goal.SubgroupShare is null ? cell.State == FigureState.Withheld : cell.IsProtected;

    private int CountOf(IReadOnlyList<FigureContent> cells) => Measure.Accumulation == Accumulation.Sum
        ? cells.Sum(cell => cell.Figure.Count ?? 0)
        : cells.LastOrDefault(cell => cell.State == FigureState.Given)?.Figure.Count ?? 0;

    /// <summary>How many of the cells the stretch of quarters holds that decided.</summary>
    private int Stretch => Span.Last.Number - Span.From!.Value.Number + 1;

    /// <summary>The figure that it is held against; null where none of those that are shown is.</summary>
    private FigureContent? Total => Goal.Span switch
    {
        GoalSpan.Period => Measure.Period,
        GoalSpan.Quarter => null,
        GoalSpan.Year => Cells.Count > 0 ? Measure.Year : null,
        _ => Cells is [var only] ? only : null,
    };

    private bool IsSaidBy(FigureContent total) => IsOpen || (Goal.SubgroupShare is null
        ? IsGiven(total) || IsDecidedBy(total)
        : IsSurelyMissedBy(total) || HasGivenShare(total));

    private bool HasGivenShare(FigureContent total) =>
        IsGiven(total) && total.Figure.Mark == FigureMark.None && total.HasShareOf(Goal.SharedSubgroup);

    /// <summary>A latest value and a share are judged at the end, and not before.</summary>
    private bool IsOpen => Span.Outcome == GoalOutcome.UnderWay
        && (Measure.Accumulation == Accumulation.Latest || Goal.SubgroupShare is not null && Limits.Most is null);

    private bool IsGiven(FigureContent total) =>
        total.State == FigureState.Given && total.Figure.Count == Span.Figure.Figure.Count;

    /// <summary>Whether no limit lies between the least and the most that it can be: "färre än 5" is less than six in any case.</summary>
    private bool IsDecidedBy(FigureContent total)
    {
        if (Span.Figure is not { State: FigureState.Given, Figure: { Mark: FigureMark.None, Count: { } count } })
            return false;
        var bounds = CountBounds.Any.Within(CountBounds.Of(total));
        if (Measure.Accumulation == Accumulation.Sum)
            bounds = bounds.Within(Cells.Count > 0 ? OfCells : AtLeastTheYear);
        return bounds.Hold(count) && bounds.LieOnOneSideOf(Limits);
    }

    private CountBounds? OfCells =>
        Cells.Aggregate((CountBounds?)new(0, 0), (sum, cell) => sum?.Plus(CountBounds.OfCell(cell, Below)));

    private CountBounds? AtLeastTheYear => CountBounds.Of(Measure.Year) is { } year ? year with { Most = null } : null;

    /// <summary>"Färre än 4 av 20" is no fifth, and fewer than 5.</summary>
    private bool IsSurelyMissedBy(FigureContent total)
    {
        if (Span.Outcome != GoalOutcome.NotReached)
            return false;
        var isExact = total is { State: FigureState.Given, Figure.Mark: FigureMark.None };
        var atMost = isExact ? total.Figure.Count : total.Below - 1;
        var some = total.SubgroupAt(Goal.SharedSubgroup);
        var someAtMost = some?.State == FigureState.Given ? some.Count : some?.Below - 1;
        return atMost < Limits.Least || isExact && someAtMost * 100 < Goal.SubgroupShare * total.Figure.Count;
    }

    private GoalLimits Limits => Span.Due?.Limits ?? (Goal.Promised with { Target = Span.Target }).Limits;
}
