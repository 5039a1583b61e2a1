using QuestPDF.Drawing.Exceptions;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;

/// <summary>
/// Hela rader: a row that went on over a page break would stand there without its label. The library keeps a row whole, and
/// throws where one is taller than a page. Then the long rows may break, and the short ones still not.
/// </summary>
internal static class WholeRows
{
    /// <summary>So many characters fit a page in the narrowest column, however wide they are.</summary>
    private const int SurelyFits = 600;

    /// <param name="draw">Draws with rows of at most so many characters kept whole.</param>
    public static T Draw<T>(Func<int, T> draw)
    {
        foreach (var longest in new[] { int.MaxValue, SurelyFits })
        {
            try
            {
                return draw(longest);
            }
            catch (DocumentLayoutException)
            {
                // A row is taller than a page.
            }
        }
        return draw(0);
    }
}
