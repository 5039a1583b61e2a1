using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Reports.Doubts;

/// <summary>
/// Det som är ovanligt i en rapport: which of its figures are far outside the activity's earlier ones. Told while it is
/// reviewed, when its authors can still be asked, and once more before it is published.
/// </summary>
/// <param name="Measure">Null for all suspicions together.</param>
/// <param name="Unusual">What is unusual in it.</param>
public sealed record UnusualInReport(Measure? Measure, UnusualFigure Unusual)
{
    /// <summary>"Riktade insatser stiger från 3 till 14".</summary>
    public string Title => $"{Measure?.Name ?? "Misstankar sammanlagt"} {Unusual.Movement}";

    /// <summary>"Riktade insatser stiger från 3 till 14. Högsta siffran hittills, 7 över den tidigare högsta (7, 3 och 3)."</summary>
    public string Sentence => $"{Title}. {Unusual.Explanation}";

    /// <summary>Measure by measure; where none is unusual by itself, all suspicions together.</summary>
    /// <param name="report">The round's, or as it is being written.</param>
    public static IReadOnlyList<UnusualInReport> Of(RoundInWork round, ActivityReport report)
    {
        var activity = report.Activity;
        var published = report.AsPublished();
        var earlier = round.EarlierReportsOf(activity).Select(report => report.Tertial).ToList();
        UnusualInReport? Find(Measure? measure, Func<Tertial, Figure> figure) =>
            UnusualFigure.Find(figure(round.Tertial), earlier.Select(figure)) is { } unusual ? new(measure, unusual) : null;

        var histories = activity.MeasuresInOrder.ToDictionary(
            measure => measure, measure => round.HistoryOf(activity, measure).With(round.Tertial, report.StatedOf(measure.Id)));
        var single = activity.MeasuresInOrder.Select(measure =>
            Find(measure, histories[measure].In) ?? Corrected(measure)).OfType<UnusualInReport>().ToList();
        UnusualInReport? Corrected(Measure measure) => published is not null
            && report.StatedOf(measure.Id) is var now && published.StatedOf(measure.Id) is var old && now.StatedAs == old.StatedAs
            && UnusualFigure.FindInCorrection(now.Figure, old.Figure) is { } unusual ? new(measure, unusual) : null;

        // Empty cells are no fall: all of them, or nothing.
        Figure Suspicions(Tertial tertial)
        {
            List<Figure> all = [.. activity.SuspicionMeasures.Select(measure => histories[measure].In(tertial))];
            return all.Exists(figure => figure.IsMissing) ? Figure.Missing : all.Aggregate(Figure.Missing, (sum, one) => sum.Plus(one));
        }

        return single.Count == 0 && Find(null, Suspicions) is { } all ? [all] : single;
    }
}
