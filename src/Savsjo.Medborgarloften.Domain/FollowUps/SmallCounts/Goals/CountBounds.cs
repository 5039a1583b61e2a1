using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts.Goals;

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
        { State: FigureState.Withheld } => Any,
        { State: FigureState.Missing or FigureState.NotApplicable } => new(0, 0),
        _ => null,
    };

    /// <summary>
    /// The same of one tertial's: a small count is called "färre än k" there, so that "skyddad uppgift" is none, and zero is shown.
    /// </summary>
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
