using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.English;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.SmallCounts;

/// <summary>
/// A goal that comes again, or is judged year by year, is told of each time by itself: only what would give a withheld number away is
/// withheld, and a miss that was published does not disappear beside a number that is protected. Counts below three are.
/// </summary>
public sealed class WithheldTimesTests
{
    private const string Reason = "Båten läckte.";

    [Fact]
    public void What_is_promised_of_the_count_is_told_though_a_subgroup_is_withheld()
    {
        var told = Published(Yearly(GoalComparison.AtMost, 10), (6, 0), (0, 0), (0, 0), (6, 1));

        Assert.Equal(("6", "färre än 3"), (Measure(told).Figures[^1].Wording, Measure(told).Figures[^1].SubgroupWording));
        Assert.Equal("På väg: 2020 nåddes, 2021 är på väg", Verdict(told));
        Assert.Empty(Goal(told).Spans[^1].Figure.Subgroups);
    }

    [Fact]
    public void A_count_that_is_too_few_whatever_it_is_is_told_as_missed_and_why()
    {
        var told = Published(Each(GoalComparison.AtLeast, 6), (7, 0), (2, 0));

        Assert.Equal("färre än 3", Measure(told).Figures[^1].Wording);
        Assert.Equal("Målet nåddes delvis: i ett av två tertial", Verdict(told));
        Assert.Contains("Nåddes inte: tertial 2 (färre än 3 av minst 6).", GoalResultReading.Of(Measure(told), told.FollowedUp)!.Notes);
        Assert.Equal([Reason], Explanations(told));
    }

    [Fact]
    public void A_limit_that_no_possible_number_passes_is_told_as_kept()
    {
        var told = Published(Yearly(GoalComparison.AtMost, 10), (6, 0), (0, 0), (0, 0), (6, 0), (2, 0), (0, 0));

        Assert.Equal("färre än 3", Measure(told).Figures[1].Wording);
        Assert.Equal("Målet nåddes 2020 och 2021", Verdict(told));
    }

    [Fact]
    public void A_year_that_was_missed_stays_told_beside_one_that_is_withheld()
    {
        var told = Published(Yearly(GoalComparison.AtLeast, 2), (0, 0), (0, 0), (0, 0), (2, 0));

        Assert.Equal("Målet nåddes inte 2020, skyddad uppgift 2021", Verdict(told));
        Assert.Equal([Reason], Explanations(told));
        Assert.Equal(
            "Utfallet för målet som går att räkna är en skyddad uppgift; det missades under en del av tiden.",
            FollowUpSummary.Of(told).Sentence);
        Assert.Equal(["2020: not reached (0)", "2021: protected"], EnglishGoal.Of(Measure(told), told.FollowedUp)!.Times);
        Assert.StartsWith(
            "The outcome of the only measurable goal is protected (it was missed for part of the time).",
            EnglishReading.Of(told).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tertial_that_was_missed_stays_told_beside_one_that_is_withheld()
    {
        var told = Published(Each(GoalComparison.AtLeast, 2), (0, 0), (1, 0), (9, 0));

        Assert.Equal("Målet nåddes delvis: i minst ett av tre tertial", Verdict(told));
        Assert.Equal(
            ["Nåddes inte: tertial 1 (0 av minst 2).", "Skyddad uppgift: tertial 2."],
            GoalResultReading.Of(Measure(told), told.FollowedUp)!.Notes);
        Assert.Null(Goal(told).Together);

        var earlier = Published(Each(GoalComparison.AtLeast, 2), (0, 0), (1, 0));
        Assert.Equal("Målet nåddes inte i tertial 1, skyddad uppgift i tertial 2", Verdict(earlier));
        // The reason of what is withheld is nobody's to read.
        Assert.Equal([Reason], Explanations(earlier));
        Assert.Equal([Reason, null], Goal(earlier).Spans.Select(span => span.Reason));
    }

    [Fact]
    public void What_was_told_when_a_year_was_judged_alone_stays_told()
    {
        var told = Published(Yearly(GoalComparison.AtLeast, 20), (2, 0), (0, 0), (0, 0), (9, 0));

        Assert.Equal("Målet nåddes inte: 2020 nåddes inte, 2021 är på väg", Verdict(told));
        Assert.Equal(FigureState.Withheld, Goal(told).Spans[0].Figure.State);
    }

    [Fact]
    public void What_a_withheld_number_could_change_is_withheld()
    {
        var told = Published(Each(GoalComparison.AtLeast, 2), (2, 0), (1, 0));

        Assert.Equal((GoalOutcome.Withheld, 0), (Goal(told).Outcome, Goal(told).Spans.Count));
        Assert.Equal("Utfallet: skyddad uppgift", Verdict(told));
        Assert.Empty(Explanations(told));
    }

    [Theory]
    [InlineData("minst 3", false)]
    [InlineData("färre än 3", true)]
    [InlineData("skyddad uppgift", false)]
    public void A_number_decides_only_as_far_as_it_is_known(string wording, bool isLessThanThree)
    {
        var figure = wording switch
        {
            "minst 3" => FigureContent.Exact(Figure.OfCount(3) with { Mark = FigureMark.AtLeast }),
            "färre än 3" => new FigureContent(FigureState.Withheld, Below: 3),
            _ => new FigureContent(FigureState.Withheld),
        };

        Assert.Equal(wording, figure.Wording);
        Assert.Equal(isLessThanThree, CountBounds.Any.Within(CountBounds.Of(figure)).LieOnOneSideOf(new(3, null)));
        Assert.True(new CountBounds(4, null).LieOnOneSideOf(new(3, null)));
        Assert.True(new CountBounds(4, null).LieOnOneSideOf(new(null, 3)));
        Assert.False(new CountBounds(2, 4).LieOnOneSideOf(new(3, 3)));
        Assert.True(new CountBounds(0, 2).LieOnOneSideOf(new(3, 3)));
    }

    private static Goal Yearly(GoalComparison comparison, int target) => new(comparison, target, GoalSpan.Year);

    private static Goal Each(GoalComparison comparison, int target) => new(comparison, target, GoalSpan.Tertial);

    private static MeasureContent Measure(FollowUpReportContent told) => Assert.Single(told.Activities.Single().Measures);

    private static GoalContent Goal(FollowUpReportContent told) => Measure(told).Goal!;

    private static string Verdict(FollowUpReportContent told) => GoalResultReading.Of(Measure(told), told.FollowedUp)!.Verdict;

    private static IEnumerable<string> Explanations(FollowUpReportContent told) =>
        ExplanationReading.Of(told.Activities.Single(), told.FollowedUp).Select(one => one.Text.Text);

    /// <summary>Each tertial from the first on, reported with a reason for a miss and published; the last of the follow-ups.</summary>
    private static FollowUpReportContent Published(Goal goal, params (int Count, int Some)[] figures)
    {
        var activity = Given.ActivityFrom(Given.First, Given.Last, Given.Counted(goal, "kvällstid"));
        var period = Given.Period(activity);
        List<ActivityReport> reports = [];
        List<FollowUpReportContent> published = [];
        foreach (var (tertial, (count, some)) in Tertial.Between(Given.First, Given.Last).Zip(figures))
        {
            var entry = Given.Entry(values: new EnteredValue(1, Figure.OfCount(count, some))) with { Written = [new(1, Reason)] };
            reports.Add(activity.Recorded(tertial, entry, [.. reports]));
            var exact = new FollowUpReportComposition(period, tertial, reports)
                .Compose(new FollowUpReportImprint("Sävsjö", "Granskare", DateTime.UnixEpoch, "https://exempel.se"));
            published.Add(new SmallCountProtection(3).Protect(exact, published).Content);
        }

        return published[^1];
    }
}
