using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;

/// <summary>Ett fält i en rapport, as the conflict page tells it apart.</summary>
/// <param name="Key">The same key as in <see cref="SeenFields"/>.</param>
/// <param name="IsText">Long, in the author's own words.</param>
public sealed record FieldOfReport(string Key, string Label, bool IsText, Measure? Measure);

/// <summary>Fälten i ord: what stands in a report's fields, as a person would say it.</summary>
public static class FieldWords
{
    public const string Empty = "tom ruta";

    public static IEnumerable<FieldOfReport> Fields(Activity activity) =>
    [
        .. activity.Measures.OrderBy(measure => measure.Order)
            .Select(measure => new FieldOfReport(SeenFields.MeasureKey(ReportField.Key(measure.Id)), measure.Name, false, measure)),
        new(SeenFields.SuspicionsMode, "Är siffrorna ungefärliga?", false, null),
        new(nameof(EditActivityReportForm.Status), "Läge", false, null),
        new(nameof(EditActivityReportForm.Text), "Text till uppföljningen", true, null),
        new(nameof(EditActivityReportForm.GoalReason), "Varför målet inte nåddes", true, null),
    ];

    /// <summary>Every field but the one that only says how to read the others.</summary>
    public static IEnumerable<SameField> All(Activity activity, EditActivityReportForm form) =>
        Fields(activity).Where(field => field.Key != SeenFields.SuspicionsMode).Select(field => new SameField(field.Label, Of(field, form)));

    public static string Of(FieldOfReport field, EditActivityReportForm form) => field switch
    {
        { Measure: { } measure } => Of(measure, form.MeasureOf(measure.Id)),
        { Key: nameof(form.Status) } => Enum.TryParse<ActivityStatus>(form.Status, out var status) && Enum.IsDefined(status) ? status.Word : Typed(form.Status),
        { Key: nameof(form.Text) } => Typed(form.Text),
        { Key: nameof(form.GoalReason) } => Typed(form.GoalReason),
        _ => TypedReport.IsChecked(form.SuspicionsApproximate) ? "ja, cirka" : "nej",
    };

    private static string Of(Measure measure, EditMeasureForm typed)
    {
        var amount = measure.Kind switch
        {
            MeasureKind.Count => Typed(typed.Count),
            MeasureKind.Percentage when !string.IsNullOrWhiteSpace(typed.Percentage) => $"{typed.Percentage.Trim()} procent",
            MeasureKind.Percentage => Empty,
            _ => Typed(typed.IsFulfilled),
        };
        var circa = TypedReport.IsChecked(typed.IsApproximate) ? "cirka " : "";
        var subgroup = measure.HasSubgroup && !string.IsNullOrWhiteSpace(typed.Subgroup) ? $", varav {typed.Subgroup.Trim()} {measure.SubgroupLabel}" : "";
        var year = TypedReport.IsYearTotal(typed.StatedAs) ? ", sammanlagt i år" : "";
        return $"{circa}{amount}{subgroup}{year}";
    }

    private static string Typed(string? value) => string.IsNullOrWhiteSpace(value) ? Empty : value.ReplaceLineEndings("\n").Trim();
}
