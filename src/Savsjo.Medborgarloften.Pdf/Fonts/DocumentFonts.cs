using System.Text;
using Savsjo.Medborgarloften.Pdf.Fonts.Bidirectional;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>
/// The fonts of one document: turns text into glyphs. What the main face lacks comes from the fallback face; what that
/// lacks too becomes U+FFFD, is remembered for the log, and keeps its own text as ActualText.
/// </summary>
internal sealed class DocumentFonts
{
    private const int FallbackFont = 2;

    private readonly EmbeddedFont[] _fonts = [new(Typefaces.Regular), new(Typefaces.SemiBold), new(Typefaces.Fallback)];
    private readonly SortedSet<int> _missing = [];

    /// <summary>Code points that no face has, in their order.</summary>
    public IReadOnlyCollection<int> Missing => _missing;

    /// <summary>The width of a text in thousandths of its size.</summary>
    public double Width(string text, Face face)
    {
        double width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += WidthOf(rune.Value, face);
        return width;
    }

    private double WidthOf(int codePoint, Face face)
    {
        var (font, glyph, _) = Find(codePoint, face);
        return _fonts[font].Font.Width(glyph);
    }

    /// <param name="line">Where its characters run from the right, as its paragraph decides; null for a line that is a paragraph.</param>
    public List<GlyphRun> Shape(string text, Face face, BidiLine? line = null)
    {
        var runs = new List<GlyphRun>();
        var codes = new List<int>();
        var current = (Font: -1, IsReplaced: false, Level: (byte)0);
        var replaced = new StringBuilder();
        var (width, start) = (0.0, int.MaxValue);
        foreach (var rune in VisualOrder.Of(text, line))
        {
            var (font, glyph, isReplaced) = Find(rune.Shown, face);
            if ((font, isReplaced, rune.Level) != current)
            {
                Close();
                current = (font, isReplaced, rune.Level);
            }
            start = Math.Min(start, rune.Place);
            width += _fonts[font].Font.Width(glyph);
            codes.Add(_fonts[font].CodeOf(glyph, isReplaced ? CleanText.Replacement : rune.Meant));
            if (isReplaced)
            {
                _missing.Add(rune.Meant);
                replaced.Append(char.ConvertFromUtf32(rune.Meant));
            }
        }
        Close();
        return runs;

        void Close()
        {
            if (codes.Count > 0)
                runs.Add(new(current.Font, [.. codes], width, current.IsReplaced ? replaced.ToString() : null,
                    IsReversed: current.Level % 2 == 1, start, IsEmboldened: current.Font == FallbackFont && face == Face.SemiBold));
            codes.Clear();
            (width, start) = (0, int.MaxValue);
            replaced.Clear();
        }
    }

    /// <summary>The font dictionary of the pages' resources; fonts that nothing is set in are left out.</summary>
    public string WriteResources(IndirectObjects objects)
    {
        var entries = new StringBuilder("<<");
        for (var font = 0; font < _fonts.Length; font++)
            if (_fonts[font].IsUsed)
                entries.Append(PdfSyntax.Invariant($"/F{font} {_fonts[font].Write(objects)}"));
        return entries.Append(">>").ToString();
    }

    private (int Font, int Glyph, bool IsReplaced) Find(int codePoint, Face face)
    {
        if (_fonts[(int)face].Font.GlyphOf(codePoint) is var glyph and not 0)
            return ((int)face, glyph, false);
        var fallback = _fonts[FallbackFont].Font;
        return fallback.GlyphOf(codePoint) is var other and not 0
            ? (FallbackFont, other, false)
            : (FallbackFont, fallback.GlyphOf(CleanText.Replacement), codePoint != CleanText.Replacement);
    }
}
