using System.Globalization;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>
/// Tertialens namn: "tertial 2 2020", "T1–2", "tertial II", "tredje tertialet 2019", "maj–augusti 2020", as people write them over a
/// column, in a heading and in running text. One grammar for all of them.
/// </summary>
public static partial class TertialNames
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Every one, in the order in which they stand.</summary>
    public static IEnumerable<TertialNamed> In(string text) => Pattern().Matches(text).Select(Read);

    private static TertialNamed Read(Match match)
    {
        var year = match.Groups["year"] is { Success: true } told ? int.Parse(told.Value, CultureInfo.InvariantCulture) : (int?)null;
        var first = Number(match.Groups["first"].Value);
        var last = match.Groups["last"].Success ? Math.Max(first, Number(match.Groups["last"].Value)) : first;
        return new(match.Value, first, last, year, new(match.Index, match.Length));
    }

    private static int Number(string words) => words.ToLowerInvariant() switch
    {
        "1" or "i" or "första" or "1:a" or "jan" => 1,
        "2" or "ii" or "andra" or "2:a" or "maj" => 2,
        _ => 3,
    };

    [GeneratedRegex(
        @"\b(?:(?<!\b(?:första|andra|tredje|detta|förra|[1-3]:[ae])\s)"
        + @"(?:tertial(?:et|en)?|tert\.?|t)\s*(?<first>[1-3]|i{1,3})\b(?:\s*(?:[-–/+]|och|till)\s*t?\s*(?<last>[1-3]|i{1,3})\b)?"
        + @"|(?<first>första|andra|tredje|1:a|2:a|3:e)\s+tertial(?:ets?)?\b"
        + @"|(?:(?<first>jan)(?:uari)?\.?\s*[-–]\s*apr(?:il)?|(?<first>maj)\s*[-–]\s*aug(?:usti)?"
        + @"|(?<first>sept?)(?:ember)?\.?\s*[-–]\s*dec(?:ember)?)\b\.?)"
        + @"(?:\s*,?\s*(?:år\s+|under\s+)?(?<year>20[0-9]{2})\b)?", Options)]
    private static partial Regex Pattern();
}

/// <summary>Ett nämnt tertial, or several together.</summary>
/// <param name="Words">As it stands.</param>
/// <param name="Year">Null where none is told.</param>
public sealed record TertialNamed(string Words, int First, int Last, int? Year, TextPlace Place);
