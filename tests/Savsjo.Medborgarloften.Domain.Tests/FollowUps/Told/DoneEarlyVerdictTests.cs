using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Told;

/// <summary>"Klart" ends reporting: a number that was not reached by then is missed at once, and is never called under way.</summary>
public sealed class DoneEarlyVerdictTests
{
    private static readonly Tertial T1 = new(2022, 1);
    private static readonly Tertial T2 = new(2022, 2);
    private static readonly Tertial T3 = new(2022, 3);
    private static readonly Tertial NextT1 = new(2023, 1);

    [Theory]
    [InlineData(GoalSpan.Year)]
    [InlineData(GoalSpan.Period)]
    public void Done_with_too_little_is_a_miss_at_once_with_its_reason(GoalSpan span)
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(15, span)))
            .Reported(T1, 5, ActivityStatus.Done, "Ingen ville lyssna.");

        foreach (var tertial in new[] { T1, T2, T3 })
        {
            Assert.Equal("Målet nåddes inte", agreed.Sum(tertial).Goal!.Verdict);
            Assert.Equal(["Varför målet inte nåddes: Ingen ville lyssna."], agreed.Reasons(tertial));
        }
    }

    [Fact]
    public void What_is_reported_later_all_the_same_counts_and_the_goal_is_judged_by_it()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(15, GoalSpan.Year)))
            .Reported(T1, 5, ActivityStatus.Done, "Ingen ville lyssna.").Reported(T2, 3).Reported(T3, 7);

        Assert.Equal(
            ["Målet nåddes inte", "På väg", "Målet nåddes i tertial 3"],
            new[] { T1, T2, T3 }.Select(tertial => agreed.Sum(tertial).Goal!.Verdict));
    }

    [Fact]
    public void Done_for_one_year_says_nothing_of_the_next_nor_of_a_longer_goal()
    {
        var yearly = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(15, GoalSpan.Year)))
            .Reported(T1, 5, ActivityStatus.Done, "Ingen ville lyssna.").Reported(NextT1, 4);

        Assert.Equal("Målet nåddes inte: 2022 nåddes inte, 2023 är på väg", yearly.Sum(NextT1).Goal!.Verdict);
    }

    [Fact]
    public void A_limit_that_holds_is_held_when_the_time_is_over()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(new(GoalComparison.AtMost, 10, GoalSpan.Year)))
            .Reported(T1, 5, ActivityStatus.Done);

        Assert.Equal(["Inom målet hittills", "Målet nåddes"],
            new[] { T1, T3 }.Select(tertial => agreed.Sum(tertial).Goal!.Verdict));
    }

    [Theory]
    [InlineData(38, "Målet nåddes inte")]
    [InlineData(41, "Målet nåddes i tertial 1")]
    public void The_last_value_before_done_is_the_last_there_will_be(int count, string verdict)
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(40, GoalSpan.Year), Accumulation.Latest))
            .Reported(T1, count, ActivityStatus.Done, "Några flyttade.");

        Assert.Equal(verdict, agreed.Sum(T1).Goal!.Verdict);
    }

    [Fact]
    public void A_part_that_nobody_reported_is_no_miss()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(15, GoalSpan.Year))).Reported(T2, 5, ActivityStatus.Done);

        Assert.Equal("På väg", agreed.Sum(T2).Goal!.Verdict);
        Assert.Equal("Inte redovisat", agreed.Sum(T3).Goal!.Verdict);
    }
}
