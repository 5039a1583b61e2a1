using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Tidigare redovisat: what the reports of earlier tertials say of a measure, as far as a total of the year or of the period holds
/// it. A total is stated on top of that; where it has changed since, the author is asked which holds.
/// </summary>
public sealed class EarlierFigures
{
    private readonly Measure _measure;
    private readonly List<(Tertial Tertial, StatedFigure Stated)> _stated;

    /// <param name="reports">The activity's, of any tertials.</param>
    /// <param name="tertial">Those that lie before it are meant.</param>
    public EarlierFigures(Measure measure, IEnumerable<ActivityReport> reports, Tertial tertial)
    {
        _measure = measure;
        Tertial = tertial;
        _stated =
        [
            .. reports.Where(report => report.Tertial < tertial).OrderBy(report => report.Tertial)
                .Select(report => (report.Tertial, report.StatedOf(measure.Id))).Where(one => !one.Item2.Figure.IsMissing),
        ];
    }

    public Tertial Tertial { get; }

    /// <summary>What a total holds of before; missing where that is nothing, or nothing is known.</summary>
    public Figure In(StatedAs total)
    {
        if (!total.IsTotal || _measure.Accumulation != Accumulation.Sum || _stated.Count == 0)
            return Figure.Missing;
        var first = FirstIn(total);
        return first >= Tertial
            ? Figure.Missing
            : History.Total([.. Tertial.Between(first, Tertial.Previous)]);
    }

    /// <summary>Whether something of that is "drygt" or "minst", which leaves no number of the total.</summary>
    public bool IsOpen(StatedAs total) => In(total).Mark.IsOpen
        || total.IsTotal && _stated.Exists(one => one.Tertial >= FirstIn(total) && one.Stated.Figure.Mark.IsOpen);

    private Tertial FirstIn(StatedAs total) => total == StatedAs.YearTotal ? new Tertial(Tertial.Year, 1) : _stated[0].Tertial;

    /// <summary>"tertial 1: 10, tertial 2: 7", "tertial 3 2020: sammanlagt 30".</summary>
    /// <param name="number">The count, or the subgroup.</param>
    public string Listed(StatedAs total, Func<Figure, int?> number) => string.Join(", ",
        from one in _stated
        where total == StatedAs.PeriodTotal || one.Tertial.Year == Tertial.Year
        where number(one.Stated.Figure) is not null
        let name = one.Tertial.Year == Tertial.Year ? $"tertial {one.Tertial.Number}" : one.Tertial.Name
        let how = one.Stated.IsTotal ? "sammanlagt " : ""
        select $"{name}: {how}{SwedishText.Number(number(one.Stated.Figure)!.Value)}");

    private MeasureHistory History => new(
        Accumulation.Sum, _stated.ToDictionary(one => one.Tertial, one => one.Stated), _stated[0].Tertial);
}
