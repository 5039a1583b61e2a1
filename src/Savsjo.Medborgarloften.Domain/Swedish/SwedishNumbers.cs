using System.Globalization;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>
/// Tal i text: the numbers that count something in running Swedish text, in figures ("1 200") or words ("tjugotre").
/// Clock times, dates, years, ages and "vecka 15" are numbers but count nothing.
/// </summary>
public static partial class SwedishNumbers
{
    private static readonly string[] Ones = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"];

    private static readonly string[] Teens =
        ["tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"];

    private static readonly string[] Tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

    private static readonly Dictionary<string, int> Values = Spell();

    /// <summary>
    /// In the order in which they stand. "En" and "ett" are articles more often than numbers, and only count where nothing else
    /// is likely.
    /// </summary>
    public static IReadOnlyList<NumberInText> CountsIn(string text)
    {
        var counted = NoCounts().Replace(text, match => new string(' ', match.Length));
        var figures = Figures().Matches(counted).Select(match => (Match: (Capture)match, Value: Number(match.Value)));
        var words = Words().Matches(counted).Where(match => Values.ContainsKey(Lower(match.Value)))
            .Select(match => (Match: (Capture)match, Value: Values[Lower(match.Value)]));
        var ones = One().Matches(counted).Select(match => (Match: (Capture)match.Groups["one"], Value: 1));
        return [.. figures.Concat(words).Concat(ones).Where(one => one.Value >= 0)
            .Select(one => new NumberInText(one.Value, one.Match.Index, one.Match.Length)).OrderBy(one => one.Start)];
    }

    private static string Lower(string word) => word.ToLower(SwedishText.Culture);

    private static int Number(string figures) =>
        int.TryParse(string.Concat(figures.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;

    /// <summary>Noll to nittionio, but for "ett".</summary>
    private static Dictionary<string, int> Spell()
    {
        var values = new Dictionary<string, int>();
        for (var value = 0; value < 10; value++)
        {
            values[Ones[value]] = value;
            values[Teens[value]] = 10 + value;
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            values[Tens[ten]] = 20 + 10 * ten;
            for (var one = 1; one < 10; one++)
                values[Tens[ten] + Ones[one]] = 20 + 10 * ten + one;
            values[Tens[ten] + "en"] = 21 + 10 * ten;
        }

        values.Remove("ett");
        return values;
    }

    [GeneratedRegex(
        @"\b\d{1,2}[.:]\d{2}\b|\b\d{1,2}/\d{1,2}\b|\b\d{4}-\d{2}-\d{2}\b|\b20\d{2}\b"
        + @"|\b(?:vecka|v\.|tertial|kl\.?)\s*\d+|\b\d+\s*år\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoCounts();

    [GeneratedRegex(@"(?<!\d)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+")]
    private static partial Regex Figures();

    [GeneratedRegex(@"\b\p{L}{3,12}\b")]
    private static partial Regex Words();

    [GeneratedRegex(
        @"\b(?:varav|därav|genomfört|genomförde|endast|bara|totalt|sammanlagt|minst)\s+(?<one>en|ett)\b"
        + @"|\b(?<one>en|ett)\s*(?:[.,;)]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex One();
}

/// <summary>Ett tal i en text, and where it stands.</summary>
public readonly record struct NumberInText(int Value, int Start, int Length)
{
    public int End => Start + Length;
}
