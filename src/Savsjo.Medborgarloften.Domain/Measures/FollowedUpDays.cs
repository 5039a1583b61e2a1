namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Uppföljda dagar: the days of a promise period, and the tertials that follow them up.</summary>
/// <param name="Days">The period's first day to its last.</param>
/// <param name="First">The first tertial that the period follows up; where two periods meet inside a tertial, perhaps the next one.</param>
/// <param name="Last">The last tertial that it follows up.</param>
public sealed record FollowedUpDays(DaySpan Days, Tertial First, Tertial Last)
{
    /// <summary>
    /// The days of the period that a tertial's follow-up is about, over which rates are judged: the tertial's own, but not
    /// before the period's first day nor after its last. Days in a tertial that a neighbouring period follows up go with the
    /// nearest tertial of this one, so that every day of an agreement is followed up once (record 0021).
    /// </summary>
    /// <param name="tertial">One that the period follows up.</param>
    /// <returns>Null for a tertial that it does not follow up.</returns>
    public DaySpan? DaysOf(Tertial tertial) => tertial < First || tertial > Last ? null : new DaySpan(
        tertial == First ? Days.First : tertial.FirstDay,
        tertial == Last ? Days.Last : tertial.LastDay);
}
