using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>
/// Formulärets fält, one by one: how they are read from a post, and how they travel through another page as hidden
/// fields. Exactly the known ones; whatever else was posted is not looked at, so nothing forged can upset the reading.
/// </summary>
public static partial class PostedFields
{
    private static readonly Field<EditActivityReportForm>[] OfReport =
    [
        new(nameof(EditActivityReportForm.Version), form => form.Version, (form, value) => form.Version = value),
        new(nameof(EditActivityReportForm.Seen), form => form.Seen, (form, value) => form.Seen = value),
        new(nameof(EditActivityReportForm.Status), form => form.Status, (form, value) => form.Status = value),
        new(nameof(EditActivityReportForm.Text), form => form.Text, (form, value) => form.Text = value),
        new(nameof(EditActivityReportForm.GoalReason), form => form.GoalReason, (form, value) => form.GoalReason = value),
        new(nameof(EditActivityReportForm.SuspicionsStatedAs), form => form.SuspicionsStatedAs, (form, value) => form.SuspicionsStatedAs = value),
        new(nameof(EditActivityReportForm.SuspicionsApproximate), form => form.SuspicionsApproximate, (form, value) => form.SuspicionsApproximate = value),
    ];

    private static readonly Field<EditMeasureForm>[] OfMeasure =
    [
        new(nameof(EditMeasureForm.Count), form => form.Count, (form, value) => form.Count = value),
        new(nameof(EditMeasureForm.Subgroup), form => form.Subgroup, (form, value) => form.Subgroup = value),
        new(nameof(EditMeasureForm.Percentage), form => form.Percentage, (form, value) => form.Percentage = value),
        new(nameof(EditMeasureForm.IsFulfilled), form => form.IsFulfilled, (form, value) => form.IsFulfilled = value),
        new(nameof(EditMeasureForm.IsApproximate), form => form.IsApproximate, (form, value) => form.IsApproximate = value),
        new(nameof(EditMeasureForm.StatedAs), form => form.StatedAs, (form, value) => form.StatedAs = value),
    ];

    /// <summary>A report's fields by the names they are posted under; not the answers to a conflict.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Of(string key, EditActivityReportForm form) =>
        OfReport.Select(field => KeyValuePair.Create($"Reports[{key}].{field.Name}", field.Get(form)))
            .Concat(form.Measures.SelectMany(measure => OfMeasure.Select(field =>
                KeyValuePair.Create($"Reports[{key}].Measures[{measure.Key}].{field.Name}", field.Get(measure.Value)))))
            .Where(field => !string.IsNullOrEmpty(field.Value));

    public static EditRoundForm Read(IFormCollection posted)
    {
        var form = new EditRoundForm
        {
            Tertial = posted[nameof(EditRoundForm.Tertial)].FirstOrDefault(),
            Deed = posted[nameof(EditRoundForm.Deed)].FirstOrDefault(),
            KeepTheirs = posted[nameof(EditRoundForm.KeepTheirs)].FirstOrDefault(),
        };
        foreach (var (name, values) in posted)
            if (ReportField().Match(name) is { Success: true } match)
                Set(ReportIn(form, match.Groups["report"].Value), match, values.FirstOrDefault() ?? "");
            else if (AnswerField().Match(name) is { Success: true } answer)
                form.Answers[answer.Groups["report"].Value] = values.FirstOrDefault() ?? "";
        return form;
    }

    private static EditActivityReportForm ReportIn(EditRoundForm form, string key) =>
        form.Reports.TryGetValue(key, out var report) ? report : form.Reports[key] = new();

    private static void Set(EditActivityReportForm report, Match match, string value)
    {
        var name = match.Groups["field"].Value;
        if (match.Groups["choice"] is { Success: true } choice)
            report.Choices[choice.Value] = value;
        else if (match.Groups["measure"] is { Success: true } measure)
            Array.Find(OfMeasure, field => field.Name == name)?.Set(MeasureIn(report, measure.Value), value);
        else if (name == nameof(report.MergedText))
            report.MergedText = value;
        else
            Array.Find(OfReport, field => field.Name == name)?.Set(report, value);
    }

    private static EditMeasureForm MeasureIn(EditActivityReportForm report, string key) =>
        report.Measures.TryGetValue(key, out var measure) ? measure : report.Measures[key] = new();

    [GeneratedRegex(@"^Reports\[(?<report>[0-9]{1,9})\]\.(?:Choices\[(?<choice>\w{1,30})\]|(?:Measures\[(?<measure>[0-9]{1,9})\]\.)?(?<field>\w{1,30}))\z", RegexOptions.CultureInvariant)]
    private static partial Regex ReportField();

    [GeneratedRegex(@"^Answers\[(?<report>[0-9]{1,9})\]\z", RegexOptions.CultureInvariant)]
    private static partial Regex AnswerField();

    private sealed record Field<T>(string Name, Func<T, string?> Get, Action<T, string> Set);
}
