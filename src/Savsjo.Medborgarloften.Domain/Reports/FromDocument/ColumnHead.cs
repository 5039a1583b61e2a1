using System.Globalization;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>Rubrik över en kolumn: what it says of the cells below, by its words.</summary>
/// <param name="Tertials">"Tertial 1", "sep–dec": which; null where it names none. A whole year is 1 to 3.</param>
/// <param name="Year">"Tertial 1 2020": which year; null where it names none.</param>
public sealed partial record ColumnHead(string Words, ColumnKind Kind, (int First, int Last)? Tertials = null, int? Year = null)
{
    /// <summary>Longer than any head is.</summary>
    private const int Longest = 60;

    private static readonly (Regex Words, ColumnKind Kind)[] Kinds =
    [
        (ActivityWords(), ColumnKind.Activity), (NumberWords(), ColumnKind.Number), (StatusWords(), ColumnKind.Status),
        (ResultWords(), ColumnKind.Result),
    ];

    /// <summary>The year that the headings over its table say; null where they say none, or several.</summary>
    public int? TableYear { get; init; }

    /// <summary>The year of what stands below, by its own words or its table's.</summary>
    public int? AnyYear => Year ?? TableYear;

    /// <summary>Whether it stands over what was done: for some time, or whenever.</summary>
    public bool IsOfResults => Kind is ColumnKind.Tertial or ColumnKind.Result;

    public static ColumnHead Of(string text)
    {
        var words = Spaces().Replace(text, " ").Trim(' ', ':', '.');
        if (words.Length is 0 or > Longest)
            return new(words.Length > Longest ? "" : words, ColumnKind.Other);
        var year = YearWord().Match(words) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : (int?)null;
        if (TertialsIn(words) is { } tertials && !OtherWords().IsMatch(words))
            return new(words, ColumnKind.Tertial, tertials, year);
        return new(words, KindOf(words), Year: year);
    }

    private static ColumnKind KindOf(string words) => Kinds.FirstOrDefault(one => one.Words.IsMatch(words)) is { Words: not null } known
        ? known.Kind
        : ColumnKind.Other;

    private static (int First, int Last)? TertialsIn(string words)
    {
        if (WholeYear().IsMatch(words))
            return (1, 3);
        return TertialNames.In(words).FirstOrDefault() is { } named ? (named.First, named.Last) : null;
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b20[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearWord();

    [GeneratedRegex(
        @"^(?:hel(?:a\s+)?år(?:et)?|hela|året|årsutfall)(?:\s+20[0-9]{2})?$|^20[0-9]{2}$|tertial\s*1\s*[-–]\s*3\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeYear();

    [GeneratedRegex(
        @"^(?:aktivitet(?:er)?|åtgärd(?:er)?|insats(?:er)?|(?:medborgar)?löften?|vad (?:vi|som) ska \w+)"
        + @"(?:\s*[/&,(]|\s+(?:och|enligt)\b|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ActivityWords();

    /// <summary>Words that stand in a sentence about a tertial, and not over a column of it.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}])(?!(?:tertial(?:et)?|tert|t|i{1,3}|första|andra|tredje|a|e|jan(?:uari)?|apr(?:il)?|maj|aug(?:usti)?"
        + @"|sept?(?:ember)?|dec(?:ember)?|och|till|hela?|år(?:et)?|helår(?:et)?|årsutfall|resultat|uppföljning|utfall|redovisning"
        + @"|rapport|av|för)(?![\p{L}]))\p{L}{2,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherWords();

    [GeneratedRegex(@"^(?:nr|nummer|#|löpnr|löpnummer)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberWords();

    [GeneratedRegex(@"^(?:status|läge)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StatusWords();

    [GeneratedRegex(
        @"^(?:resultat|uppföljning|utfall|redovisning|rapport(?:ering)?|kommentar(?:er)?|genomfört|genomförande|antal|beskrivning"
        + @"|vad (?:som )?(?:har|är) (?:vi )?gjorts?|(?:utförda|genomförda) (?:åtgärder|aktiviteter|insatser))"
        + @"(?:\s*[/&,(]|\s+(?:och|av|20[0-9]{2})\b|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ResultWords();
}

/// <summary>Slags kolumn.</summary>
public enum ColumnKind
{
    Other = 1,

    /// <summary>What was to be done.</summary>
    Activity = 2,

    /// <summary>"Nr".</summary>
    Number = 3,

    /// <summary>What was done in some tertial, or several.</summary>
    Tertial = 4,

    /// <summary>What was done, whenever: "Resultat".</summary>
    Result = 5,

    /// <summary>"Läge".</summary>
    Status = 6,
}
