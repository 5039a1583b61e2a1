using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>
/// Det som hålls ihop: a number and what qualifies it ("färre än 3", "cirka 4", "1 234") say something else when they are read apart,
/// so no line ends between them.
/// </summary>
public static partial class UnbrokenText
{
    /// <summary>Words after which a number means something else than the number alone.</summary>
    public const string Qualifiers = "än|cirka|circa|c:a|ca|drygt|knappt|minst|åtminstone|högst|max|maximalt|maxantalet|ungefär|runt"
        + "|omkring|kring|nästan|närmare|uppemot|bortåt|uppskattningsvis|över|under|upp till|som mest";

    /// <summary>A line of text as the pieces between which it may be broken, without the spaces there.</summary>
    public static IEnumerable<string> Pieces(string line) =>
        line.Contains(' ', StringComparison.Ordinal) ? Breakable().Split(line).Where(piece => piece.Length > 0) : [line];

    // A space is no place to break: before a group of three digits, between a qualifier and its number, and within "färre än 3".
    [GeneratedRegex(
        $@"(?!(?<=\d) \d{{3}}(?!\d))(?!(?<=(?:\b(?:{Qualifiers})\.?|[<>≤≥~±])) \d)(?!(?<=\b(?:färre|fler|mer|mindre)) än \d) +",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Breakable();
}
