namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Uppföljda dagar: the days of a promise period, and the rounds that follow them up.</summary>
/// <param name="Days">The period's first day to its last.</param>
/// <param name="First">The first tertial that the period follows up; where two periods meet inside a tertial, perhaps the next one.</param>
/// <param name="Last">The last tertial that it follows up.</param>
public sealed record FollowedUpDays(DaySpan Days, Tertial First, Tertial Last)
{
    /// <summary>Those of its rounds that have several tertials; null for none, which is what older contents have.</summary>
    public IReadOnlyList<TertialSpan>? JoinedRounds { get; init; }

    internal IReadOnlyList<TertialSpan> Joined => JoinedRounds ?? [];

    /// <summary>
    /// Whether the follow-ups begin later than the agreement: then its first days belong to no follow-up, instead of to the first.
    /// </summary>
    public bool BeginsLate { get; init; }

    /// <summary>
    /// The agreement's first tertial, which goals are promised from; an earlier one than is followed up, where that begins late.
    /// </summary>
    public Tertial Agreed => BeginsLate ? Tertial.Containing(Days.First) : First;

    /// <summary>The tertials that the agreement holds in and nobody follows up.</summary>
    internal IEnumerable<Tertial> NotFollowedUp => BeginsLate ? Tertial.Between(Agreed, First.Previous) : [];

    /// <summary>The round that a tertial is followed up in; itself, where it is followed up alone, or not at all.</summary>
    public TertialSpan RoundOf(Tertial tertial) => Joined.Around(tertial);

    /// <summary>
    /// The days of the period that a round's follow-up is about: its tertials' own, but not before the period's first day nor after
    /// its last. Days in a tertial that a neighbouring period follows up go with the nearest round of this one, so that every day
    /// of an agreement is followed up once (record 0021).
    /// </summary>
    /// <param name="tertial">One that the period follows up.</param>
    /// <returns>Null for a tertial that it does not follow up.</returns>
    public DaySpan? DaysOf(Tertial tertial) =>
        tertial < First || tertial > Last ? null : new DaySpan(DaysIn(RoundOf(tertial).First).First, DaysIn(RoundOf(tertial).Last).Last);

    /// <summary>The days of a single tertial, whichever others it is followed up with; its own, for one outside the agreement.</summary>
    public DaySpan DaysIn(Tertial tertial) => new(
        tertial == Agreed ? Days.First : tertial.FirstDay,
        tertial == Last ? Days.Last : tertial.LastDay);

    /// <summary>An activity of these tertials, within days that may be other than the period's own.</summary>
    internal GoalTime TimeOf(Tertial first, Tertial last) => new(this, first <= First ? Agreed : first, last);
}
