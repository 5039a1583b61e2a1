using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>Ett fält på sidan: its id (which error summaries link to), the name it posts, what stands in it and what is wrong with it.</summary>
public sealed record ReportField(string Id, string Name, string? Value, IReadOnlyList<string> Errors)
{
    /// <summary>What a reviewer said of this field: "Per Ek: Stämmer den?"; null when nothing.</summary>
    public string? Remark { get; init; }

    public string RemarkId => $"{Id}-kommentar";

    public bool IsWrong => Errors.Count > 0;

    public string ErrorId => $"{Id}-fel";

    /// <summary>"true" or null, for aria-invalid.</summary>
    public string? Invalid => IsWrong ? "true" : null;

    /// <summary>The ids for aria-describedby; null when there are none.</summary>
    public string? DescribedBy(params string?[] ids) =>
        string.Join(' ', ids.Append(IsWrong ? ErrorId : null).Append(Remark is null ? null : RemarkId).Where(id => id is not null)) is { Length: > 0 } all ? all : null;

    /// <summary>An id as a form key.</summary>
    public static string Key(int id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>The panel's id: "r17".</summary>
    public static string PanelId(int activityId) => $"r{Key(activityId)}";

    /// <summary>"r17-Text", "r17-m33-Count".</summary>
    public static string IdOf(int activityId, string field, int? measureId = null) =>
        measureId is { } measure ? $"{PanelId(activityId)}-m{Key(measure)}-{field}" : $"{PanelId(activityId)}-{field}";

    /// <summary>"Reports[17].Text", "Reports[17].Measures[33].Count".</summary>
    public static string NameOf(int activityId, string field, int? measureId = null) =>
        measureId is { } measure
            ? $"Reports[{Key(activityId)}].Measures[{Key(measure)}].{field}"
            : $"Reports[{Key(activityId)}].{field}";

    public static ReportField Of(int activityId, string field, string? value, IEnumerable<RuleViolation> violations, int? measureId = null) => new(
        IdOf(activityId, field, measureId),
        NameOf(activityId, field, measureId),
        value,
        [.. violations.Where(violation => violation.Field == field && violation.MeasureId == measureId).Select(violation => violation.Message)]);

    /// <summary>Where a refusal's field stands: its id, or the report's own for what concerns the whole.</summary>
    public static string TargetOf(int activityId, RuleViolation violation, Measure? measure) => violation switch
    {
        { Field: null } => PanelId(activityId),
        // A measure has the one field of its kind, whatever the rule called it.
        { MeasureId: { } id } when measure is { Kind: MeasureKind.Percentage } => IdOf(activityId, nameof(Figure.Percentage), id),
        { MeasureId: { } id } when measure is { Kind: MeasureKind.YesNo } => IdOf(activityId, nameof(Figure.IsFulfilled), id),
        _ => IdOf(activityId, violation.FieldName, violation.MeasureId),
    };
}
