using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.Measures;

/// <summary>A figure is kept as it was stated: for its tertial, or as the total so far of the year or the period.</summary>
public class StatedFigureTests
{
    private static readonly Measure Efforts = Given.Counted();
    private static readonly Measure Suspicions = Given.Suspected(1, "Innehav");

    [Fact]
    public void A_total_is_kept_as_the_total_that_it_is()
    {
        foreach (var total in new[] { StatedAs.YearTotal, StatedAs.PeriodTotal })
        {
            var stated = StatedFigure.Written(Efforts, Figure.OfCount(20), total);

            Assert.Equal((20, total, true), (stated.Figure.Count, stated.StatedAs, stated.IsTotal));
        }
    }

    [Fact]
    public void A_count_without_its_subgroup_means_zero_in_it()
    {
        Assert.Equal(Figure.OfCount(4, 0), StatedFigure.Written(Suspicions, Figure.OfCount(4), StatedAs.OwnTertial).Figure);
        Assert.Null(StatedFigure.Written(Efforts, Figure.OfCount(4), StatedAs.OwnTertial).Figure.Subgroup);
        Assert.Null(StatedFigure.Written(Suspicions, Figure.Missing, StatedAs.OwnTertial).Figure.Subgroup);
    }

    [Fact]
    public void A_latest_value_has_no_total()
    {
        var latest = Given.Counted(accumulation: Accumulation.Latest);

        foreach (var (measure, figure) in new[] { (latest, Figure.OfCount(4)),
            (Given.Share(), Figure.OfPercentage(19.5m)), (Given.YesNo(), Figure.OfYesNo(true)) })
            Assert.Equal(new StatedFigure(figure), StatedFigure.Written(measure, figure, StatedAs.YearTotal));
    }
}
