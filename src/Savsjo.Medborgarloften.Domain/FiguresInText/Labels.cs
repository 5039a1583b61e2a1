using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>
/// Delmängders namn i text: "21 år och yngre", also as "21 år eller yngre" and "högst 21 år". Their numbers count nothing.
/// </summary>
internal static partial class Labels
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Where they stand; of two that overlap the longer.</summary>
    public static IReadOnlyList<(string Label, TextPlace Place)> In(string text, IEnumerable<string> labels)
    {
        var found = new List<(string Label, TextPlace Place)>();
        foreach (var label in labels.Distinct().OrderByDescending(label => label.Length))
            found.AddRange(PatternOf(label).Matches(text).Select(match => (label, Place: new TextPlace(match.Index, match.Length)))
                .Where(one => !found.Exists(other => other.Place.Start < one.Place.End && one.Place.Start < other.Place.End)).ToList());
        return [.. found.OrderBy(one => one.Place.Start)];
    }

    /// <summary>The text with the labels blanked out, place for place.</summary>
    public static string Blanked(string text, IEnumerable<(string Label, TextPlace Place)> labels)
    {
        var rest = text.ToCharArray();
        foreach (var (_, place) in labels)
            Array.Fill(rest, ' ', place.Start, place.Length);
        return new(rest);
    }

    private static Regex PatternOf(string label) => new(
        $@"(?<![\p{{L}}\d])(?:{Ages(label) ?? Words(label)})(?![\p{{L}}\d])", Options, Patience);

    private static string Words(string label) => string.Join(@"\s+", label.Split(' ').Select(Regex.Escape));

    /// <summary>"Under 21 år" is another group than "21 år och yngre".</summary>
    private static string? Ages(string label)
    {
        if (AgeLabel().Match(label) is not { Success: true } match)
            return null;
        var (age, group) = (match.Groups["age"].Value, match.Groups["group"].Value.ToLower(SwedishText.Culture));
        var limit = group == "yngre" ? @"högst|upp\s+till|till\s+och\s+med|t\.?o\.?m\.?" : @"minst|från\s+och\s+med|fr\.?o\.?m\.?";
        return $@"{age}(?:\s*år|-åringar)?\s+(?:och|eller)\s+{group}|(?:{limit})\s+{age}\s+år";
    }

    [GeneratedRegex(@"^\s*(?<age>\d{1,3})\s+år\s+(?:och|eller)\s+(?<group>yngre|äldre)\s*$", Options)]
    private static partial Regex AgeLabel();
}
