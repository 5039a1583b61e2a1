using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing.Comparison;

/// <summary>
/// Det som är ovanligt i en rapport: figures far outside the activity's earlier ones, judged as before publication, but
/// told while its authors can still be asked.
/// </summary>
public static class UnusualFigures
{
    /// <summary>"Riktade insatser stiger från 3 till 14. Högsta siffran hittills, 7 över den tidigare högsta (7, 3 och 3)."</summary>
    public static IEnumerable<string> Of(RoundInWork round, Activity activity, ActivityReport report)
    {
        var earlier = round.EarlierReportsOf(activity);
        string? Sentence(string name, Func<ActivityReport, Figure> figure) =>
            UnusualFigure.Find(figure(report), earlier.Select(figure)) is { } unusual
                ? $"{name} {unusual.Movement}. {unusual.Explanation}" : null;

        var single = activity.Measures.OrderBy(measure => measure.Order)
            .Select(measure => Sentence(measure.Name, one => one.FigureOf(measure.Id))).OfType<string>().ToList();
        var suspicions = activity.SuspicionMeasures.ToList();
        if (single.Count > 0 || suspicions.Count == 0)
            return single;
        return Sentence(
            "Misstankar sammanlagt", one =>
                suspicions.Aggregate(Figure.Missing, (sum, measure) => sum.Plus(one.FigureOf(measure.Id)))) is { } all ? [all] : [];
    }
}
