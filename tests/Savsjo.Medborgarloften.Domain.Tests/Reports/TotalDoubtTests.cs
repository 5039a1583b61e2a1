using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports;

/// <summary>A tertial's own figure that may be the sum: it is asked before it is sent, and not where it is as usual as any other.</summary>
public sealed class TotalDoubtTests
{
    [Theory]
    [InlineData(4, 1, 3)]
    [InlineData(15, 5, 12)]
    [InlineData(15, 5, 10)]
    public void Where_a_goal_hangs_on_it_a_figure_after_one_tertial_is_asked_about(int goal, params int[] counts) => Assert.Equal(
        $"Riktade insatser: {counts[^1]} kan vara summan hittills i år. Tidigare är det {counts[0]}. "
            + "Är det summan, välj ”hela året hittills”.",
        Doubt(goal, counts));

    [Theory]
    [InlineData(4, 1, 1)]
    [InlineData(4, 1, 4)]
    [InlineData(4, 3, 2)]
    [InlineData(15, 5, 6)]
    [InlineData(15, 0, 12)]
    [InlineData(null, 5, 12)]
    public void Nothing_is_asked_where_it_would_change_nothing(int? goal, params int[] counts) => Assert.Null(Doubt(goal, counts));

    [Fact]
    public void After_several_tertials_a_figure_as_large_as_all_of_them_is_asked_about()
    {
        Assert.StartsWith("Riktade insatser: 17 kan vara summan hittills i år. De tidigare tertialen är sammanlagt 17.",
            Doubt(null, 10, 7, 17), StringComparison.Ordinal);
        Assert.EndsWith("kan vara summan sedan överenskommelsen började. De tidigare tertialen är sammanlagt 20. "
            + "Är det summan, välj ”sammanlagt sedan överenskommelsen började”.", Doubt(null, 10, 7, 3, 23), StringComparison.Ordinal);
        Assert.Null(Doubt(null, 10, 7, 3, 8));
    }

    [Fact]
    public void Of_a_goal_over_the_agreement_the_first_year_is_asked_about_by_the_choice_that_there_is()
    {
        Assert.EndsWith(
            "Är det summan, välj ”hela året hittills”.", DoubtOf(AtLeast(15, GoalSpan.Period), 5, 12), StringComparison.Ordinal);
        Assert.EndsWith("Är det summan, välj ”sammanlagt sedan överenskommelsen började”.",
            DoubtOf(AtLeast(60, GoalSpan.Period), 10, 7, 13, 31), StringComparison.Ordinal);
    }

    private static Goal AtLeast(int target, GoalSpan span) => new(GoalComparison.AtLeast, target, span);

    private static string? Doubt(int? goal, params int[] counts) =>
        DoubtOf(goal is { } least ? AtLeast(least, GoalSpan.Year) : null, counts);

    /// <summary>What is asked of the last tertial.</summary>
    private static string? DoubtOf(Goal? goal, params int[] counts)
    {
        var activity = Given.Activity(Given.Counted(goal));
        var period = PromisePeriod.Draft("Löften 2020–2021", new(2020, 1, 1), new(2021, 12, 31))
            .With(new Promise(1, "Det ska vara tryggt.", "Tryggt").With(activity));
        Assert.Empty(period.TakeIntoUse(FollowUpPlan.For(period, [], new HashSet<Tertial>()), latestPublished: null));
        var reports = new List<ActivityReport>();
        foreach (var (tertial, count) in Tertial.Between(Given.First, Given.Last).Zip(counts))
            reports.Add(activity.Recorded(tertial, Given.Entry(values: new EnteredValue(1, Figure.OfCount(count))), [.. reports]));
        foreach (var earlier in reports.SkipLast(1))
            Publish(earlier);
        var round = new RoundInWork(period, period.Rounds.First(one => one.Tertial == reports[^1].Tertial), reports);
        return TotalDoubt.Of(round, reports[^1], activity.Measures[0]);
    }

    private static void Publish(ActivityReport report)
    {
        Assert.Empty(report.Submit(Given.Checks(), Given.By(Given.Author)));
        Assert.Empty(report.Approve(Given.By(Given.Reviewer)));
        Assert.Empty(report.MarkPublished(Given.By(Given.Reviewer)));
    }
}
