using Savsjo.Medborgarloften.Domain.Activities;
using Savsjo.Medborgarloften.Domain.ActivityReports;
using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Data.Audit;

/// <summary>A report's values as the audit log writes them: one "namn: värde" a line.</summary>
public static class ReportValues
{
    public static string Of(ActivityReport report) => string.Join("\n", Lines(report));

    private static IEnumerable<string> Lines(ActivityReport report)
    {
        yield return $"Tillstånd: {report.State.Word}";
        if (report.Status is { } status)
            yield return $"Läge: {status.Word}";
        if (report.Text is not null)
            yield return $"Text: {report.Text}";
        if (report.GoalReason is not null)
            yield return $"Skäl: {report.GoalReason}";
        foreach (var measure in report.Activity.Measures.OrderBy(measure => measure.Order))
            if (report.ValueOf(measure.Id) is { } value)
                yield return $"{measure.Name}: {Figure(measure, value)}";
    }

    private static string Figure(Measure measure, MeasureValue value)
    {
        var figure = FigureContent.Exact(value.Figure);
        var subgroup = figure.SubgroupWording is { } count ? $", varav {count} {measure.SubgroupLabel}" : "";
        var stated = value.StatedAs == StatedAs.YearTotal ? " (angivet sammanlagt i år)" : "";
        return figure.Wording + subgroup + stated;
    }
}
