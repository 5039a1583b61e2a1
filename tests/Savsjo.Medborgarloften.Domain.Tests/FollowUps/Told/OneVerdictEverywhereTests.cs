using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.News;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Told;

/// <summary>What a follow-up says of a goal and its figures is the same everywhere, of the right time, and no more than is known.</summary>
public sealed class OneVerdictEverywhereTests
{
    private static readonly Tertial T1 = new(2022, 1);
    private static readonly Tertial T2 = new(2022, 2);
    private static readonly Tertial T3 = new(2022, 3);
    private static readonly Tertial NextT1 = new(2023, 1);
    private static readonly Tertial NextT3 = new(2023, 3);

    [Fact]
    public void A_goal_that_was_reached_is_told_so_also_where_nobody_reports_the_activity_any_more()
    {
        var agreed = Agreed.TwoYears(ShallBeYes()).Reported(T3, Figure.OfYesNo(true));
        var promise = agreed.Read(NextT3).Promises.Single();

        var row = Assert.Single(promise.Tally);
        Assert.Equal(("ja", "Målet nåddes i tertial 3 2022"), (row.Value, row.Goal?.Verdict));
        Assert.Null(row.Status);
        Assert.Equal("Inte redovisat för tertial 3", row.Note);
        Assert.Equal(["1 mål nåddes"], promise.Standings.Select(standing => standing.Caption));
    }

    [Fact]
    public void What_nobody_has_reported_is_told_once_and_a_goal_under_way_stands_beside_it()
    {
        var unreported = Agreed.TwoYears(ShallBeYes()).Read(T1).Promises.Single();
        var begun = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(15, GoalSpan.Year))).Reported(T1, 5).Read(T2).Promises.Single();

        Assert.Equal("Inte redovisat", Assert.Single(unreported.Tally).Status?.Status);
        Assert.Equal(["1 mål inte redovisat"], unreported.Standings.Select(standing => standing.Caption));
        Assert.Equal(["1 mål på väg", "1 inte redovisad"], begun.Standings.Select(standing => standing.Caption));
    }

    [Fact]
    public void A_value_of_another_year_is_not_called_this_years()
    {
        var yes = Agreed.TwoYears(ShallBeYes()).Reported(T3, Figure.OfYesNo(true));
        var level = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(40, GoalSpan.Period), Accumulation.Latest)).Reported(T2, 41);

        Assert.Equal("Planen är antagen, senaste uppgiften 2022: ja (utlovat: ja)", yes.Sum(NextT3).Text);
        Assert.Equal("Planen är antagen, senaste uppgiften 2022: ja (utlovat: ja)", yes.Sum(T3).Text);
        Assert.StartsWith("41 föreläsningar enligt den senaste uppgiften 2022", level.Sum(NextT1).Text, StringComparison.Ordinal);
        Assert.Equal("ja (2022)", GoalYearReading.Of(
            yes.FollowUp(NextT3).Activities.Single().Measures.Single(), yes.FollowUp(NextT3).FollowedUp, "2023").Result);
    }

    [Fact]
    public void Why_an_activity_was_dropped_is_why_its_goal_was_missed()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(6, GoalSpan.Year)))
            .Reported(T1, 2).Reported(T2, figure: null, ActivityStatus.Cancelled, text: "Brevbäraren slutade.");

        Assert.Equal(["Varför målet inte nåddes: Brevbäraren slutade."], agreed.Reasons(T2));
        Assert.Equal(["Varför målet inte nåddes: Brevbäraren slutade."], agreed.Reasons(T3));
    }

    [Fact]
    public void A_report_without_its_figure_has_no_new_figures()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(100, GoalSpan.Year)))
            .Reported(T1, 54).Reported(T2, figure: null);

        Assert.Equal("G2 har inga redovisade siffror.", FollowUpChanges.Between(agreed.FollowUp(T1), agreed.FollowUp(T2))!.Others);
    }

    [Fact]
    public void A_cell_with_a_status_and_without_the_number_that_was_asked_for_says_that_it_was_not_reported()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(100, GoalSpan.Year)))
            .Reported(T1, 54).Reported(T2, figure: null).Reported(T3, figure: null, text: "Vi räknade inte.");
        var yes = Agreed.TwoYears(ShallBeYes()).Reported(T1, Figure.OfYesNo(true)).Reported(T2, figure: null);
        var dropped = Agreed.TwoYears(ShallBeYes()).Reported(T1, figure: null, ActivityStatus.Cancelled);

        Assert.Equal(("Pågår", "Inte redovisat"), Cell(agreed, T2));
        Assert.Equal(("Pågår", "Vi räknade inte."), Cell(agreed, T3));
        Assert.Equal(("Pågår", "Inte redovisat"), Cell(yes, T2));
        Assert.Equal(("Utgår", null), Cell(dropped, T1));
        Assert.Equal(
            ("Klart", null), Cell(Agreed.TwoYears(ShallBeYes()).Reported(T1, figure: null, ActivityStatus.Done), T1));

        static (string, string?) Cell(Agreed agreed, Tertial tertial) =>
            agreed.Row(tertial).Latest is var cell ? (cell.Status, cell.Text?.Text) : default;
    }

    [Fact]
    public void The_sum_beside_a_periods_goal_is_the_periods()
    {
        var agreed = new Agreed("2023-09-01", "2024-08-31", Agreed.Lectures(Agreed.AtLeast(12, GoalSpan.Period)))
            .Reported(new(2023, 3), 3).Reported(new(2024, 1), 4).Reported(new(2024, 2), 5);

        var news = FollowUpChanges.Between(agreed.FollowUp(new(2024, 1)), agreed.FollowUp(new(2024, 2)))!;

        Assert.Equal(
            ["Fem föreläsningar till, sammanlagt 12 under 1 september 2023–31 augusti 2024.", "Målet nåddes i tertial 2 (minst 12)."],
            news.Activities.Single().Sentences);
    }

    [Fact]
    public void Of_a_part_of_a_year_the_days_are_named()
    {
        var count = new Measure(1, "Föreläsningar", new("föreläsning", "föreläsningar", GrammaticalGender.Common), MeasureKind.Count);
        var agreed = new Agreed("2024-09-01", "2025-08-31", count).Reported(new(2024, 3), 4).Reported(new(2025, 1), 3);

        Assert.Equal("4 föreläsningar under 1 september–31 december 2024", agreed.Sum(new(2024, 3)).Text);
        Assert.Equal("3 föreläsningar hittills under 1 januari–31 augusti 2025", agreed.Sum(new(2025, 1)).Text);
        Assert.Equal("September–december.", agreed.Read(new(2024, 3)).Covers);
    }

    [Fact]
    public void When_a_year_is_told_only_in_its_total_nobody_knows_when_the_goal_was_reached()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(15, GoalSpan.Year)))
            .Reported(T3, Figure.OfCount(20), statedAs: StatedAs.YearTotal);

        Assert.Equal("Målet nåddes", agreed.Sum(T3).Goal!.Verdict);
        Assert.Null(agreed.FollowUp(T3).Activities.Single().Measures.Single().Goal!.ReachedIn);
    }

    [Fact]
    public void The_days_of_an_agreement_are_said_once_in_a_sentence()
    {
        var agreed = new Agreed("2023-09-01", "2024-08-31", Agreed.Lectures(Agreed.AtLeast(12, GoalSpan.Period)))
            .Reported(new(2023, 3), 3);

        Assert.Equal(
            "3 föreläsningar hittills under 1 september 2023–31 augusti 2024, minst 12 utlovade", agreed.Sum(new(2023, 3)).Text);
    }

    [Fact]
    public void A_latest_value_that_was_not_given_at_the_end_has_no_share_of_the_goal_and_says_what_is_missing()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(40, GoalSpan.Year), Accumulation.Latest))
            .Reported(T1, 39).Reported(T2, 41).Reported(T3, figure: null);

        Assert.Null(agreed.Sum(T3).Goal!.Share);
        Assert.Equal("Tertial 3 är inte redovisat.", agreed.Read(T3).Promises.Single().Tally.Single().Note);
    }

    [Fact]
    public void A_figure_that_is_about_so_many_says_what_it_counts_as()
    {
        var agreed = Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(60, GoalSpan.Year)))
            .Reported(T1, Figure.OfCount(60, null, FigureMark.Circa));

        Assert.Equal("Målet nåddes i tertial 1", agreed.Sum(T1).Goal!.Verdict);
        Assert.Contains("”Cirka 60” räknas som 60.", agreed.Sum(T1).Goal!.Notes);
    }

    private static Measure ShallBeYes() => new(1, "Planen är antagen", new("ja", "ja", GrammaticalGender.Neuter), MeasureKind.YesNo)
    {
        Goal = new(GoalComparison.Exactly, 1, GoalSpan.Period),
    };
}
