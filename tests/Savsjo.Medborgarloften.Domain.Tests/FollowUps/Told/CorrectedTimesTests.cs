using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Told;

/// <summary>"Högst 20 per tertial" is missed in tertial 2, and tertial 1 is corrected: what the list of changes says of it.</summary>
public sealed class CorrectedTimesTests
{
    private const string Summer = "En varm sommar.";

    [Fact]
    public void A_reason_that_only_stands_under_another_heading_is_no_change()
    {
        Assert.Equal(
            ["G2 Riktade insatser, varför målet inte nåddes i tertial 1: från ingenting till ”Vi räknade fel.”."],
            ReasonsIn(CorrectionChanges.Between(Told(20, after: 2), Told(22, "Vi räknade fel.", after: 2))));
        Assert.Equal(
            ["G2 Riktade insatser, varför målet inte nåddes i tertial 1: från ”Vi räknade fel.” till ingenting."],
            ReasonsIn(CorrectionChanges.Between(Told(22, "Vi räknade fel.", after: 2), Told(20, after: 2))));
    }

    [Fact]
    public void A_reason_with_other_words_is_a_change_and_so_is_one_that_goes_from_one_miss_to_another()
    {
        Assert.Equal(
            ["G2 Riktade insatser, varför målet inte nåddes: från ”En varm sommar.” till ”En konsert.”."],
            ReasonsIn(CorrectionChanges.Between(Told(20, after: 2), Told(20, second: "En konsert.", after: 2))));
        Assert.Equal(2, ReasonsIn(CorrectionChanges.Between(
            Told(22, Summer, second: null), Told(22, first: null, second: Summer))).Count());
    }

    [Fact]
    public void In_how_many_tertials_a_goal_was_kept_is_told_beside_the_figures_that_changed_it()
    {
        Assert.Equal(
            [
                "G2 Föreläsningar, tertial 1: från 20 till 22.", "G2 Föreläsningar, hela 2022: från 44 till 46.",
                "G2 Föreläsningar, målet högst 20: från ”Målet nåddes delvis: i två av tre tertial. Nåddes inte: tertial 2 (21 av högst "
                    + "20).” till ”Målet nåddes delvis: i ett av tre tertial. Nåddes inte: tertial 1 (22 av högst 20) och tertial 2 (21 av "
                    + "högst 20).”.",
            ],
            CorrectionChanges.Between(Told(20), Told(22)).Except(ReasonsIn(CorrectionChanges.Between(Told(20), Told(22)))));
        Assert.Equal(
            ["G2 Föreläsningar, tertial 1: från 20 till 19.", "G2 Föreläsningar, hela 2022: från 44 till 43."],
            CorrectionChanges.Between(Told(20), Told(19)));
    }

    private static IEnumerable<string> ReasonsIn(IEnumerable<string> changes) =>
        changes.Where(change => change.Contains("varför", StringComparison.Ordinal));

    /// <param name="after">The tertial whose follow-up it is.</param>
    private static FollowUpReportContent Told(int count, string? first = null, string? second = Summer, int after = 3) =>
        new Agreed("2022-01-01", "2022-12-31", Agreed.Lectures(new(GoalComparison.AtMost, 20, GoalSpan.Tertial)))
            .Reported(new(2022, 1), count, why: first).Reported(new(2022, 2), 21, why: second).Reported(new(2022, 3), 3)
            .FollowUp(new(2022, after));
}
