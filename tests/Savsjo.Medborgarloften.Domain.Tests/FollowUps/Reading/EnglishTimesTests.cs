using Savsjo.Medborgarloften.Domain.FollowUps.Reading.English;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Tests.FollowUps.Told;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Reading;

/// <summary>The times of a goal in English: each with the number that was promised for it, and the time that its figure is of.</summary>
public sealed class EnglishTimesTests
{
    [Fact]
    public void A_goal_that_was_changed_is_told_with_what_it_was_before()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(20, GoalSpan.Year)));
        var measure = agreed.Activity.Measures.Single();
        Assert.Empty(agreed.Period.ChangeGoal(agreed.Activity, measure, new(2023, 1), 10, null, "Nytt beslut."));

        var goal = Read(agreed.Reported(new(2022, 1), 5).Reported(new(2022, 2), 5).Reported(new(2022, 3), 8)
            .Reported(new(2023, 1), 5).Reported(new(2023, 2), 5).Reported(new(2023, 3), 5), new(2023, 3));

        Assert.Equal("at least 10 a year", goal.Promised);
        Assert.Equal(["2022: not reached (18 of at least 20)", "2023: reached (15)"], goal.Times);
        Assert.Equal(["Before 2023 the goal was at least 20."], goal.Notes);
    }

    [Fact]
    public void A_pace_that_was_changed_is_told_with_what_the_days_owed_then()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(2, GoalSpan.Week)));
        var measure = agreed.Activity.Measures.Single();
        Assert.Empty(agreed.Period.ChangeGoal(agreed.Activity, measure, new(2022, 2), 1, null, "Nytt beslut."));

        var goal = Read(agreed.Reported(new(2022, 1), 30).Reported(new(2022, 2), 17), new(2022, 2));

        Assert.Equal(
            ["January to April 2022: not reached (30 of at least 34)", "May to August 2022: reached (17)"], goal.Times);
        Assert.Equal(["Before May 2022 the goal was at least 2."], goal.Notes);
    }

    [Fact]
    public void Quarters_that_were_missed_in_a_stretch_are_told_with_the_sum_of_that()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(1, GoalSpan.Quarter)));

        var goal = Read(agreed.Reported(new(2022, 1), 1).Reported(new(2022, 2), 0).Reported(new(2022, 3), 2), new(2022, 3));

        Assert.Equal(
            [
                "January to April 2022: reached (1)", "May to August 2022: not reached (1 in January to August 2022)",
                "September to December 2022: not reached (3 in January to December 2022)",
            ], goal.Times);
    }

    private static EnglishGoal Read(Agreed agreed, Tertial tertial)
    {
        var told = agreed.FollowUp(tertial);
        return EnglishGoal.Of(told.Activities.Single().Measures.Single(), told.FollowedUp)!;
    }
}
