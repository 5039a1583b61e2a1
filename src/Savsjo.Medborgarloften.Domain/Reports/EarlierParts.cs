using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Årets tidigare delar: what the reports of a year's earlier tertials say of a measure.</summary>
public static class EarlierParts
{
    /// <param name="reports">The activity's, of any tertials.</param>
    /// <param name="tertial">Those of its year that lie before it are meant.</param>
    public static IReadOnlyList<EarlierPart> Of(Measure measure, IEnumerable<ActivityReport> reports, Tertial tertial) =>
    [
        .. reports.Where(report => report.Tertial.Year == tertial.Year && report.Tertial < tertial).OrderBy(report => report.Tertial)
            .Select(report => new EarlierPart(report.Tertial, report.FigureOf(measure.Id))),
    ];

    /// <summary>A measure's figure as a report states it; missing where it states none.</summary>
    public static StatedFigure StatedOf(this ActivityReport report, Measure measure, IEnumerable<ActivityReport> reports)
    {
        var value = report.ValueOf(measure.Id);
        return StatedFigure.Stored(
            value?.Figure ?? Figure.Missing, value?.StatedAs ?? StatedAs.OwnTertial, Of(measure, reports, report.Tertial));
    }
}
