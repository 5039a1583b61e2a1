using System.Text;

namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>A character in the order of drawing.</summary>
/// <param name="Shown">The code point whose glyph is drawn: for an Arabic letter the form that joins its neighbours.</param>
/// <param name="Meant">The code point that the text holds.</param>
/// <param name="IsReversed">Part of words that are written from right to left, and drawn from the left.</param>
internal readonly record struct VisualCharacter(int Shown, int Meant, bool IsReversed);

/// <summary>
/// Text in the order of drawing, left to right: Hebrew and Arabic words, with what stands between them, are turned around.
/// </summary>
internal static class VisualOrder
{
    public static IEnumerable<VisualCharacter> Of(string text)
    {
        if (!text.Any(letter => letter is >= '\u0590' and <= '\u08FF'))
            return text.EnumerateRunes().Select(rune => new VisualCharacter(rune.Value, rune.Value, false));
        return Reordered([.. text.EnumerateRunes().Select(rune => rune.Value)]);
    }

    private static IEnumerable<VisualCharacter> Reordered(int[] text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!IsRightToLeft(text[at]))
            {
                yield return new(text[at], text[at], false);
                at++;
                continue;
            }
            var end = EndOfRun(text, at);
            for (var index = end - 1; index >= at; index--)
            {
                var form = ArabicForms.Of(text[index], index > at ? text[index - 1] : 0, index + 1 < end ? text[index + 1] : 0);
                yield return new(form, text[index], true);
            }
            at = end;
        }
    }

    /// <summary>Up to and with the last right-to-left letter before a letter or digit of the other direction.</summary>
    private static int EndOfRun(int[] text, int start)
    {
        var end = start + 1;
        for (var at = start + 1; at < text.Length && (IsRightToLeft(text[at]) || !Rune.IsLetterOrDigit(new Rune(text[at]))); at++)
            if (IsRightToLeft(text[at]))
                end = at + 1;
        return end;
    }

    /// <summary>Hebrew and Arabic letters and marks; Arabic digits run from the left.</summary>
    private static bool IsRightToLeft(int codePoint) =>
        codePoint is >= 0x0590 and <= 0x08FF and not (>= 0x0660 and <= 0x0669) and not (>= 0x06F0 and <= 0x06F9);
}
