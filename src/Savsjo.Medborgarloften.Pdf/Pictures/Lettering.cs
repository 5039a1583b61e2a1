using System.Numerics;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Pictures;

/// <summary>Text in a picture: a face and a size, in pixels.</summary>
internal sealed record Lettering(TrueTypeFont Face, float Size)
{
    public static Lettering Regular(float size) => new(Typefaces.Regular, size);

    public static Lettering SemiBold(float size) => new(Typefaces.SemiBold, size);

    public float LineHeight => Size * 1.25f;

    public float Width(string text) => Glyphs(text).Sum(one => (float)one.Font.Width(one.Glyph) * Size / 1000);

    /// <param name="left">Where the first letter begins.</param>
    /// <param name="baseline">What the letters stand on.</param>
    public void Draw(Canvas canvas, string text, float left, float baseline, Colour colour)
    {
        foreach (var (font, glyph) in Glyphs(text))
        {
            var scale = Size / font.UnitsPerEm;
            var start = left;
            canvas.Fill(
                [
                    .. GlyphContours.Of(font, glyph).Select(line => line
                        .Select(point => new Vector2(start + point.X * scale, baseline - point.Y * scale)).ToArray()),
                ], colour);
            left += (float)font.Width(glyph) * Size / 1000;
        }
    }

    /// <summary>The text in lines no wider than asked for. A word that is wider has a line of its own.</summary>
    public IReadOnlyList<string> Lines(string text, float width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (lines is [.., var last] && Width($"{last} {word}") <= width)
                lines[^1] = $"{last} {word}";
            else
                lines.Add(word);
        return lines;
    }

    private IEnumerable<(TrueTypeFont Font, int Glyph)> Glyphs(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Face.GlyphOf(rune.Value) is var own and not 0)
                yield return (Face, own);
            else
                yield return (Typefaces.Fallback, Typefaces.Fallback.GlyphOf(rune.Value));
    }
}
