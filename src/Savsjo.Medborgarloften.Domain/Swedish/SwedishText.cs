using System.Globalization;

namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>Svenska skrivregler: how numbers, lists and dates are written in running Swedish text.</summary>
public static class SwedishText
{
    /// <summary>sv-SE, the culture of everything a person reads.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("sv-SE");

    private static readonly string[] Words =
        ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

    /// <summary>A number in running text: words up to twelve, figures from there (Svenska skrivregler).</summary>
    /// <param name="gender">Decides "en" or "ett"; nothing else is inflected.</param>
    public static string InWords(int number, GrammaticalGender gender = GrammaticalGender.Neuter) =>
        number == 1 && gender == GrammaticalGender.Common ? "en"
        : number >= 0 && number < Words.Length ? Words[number]
        : Number(number);

    /// <summary>A number in figures, grouped as Swedish does: 11 500 (with a no-break space).</summary>
    public static string Number(int number) => number.ToString("N0", Culture);

    /// <summary>A number with at most one decimal: 19,5.</summary>
    public static string Number(decimal number) => number.ToString("#,0.#", Culture);

    /// <summary>"Polisen", "Polisen och Kommunen", "Kommunen, Polisen och andra aktörer".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " och " + items[^1],
    };

    /// <summary>"22 januari 2021".</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    /// <summary>"juni 2021".</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", Culture);

    /// <summary>
    /// "Eget bruk" within a sentence: "eget bruk"; its first letter alone, so that a name further in keeps its own, and not of
    /// an abbreviation ("EST-möten").
    /// </summary>
    public static string WithinSentence(string words) =>
        words.Length < 2 || !char.IsLower(words[1]) ? words : char.ToLower(words[0], Culture) + words[1..];

    /// <summary>"Målet nåddes" after a colon: only the first letter is another. Never for names.</summary>
    public static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLower(text[0], Culture) + text[1..];

    /// <summary>"Första bokstaven stor": the sentence's first letter in upper case, the rest untouched.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];
}

/// <summary>Genus: utrum ("en insats") or neutrum ("ett möte").</summary>
public enum GrammaticalGender
{
    Common = 1,
    Neuter = 2,
}
