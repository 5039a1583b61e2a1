using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.Measures;

/// <summary>A figure stated for its tertial, or as the year's total so far: each knows the other.</summary>
public class StatedFigureTests
{
    private static readonly Measure Efforts = Given.Counted();
    private static readonly Measure Suspicions = Given.Suspected(1, "Innehav");

    [Fact]
    public void A_total_is_kept_as_it_was_stated_and_knows_its_own_part()
    {
        var stated = StatedFigure.Written(Efforts, Figure.OfCount(20), StatedAs.YearTotal, Earlier(Figure.OfCount(10), Figure.OfCount(7)));

        Assert.Equal((20, 3, 17), (stated.Figure.Count, stated.Own.Count, stated.Earlier.Count));
        Assert.True(stated.IsYearTotal);
    }

    [Fact]
    public void The_tertials_own_figure_can_be_told_as_the_total()
    {
        var stated = StatedFigure.Written(Efforts, Figure.OfCount(3), StatedAs.OwnTertial, Earlier(Figure.OfCount(10), Figure.OfCount(7)));

        Assert.Equal((3, 3), (stated.Figure.Count, stated.Own.Count));
        Assert.Equal((20, 3), (stated.ToldAs(StatedAs.YearTotal).Figure.Count, stated.ToldAs(StatedAs.YearTotal).Own.Count));
    }

    [Fact]
    public void What_is_stored_is_told_as_it_was_written()
    {
        foreach (var statedAs in Enum.GetValues<StatedAs>())
            for (var count = 17; count < 25; count++)
                for (var subgroup = 4; subgroup < 8; subgroup++)
                {
                    var earlier = Earlier(Figure.OfCount(10, 4), Figure.Missing, Figure.OfCount(7, 0));
                    var written = StatedFigure.Written(Suspicions,
                        Figure.OfCount(count, subgroup, isApproximate: count % 2 == 0), statedAs, earlier);
                    var stored = StatedFigure.Stored(written.Own, written.StatedAs, earlier);

                    Assert.Equal(Figure.OfCount(count, subgroup, isApproximate: count % 2 == 0), stored.Figure);
                    Assert.Equal(written.Figure, stored.Figure);
                }
    }

    [Fact]
    public void A_count_without_its_subgroup_means_zero_in_it()
    {
        Assert.Equal(Figure.OfCount(4, 0), StatedFigure.Written(Suspicions, Figure.OfCount(4), StatedAs.OwnTertial, []).Own);
        Assert.Null(StatedFigure.Written(Efforts, Figure.OfCount(4), StatedAs.OwnTertial, []).Own.Subgroup);
        Assert.Null(StatedFigure.Written(Suspicions, Figure.Missing, StatedAs.OwnTertial, []).Own.Subgroup);
    }

    [Fact]
    public void Nothing_stated_is_missing_whatever_the_year_holds()
    {
        var stated = StatedFigure.Written(Suspicions, Figure.Missing, StatedAs.YearTotal, Earlier(Figure.OfCount(10, 4)));

        Assert.True(stated.Own.IsMissing && stated.Figure.IsMissing);
        Assert.True(StatedFigure.Stored(Figure.Missing, StatedAs.YearTotal, Earlier(Figure.OfCount(10, 4))).Figure.IsMissing);
    }

    [Fact]
    public void A_latest_value_has_no_total()
    {
        var latest = Given.Counted(accumulation: Accumulation.Latest);

        foreach (var (measure, figure) in new[] { (latest, Figure.OfCount(4)),
            (Given.Share(), Figure.OfPercentage(19.5m)), (Given.YesNo(), Figure.OfYesNo(true)) })
        {
            var stated = StatedFigure.Written(measure, figure, StatedAs.YearTotal, Earlier(figure));

            Assert.Equal((figure, figure, StatedAs.OwnTertial), (stated.Own, stated.Figure, stated.StatedAs));
        }
    }

    [Fact]
    public void A_total_that_was_stated_exactly_is_exact_though_an_earlier_part_was_not()
    {
        var stated = StatedFigure.Written(Efforts, Figure.OfCount(20),
            StatedAs.YearTotal, Earlier(Figure.OfCount(10, isApproximate: true)));

        Assert.False(stated.Figure.IsApproximate);
        Assert.True(stated.ToldAs(StatedAs.YearTotal).Earlier.IsApproximate);
    }

    private static List<EarlierPart> Earlier(params Figure[] figures) =>
        [.. figures.Select((figure, place) => new EarlierPart(new Tertial(2020, place + 1), figure))];
}
