using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>Rubriken över en tabell, as the promise whose activities stand there: "Löfte 1: Öka tryggheten", "➤ Öka tryggheten".</summary>
internal static partial class PromiseHeading
{
    /// <summary>
    /// From some lines, the nearest last: from the one that says "Löfte 1", or the last one. Null where there are none, as between two
    /// halves of one table.
    /// </summary>
    public static string? In(IEnumerable<string> lines)
    {
        var said = lines.Select(line => Marks().Replace(line.Trim(), "")).Where(line => line.Any(char.IsLetter)).ToList();
        if (said.Count == 0)
            return null;
        var numbered = said.FindLastIndex(line => Number().IsMatch(line));
        return numbered < 0 ? said[^1] : string.Join(' ', said.Skip(numbered));
    }

    /// <summary>Without "Löfte 1:" and the like.</summary>
    public static string Words(string heading) => Number().Replace(heading, "").Trim();

    [GeneratedRegex(@"^(?:[^\p{L}\p{N}(”""]+\s*|o\s+(?=\p{Lu})|\d{1,2}[.)]?\s+(?=\p{Lu}))+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:medborgar)?löfte(?:\s+nr)?\.?\s*\d{1,2}\s*[:.–-]?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
