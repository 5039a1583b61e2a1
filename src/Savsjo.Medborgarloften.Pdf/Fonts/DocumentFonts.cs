using System.Text;
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

    public List<GlyphRun> Shape(string text, Face face)
    {
        var runs = new List<GlyphRun>();
        var codes = new List<int>();
        var current = (Font: -1, IsReplaced: false, IsReversed: false);
        var replaced = new StringBuilder();
        double width = 0;
        foreach (var rune in VisualOrder.Of(text))
        {
            var (font, glyph, isReplaced) = Find(rune.Shown, face);
            if ((font, isReplaced, rune.IsReversed) != current)
            {
                Close();
                current = (font, isReplaced, rune.IsReversed);
            }
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
                runs.Add(new(current.Font, [.. codes], width, current.IsReplaced ? replaced.ToString() : null, current.IsReversed));
            codes.Clear();
            width = 0;
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
