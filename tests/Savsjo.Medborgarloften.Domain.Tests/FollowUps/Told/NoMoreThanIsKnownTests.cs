using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Told;

/// <summary>What is drawn and reckoned from figures says no more than whoever stated them knew.</summary>
public sealed class NoMoreThanIsKnownTests
{
    private static readonly Tertial T1 = new(2022, 1);
    private static readonly Tertial T2 = new(2022, 2);
    private static readonly Tertial T3 = new(2022, 3);

    [Fact]
    public void A_bar_has_no_parts_that_nobody_stated()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(60, GoalSpan.Year)))
            .Reported(T1, Figure.OfCount(25, mark: FigureMark.Over)).Reported(T2, Figure.OfCount(20, mark: FigureMark.Circa))
            .Reported(T3, Figure.OfCount(60, mark: FigureMark.AtLeast), statedAs: StatedAs.YearTotal);
        var content = agreed.FollowUp(T3);

        var bar = GoalBarReading.Of(content.Activities.Single().Measures.Single(), content.FollowedUp)!;

        Assert.Equal([("", "60")], bar.Parts.Select(part => (part.Label, part.Number)));
        Assert.Equal("Föreläsningar 2022: sammanlagt minst 60. Målet var minst 60.", bar.Description);
    }

    [Fact]
    public void A_share_of_a_sum_that_lacks_a_part_is_told_as_no_more_than_known()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(10, GoalSpan.Year)))
            .Reported(T1, 9).Reported(T2, figure: null).Reported(T3, 0);

        Assert.Equal("minst 90 procent av målet", Result(agreed, T3).Share);
        Assert.Equal("90 procent av målet", Result(agreed, T1).Share);
    }

    [Fact]
    public void A_goal_kept_in_some_tertials_says_which_it_was_not_kept_in_wherever_it_stands()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(new(GoalComparison.AtMost, 20, GoalSpan.Tertial)))
            .Reported(T1, 4).Reported(T2, 21, why: "En konsert.").Reported(T3, 3);

        Assert.Equal(
            "Målet nåddes delvis: i två av tre tertial. Nåddes inte: tertial 2 (21 av högst 20).",
            Assert.Single(agreed.Read(T3).Promises.Single().Tally).Note);
    }

    [Fact]
    public void A_goal_of_just_so_many_is_named_with_what_it_counts()
    {
        var words = new GoalWords(
            new(GoalComparison.AsManyAs, 2, GoalSpan.Tertial), MeasureKind.Count, new("vandring", "vandringar", GrammaticalGender.Common),
            "Vandringar", new([]));

        Assert.Equal(("målet 2 vandringar", "2 per tertial"), (words.Named, words.OwedEachTime));
    }

    [Fact]
    public void A_part_of_a_year_is_held_against_what_was_owed_of_it()
    {
        var agreed = new Agreed("2023-09-01", "2024-12-31", Agreed.Lectures(Agreed.AtLeast(12, GoalSpan.Year) with { IsByDays = true }))
            .Reported(new(2023, 3), 4);
        var content = agreed.FollowUp(new(2023, 3));

        var told = GoalYearReading.Of(content.Activities.Single().Measures.Single(), content.FollowedUp, "1 september–31 december 2023");

        Assert.Equal(("4", "minst 4"), (told.Result, told.Promised));
    }

    private static GoalResultReading Result(Agreed agreed, Tertial tertial)
    {
        var content = agreed.FollowUp(tertial);
        return GoalResultReading.Of(content.Activities.Single().Measures.Single(), content.FollowedUp)!;
    }
}
