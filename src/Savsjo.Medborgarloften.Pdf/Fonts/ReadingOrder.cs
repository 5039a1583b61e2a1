namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>
/// Runs of glyphs in the order in which they are read, which is that of the text. ISO 32000-1 (14.8.2.3.3) asks for it: the letters of
/// a string may be reversed, the strings may not.
/// </summary>
internal static class ReadingOrder
{
    /// <param name="visual">The runs of a line, from the left.</param>
    /// <returns>Each run with the place where it begins, in thousandths of the size.</returns>
    public static IEnumerable<(GlyphRun Run, double At)> Of(IReadOnlyList<GlyphRun> visual)
    {
        double at = 0;
        var placed = new List<(GlyphRun Run, double At)>();
        foreach (var run in visual)
        {
            placed.Add((run, at));
            at += run.Width;
        }
        return placed.OrderBy(one => one.Run.Start);
    }
}
