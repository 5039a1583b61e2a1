using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Fält i en rapport: what is filled in, compared, commented on and refused by itself. Where one may be missing, none means
/// the report as a whole.
/// </summary>
/// <param name="MeasureId">Which measure, when <paramref name="Kind"/> is one; otherwise null.</param>
public sealed record ReportPart(ReportPartKind Kind, int? MeasureId = null)
{
    public static ReportPart Status { get; } = new(ReportPartKind.Status);

    public static ReportPart Text { get; } = new(ReportPartKind.Text);

    public static ReportPart ToldIn { get; } = new(ReportPartKind.ToldIn);

    /// <summary>How all the suspicions are stated; each count is its own measure's.</summary>
    public static ReportPart Suspicions { get; } = new(ReportPartKind.Suspicions);

    public static ReportPart Measure(int measureId) => new(ReportPartKind.Measure, measureId);

    /// <summary>Every part that a report on an activity has, in the order in which a reviewer reads them.</summary>
    public static IEnumerable<ReportPart> Of(Activity activity) =>
    [
        Status,
        .. activity.Measures.OrderBy(measure => measure.Order).Select(measure => Measure(measure.Id)),
        Text,
    ];

    /// <summary>"Text", "m33": its name in forms.</summary>
    public string Key => MeasureId is { } id ? string.Create(CultureInfo.InvariantCulture, $"m{id}") : Kind.ToString();

    /// <summary>"läget", "texten", "Riktade insatser": as the end of "Det gäller …".</summary>
    public string NameIn(Activity activity) => Kind == ReportPartKind.GoalReason ? Reports.GoalReason.Name : ReportField.Of(this)?.Name
        ?? activity.Measures.SingleOrDefault(measure => measure.Id == MeasureId)?.Name
        ?? "ett mått som är borttaget";
}

/// <summary>Slags fält. The numbers are stored with comments.</summary>
public enum ReportPartKind
{
    Status = 1,
    Text = 2,

    /// <summary>In comments from when a report had one reason for all of its goals.</summary>
    GoalReason = 3,
    Measure = 4,
    Suspicions = 5,
    ToldIn = 6,
}
