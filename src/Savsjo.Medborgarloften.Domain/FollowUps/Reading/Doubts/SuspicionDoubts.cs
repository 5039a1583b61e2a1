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
        var known = new[] { Sum(stated) }.Concat(Totals(round, report, measures))
            .SelectMany(figure => figure.Subgroups.OfType<int>().Prepend(figure.Count ?? 0)).ToHashSet();
        return
            from number in Numbers(said).Distinct()
            where !known.Contains(number)
            select new TextDoubt(
                number, $"Texten säger {SwedishText.Number(number)} misstankar, siffrorna är sammanlagt {Sum(stated).Wording}.");
    }

    private static IEnumerable<int> Numbers(FiguresSaid said) => said.Figures.Concat(said.Otherwise)
        .Where(one => one.Of.IsOfAll && (one.Subgroup is null || one.Number > 0)).Select(one => (int)one.Number);

    /// <summary>The tertial's own, the year's and the period's.</summary>
    private static IEnumerable<Figure> Totals(RoundInWork round, ActivityReport report, List<Measure> measures)
    {
        List<MeasureHistory> histories = [.. measures.Select(measure =>
            round.HistoryOf(report.Activity, measure).With(round.Tertial, report.StatedOf(measure.Id)))];
        return
        [
            Sum(histories.Select(history => history.In(round.Tertial))),
            Sum(histories.Select(history => history.YearTotal(round.Tertial))),
            Sum(histories.Select(history => history.PeriodTotal(round.Tertial))),
        ];
    }

    private static Figure Sum(IEnumerable<Figure> figures) => figures.Aggregate(Figure.Missing, (sum, figure) => sum.Plus(figure));
}
