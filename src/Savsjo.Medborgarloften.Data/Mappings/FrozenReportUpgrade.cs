using System.Text.Json.Nodes;

namespace Savsjo.Medborgarloften.Data.Mappings;

/// <summary>
/// A frozen report as an older program stored it, made one that this program reads: where a figure was said to be approximate, it
/// is now marked "cirka".
/// </summary>
internal static class FrozenReportUpgrade
{
    private const string OldMark = "isApproximate";

    public static string Apply(string json)
    {
        if (!json.Contains(OldMark, StringComparison.Ordinal))
            return json;
        var report = JsonNode.Parse(json)!;
        foreach (var figure in report["values"]!.AsArray().Select(value => value!["figure"]!.AsObject()))
            if (figure.Remove(OldMark, out var isApproximate))
                figure["mark"] = isApproximate?.GetValue<bool>() == true ? "circa" : "none";
        return report.ToJsonString();
    }
}
