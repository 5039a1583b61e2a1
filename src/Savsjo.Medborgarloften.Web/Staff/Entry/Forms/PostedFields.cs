using System.Globalization;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>
/// Formulärets fält, one by one: how they are read from a post, and how they travel through another page as hidden
/// fields. Exactly the known ones; whatever else was posted is not looked at, so nothing forged can upset the reading.
/// </summary>
public static partial class PostedFields
{
    /// <summary>A report's fields by the names they are posted under; not the answers to a conflict.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Of(string key, EditActivityReportForm form) =>
        form.Filled.Select(box => KeyValuePair.Create(NameOf(key, box), form[box]))
            .Append(new($"Reports[{key}].{nameof(form.Version)}", form.Version))
            .Append(new($"Reports[{key}].{nameof(form.Seen)}", form.Seen))
            .Where(field => !string.IsNullOrEmpty(field.Value));

    /// <summary>"Reports[17].Text", "Reports[17].Measures[33].Count".</summary>
    public static string NameOf(string key, ReportBox box) => box.Part.MeasureId is { } measure
        ? $"Reports[{key}].Measures[{PanelField.Key(measure)}].{box.Name}"
        : $"Reports[{key}].{box.Name}";

    public static EditRoundForm Read(IFormCollection posted)
    {
        var form = new EditRoundForm
        {
            Tertial = posted[nameof(EditRoundForm.Tertial)].FirstOrDefault(),
            Deed = posted[nameof(EditRoundForm.Deed)].FirstOrDefault(),
            KeepTheirs = posted[nameof(EditRoundForm.KeepTheirs)].FirstOrDefault(),
        };
        foreach (var (name, values) in posted)
            if (ReportName().Match(name) is { Success: true } match)
                Set(ReportIn(form, match.Groups["report"].Value), match, values.FirstOrDefault() ?? "");
            else if (AnswerName().Match(name) is { Success: true } answer)
                form.Answers[answer.Groups["report"].Value] = values.FirstOrDefault() ?? "";
            else if (NoteName().Match(name) is { Success: true } note)
                NotesIn(form, note.Groups["field"].Value)[int.Parse(note.Groups["number"].Value, CultureInfo.InvariantCulture)] =
                    values.FirstOrDefault();
        return form;
    }

    /// <summary>The summaries that were changed, by the names they are posted under.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> OfNotes(EditRoundForm form) => form.ChangedNotes
        .SelectMany(note => new KeyValuePair<string, string?>[]
        {
            new($"{NotePanel.Field}[{PanelField.Key(note.Number)}]", note.Text),
            new($"{NotePanel.SeenField}[{PanelField.Key(note.Number)}]", note.SeenText),
        });

    private static Dictionary<int, string?> NotesIn(EditRoundForm form, string field) =>
        field == NotePanel.Field ? form.Notes : form.SeenNotes;

    private static EditActivityReportForm ReportIn(EditRoundForm form, string key) =>
        form.Reports.TryGetValue(key, out var report) ? report : form.Reports[key] = new();

    private static void Set(EditActivityReportForm report, Match match, string value)
    {
        if (match.Groups["choice"] is { Success: true } choice)
            report.Choices[choice.Value] = value;
        else if (BoxOf(report, match) is { } box)
            report[box] = value;
        else
            SetOther(report, match.Groups["field"].Value, value);
    }

    private static ReportBox? BoxOf(EditActivityReportForm report, Match match)
    {
        var boxes = match.Groups["measure"] is { Success: true } measure
            ? ReportBox.In(ReportPart.Measure(int.Parse(measure.Value, CultureInfo.InvariantCulture)))
            : report.Parts.Where(part => part.MeasureId is null).SelectMany(ReportBox.In);
        return boxes.FirstOrDefault(box => box.Name == match.Groups["field"].Value);
    }

    private static void SetOther(EditActivityReportForm report, string name, string value)
    {
        switch (name)
        {
            case nameof(report.Version):
                report.Version = value;
                break;
            case nameof(report.Seen):
                report.Seen = value;
                break;
            case nameof(report.Replaced):
                report.Replaced = value;
                break;
            case nameof(report.BeforeText):
                report.BeforeText = value;
                break;
            case nameof(report.MergedText):
                report.MergedText = value;
                break;
        }
    }

    [GeneratedRegex(
        @"^Reports\[(?<report>[0-9]{1,9})\]\.(?:Choices\[(?<choice>\w{1,30})\]|"
        + @"(?:Measures\[(?<measure>[0-9]{1,9})\]\.)?(?<field>\w{1,30}))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex ReportName();

    [GeneratedRegex(@"^Answers\[(?<report>[0-9]{1,9})\]\z", RegexOptions.CultureInvariant)]
    private static partial Regex AnswerName();

    [GeneratedRegex(@"^(?<field>" + NotePanel.Field + "|" + NotePanel.SeenField + @")\[(?<number>[0-9]{1,2})\]\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex NoteName();
}
