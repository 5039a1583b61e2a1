namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Del av ett år, or of a tertial.</summary>
/// <param name="Tertials">The tertials judged.</param>
/// <param name="ByDays">What the goal comes to over its days, if it is by days.</param>
public sealed record PartOfSpan(IReadOnlyList<Tertial> Tertials, GoalDue ByDays)
{
    /// <summary>The number that would be owed by days.</summary>
    public decimal? DueOf(Goal goal) => goal.Limits.Least is null ? ByDays.Most : ByDays.Least;
}

/// <summary>
/// Målet, omräknat: what "minst en per vecka" comes to over the days that a tertial really has, or a year's goal in a part
/// of it.
/// </summary>
/// <param name="Days">The days judged.</param>
/// <param name="Whole">Whole weeks, months or quarters in them.</param>
/// <param name="Begun">The same with the one begun, if there is one.</param>
/// <param name="OfDays">For a part of a year or a tertial: the days of the whole.</param>
/// <param name="Least">At least so many; null when there is no lower limit.</param>
/// <param name="Most">At most so many; null when there is no upper limit.</param>
public sealed record GoalDue(int Days, int Whole, int Begun, int OfDays, decimal? Least, decimal? Most)
{
    public GoalLimits Limits => new(Least, Most);

    /// <summary>What some parts come to together.</summary>
    internal static GoalDue Sum(IReadOnlyList<GoalDue> parts) => parts is [var only] ? only : new(
        parts.Sum(part => part.Days), parts.Sum(part => part.Whole), parts.Sum(part => part.Begun), 0,
        parts[^1].Least is null ? null : parts.Sum(part => part.Least), parts[^1].Most is null ? null : parts.Sum(part => part.Most));

    /// <summary>
    /// Whether quarters were counted where they end (and begin): so it is from version 3 of published contents on. Before that they
    /// were those of the year so far.
    /// </summary>
    public bool IsByQuartersEnded { get; init; }

    /// <summary>Whether it is what the quarters in a stretch of tertials come to, the stretch that the goal was judged over.</summary>
    public bool IsOfStretch { get; init; }

    /// <summary>Whether it is the activity that has only a part of the days, and the agreement has more.</summary>
    public bool IsOfActivity { get; init; }

    /// <summary>Whether anything is due at all: a few days before the first whole week ask for nothing.</summary>
    public bool AsksForSomething => Most is not null || Least > 0;
}
