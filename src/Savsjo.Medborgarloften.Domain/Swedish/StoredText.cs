namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>Text som sparas: what every text that is stored must hold to: not too long, and nothing that cannot be printed.</summary>
public static class StoredText
{
    private const int WordsBefore = 4;

    /// <param name="name">"Skälet": with a capital, in the definite form.</param>
    public static IEnumerable<RuleViolation> Faults(string? text, RuleField field, string name, int maxLength)
    {
        if (text is null)
            yield break;
        if (text.Length > maxLength)
            yield return new(
                $"{name} får vara högst {SwedishText.Number(maxLength)} tecken. Den är {SwedishText.Number(text.Length)}.", field);
        if (text.ToList().FindIndex(IsInvisible) is var hidden and >= 0)
            yield return new(
                $"{name} innehåller ett osynligt tecken som inte kan sparas, {PlaceOf(text, hidden)}. Skriv om den delen.", field);
        if (BrokenIn(text) is { } broken)
            yield return new(
                $"{name} innehåller ett trasigt tecken som inte kan sparas, {PlaceOf(text, broken)}. Skriv om den delen.", field);
    }

    /// <summary>"efter ”möte med rektorerna”": the words before a character that is to be looked for.</summary>
    public static string PlaceOf(string text, int place)
    {
        var words = text[..place].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "i början" : $"efter ”{string.Join(' ', words.TakeLast(WordsBefore))}”";
    }

    /// <summary>Control characters, and those that turn the direction of what is read: they can hide or reorder words.</summary>
    private static bool IsInvisible(char character) =>
        char.IsControl(character) && character is not ('\n' or '\t')
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The first that no reader can make out: what was lost on its way here (U+FFFD), or half a character.</summary>
    private static int? BrokenIn(string text) => text.IndexOf('\uFFFD') is var lost and >= 0 ? lost : LoneSurrogateIn(text);

    /// <summary>Half of a character outside the basic plane (an emoji cut in two).</summary>
    internal static int? LoneSurrogateIn(string text)
    {
        for (var place = 0; place < text.Length; place++)
            if (place + 1 < text.Length && char.IsSurrogatePair(text[place], text[place + 1]))
                place++;
            else if (char.IsSurrogate(text[place]))
                return place;
        return null;
    }
}
