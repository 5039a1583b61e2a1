using System.Globalization;
using System.Text;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

/// <summary>Text of which every character has a glyph; what the fonts lack becomes U+FFFD and is remembered.</summary>
internal sealed class LegibleText
{
    private readonly SortedSet<int> _missing = [];

    public IReadOnlyCollection<int> Missing => _missing;

    /// <summary>Line by line, without those that are empty.</summary>
    public IReadOnlyList<LegibleLine> Lines(string text)
    {
        var lines = new List<LegibleLine>();
        var above = 0;
        foreach (var line in Of(text).Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                above++;
            }
            else
            {
                lines.Add(new(line, lines.Count == 0 ? 0 : above));
                above = 0;
            }
        }
        return lines;
    }

    /// <summary>Never empty: a cell without text would lose its place in the tagged table.</summary>
    public string Of(string text)
    {
        var clean = CleanText.Of(text);
        if (string.IsNullOrWhiteSpace(clean))
            return "–";
        var legible = new StringBuilder(clean.Length);
        var faces = Faces.None;
        foreach (var rune in clean.EnumerateRunes())
        {
            faces = Having(rune, faces);
            if (faces == Faces.None)
            {
                _missing.Add(rune.Value);
                faces = Faces.Fallback;
                legible.Append((char)CleanText.Replacement);
            }
            else
            {
                legible.Append(rune);
            }
        }
        return legible.ToString();
    }

    /// <summary>
    /// The faces that have a character; for a combining mark those that have its letter too, since both are set from one.
    /// </summary>
    private static Faces Having(Rune rune, Faces letter)
    {
        if (rune.Value == '\n')
            return Faces.Main | Faces.Fallback;
        var faces = Faces.None;
        if (Typefaces.Regular.GlyphOf(rune.Value) != 0 && Typefaces.SemiBold.GlyphOf(rune.Value) != 0)
            faces |= Faces.Main;
        if (Typefaces.Fallback.GlyphOf(rune.Value) != 0)
            faces |= Faces.Fallback;
        return IsMark(rune) ? faces & letter : faces;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    [Flags]
    private enum Faces
    {
        None = 0,
        Main = 1,
        Fallback = 2,
    }
}

/// <summary>En rad av en text.</summary>
/// <param name="EmptyAbove">How many empty lines stand between it and the one before.</param>
internal sealed record LegibleLine(string Text, int EmptyAbove);
