using System.Security.Cryptography;
using System.Text;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;

/// <summary>
/// Det skribenten såg: a fingerprint of each field as it was rendered. What was not touched is not saved, so a
/// colleague's change to a report that one only had on the screen makes no conflict; and a conflict knows who changed what.
/// </summary>
public static class SeenFields
{
    private const int FingerprintBytes = 6;

    /// <summary>What the hidden field carries: "Status:3f…,Text:a0…".</summary>
    public static string Of(EditActivityReportForm form) => string.Join(',', form.Parts.Select(part => Seen(part, form)));

    /// <summary>The fields that were changed since they were rendered; all of them when nothing tells.</summary>
    public static IReadOnlyCollection<ReportPart> ChangedIn(EditActivityReportForm form)
    {
        var seen = (form.Seen ?? "").Split(',').ToHashSet(StringComparer.Ordinal);
        return [.. form.Parts.Where(part => !seen.Contains(Seen(part, form)))];
    }

    /// <summary>The fields in which two forms differ.</summary>
    public static IReadOnlyCollection<ReportPart> ChangedBetween(EditActivityReportForm one, EditActivityReportForm other) =>
        [.. one.Parts.Union(other.Parts).Where(part => Value(part, one) != Value(part, other))];

    /// <summary>Whether a field held this when the form was rendered.</summary>
    public static bool Saw(EditActivityReportForm form, ReportPart part, EditActivityReportForm stored) =>
        (form.Seen ?? "").Split(',').Contains(Seen(part, stored), StringComparer.Ordinal);

    /// <summary>A field's value, so written that what means the same is the same.</summary>
    public static string Value(ReportPart part, EditActivityReportForm form) =>
        string.Join('|', ReportBox.In(part).Select(box => Value(box, form[box], form)));

    private static string Value(ReportBox box, string? typed, EditActivityReportForm form) => box.Of switch
    {
        // A count that is given without its subgroup means that there is none in it.
        { IsSubgroup: true } when string.IsNullOrWhiteSpace(typed) && HasCount(box, form) => "0",
        FigureBox.StatedAs => typed is TypedReport.OwnTertial ? "" : TypedReport.HowStated(typed) is { IsTotal: true } total ? total.Word
            : typed ?? "",
        FigureBox.Mark => TypedMark.Chosen(typed).Before,
        _ => PastedText.Clean(typed) ?? "",
    };

    private static bool HasCount(ReportBox subgroup, EditActivityReportForm form) =>
        !string.IsNullOrWhiteSpace(form[subgroup with { Of = FigureBox.Count }]);

    private static string Seen(ReportPart part, EditActivityReportForm form) => $"{part.Key}:{Fingerprint(Value(part, form))}";

    private static string Fingerprint(string value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)).AsSpan(0, FingerprintBytes));
}
