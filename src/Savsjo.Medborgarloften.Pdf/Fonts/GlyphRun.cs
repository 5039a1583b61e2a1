namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>Consecutive glyphs of one font.</summary>
/// <param name="Font">The font's place among the document's fonts.</param>
/// <param name="Codes">The codes to show, in the order of drawing.</param>
/// <param name="Width">Of all of them, in thousandths of the size.</param>
/// <param name="ActualText">The text that they stand for, where the glyphs do not say it themselves.</param>
/// <param name="Start">Where the first of its characters stands in the text.</param>
/// <param name="IsEmboldened">The face has no bold of its own: its outlines are drawn thicker.</param>
/// <param name="IsReversed">The codes stand in the order of drawing, and the text runs from the right.</param>
internal sealed record GlyphRun(int Font, IReadOnlyList<int> Codes, double Width, string? ActualText, bool IsReversed, int Start,
    bool IsEmboldened = false);
