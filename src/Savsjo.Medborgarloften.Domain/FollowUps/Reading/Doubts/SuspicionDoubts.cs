using Savsjo.Medborgarloften.Domain.FiguresInText;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;

/// <summary>
/// Misstankar sammanlagt: "totalt 290 misstankar" in a text is of no field, and is held against what all of them come to together.
/// </summary>
internal static class SuspicionDoubts
{
    public static IEnumerable<TextDoubt> InText(RoundInWork round, ActivityReport report, FiguresSaid said)
    {
        List<Measure> measures = [.. report.Activity.SuspicionMeasures];
        List<Figure> stated = [.. measures.Select(measure => report.StatedOf(measure.Id).Figure)];
        // Of what is not filled in nobody knows the sum; that it is empty is asked by itself.
        if (measures.Count == 0 || stated.Exists(figure => figure.Count is null))
            return [];
        return
            from one in Numbers(said).Distinct()
            where !Known(round, report, measures, one.StatedAs).Contains(one.Number)
            select new TextDoubt(
                one.Number, $"Texten säger {SwedishText.Number(one.Number)} misstankar, siffrorna är sammanlagt {Sum(stated).Wording}.");
    }

    private static IEnumerable<(int Number, StatedAs? StatedAs)> Numbers(FiguresSaid said) =>
        said.Figures.Select(one => (Figure: one, StatedAs: (StatedAs?)one.StatedAs))
            .Concat(said.Otherwise.Select(one => (Figure: one, StatedAs: (StatedAs?)null)))
            .Where(one => one.Figure.Of.IsOfAll && (one.Figure.Subgroup is null || one.Figure.Number > 0))
            .Select(one => ((int)one.Figure.Number, one.StatedAs));

    /// <summary>The sums of what may rightly be said of each.</summary>
    private static IEnumerable<int> Known(RoundInWork round, ActivityReport report, List<Measure> measures, StatedAs? statedAs)
    {
        var each = measures.ConvertAll(measure => FigureDoubts.FiguresOf(round, report, measure, statedAs));
        return each[0].SelectMany((_, place) => measures[0].Subgroups.NumbersIn(Sum(each.Select(figures => figures[place]))));
    }

    private static Figure Sum(IEnumerable<Figure> figures) => figures.Aggregate(Figure.Missing, (sum, figure) => sum.Plus(figure));
}
