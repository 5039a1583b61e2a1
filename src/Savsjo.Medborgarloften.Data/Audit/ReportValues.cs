using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Data.Audit;

/// <summary>A report's values as the audit log writes them (see <see cref="AuditValues"/>).</summary>
public static class ReportValues
{
    public static string Of(ActivityReport report) => AuditValues.Write(Values(report));

    private static IEnumerable<AuditValue> Values(ActivityReport report)
    {
        yield return new("Tillstånd", report.State.Word);
        foreach (var field in ReportField.All)
            if (field.Read(report) is { } value)
                yield return new(field.Word, field.Tell(value));
        foreach (var measure in report.Activity.Measures.OrderBy(measure => measure.Order))
        {
            if (report.ValueOf(measure.Id) is { } value)
                yield return new(measure.Name, Figure(measure, value));
            if (report.ReasonOf(measure.Id) is { } reason)
                yield return new(report.Reasons.Count == 1 ? "Skäl" : $"Skäl, {measure.Name}", reason);
        }
    }

    private static string Figure(Measure measure, MeasureValue value)
    {
        var figure = FigureContent.Exact(value.Figure);
        var subgroups = string.Concat(figure.Subgroups.Zip(measure.Subgroups.Labels, (one, label) => $", varav {one.Wording} {label}"));
        var stated = value.StatedAs.IsTotal ? $" (angivet {value.StatedAs.Word})" : "";
        return figure.Wording + subgroups + stated;
    }
}
