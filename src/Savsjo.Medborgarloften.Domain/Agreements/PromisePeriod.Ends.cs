using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>Ends that it once had, and what was judged by them.</content>
public sealed partial class PromisePeriod
{
    private IReadOnlyList<DateOnly> _judgedEnds = [];

    /// <summary>Its days as they were when goals were judged by them, before it was prolonged; most often none.</summary>
    public IEnumerable<FollowedUpDays> DaysJudgedBefore() => _judgedEnds.Where(end => end < LastDay)
        .Select(end => FollowedUp with
        {
            Days = new(FirstDay, end),
            Last = RoundOf(Tertial.Containing(end)).Last,
        });

    /// <summary>Its days as they were signed, where it was prolonged or ended early.</summary>
    public DaySpan? SignedDays => SignedLastDay is { } signed ? new(FirstDay, signed) : null;

    /// <summary>A round that the agreement's end cuts is open from the month of its last day.</summary>
    private void EndLastRound()
    {
        foreach (var round in _rounds)
            round.EndOn(round.Tertial == LastTertial && LastDay < round.Tertial.LastDay ? LastDay : round.Tertial.LastDay);
    }
}
