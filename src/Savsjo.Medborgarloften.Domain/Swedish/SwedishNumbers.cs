using System.Globalization;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>
/// Tal i text: the numbers that may count something in running Swedish text, in figures ("1 200"), words ("tjugotre"), both ("två (2)"),
/// as a range ("12–14") or round ("ett tiotal"). <see cref="NotCounted"/> says which count nothing.
/// </summary>
public static partial class SwedishNumbers
{
    /// <summary>
    /// In the order in which they stand. "En" and "ett" are articles more often than numbers, and only count where nothing else
    /// is likely.
    /// </summary>
    public static IReadOnlyList<NumberInText> CountsIn(string text)
    {
        var ones = One().Matches(text).Select(match => match.Groups["one"].Index).ToHashSet();
        return [.. In(text).Numbers.Where(number => number.Fraction is null && (!number.IsArticle || ones.Contains(number.Start)))];
    }

    /// <summary>All of them, and where the others stand.</summary>
    public static NumbersOfText In(string text)
    {
        var others = NotCounted.In(text).Select(match => new TextPlace(match.Index, match.Length)).ToList();
        var counted = text.ToCharArray();
        foreach (var other in others)
            Array.Fill(counted, ' ', other.Start, other.Length);
        var rest = new string(counted);
        var found = new List<NumberInText>();
        foreach (Match match in Number().Matches(rest))
            if (Read(match, rest) is { } number)
                found.Add(number);
        return new([.. Joined(found, rest).Where(number => !Age().IsMatch(rest[number.End..]))], others);
    }

    /// <summary>"femton", "Tjugo tre": the number that words alone say; null for anything else.</summary>
    public static int? Spelled(string words) =>
        NumberWords.Value(words.Trim().ToLower(SwedishText.Culture).Replace(" ", "", StringComparison.Ordinal));

    private static NumberInText? Read(Match match, string text)
    {
        var place = new NumberInText(-1, match.Index, match.Length);
        if (match.Groups["decimal"].Success)
            return place with { Fraction = decimal.Parse(match.Value.Replace(',', '.'), CultureInfo.InvariantCulture) };
        if (match.Groups["tal"] is { Success: true } tal)
            return place with { Value = Figures(tal.Value), IsRound = true };
        if (match.Groups["figures"].Success)
            return Figures(match.Value) is >= 0 and var value ? place with { Value = value } : null;
        var word = match.Value.ToLower(SwedishText.Culture);
        if (word is "en" or "ett")
            return place with { Value = 1, IsArticle = true };
        if (NumberWords.Read(word) is { } spelled)
            return place with { Value = spelled };
        return NumberWords.ReadRound(word) is { } round && Article().IsMatch(text[..match.Index])
            ? place with { Value = round, IsRound = true }
            : null;
    }

    private static int Figures(string figures) =>
        int.TryParse(string.Concat(figures.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;

    /// <summary>What stands beside another number and is one with it.</summary>
    private static List<NumberInText> Joined(List<NumberInText> numbers, string text)
    {
        var joined = new List<NumberInText>();
        foreach (var number in numbers)
            if (joined.Count > 0 && joined[^1] is var before && One(before, number, text) is { } one)
                joined[^1] = one;
            else
                joined.Add(number);
        return joined;
    }

    private static NumberInText? One(NumberInText before, NumberInText number, string text)
    {
        if (before.Fraction is not null || number.Fraction is not null || number.Start < before.End)
            return null;
        var whole = before with { Length = number.End - before.Start };
        var between = text[before.End..number.Start].ToLower(SwedishText.Culture);
        if (before.IsArticle && number.IsRound && between.Trim() == "")
            return whole with { Value = number.Value, IsRound = true, IsArticle = false };
        if (between.Trim() == "" && Together(text[before.Start..before.End], text[number.Start..number.End]) is { } value)
            return whole with { Value = value, IsArticle = false };
        if (between.TrimStart() == "(" && number.End < text.Length && text[number.End] == ')')
            return whole with { Length = whole.Length + 1, IsArticle = false, IsContradicted = before.Value != number.Value };
        var isRange = Range().IsMatch(between) || between == " och " && Between().IsMatch(text[..before.Start]);
        return isRange && !number.IsArticle && before.High is null && number.Value > before.Value
            ? whole with { High = number.Value, IsArticle = false }
            : null;
    }

    /// <summary>"två hundra" and "ett hundra femtio", each in words of its own.</summary>
    private static int? Together(string before, string after) =>
        before.Any(char.IsAsciiDigit) || after.Any(char.IsAsciiDigit) ? null
        : (before + after).ToLower(SwedishText.Culture).Replace(" ", "", StringComparison.Ordinal) is var word
            && (NumberWords.IsScale(after.ToLower(SwedishText.Culture)) || word.Contains("hundra", StringComparison.Ordinal)
                || word.Contains("tusen", StringComparison.Ordinal))
            ? NumberWords.Value(word)
            : null;

    [GeneratedRegex(
        @"(?<![\d,])(?<decimal>\d+,\d{1,2})(?![\d,])|\b(?<tal>\d+)-tal\b"
        + @"|(?<figures>(?<![\d\p{L}])\d{1,3}(?:[ \u00A0\u202F.]\d{3})+(?!\d)|(?<!\p{L})\d+)|\b\p{L}{2,40}\b")]
    private static partial Regex Number();

    /// <summary>Words after which "en" and "ett" are numbers, and no articles.</summary>
    internal const string BeforeOne =
        "varav|därav|genomfört|genomförde|hållit|haft|utfört|gjort|endast|bara|totalt|sammanlagt|minst";

    [GeneratedRegex(
        $@"\b(?:{BeforeOne})\s+(?<one>en|ett)\b"
        + @"|\b(?<one>en|ett)\s*(?:[.,;)]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex One();

    [GeneratedRegex(@"\bett\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:\s?[-‐‑–—]\s?|\s(?:till|eller|à)\s)$")]
    private static partial Regex Range();

    [GeneratedRegex(@"\bmellan\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"^\s?-?år(?:\b|ing|ig)", RegexOptions.IgnoreCase)]
    private static partial Regex Age();
}

/// <summary>Tal och annat: the numbers of a text that may count, and where those stand that do not.</summary>
public sealed record NumbersOfText(IReadOnlyList<NumberInText> Numbers, IReadOnlyList<TextPlace> Others);

/// <summary>Ställe i en text.</summary>
public readonly record struct TextPlace(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Ett tal i en text, and where it stands.</summary>
public readonly record struct NumberInText(int Value, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The other end of "12–14".</summary>
    public int? High { get; init; }

    /// <summary>Decimaltal: "93,5", which is no count; null for a whole number.</summary>
    public decimal? Fraction { get; init; }

    /// <summary>"ett tiotal".</summary>
    public bool IsRound { get; init; }

    /// <summary>"en" or "ett".</summary>
    public bool IsArticle { get; init; }

    /// <summary>"två (3)".</summary>
    public bool IsContradicted { get; init; }
}
