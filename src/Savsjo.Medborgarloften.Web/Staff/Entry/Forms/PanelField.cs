using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Entry.Panels;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>
/// Ett fält på sidan: its id (which error summaries link to), the name it posts, what stands in it and what is wrong
/// with it.
/// </summary>
public sealed record PanelField(string Id, string Name, string? Value, IReadOnlyList<string> Errors)
{
    /// <summary>What a reviewer said of this field: "Per Ek: Stämmer den?"; null when nothing.</summary>
    public string? Remark { get; init; }

    public string RemarkId => $"{Id}-kommentar";

    public bool IsWrong => Errors.Count > 0;

    public string ErrorId => $"{Id}-fel";

    /// <summary>"true" or null, for aria-invalid.</summary>
    public string? Invalid => IsWrong ? "true" : null;

    /// <summary>The ids for aria-describedby; null when there are none.</summary>
    public string? DescribedBy(params string?[] ids)
    {
        var all = ids.Append(IsWrong ? ErrorId : null).Append(Remark is null ? null : RemarkId).OfType<string>().ToList();
        return all.Count == 0 ? null : string.Join(' ', all);
    }

    /// <summary>An id as a form key.</summary>
    public static string Key(int id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>The panel's id: "r17".</summary>
    public static string PanelId(int activityId) => $"r{Key(activityId)}";

    /// <summary>"r17-Text", "r17-m33-Count".</summary>
    public static string IdOf(int activityId, ReportBox box) =>
        IdOf(activityId, box.Part.MeasureId is null ? box.Name : $"{box.Part.Key}-{box.Name}");

    public static string IdOf(int activityId, string name) => $"{PanelId(activityId)}-{name}";

    /// <summary>What the form itself carries: "Reports[17].Version".</summary>
    public static string NameOf(int activityId, string name) => $"Reports[{Key(activityId)}].{name}";

    public static PanelField Of(int activityId, ReportBox box, EditActivityReportForm form, IEnumerable<RuleViolation> violations) => new(
        IdOf(activityId, box),
        PostedFields.NameOf(Key(activityId), box),
        form[box],
        [.. violations.Where(box.IsRefusedBy).Select(violation => violation.Message)]);

    /// <summary>Where a refusal's field stands: its id, or the report's own for what concerns the whole.</summary>
    public static string TargetOf(int activityId, RuleViolation violation, Measure? measure) => violation.Field switch
    {
        // A measure has the one field of its kind, whatever the rule called it.
        ReportBox { Of: FigureBox.Reason } reason => IdOf(activityId, reason),
        ReportBox { Part.MeasureId: { } id } when measure is { Kind: MeasureKind.Percentage } =>
            IdOf(activityId, ReportBox.Measure(id, FigureBox.Percentage)),
        ReportBox { Part.MeasureId: { } id } when measure is { Kind: MeasureKind.YesNo } =>
            IdOf(activityId, ReportBox.Measure(id, FigureBox.IsFulfilled)),
        ReportBox box => IdOf(activityId, box),
        AnswerField => IdOf(activityId, nameof(ReportTalk.Answer)),
        _ => PanelId(activityId),
    };
}

/// <summary>Svaret i samtalet: what is typed there is no field of the report.</summary>
public sealed record AnswerField : RuleField;
