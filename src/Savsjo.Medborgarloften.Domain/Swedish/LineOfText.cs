namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>En rad text: a name or a unit as it is stored, without stray spaces and line breaks.</summary>
internal static class LineOfText
{
    public static string Tidy(string? typed) => string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What a line that must be there must hold to.</summary>
    /// <param name="name">"Namnet": with a capital, in the definite form.</param>
    /// <param name="whenEmpty">What is said to somebody who wrote nothing.</param>
    public static IEnumerable<RuleViolation> Faults(string line, RuleField field, string name, int maxLength, string whenEmpty) =>
        line.Length == 0 ? [new(whenEmpty, field)]
        : line.Length > maxLength
            ? [new($"{name} får vara högst {maxLength} tecken, och här är det {SwedishText.Number(line.Length)}. Korta texten.", field)]
        : StoredText.Faults(line, field, name, maxLength);

    /// <summary>Whether two lines read the same: capitals make no difference.</summary>
    public static bool AreSame(string one, string other) =>
        SwedishText.Culture.CompareInfo.Compare(one, other, System.Globalization.CompareOptions.IgnoreCase) == 0;
}
