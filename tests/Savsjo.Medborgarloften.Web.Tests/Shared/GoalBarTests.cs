using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts;

namespace Savsjo.Medborgarloften.Web.Tests.Shared;

public class GoalBarTests
{
    private static readonly Tertial T3 = new(2020, 3);

    [Fact]
    public void A_bar_is_as_long_as_the_greater_of_what_was_done_and_what_was_promised()
    {
        var random = new Random(20203);
        for (var round = 0; round < 500; round++)
        {
            var counts = new[] { random.Next(0, 40), random.Next(0, 40), random.Next(0, 40) };
            var target = random.Next(1, 60);
            var bar = GoalBar.Of(Counted(counts, target), T3)!;

            Assert.Equal(counts.Count(count => count > 0), bar.Parts.Count);
            Assert.Equal(bar.Total, bar.Parts.Sum(part => part.Width), precision: 6);
            Assert.Equal(100, Math.Max(bar.Total, bar.Tick), precision: 6);
            Assert.InRange(bar.Total, 0, 100.000001m);
            Assert.InRange(bar.Tick, 0, 100);
            Assert.All(bar.Parts.Zip(bar.Parts.Skip(1)), pair => Assert.Equal(pair.First.Start + pair.First.Width, pair.Second.Start, precision: 6));
            Assert.Equal(counts.Sum() >= target, bar.Total >= bar.Tick);
        }
    }

    [Fact]
    public void A_goal_exceeded_two_and_a_half_times_has_its_tick_at_forty_per_cent()
    {
        var bar = GoalBar.Of(Counted([10, 10, 5], 10), T3)!;

        Assert.Equal((40m, 100m), (bar.Tick, bar.Total));
        Assert.Equal("Riktade insatser 2020: tertial 1 tio, tertial 2 tio, tertial 3 fem, sammanlagt 25. Målet var minst tio.", bar.Description);
    }

    [Fact]
    public void A_goal_of_at_most_is_called_so()
    {
        Assert.Equal("högst 10", GoalBar.Of(Counted([2, 1, 1], 10, GoalComparison.AtMost), T3)!.GoalLabel);
    }

    [Fact]
    public void A_percentage_is_drawn_out_of_a_hundred()
    {
        var bar = GoalBar.Of(Counted([0], 90) with
        {
            Kind = MeasureKind.Percentage,
            Accumulation = Accumulation.Latest,
            Year = FigureContent.Exact(Figure.OfPercentage(94.5m)),
        }, T3)!;

        Assert.Equal((94.5m, 90m, "mål 90 procent"), (bar.Total, bar.Tick, bar.GoalLabel));
    }

    [Fact]
    public void A_withheld_or_missing_figure_has_no_bar()
    {
        var withheld = new FigureContent(FigureState.Withheld, Below: 3);
        var measure = Counted([10, 7, 3], 15);

        Assert.Null(GoalBar.Of(measure with { Figures = [measure.Figures[0], withheld, measure.Figures[2]] }, T3));
        Assert.Null(GoalBar.Of(measure with { Year = withheld }, T3));
        Assert.Null(GoalBar.Of(measure with { Year = FigureContent.Missing }, T3));
        Assert.Null(GoalBar.Of(measure with { Goal = null }, T3));
    }

    [Fact]
    public void A_goal_for_the_period_counts_what_came_before_the_year()
    {
        var measure = Counted([4, 2], 20) with { Period = FigureContent.Exact(Figure.OfCount(16)) };
        var bar = GoalBar.Of(measure with { Goal = measure.Goal! with { Span = GoalSpan.Period } }, new Tertial(2021, 2))!;

        Assert.Equal(["10", "4", "2"], bar.Parts.Select(part => part.Number));
        Assert.Equal(80m, bar.Total);
    }

    [Theory]
    [InlineData(1, "start")]
    [InlineData(50, "middle")]
    [InlineData(100, "end")]
    public void The_goals_label_stays_inside_the_bar(int target, string anchor)
    {
        Assert.Equal(anchor, GoalBar.Of(Counted([100], target), new Tertial(2020, 1))!.GoalAnchor);
    }

    private static MeasureContent Counted(int[] counts, int target, GoalComparison comparison = GoalComparison.AtLeast) => new()
    {
        Name = "Riktade insatser",
        Unit = new("riktad insats", "riktade insatser", GrammaticalGender.Common),
        Kind = MeasureKind.Count,
        Accumulation = Accumulation.Sum,
        Figures = [.. counts.Select(count => FigureContent.Exact(Figure.OfCount(count)))],
        Year = FigureContent.Exact(Figure.OfCount(counts.Sum())),
        Period = FigureContent.Exact(Figure.OfCount(counts.Sum())),
        Goal = new(comparison, target, GoalSpan.Year, GoalOutcome.Reached, null, null),
    };
}
