using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Reading;

public class GoalBarReadingTests
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
            var bar = GoalBarReading.Of(Counted(counts, target), T3)!;

            Assert.Equal(counts.Where(count => count > 0), bar.Parts.Select(part => (int)part.Amount));
            Assert.Equal((counts.Sum(), target, Math.Max(counts.Sum(), target)), (bar.Total, bar.Mark, bar.Scale));
        }
    }

    [Fact]
    public void A_bar_is_told_in_words()
    {
        var bar = GoalBarReading.Of(Counted([10, 10, 5], 10), T3)!;

        Assert.Equal((10m, 25m, "mål 10"), (bar.Mark, bar.Scale, bar.MarkLabel));
        Assert.Equal(
            "Riktade insatser 2020: tertial 1 tio, tertial 2 tio, tertial 3 fem, sammanlagt 25. Målet var minst 10.", bar.Description);
    }

    [Fact]
    public void A_goal_of_at_most_is_called_so()
    {
        Assert.Equal("högst 10", GoalBarReading.Of(Counted([2, 1, 1], 10, GoalComparison.AtMost), T3)!.MarkLabel);
    }

    [Fact]
    public void A_percentage_is_drawn_out_of_a_hundred()
    {
        var bar = GoalBarReading.Of(Counted([0], 90) with
        {
            Kind = MeasureKind.Percentage,
            Accumulation = Accumulation.Latest,
            Year = FigureContent.Exact(Figure.OfPercentage(94.5m)),
        }, T3)!;

        Assert.Equal((94.5m, 90m, 100m, "mål 90 procent"), (bar.Total, bar.Mark, bar.Scale, bar.MarkLabel));
    }

    [Fact]
    public void A_withheld_or_missing_figure_has_no_bar()
    {
        var withheld = new FigureContent(FigureState.Withheld, Below: 3);
        var measure = Counted([10, 7, 3], 15);

        Assert.Null(GoalBarReading.Of(measure with { Figures = [measure.Figures[0], withheld, measure.Figures[2]] }, T3));
        Assert.Null(GoalBarReading.Of(measure with { Year = withheld }, T3));
        Assert.Null(GoalBarReading.Of(measure with { Period = withheld }, T3));
        Assert.Null(GoalBarReading.Of(OfOneTertial(measure) with { Figures = [withheld, .. measure.Figures.Skip(1)] }, T3));
        Assert.Null(GoalBarReading.Of(measure with { Year = FigureContent.Missing }, T3));
        Assert.Null(GoalBarReading.Of(measure with { Goal = null }, T3));
    }

    [Fact]
    public void A_goal_for_the_period_counts_what_came_before_the_year()
    {
        var measure = Counted([4, 2], 20) with { Period = FigureContent.Exact(Figure.OfCount(16)) };
        var bar = GoalBarReading.Of(measure with { Goal = measure.Goal! with { Span = GoalSpan.Period } }, new Tertial(2021, 2))!;

        Assert.Equal([("Före", "10"), ("T1", "4"), ("T2", "2")], bar.Parts.Select(part => (part.Label, part.Number)));
        Assert.Equal(
            "Riktade insatser 2021: före 2021 tio, tertial 1 fyra, tertial 2 två, sammanlagt 16. Målet var minst 20.", bar.Description);
    }

    [Fact]
    public void A_mark_on_the_number_and_the_other_half_of_a_goal_are_told_too()
    {
        var measure = Counted([10], 52) with
        {
            Year = FigureContent.Exact(Figure.OfCount(10, mark: FigureMark.Circa)),
            SubgroupLabel = "kvällstid",
        };
        var bar = GoalBarReading.Of(measure with { Goal = measure.Goal! with { SubgroupShare = 20 } }, new Tertial(2020, 1))!;

        Assert.Equal("Riktade insatser 2020: tertial 1 tio, sammanlagt cirka tio. Målet var minst 52, varav minst 20 procent kvällstid.",
            bar.Description);
    }

    [Fact]
    public void A_goal_of_none_has_no_bar() => Assert.Null(GoalBarReading.Of(Counted([3], 0, GoalComparison.AtMost), new Tertial(2020, 1)));

    [Fact]
    public void What_was_stated_in_the_years_total_only_belongs_to_no_tertial()
    {
        var measure = Counted([3], 15) with
        {
            Figures = [FigureContent.Missing, FigureContent.Missing, FigureContent.Exact(Figure.OfCount(3))],
        };
        var bar = GoalBarReading.Of(measure with { Year = FigureContent.Exact(Figure.OfCount(20)) }, T3)!;

        Assert.Equal([("", 17m), ("T3", 3m)], bar.Parts.Select(part => (part.Label, part.Amount)));
    }

    private static MeasureContent OfOneTertial(MeasureContent measure) =>
        measure with { Goal = measure.Goal! with { Span = GoalSpan.Tertial } };

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
