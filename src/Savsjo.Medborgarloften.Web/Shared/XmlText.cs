namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Text that a file in XML can hold.</summary>
public static class XmlText
{
    /// <summary>
    /// Leaves out the characters that XML has no place for: a text that people wrote can hold them, and the file must still
    /// open.
    /// </summary>
    public static string Legal(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => rune.Value is '\t' or '\n' or '\r' or >= 0x20 and not (0xFFFE or 0xFFFF))
        .Select(rune => rune.ToString()));
}
