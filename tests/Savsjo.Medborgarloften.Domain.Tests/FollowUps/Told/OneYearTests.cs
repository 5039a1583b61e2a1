using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Told;

/// <summary>Where years stand one by one, each tells of itself: the statistics, and the page of an activity.</summary>
public sealed class OneYearTests
{
    private static readonly Tertial T1 = new(2022, 1);
    private static readonly Tertial T2 = new(2022, 2);
    private static readonly Tertial T3 = new(2022, 3);
    private static readonly Tertial NextT1 = new(2023, 1);

    [Fact]
    public void Of_a_year_that_is_over_nothing_is_under_way_though_the_goal_comes_again()
    {
        var agreed = ThreeATertial().Reported(T1, 3).Reported(T2, 4).Reported(T3, 17).Reported(NextT1, 3);
        var partOfAYear = new Agreed("2022-09-01", "2023-12-31", Agreed.Lectures(Agreed.AtLeast(3, GoalSpan.Tertial))).Reported(T3, 17);

        Assert.Equal("På väg: nåddes i alla tre tertial hittills", agreed.Sum(T3).Goal!.Verdict);
        Assert.Equal("Målet nåddes i alla tre tertial", InItsYear(agreed, T3).Goal.Verdict);
        Assert.Equal("Målet nåddes i tertial 3", InItsYear(partOfAYear, T3).Goal.Verdict);
        Assert.Equal("På väg: nåddes i tertial 1", InItsYear(agreed, NextT1).Goal.Verdict);
    }

    [Fact]
    public void What_was_missed_in_a_year_is_told_with_that_year_and_with_no_other()
    {
        var agreed = ThreeATertial().Reported(T1, 3).Reported(T2, 1, why: "En sommar utan folk.").Reported(T3, 3).Reported(NextT1, 3);

        Assert.Equal(
            "Målet nåddes delvis: i två av tre tertial. Nåddes inte: tertial 2 (1 av minst 3).",
            $"{InItsYear(agreed, T3).Goal.Verdict}. {InItsYear(agreed, T3).Goal.Missed}");
        Assert.Equal("På väg: nåddes i tertial 1", InItsYear(agreed, NextT1).Goal.Verdict);
        Assert.Equal(["Varför målet inte nåddes i tertial 2 2022"], agreed.Row(NextT1).Explanations.Select(one => one.Heading));
        var next = agreed.FollowUp(NextT1).OfItsOwnYear();
        Assert.Empty(ActivityReading.Of(next.Activities.Single(), next).Explanations);
    }

    [Fact]
    public void A_goal_of_a_year_has_the_verdict_of_its_year()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(3, GoalSpan.Year)))
            .Reported(T1, 3).Reported(T2, 0).Reported(T3, 0).Reported(NextT1, 1).Reported(new(2023, 2), 0).Reported(new(2023, 3), 1);

        Assert.Equal("Målet nåddes delvis: 2022 nåddes, 2023 nåddes inte", agreed.Sum(new(2023, 3)).Goal!.Verdict);
        Assert.Equal("Målet nåddes inte", InItsYear(agreed, new(2023, 3)).Goal.Verdict);
    }

    [Fact]
    public void What_the_whole_agreement_came_to_is_told_beside_what_the_year_did()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(40, GoalSpan.Period)))
            .Reported(T1, 8).Reported(T2, 4).Reported(T3, 6).Reported(NextT1, 21);

        Assert.Equal(("18", false), (InItsYear(agreed, T3).Result, InItsYear(agreed, T3).IsTogether));
        Assert.Equal(("21, sammanlagt 39", true), (InItsYear(agreed, NextT1).Result, InItsYear(agreed, NextT1).IsTogether));
        Assert.Equal(
            "Strecket i stapeln är målet. Stapeln är det som blev gjort under året, eller sammanlagt där målet gäller hela perioden.",
            GoalYearReading.BarsInWords([InItsYear(agreed, T3), InItsYear(agreed, NextT1)]));
    }

    [Fact]
    public void A_result_that_is_no_number_says_first_which_tertials_it_is()
    {
        var missing = ThreeATertial().Reported(T1, 3).Reported(T2, figure: null);
        var content = ThreeATertial().Reported(T1, 3).FollowUp(T1);
        var measure = content.Activities.Single().Measures.Single();

        Assert.Equal("3 i tertial 1", Result(measure.Figures[0]));
        Assert.Equal("Tertial 2: inte redovisat", InItsYear(missing, T2).Result);
        Assert.Equal("Tertial 1: skyddad uppgift", Result(new(FigureState.Withheld)));
        Assert.Equal("färre än 5 i tertial 1", Result(new(FigureState.Withheld, Below: 5)));

        string Result(FigureContent figure) =>
            GoalYearReading.Of(measure with { Figures = [figure] }, content.FollowedUp, "2022").Result;
    }

    private static Agreed ThreeATertial() => Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(3, GoalSpan.Tertial)));

    private static GoalYearReading InItsYear(Agreed agreed, Tertial tertial)
    {
        var content = agreed.FollowUp(tertial).OfItsOwnYear();
        return GoalYearReading.Of(content.Activities.Single().Measures.Single(), content.FollowedUp, "2022");
    }
}
