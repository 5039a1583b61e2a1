namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>
/// Runs of glyphs in the order in which they are read: among right-to-left words the rightmost comes first. ISO 32000-1
/// (14.8.2.3.3) asks for it: the letters of a string may be reversed, the strings may not.
/// </summary>
internal static class ReadingOrder
{
    /// <param name="visual">The runs of a line, from the left.</param>
    /// <returns>Each run with the place where it begins, in thousandths of the size.</returns>
    public static IEnumerable<(GlyphRun Run, double At)> Of(IReadOnlyList<GlyphRun> visual)
    {
        var reversed = new Stack<(GlyphRun, double)>();
        double at = 0;
        foreach (var run in visual)
        {
            if (run.IsReversed)
                reversed.Push((run, at));
            else
            {
                while (reversed.TryPop(out var read))
                    yield return read;
                yield return (run, at);
            }
            at += run.Width;
        }
        while (reversed.TryPop(out var last))
            yield return last;
    }
}
