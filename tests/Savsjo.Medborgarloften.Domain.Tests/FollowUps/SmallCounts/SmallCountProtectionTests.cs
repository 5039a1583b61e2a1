using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.SmallCounts;

/// <summary>What is withheld, what is kept, and what the check-list is told.</summary>
public sealed class SmallCountProtectionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    [InlineData(-3)]
    public void A_threshold_outside_2_to_10_is_refused(int below)
    {
        Assert.Equal("Gränsen för små tal ska vara mellan 2 och 10.", SmallCountProtection.Refuse(below)?.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SmallCountProtection(below));
        Assert.Null(SmallCountProtection.Refuse(3));
    }

    [Fact]
    public void A_follow_up_without_small_counts_keeps_every_figure_and_sentence()
    {
        var exact = new YearInFigures().Suspicions("Innehav", (9, 4)).Suspicions("Eget bruk", (0, 0)).FollowUp(1);

        var result = new SmallCountProtection(3).Protect(exact, []);

        Assert.Equal(3, result.Content.SmallCountsBelow);
        Assert.Empty(result.WithheldFigures);
        Assert.Equal(PublishedYear.Figures(exact), PublishedYear.Figures(result.Content));
        Assert.Equal(exact.Activities.Single().Cells, result.Content.Activities.Single().Cells);
    }

    [Fact]
    public void A_small_count_is_fewer_than_k_and_what_gives_it_away_is_withheld_too()
    {
        var exact = new YearInFigures().Suspicions("Innehav", (9, 4)).Suspicions("Eget bruk", (2, 0)).FollowUp(1);

        var result = new SmallCountProtection(3).Protect(exact, []);

        var table = result.Content.Activities.Single().Suspicions!;
        Assert.Equal("färre än 3", table.Offences[1].Figures[0].Wording);
        Assert.Equal("färre än 3", table.Offences[1].Year.Wording);
        Assert.Equal("skyddad uppgift", table.Offences[1].Figures[0].SubgroupWording);
        Assert.True(table.Offences[0].Figures[0].State == FigureState.Withheld || table.Totals[0].State == FigureState.Withheld);
        Assert.Equal(table.Totals[0], table.YearTotal);
        Assert.Contains(result.WithheldFigures, one =>
            one is { IsSmall: true, Wording: "färre än 3", Figure.Wording: "2.1 Eget bruk, tertial 1 2020" });
        Assert.Contains(result.WithheldFigures, one => !one.IsSmall);
    }

    [Fact]
    public void A_withheld_figure_holds_no_number_at_all()
    {
        var published = PublishedYear.Of(RealYear.Of2020(), new SmallCountProtection(5)).Published;

        foreach (var figure in published.SelectMany(PublishedYear.Figures))
        {
            Assert.True(figure.State != FigureState.Withheld || figure.Figure is { Count: null, Mark: FigureMark.None });
            Assert.True(figure.SubgroupState != FigureState.Withheld || figure.Figure.Subgroup is null);
        }
    }

    [Fact]
    public void A_given_figure_is_the_exact_one_and_stays_given_through_the_year()
    {
        foreach (var seed in Enumerable.Range(1, 50))
        {
            var year = PublishedYear.Of(RandomYears.Of(seed, 3), new SmallCountProtection(3));
            foreach (var (exact, published) in year.Exact.Zip(year.Published))
                foreach (var (before, after) in PublishedYear.Figures(exact).Zip(PublishedYear.Figures(published)))
                    Assert.True(after.State == FigureState.Withheld || after.Figure.Count == before.Figure.Count);
            var (first, last) = (year.Published[0].Activities.Single().Suspicions!, year.Published[2].Activities.Single().Suspicions!);
            foreach (var row in first.Offences)
                Assert.Equal(row.Figures[0], last.Offences.Single(other => other.Offence == row.Offence).Figures[0]);
        }
    }

    [Fact]
    public void What_was_published_exactly_before_is_named_as_impossible_to_protect()
    {
        var figures = new YearInFigures().Suspicions("Innehav", (9, 4), (8, 4)).Suspicions("Eget bruk", (2, 0), (1, 1));

        var result = new SmallCountProtection(3).Protect(figures.FollowUp(2), [figures.FollowUp(1)]);

        Assert.False(result.ProtectsEveryFigure);
        var told = Assert.Single(result.Unprotectable, one => one.Figure.Wording == "2.1 Eget bruk, tertial 1 2020");
        Assert.Equal("Talet står redan exakt i uppföljningen för tertial 1 2020, version 1. Det som är publicerat kan inte tas tillbaka.",
            told.Reason);
        Assert.DoesNotContain(result.Unprotectable, one => one.Figure.Time == "tertial 2 2020");
        Assert.Equal("färre än 3", result.Content.Activities.Single().Suspicions!.Offences[1].Figures[1].Wording);
    }

    [Fact]
    public void A_correction_does_not_give_away_by_difference_what_it_withholds()
    {
        var before = new YearInFigures().Suspicions("Innehav", (9, 4)).Suspicions("Eget bruk", (6, 3));
        var after = new YearInFigures().Suspicions("Innehav", (9, 4)).Suspicions("Eget bruk", (2, 0));
        var first = new SmallCountProtection(3).Protect(before.FollowUp(1), []).Content;

        var second = new SmallCountProtection(3).Protect(after.FollowUp(1, version: 2), [first]);

        Assert.Equal("9", first.Activities.Single().Suspicions!.Offences[0].Figures[0].Wording);
        Assert.True(second.ProtectsEveryFigure);
        Assert.Equal("skyddad uppgift", second.Content.Activities.Single().Suspicions!.Totals[0].Wording);
    }

    [Fact]
    public void A_late_report_is_not_given_away_by_the_totals_from_before_it()
    {
        var figures = new YearInFigures().Suspicions("Innehav", (9, 4), (8, 4))
            .Suspicions("Snatteri", (7, 7), (9, 9)).Suspicion("Eget bruk", 1, 2, 0, knownFrom: 2);
        var first = new SmallCountProtection(3).Protect(figures.FollowUp(1), []).Content;

        var second = new SmallCountProtection(3).Protect(figures.FollowUp(2), [first]);

        Assert.Equal("16", first.Activities.Single().Suspicions!.Totals[0].Wording);
        Assert.True(second.ProtectsEveryFigure);
        Assert.Equal("skyddad uppgift", second.Content.Activities.Single().Suspicions!.Totals[0].Wording);
    }

    [Fact]
    public void A_goals_share_is_withheld_with_its_number_and_its_outcome_only_where_it_tells_the_number()
    {
        var atLeast = new YearInFigures()
            .Measure("Möten", new Goal(GoalComparison.AtLeast, 4, GoalSpan.Year), Figure.OfCount(2)).FollowUp(1);
        var exactly = new YearInFigures()
            .Measure("Möten", new Goal(GoalComparison.Exactly, 2, GoalSpan.Tertial), Figure.OfCount(2)).FollowUp(1);

        var kept = new SmallCountProtection(3).Protect(atLeast, []).Content.Activities.Single().Measures[0].Goal!;
        var withheld = new SmallCountProtection(3).Protect(exactly, []).Content.Activities.Single().Measures[0].Goal!;

        Assert.Equal((GoalOutcome.UnderWay, null), (kept.Outcome, kept.SharePercent));
        Assert.Equal((GoalOutcome.Withheld, null, null), (withheld.Outcome, withheld.SharePercent, withheld.ReachedIn));
        Assert.Equal("Skyddad uppgift", withheld.Outcome.Word);
    }

    [Fact]
    public void What_became_of_a_goal_on_one_offence_is_told_beside_numbers_that_are_told_and_withheld_beside_one_that_is_not()
    {
        var exact = new YearInFigures().Suspicions("Innehav", (9, 4)).Suspicions("Eget bruk", (2, 0)).Suspicions("Överlåtelse", (12, 6))
            .Promising("Innehav", new Goal(GoalComparison.AtLeast, 8, GoalSpan.Year))
            .Promising("Eget bruk", new Goal(GoalComparison.AtLeast, 2, GoalSpan.Year))
            .Promising("Överlåtelse", new Goal(GoalComparison.AtLeast, 12, GoalSpan.Year)).FollowUp(1);

        var rows = new SmallCountProtection(3).Protect(exact, []).Content.Activities.Single().Suspicions!.Offences;

        Assert.All(rows, row => Assert.Equal(
            row.Figures.Append(row.Year).Any(figure => figure.IsProtected) ? GoalOutcome.Withheld : GoalOutcome.Reached,
            row.Goal!.Outcome));
        Assert.Contains(rows, row => row.Goal!.Outcome == GoalOutcome.Reached);
        var (used, goal) = (rows.Single(row => row.Offence == "Eget bruk"), rows.Single(row => row.Offence == "Eget bruk").Goal!);
        Assert.Equal(FigureState.Withheld, used.Year.State);
        Assert.Equal((GoalOutcome.Withheld, null, null, 0), (goal.Outcome, goal.SharePercent, goal.ReachedIn, goal.Spans.Count));
    }

    [Fact]
    public void A_miss_that_is_sure_from_what_is_shown_is_told()
    {
        GoalOutcome Told(int count, int subgroup, int threshold) => new SmallCountProtection(threshold).Protect(new YearInFigures()
            .Measure("Hot", new Goal(GoalComparison.AtLeast, 1, GoalSpan.Week, SubgroupShare: 20), Figure.OfCount(count, subgroup))
            .FollowUp(1), []).Content.Activities.Single().Measures[0].Goal!.Outcome;

        Assert.Equal(GoalOutcome.NotReached, Told(20, 3, 4));
        // Fewer than 6 of 20 may be a fifth.
        Assert.Equal(GoalOutcome.Withheld, Told(20, 3, 6));
    }

    [Fact]
    public void A_share_that_anybody_can_reckon_from_the_years_total_is_told()
    {
        var year = new YearInFigures()
            .Measure("Kontroller", new Goal(GoalComparison.AtLeast, 20, GoalSpan.Year, SubgroupShare: 10),
                Figure.OfCount(12, 2), Figure.OfCount(15, 6), Figure.OfCount(14, 5));
        List<FollowUpReportContent> published = [];
        foreach (var number in new[] { 1, 2, 3 })
            published.Add(new SmallCountProtection(3).Protect(year.FollowUp(number), published).Content);
        var measure = published[^1].Activities.Single().Measures[0];

        Assert.True(measure.Figures[0].IsProtected);
        Assert.Equal((41, 13), (measure.Year.Figure.Count, measure.Year.Figure.Subgroup));
        Assert.Equal(GoalOutcome.Reached, measure.Goal!.Outcome);
    }

    [Fact]
    public void A_periods_total_does_not_give_away_the_year_that_it_ends_with()
    {
        var exact = new YearInFigures { BeforeThisYear = Figure.OfCount(20) }.Measure("Insatser", null, Figure.OfCount(2)).FollowUp(1);

        var measure = new SmallCountProtection(3).Protect(exact, []).Content.Activities.Single().Measures[0];

        Assert.Equal(("färre än 3", "färre än 3", "skyddad uppgift"),
            (measure.Figures[0].Wording, measure.Year.Wording, measure.Period.Wording));
    }

    [Fact]
    public void With_k_2_a_withheld_count_has_no_bound_since_fewer_than_two_would_say_one()
    {
        var exact = new YearInFigures().Suspicions("Innehav", (9, 4)).Suspicions("Eget bruk", (1, 0)).FollowUp(1);

        var content = new SmallCountProtection(2).Protect(exact, []).Content;

        Assert.Equal("skyddad uppgift", content.Activities.Single().Suspicions!.Offences[1].Figures[0].Wording);
    }

    [Fact]
    public void A_correction_of_an_earlier_tertial_is_weighed_with_the_later_follow_up_that_is_published_already()
    {
        var figures = new YearInFigures().Suspicions("Innehav", (9, 0), (8, 0)).Suspicions("Eget bruk", (2, 0), (5, 0));
        var (first, second) = (figures.FollowUp(1), figures.FollowUp(2));

        var seeing = new SmallCountProtection(3).Protect(figures.FollowUp(1, version: 2), [WithoutCells(second)], wholeYear: second);

        Assert.False(seeing.ProtectsEveryFigure);
        Assert.False(new SmallCountProtection(3).Protect(figures.FollowUp(1, version: 2), [first]).ProtectsEveryFigure);
    }

    [Fact]
    public void A_goal_that_was_told_last_year_bounds_what_readers_know_of_the_years_before()
    {
        var goal = new Goal(GoalComparison.AtLeast, 8, GoalSpan.Year);
        var lastYear = new YearInFigures(2019)
            .Measure("Insatser", goal, Figure.OfCount(3), Figure.OfCount(4), Figure.OfCount(2)).FollowUp(3);
        var told = lastYear with { Promises = [.. lastYear.Promises.Select(WithheldTotals)] };
        var exact = new YearInFigures { BeforeThisYear = Figure.OfCount(9) }.Measure("Insatser", null, Figure.OfCount(1)).FollowUp(1);

        var measure = new SmallCountProtection(3).Protect(exact, [told]).Content.Activities.Single().Measures[0];

        Assert.Equal("färre än 3", measure.Year.Wording);
        Assert.NotEqual("8", measure.Period.Wording);
    }

    [Fact]
    public void The_reason_for_a_goal_goes_with_the_outcome_that_it_tells()
    {
        var exactly = new YearInFigures()
            .Measure("Möten", new Goal(GoalComparison.Exactly, 1, GoalSpan.Tertial), Figure.OfCount(2)).FollowUp(1);
        var withReason = exactly with
        {
            Promises = [.. exactly.Promises.Select(promise => promise with
            {
                Activities = [promise.Activities[0] with { GoalReason = "Det blev ett för mycket." }],
            })],
        };

        var activity = new SmallCountProtection(3).Protect(withReason, []).Content.Activities.Single();

        Assert.Equal(activity.Measures[0].Goal!.Outcome == GoalOutcome.Withheld, activity.GoalReason is null);
    }

    /// <summary>A follow-up of tertial 2 of which a reader has kept only the totals of the year and of tertial 2.</summary>
    private static FollowUpReportContent WithoutCells(FollowUpReportContent content) => content with
    {
        Promises = [.. content.Promises
            .Select(promise => promise with { Activities = [.. promise.Activities.Select(activity => activity with
        {
            Suspicions = activity.Suspicions! with
            {
                Offences = [.. activity.Suspicions.Offences.Select(row => row with { Figures = [Hidden(row.Figures[0]), row.Figures[1]] })],
                Totals = [Hidden(activity.Suspicions.Totals[0]), activity.Suspicions.Totals[1]],
            },
        })] })],
    };

    private static FigureContent Hidden(FigureContent figure) =>
        figure with { State = FigureState.Withheld, SubgroupState = FigureState.Withheld, Figure = Figure.Missing };

    private static PromiseContent WithheldTotals(PromiseContent promise) => promise with
    {
        Activities = [.. promise.Activities.Select(activity => activity with
        {
            Measures = [.. activity.Measures.Select(measure =>
                measure with { Figures = [.. measure.Figures.Select(Hidden)],
                    Year = Hidden(measure.Year), Period = Hidden(measure.Period) })],
        })],
    };
}
