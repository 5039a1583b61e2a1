using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>Länkar till andra språk, as they are typed: "fi Suomeksi https://www.savsjo.se/suomeksi", one a line.</summary>
internal static class LanguageLines
{
    private const int MostLinks = 20;
    private const int LongestName = 100;
    private const int LongestAddress = 500;

    public static string Typed(IReadOnlyList<LanguageLink>? links) =>
        string.Join('\n', (links ?? []).Select(link => $"{link.Language} {link.Name} {link.Address}"));

    /// <summary>What would be stored. There is nothing wrong with them.</summary>
    public static IReadOnlyList<LanguageLink> Read(string? typed) =>
    [
        .. TypedText.Lines(typed).Select(Parts)
            .Select(line => new LanguageLink(LanguageTag.Parse(line.Tag).Value, line.Name, line.Address)),
    ];

    public static IEnumerable<RuleViolation> Faults(string? typed, RuleField field)
    {
        var lines = TypedText.Lines(typed);
        if (lines.Count > MostLinks)
            yield return new($"Skriv högst {MostLinks} länkar.", field);
        foreach (var line in lines)
            if (FaultIn(line) is { } fault)
                yield return new(fault, field);
    }

    private static string? FaultIn(string line)
    {
        var (tag, name, address) = Parts(line);
        if (LanguageTag.Find(tag) is null)
            return $"”{tag}” är ingen språkkod som vi känner till. Skriv till exempel fi för finska eller swl för svenskt teckenspråk.";
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps || address.Length > LongestAddress)
            return $"Raden ”{line}” slutar inte med en adress. Skriv hela adressen, den börjar med https://.";
        return name.Length is 0 or > LongestName
            ? $"Raden ”{line}” saknar språkets namn. Skriv det mellan språkkoden och adressen."
            : null;
    }

    /// <summary>The first word, the last one, and what stands between them.</summary>
    private static (string Tag, string Name, string Address) Parts(string line) =>
        line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var tag, .. var name, var address]
            ? (tag, string.Join(' ', name), address)
            : (line, "", "");
}
