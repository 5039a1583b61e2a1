using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>Ord före ett tal that say how exact it is: "drygt sextio", "ca 12", "upp till tio".</summary>
public static class MarkWords
{
    /// <summary>In small letters; of two words the last ("än", "till") is what stands before the number.</summary>
    private static readonly Dictionary<string, FigureMark> Marks = new()
    {
        ["drygt"] = FigureMark.Over,
        ["över"] = FigureMark.Over,
        ["mer än"] = FigureMark.Over,
        ["fler än"] = FigureMark.Over,
        ["minst"] = FigureMark.AtLeast,
        ["åtminstone"] = FigureMark.AtLeast,
        ["cirka"] = FigureMark.Circa,
        ["circa"] = FigureMark.Circa,
        ["ca"] = FigureMark.Circa,
        ["c:a"] = FigureMark.Circa,
        ["ungefär"] = FigureMark.Circa,
        ["omkring"] = FigureMark.Circa,
        ["runt"] = FigureMark.Circa,
        ["kring"] = FigureMark.Circa,
        ["nästan"] = FigureMark.Circa,
        ["knappt"] = FigureMark.Circa,
        ["närmare"] = FigureMark.Circa,
        ["uppemot"] = FigureMark.Circa,
        ["bortåt"] = FigureMark.Circa,
        ["uppskattningsvis"] = FigureMark.Circa,
    };

    private static readonly HashSet<string> UpperBounds =
        ["högst", "max", "maximalt", "upp till", "som mest", "färre än", "mindre än", "maxantalet", "under"];

    /// <summary>All of them: what stands before a number and is read with it.</summary>
    public static IEnumerable<string> All => [.. Marks.Keys, .. UpperBounds];

    /// <summary>What a word, or two, say of the number after them; null for other words.</summary>
    public static FigureMark? Read(string words) => Marks.TryGetValue(words, out var mark) ? mark : null;

    internal static bool IsUpperBound(string words) => UpperBounds.Contains(words);
}
