using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

/// <param name="Verdict">The one verdict; null for "Ersatt av …, räknas där".</param>
/// <param name="Rounds">Every published round that the goal touches, in order.</param>
/// <param name="Times">Year by year (for a goal of the whole period: one).</param>
/// <param name="Sum">The sum so far, or the latest value; null where nothing is known.</param>
/// <param name="SumOwed">What was owed so far: round by round, or year by year (years that have begun).</param>
/// <param name="SumOwedInOneGo">For goals per week or month: the whole weeks of all the days in one stretch
/// (104 for two years, where the rounds owe 102). For others the same as <paramref name="SumOwed"/>.</param>
/// <param name="Missing">Published rounds in which nothing was stated.</param>
/// <param name="NotFollowedUp">Tertials of the goal's time that no follow-up covers.</param>
/// <param name="RoundsKept">Rounds kept; for a year's goal years reached.</param>
/// <param name="RoundsJudged">Rounds that owed something, the missing ones among them; for a year's goal years over or decided.</param>
/// <param name="ReachedIn">For a goal over one time: the round in which it was reached.</param>
/// <param name="SeenOnlyAsSums">A goal per quarter: the page has to say how it is judged.</param>
public sealed record NaiveJudgment(
    NaiveVerdict? Verdict,
    IReadOnlyList<NaiveRoundVerdict> Rounds,
    IReadOnlyList<NaiveTimeVerdict> Times,
    NaiveFigure? Sum,
    decimal SumOwed,
    decimal SumOwedInOneGo,
    IReadOnlyList<NaiveTertial> Missing,
    IReadOnlyList<NaiveTertial> NotFollowedUp,
    int RoundsKept,
    int RoundsJudged,
    NaiveTertial? ReachedIn,
    bool SeenOnlyAsSums);
