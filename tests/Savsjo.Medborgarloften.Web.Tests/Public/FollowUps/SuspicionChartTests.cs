using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.FollowUpParts.Charts;

namespace Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

public class SuspicionChartTests
{
    [Fact]
    public void The_reference_year_is_drawn_to_scale()
    {
        var chart = Chart(Exact(29, 18), Exact(35, 11), Exact(32, 13));

        Assert.Equal(["0", "10", "20", "30", "40"], chart.Ticks.Select(tick => tick.Label));
        Assert.Equal([20m, 52m, 84m], chart.Columns.Select(column => column.Middle));
        Assert.Equal((76.25m, 50.25m, 128.5m, 85.5m),
            (chart.Columns[0].Top, chart.Columns[0].RestHeight, chart.Columns[0].SubgroupTop, chart.Columns[0].SubgroupHeight));
    }

    [Fact]
    public void No_bar_leaves_the_chart_whatever_the_figures()
    {
        var random = new Random(29);
        for (var round = 0; round < 300; round++)
        {
            var count = random.Next(0, (int)Math.Pow(10, 1 + round % 5));
            var chart = Chart(Exact(count, random.Next(0, count + 1)), Exact(random.Next(0, 50), 0));

            Assert.InRange(chart.Ticks.Count, 2, 7);
            Assert.All(chart.Columns, column =>
            {
                Assert.InRange(column.Top, 23.99m, SuspicionChart.Floor);
                Assert.InRange(column.SubgroupHeight, 0, column.Height);
                Assert.True(column.RestHeight >= 0);
            });
        }
    }

    [Fact]
    public void A_withheld_or_missing_figure_is_said_and_not_drawn()
    {
        var chart = Chart(Exact(29, 18),
            new FigureContent(FigureState.Withheld, Figure.OfCount(2, 1), FigureState.Withheld, Below: 3), FigureContent.Missing);

        Assert.Equal([0m, 0m], chart.Columns.Skip(1).Select(column => column.Height));
        Assert.Equal(["29", "färre än 3", "inte redovisat"], chart.Columns.Select(column => column.Value));
        Assert.Equal(
            "Tertial 1: 29 misstankar, varav 18 gäller 21 år och yngre. Tertial 2: färre än 3 (21 år och yngre: skyddad uppgift). "
            + "Tertial 3: inte redovisat.",
            chart.Reading.Description);
    }

    private static FigureContent Exact(int count, int subgroup) => FigureContent.Exact(Figure.OfCount(count, subgroup));

    private static SuspicionChart Chart(params FigureContent[] totals) => SuspicionChart.Of(
        "misstankar", ChartReading.Of(
            "Misstankar", new SuspicionTable("21 år och yngre", [], totals, FigureContent.Missing), new Tertial(2020, totals.Length),
            ToldElsewhere.None));
}
