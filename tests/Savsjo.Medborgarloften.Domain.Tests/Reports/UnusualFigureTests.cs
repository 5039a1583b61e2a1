using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports.Doubts;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports;

/// <summary>A figure well outside everything that came before asks for a look; the rest does not.</summary>
public class UnusualFigureTests
{
    [Theory]
    [InlineData(11, "sjunker från 17 till 11", "Lägsta siffran hittills, 6 under den tidigare lägsta (19, 27 och 17).")]
    [InlineData(34, "stiger från 17 till 34", "Högsta siffran hittills, 7 över den tidigare högsta (19, 27 och 17).")]
    public void A_figure_far_outside_says_how_far(int now, string movement, string explanation)
    {
        var unusual = UnusualFigure.Find(Figure.OfCount(now), Counts(19, 27, 17))!;

        Assert.Equal((movement, explanation), (unusual.Movement, unusual.Explanation));
    }

    [Theory]
    [InlineData(13)]
    [InlineData(20)]
    [InlineData(33)]
    public void A_figure_near_the_earlier_ones_is_usual(int now) =>
        Assert.Null(UnusualFigure.Find(Figure.OfCount(now), Counts(19, 27, 17)));

    [Fact]
    public void Small_counts_come_and_go() => Assert.Null(UnusualFigure.Find(Figure.OfCount(2), Counts(0, 0, 0)));

    [Fact]
    public void With_few_earlier_figures_only_what_is_of_another_size_is_unusual()
    {
        Assert.Null(UnusualFigure.Find(Figure.OfCount(30), [Figure.OfCount(12), Figure.Missing, Figure.OfCount(9)]));
        Assert.Null(UnusualFigure.Find(Figure.OfCount(15), [Figure.OfCount(2)]));
        Assert.Null(UnusualFigure.Find(Figure.OfCount(190), []));
        Assert.Equal("stiger från 19 till 190", UnusualFigure.Find(Figure.OfCount(190), [Figure.OfCount(19)])!.Movement);
        Assert.Equal(
            "sjunker från 190 till 19", UnusualFigure.Find(Figure.OfCount(19), [Figure.OfCount(180), Figure.OfCount(190)])!.Movement);
    }

    [Theory]
    [InlineData(19, true, 2, 1, 3)]
    [InlineData(20, true, 2, 1, 3)]
    [InlineData(2, true, 19, 27, 17)]
    [InlineData(190, true, 19, 27, 17)]
    [InlineData(6, false, 2, 1, 3)]
    [InlineData(34, false, 19, 27, 17)]
    [InlineData(11, false, 19, 27, 17)]
    [InlineData(0, false, 6, 7, 6)]
    public void A_slip_of_the_finger_stops_whoever_sends_and_a_year_that_is_another_does_not(int now, bool stops, params int[] earlier) =>
        Assert.Equal(stops, UnusualFigure.Find(Figure.OfCount(now), Counts(earlier))!.IsOfAnotherSize);

    [Fact]
    public void A_missing_figure_and_a_yes_are_never_unusual()
    {
        Assert.Null(UnusualFigure.Find(Figure.Missing, Counts(19, 27, 17)));
        Assert.Null(UnusualFigure.Find(Figure.OfYesNo(true), [Figure.OfYesNo(false), Figure.OfYesNo(false), Figure.OfYesNo(false)]));
    }

    [Fact]
    public void Nothing_within_the_earlier_range_is_ever_unusual()
    {
        var random = new Random(20211);
        for (var round = 0; round < 500; round++)
        {
            int[] earlier = [.. Enumerable.Range(0, random.Next(3, 8)).Select(_ => random.Next(0, 200))];
            var now = random.Next(earlier.Min(), earlier.Max() + 1);
            Assert.Null(UnusualFigure.Find(Figure.OfCount(now), Counts(earlier)));
        }
    }

    private static IEnumerable<Figure> Counts(params int[] counts) => counts.Select(count => Figure.OfCount(count));
}
