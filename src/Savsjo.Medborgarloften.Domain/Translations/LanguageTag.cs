using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Translations;

/// <summary>
/// Språkkod: a language by its tag (BCP 47), as pages and links carry it: "en", "ar", "sr-Latn". Refused: what is not well formed, what
/// we have no name for, and Swedish itself, which is what is translated from; easy Swedish ("sv-x-lattlast") is a language here.
/// </summary>
public sealed partial record LanguageTag
{
    public const int MaxLength = 35;
    private const string Swedish = "sv";
    private const string EasySwedishTag = "sv-x-lattlast";

    private LanguageTag(string value, string ownName) => (Value, OwnName) = (value, ownName);

    public static LanguageTag English { get; } = Parse("en");

    /// <summary>Lättläst svenska.</summary>
    public static LanguageTag EasySwedish { get; } = Parse(EasySwedishTag);

    /// <summary>"ar", "sr-Latn": with the capitals that the standard recommends.</summary>
    public string Value { get; }

    /// <summary>"العربية", "English": what those who read it call it.</summary>
    public string OwnName { get; }

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft => LanguageNames.IsRightToLeft(Value);

    /// <summary>"rtl" or "ltr", as the attribute dir has it.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>What the attribute lang has: easy Swedish is read aloud as Swedish.</summary>
    public string Lang => IsEasySwedish ? Swedish : Value;

    public bool IsEasySwedish => Value == EasySwedishTag;

    public bool IsEnglish => Value == "en";

    /// <summary>Null for what is refused.</summary>
    public static LanguageTag? Find(string? typed)
    {
        if (typed?.Trim().Replace('_', '-') is not { Length: > 0 and <= MaxLength } tag || !WellFormed().IsMatch(tag))
            return null;
        var value = Recommended(tag.Split('-'));
        if (LanguageOf(value) == Swedish && value != EasySwedishTag)
            return null;
        return LanguageNames.Of(value) is { } name ? new(value, name) : null;
    }

    /// <exception cref="FormatException">It is refused.</exception>
    public static LanguageTag Parse(string tag) => Find(tag) ?? throw new FormatException($"\"{tag}\" is no language tag.");

    internal static string LanguageOf(string tag) => tag.Split('-')[0];

    /// <summary>"zh-Hant-TW": the script with a capital, the country in capitals, all else small.</summary>
    private static string Recommended(string[] parts)
    {
        var isPrivate = false;
        return string.Join('-', parts.Select((part, place) =>
        {
            isPrivate |= part.Length == 1;
            var small = part.ToLowerInvariant();
            return place == 0 || isPrivate ? small
                : part.Length == 4 && char.IsAsciiLetter(part[0]) ? char.ToUpperInvariant(small[0]) + small[1..]
                : part.Length == 2 ? part.ToUpperInvariant()
                : small;
        }));
    }

    public override string ToString() => Value;

    /// <summary>Language, script, region, variants, and what two have agreed between them (RFC 5646, section 2.1).</summary>
    [GeneratedRegex(
        @"^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WellFormed();
}
