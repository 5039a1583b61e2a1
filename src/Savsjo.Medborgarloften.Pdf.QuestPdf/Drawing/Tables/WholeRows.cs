using QuestPDF.Drawing.Exceptions;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;

/// <summary>
/// Hela rader: a row that went on over a page break would stand there without its label. The library keeps a row whole, and
/// throws where one is taller than a page, without saying which. Then the longest may break, and the others still not.
/// </summary>
internal static class WholeRows
{
    /// <summary>As a rule it is one; and attempts take time.</summary>
    private static readonly int[] Freed = [1, 2, 4, 16];

    /// <param name="draw">Draws anew, with such rows kept whole.</param>
    public static T Draw<T>(Func<RowsKept, T> draw)
    {
        var rows = new RowsKept();
        foreach (var longest in Freed)
        {
            try
            {
                return draw(rows);
            }
            catch (DocumentLayoutException)
            {
                // A row is taller than a page.
                rows = rows.Without(longest);
            }
        }
        return DrawTheRest(draw, rows);
    }

    private static T DrawTheRest<T>(Func<RowsKept, T> draw, RowsKept rows)
    {
        try
        {
            return draw(rows);
        }
        catch (DocumentLayoutException)
        {
            return draw(RowsKept.None);
        }
    }
}
