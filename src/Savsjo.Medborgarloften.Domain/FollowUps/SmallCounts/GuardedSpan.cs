using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Skyddad tid: what became of a goal in one tertial or year is told where a reader of the figures that are shown could say it: all of
/// them are shown, or every number that they could be would have given the same.
/// </summary>
/// <param name="Span">As it was judged.</param>
/// <param name="Goal">The goal, as it was judged.</param>
/// <param name="Measure">With the figures that are shown.</param>
/// <param name="Cells">Those that it was judged by, as they are shown; none where they do not stand in the table.</param>
/// <param name="Below">k.</param>
internal sealed record GuardedSpan(
    GoalSpanContent Span, GoalContent Goal, MeasureContent Measure, IReadOnlyList<FigureContent> Cells, int Below)
{
    /// <summary>As it may be told.</summary>
    public GoalSpanContent Told => Cells.Count == 0 ? Withheld
        : IsShown ? Span with { Figure = Goal.SubgroupShare is null ? Span.Figure.With([]) : Span.Figure }
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
    private bool IsShown => Cells.All(cell => cell.State != FigureState.InTotal && !IsHidden(cell))
        && (Span.Figure.Figure.Count ?? 0) == CountOf([.. Cells.Skip(Span.From is null ? 0 : Cells.Count - Stretch)]);

    private bool IsHidden(FigureContent cell) => Goal.SubgroupShare is null ? cell.State == FigureState.Withheld : cell.IsProtected;

    private int CountOf(IReadOnlyList<FigureContent> cells) => Measure.Accumulation == Accumulation.Sum
        ? cells.Sum(cell => cell.Figure.Count ?? 0)
        : cells.LastOrDefault(cell => cell.State == FigureState.Given)?.Figure.Count ?? 0;

    /// <summary>How many of the cells the stretch of quarters holds that decided.</summary>
    private int Stretch => Span.Last.Number - Span.From!.Value.Number + 1;

    /// <summary>The figure that it is held against; null over quarters, which none of the shown figures is of.</summary>
    private FigureContent? Total => Goal.Span == GoalSpan.Quarter ? null
        : !Goal.IsOfOneTertial ? Measure.Year
        : Cells is [var only] ? only : null;

    private bool IsSaidBy(FigureContent total) => Goal.SubgroupShare is null
        ? IsOpen || IsGiven(total) || IsDecidedBy(total)
        : IsOpen || (Goal with { Spans = [Span], Outcome = Span.Outcome, Target = Span.Target, Due = Span.Due }).IsSurelyMissed(total);

    /// <summary>A latest value and a share are judged at the end, and not before.</summary>
    private bool IsOpen => Span.Outcome == GoalOutcome.UnderWay
        && (Measure.Accumulation == Accumulation.Latest || Goal.SubgroupShare is not null && Limits.Most is null);

    private bool IsGiven(FigureContent total) =>
        total.State == FigureState.Given && total.Figure.Count == Span.Figure.Figure.Count;

    /// <summary>Whether no limit lies between the least and the most that it can be: "färre än 5" is less than six whatever it is.</summary>
    private bool IsDecidedBy(FigureContent total)
    {
        if (Span.Figure is not { State: FigureState.Given, Figure.Mark: FigureMark.None })
            return false;
        var bounds = CountBounds.Any.Within(CountBounds.Of(total));
        if (Measure.Accumulation == Accumulation.Sum)
            bounds = bounds.Within(Cells.Aggregate((CountBounds?)new(0, 0), (sum, cell) => sum?.Plus(CountBounds.OfCell(cell, Below))));
        return bounds.Hold(Span.Figure.Figure.Count!.Value) && bounds.LieOnOneSideOf(Limits);
    }

    private GoalLimits Limits => Span.Due?.Limits ?? (Goal.Promised with { Target = Span.Target }).Limits;
}

/// <summary>Gränser för ett antal: what a reader of a shown figure knows of the count.</summary>
/// <param name="Least">At least.</param>
/// <param name="Most">At most; null where nobody knows.</param>
internal readonly record struct CountBounds(int Least, int? Most)
{
    /// <summary>Nothing is known.</summary>
    public static CountBounds Any { get; } = new(0, null);

    /// <summary>Null where the figure says nothing that can be reckoned with: "minst 3", a part of a total.</summary>
    public static CountBounds? Of(FigureContent figure) => figure switch
    {
        { State: FigureState.Given, Figure: { Mark: FigureMark.None, Count: { } count } } => new(count, count),
        { State: FigureState.Withheld, Below: { } below } => new(1, below - 1),
        { State: FigureState.Withheld } => new(0, null),
        { State: FigureState.Missing or FigureState.NotApplicable } => new(0, 0),
        _ => null,
    };

    /// <summary>The same of one tertial's: a small count is called "färre än k" there, so "skyddad uppgift" is none, and zero is shown.</summary>
    public static CountBounds? OfCell(FigureContent figure, int below) => figure is { State: FigureState.Withheld, Below: null }
        ? new(below == SmallCountProtection.LowestThreshold ? 1 : below, null)
        : Of(figure);

    public CountBounds? Plus(CountBounds? other) => other is { } one ? new(Least + one.Least, Most + one.Most) : null;

    public CountBounds Within(CountBounds? other) => other is not { } one ? this
        : new(Math.Max(Least, one.Least), Most is { } most && one.Most is { } otherMost ? Math.Min(most, otherMost) : Most ?? one.Most);

    public bool Hold(int count) => count >= Least && !(count > Most);

    /// <summary>Whether all of them meet each limit, or none does.</summary>
    public bool LieOnOneSideOf(GoalLimits limits) =>
        (limits.Least is not { } least || Least >= least || Most < least) && (limits.Most is not { } most || Most <= most || Least > most);
}
