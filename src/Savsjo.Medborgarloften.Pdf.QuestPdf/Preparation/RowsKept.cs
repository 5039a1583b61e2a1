namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

/// <summary>
/// Rader som hålls ihop: a table's row stands on one page, but for those that are taller than a page. Nobody knows before it is set how
/// tall a row is; the one with most lines is the likeliest.
/// </summary>
/// <param name="most">Of how many lines, about, a row may be and still be kept.</param>
internal sealed class RowsKept(int most = int.MaxValue)
{
    /// <summary>A narrow column holds about so many characters.</summary>
    private const int Characters = 18;

    private readonly List<int> _seen = [];

    public static RowsKept None => new(-1);

    /// <summary>About how many lines paragraphs take in a narrow column.</summary>
    public static int LinesOf(params IEnumerable<string?> paragraphs) => paragraphs.OfType<string>()
        .Sum(paragraph => paragraph.Split('\n').Sum(line => line.Length / Characters + 1));

    /// <summary>Whether a row of so many lines is kept; it is remembered.</summary>
    public bool Keeps(int lines)
    {
        _seen.Add(lines);
        return lines <= most;
    }

    /// <summary>For another attempt: without so many of the rows seen, those with most lines.</summary>
    public RowsKept Without(int longest) => new(_seen.OrderDescending().ElementAtOrDefault(longest - 1) - 1);
}
