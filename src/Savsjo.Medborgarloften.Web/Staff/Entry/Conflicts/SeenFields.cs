using System.Security.Cryptography;
using System.Text;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;

/// <summary>
/// Det skribenten såg: a fingerprint of each field as it was rendered. What was not touched is not saved, so a
/// colleague's change to a report that one only had on the screen makes no conflict; and a conflict knows who changed what.
/// </summary>
public static class SeenFields
{
    /// <summary>The suspicions' "Siffran gäller" and "cirka", as one field.</summary>
    public const string SuspicionsMode = "Suspicions";

    private const int FingerprintBytes = 6;

    /// <summary>What the hidden field carries: "Status:3f…,Text:a0…".</summary>
    public static string Of(EditActivityReportForm form) =>
        string.Join(',', Values(form).Select(field => $"{field.Key}:{Fingerprint(field.Value)}"));

    /// <summary>The fields that were changed since they were rendered; all of them when nothing tells.</summary>
    public static IReadOnlyCollection<string> ChangedIn(EditActivityReportForm form)
    {
        var seen = (form.Seen ?? "").Split(',').ToHashSet(StringComparer.Ordinal);
        return [.. Values(form).Where(field => !seen.Contains($"{field.Key}:{Fingerprint(field.Value)}")).Select(field => field.Key)];
    }

    /// <summary>Each field's value, so written that what means the same is the same.</summary>
    public static IReadOnlyDictionary<string, string> Values(EditActivityReportForm form)
    {
        var values = new Dictionary<string, string>
        {
            [nameof(form.Status)] = Bare(form.Status),
            [nameof(form.Text)] = Bare(form.Text),
            [nameof(form.GoalReason)] = Bare(form.GoalReason),
            [SuspicionsMode] = Mode(form.SuspicionsStatedAs, form.SuspicionsApproximate),
        };
        foreach (var (key, measure) in form.Measures)
            values[MeasureKey(key)] = string.Join('|', Bare(measure.Count), Bare(measure.Subgroup), Bare(measure.Percentage),
                Bare(measure.IsFulfilled), Mode(measure.StatedAs, measure.IsApproximate));
        return values;
    }

    public static string MeasureKey(string measureId) => $"m{measureId}";

    private static string Mode(string? statedAs, string? isApproximate) =>
        $"{(TypedReport.IsYearTotal(statedAs) ? "år" : "")}|{(TypedReport.IsChecked(isApproximate) ? "cirka" : "")}";

    private static string Bare(string? value) => (value ?? "").ReplaceLineEndings("\n").Trim();

    private static string Fingerprint(string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)).AsSpan(0, FingerprintBytes));
}
