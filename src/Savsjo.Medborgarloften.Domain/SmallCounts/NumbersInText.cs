using System.Globalization;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.SmallCounts;

/// <summary>Tal i text: the counts that a text of somebody's own holds, in figures or words.</summary>
internal static partial class NumbersInText
{
    private static readonly string[] Words =
    [
        "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton",
        "femton", "sexton", "sjutton", "arton", "nitton", "tjugo",
    ];

    /// <param name="text">What somebody wrote.</param>
    /// <param name="subgroupLabels">"21 år och yngre": numbers that name a group and count nothing.</param>
    public static IReadOnlyList<int> Of(string text, IEnumerable<string> subgroupLabels)
    {
        var counted = subgroupLabels.Aggregate(text, (rest, label) => rest.Replace(label, " ", StringComparison.OrdinalIgnoreCase));
        counted = NoCounts().Replace(counted, " ");
        var figures = Figures().Matches(counted).Select(match => Number(match.Value));
        var words = Spelled().Matches(counted).Select(match => Array.IndexOf(Words, match.Value.ToLower(SwedishText.Culture)));
        var ones = One().Matches(counted).Select(_ => 1);
        return [.. figures.Concat(words).Concat(ones).Where(number => number >= 0).Distinct().Order()];
    }

    private static int Number(string figures) =>
        int.TryParse(string.Concat(figures.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    // Clock times, dates, years, ages and "vecka 15" are numbers but no counts.
    [GeneratedRegex(@"\b\d{1,2}[.:]\d{2}\b|\b\d{1,2}/\d{1,2}\b|\b\d{4}-\d{2}-\d{2}\b|\b20\d{2}\b|\b(?:vecka|v\.|tertial|kl\.?)\s*\d+|\b\d+\s*år\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoCounts();

    [GeneratedRegex(@"\d{1,3}(?:[ \u00A0\u202F]\d{3})+\b|\d+")]
    private static partial Regex Figures();

    [GeneratedRegex(@"\b(?:noll|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Spelled();

    // "En" and "ett" are articles more often than numbers; after these words, or alone, they count.
    [GeneratedRegex(@"(?:\b(?:varav|därav|genomfört|genomförde|endast|bara|totalt|sammanlagt|minst)\s+)(?:en|ett)\b|\b(?:en|ett)\s*(?:[.,;)]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex One();
}
