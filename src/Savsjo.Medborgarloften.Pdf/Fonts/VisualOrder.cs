using System.Globalization;
using Savsjo.Medborgarloften.Pdf.Fonts.Bidirectional;

namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>A character in the order of drawing.</summary>
/// <param name="Shown">
/// The code point whose glyph is drawn: for an Arabic letter the form that joins its neighbours, for a bracket its mirror image.
/// </param>
/// <param name="Meant">The code point that the text holds.</param>
/// <param name="Level">Even for what runs from the left, odd for what runs from the right.</param>
/// <param name="Place">Where it stands in the text.</param>
internal readonly record struct VisualCharacter(int Shown, int Meant, byte Level, int Place);

/// <summary>Text in the order of drawing, left to right, by Unicode's bidirectional algorithm.</summary>
internal static class VisualOrder
{
    private const int Joiner = 0x200D;

    /// <param name="text">A line.</param>
    /// <param name="line">What its paragraph says of it; null for a line that is a paragraph.</param>
    public static IEnumerable<VisualCharacter> Of(string text, BidiLine? line = null) =>
        (line ?? BidiLine.Of(text)) is { } bidi
            ? Reordered([.. text.EnumerateRunes().Select(rune => rune.Value)], bidi)
            : text.EnumerateRunes().Select((rune, place) => new VisualCharacter(rune.Value, rune.Value, 0, place));

    private static IEnumerable<VisualCharacter> Reordered(int[] text, BidiLine bidi) =>
        bidi.VisualOrder(text.Length).Select(place => Drawn(text, place, bidi.LevelAt(place)));

    private static VisualCharacter Drawn(int[] text, int place, byte level) =>
        new(level % 2 == 1 ? FormOf(text, place) : text[place], text[place], level, place);

    private static int FormOf(int[] text, int place) =>
        Mirrors.Of(ArabicForms.Of(text[place], Neighbour(text, place, -1), Neighbour(text, place, +1)));

    /// <summary>The letter beside, across the marks that stand on either; 0 for none.</summary>
    private static int Neighbour(int[] text, int place, int step)
    {
        var at = place + step;
        while (at >= 0 && at < text.Length && IsMark(text[at]))
            at += step;
        return at >= 0 && at < text.Length ? text[at] : 0;
    }

    private static bool IsMark(int codePoint) =>
        codePoint != Joiner && CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark;
}
