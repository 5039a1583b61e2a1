using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Shared;

/// <summary>Inklistrad rad: as it came from Word or Excel, and without the list's own marks.</summary>
public static partial class PastedLine
{
    /// <summary>
    /// "•", "1.", "1.2", "a)", "o" as Word writes it: at the beginning of a line, and before the text; not "1.5
    /// gånger". Scripts read it too, so it says nothing that only one of the two understands.
    /// </summary>
    public const string ListMarks =
        @"^(?:\s*(?:[•▪◦‣●○■□§·➤➢►▶✓✔\uf0a7\uf0b7\uf0d8\uf0fc*\-–—]|o(?=\s+\p{Lu})|\d{1,2}(?:\.\d{1,2})+(?=\s+\p{Lu})|"
        + @"\d{1,2}(?:\.\d{1,2})*[.)](?!\d)|\p{Ll}[.)]|\([\p{Ll}\d]{1,2}\))\s*)+";

    /// <summary>The text without list marks, and without characters of no width.</summary>
    public static string Clean(string? line) => ListMark().Replace(Invisible().Replace(line ?? "", "").Trim(), "").Trim();

    [GeneratedRegex(ListMarks)]
    private static partial Regex ListMark();

    /// <summary>Characters of no width, which come along from Word.</summary>
    [GeneratedRegex(@"[\u200b\u200c\u200d\ufeff\u00ad\u2060]")]
    private static partial Regex Invisible();
}
