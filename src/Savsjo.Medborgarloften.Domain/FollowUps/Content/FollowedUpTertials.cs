using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>
/// Uppföljningens tertial: which tertials a follow-up is about, and which columns its tables have. Tertials that are followed up
/// together are one column, and those that nobody follows up are none.
/// </summary>
/// <param name="Last">The last tertial of the follow-up, which it is known by.</param>
/// <param name="Joined">The period's rounds that have several tertials.</param>
/// <param name="NotFollowedUp">The agreement's tertials before its follow-ups begin.</param>
public sealed record FollowedUpTertials(Tertial Last, IReadOnlyList<TertialSpan> Joined, IReadOnlyList<Tertial> NotFollowedUp)
{
    /// <param name="last">The last tertial of the follow-up.</param>
    /// <param name="followed">How its period is followed up; null in older contents, where each tertial was by itself.</param>
    public static FollowedUpTertials Of(Tertial last, FollowedUpDays? followed) =>
        new(last, followed?.Joined ?? [], [.. followed?.NotFollowedUp ?? []]);

    /// <summary>Each tertial by itself.</summary>
    public static implicit operator FollowedUpTertials(Tertial tertial) => new(tertial, [], []);

    /// <summary>What the follow-up is about.</summary>
    public TertialSpan Round => RoundOf(Last);

    public int Year => Last.Year;

    /// <summary>The year's rounds up to this one.</summary>
    public IEnumerable<TertialSpan> Columns =>
        Joined.Between(new Tertial(Year, 1), Last).Where(round => !NotFollowedUp.Contains(round.Last));

    /// <summary>What a tertial is followed up with: itself, where it is by itself.</summary>
    public TertialSpan RoundOf(Tertial tertial) => Joined.Around(tertial);

    /// <summary>The tertials whose figure a goal of one tertial is held against: a round's, or of quarters a whole stretch.</summary>
    public TertialSpan StretchJudged(GoalContent goal) =>
        RoundOf(goal.JudgedIn ?? Last) is var last && goal.JudgedFrom is { } from ? new(RoundOf(from).First, last.Last) : last;

    /// <summary>"tertial 2", with its year where that is another than this one's; of several tertials always: "hela 2022".</summary>
    public string ShortNameOf(Tertial tertial) =>
        RoundOf(tertial) is var round && tertial.Year == Year && !round.IsJoined ? round.NameInYear : round.Name;

    /// <summary>"i tertial 2", "under hela 2022".</summary>
    public string DuringRoundOf(Tertial tertial) => $"{(RoundOf(tertial).IsWholeYear ? "under" : "i")} {ShortNameOf(tertial)}";
}
