using System.Globalization;
using System.Text;

namespace Savsjo.Medborgarloften.Pdf.Objects;

/// <summary>
/// Text that can be set: composed (NFC), with newlines kept, and without what has no glyph by nature (control characters,
/// format characters) or no place in a PDF/A (non-characters). A private-use character means nothing to a reader.
/// </summary>
internal static class CleanText
{
    public const int Replacement = 0xFFFD;

    public static string Of(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            Append(clean, rune);
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>As one line: newlines become spaces.</summary>
    public static string OneLine(string text) => string.Join(' ', Of(text).Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static bool IsClean(string text)
    {
        foreach (var letter in text)
            if (letter is < ' ' or > '\u02FF' or (>= '\u007F' and <= '\u009F') or '\u00AD')
                return false;
        return true;
    }

    /// <summary>No-break, figure and narrow no-break space hold numbers together.</summary>
    private static bool IsNoBreak(int codePoint) => codePoint is 0x00A0 or 0x2007 or 0x202F;

    /// <summary>Between its letters, joiner and non-joiner are spelling: they decide which letters hold together.</summary>
    private static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u08FF';

    private static void Append(StringBuilder clean, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control when rune.Value == '\n':
                clean.Append('\n');
                break;
            case UnicodeCategory.Control when rune.Value == '\t':
            case UnicodeCategory.SpaceSeparator when !IsNoBreak(rune.Value):
                clean.Append(' ');
                break;
            case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                clean.Append('\n');
                break;
            case UnicodeCategory.Format when rune.Value is 0x200C or 0x200D && clean.Length > 0 && IsArabic(clean[^1]):
                clean.Append(rune);
                break;
            case UnicodeCategory.Control or UnicodeCategory.Format:
            case UnicodeCategory.NonSpacingMark when rune.Value is >= 0xFE00 and <= 0xFE0F:
            case UnicodeCategory.OtherNotAssigned when (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF:
                break;
            case UnicodeCategory.PrivateUse:
                clean.Append((char)Replacement);
                break;
            default:
                clean.Append(rune);
                break;
        }
    }
}
