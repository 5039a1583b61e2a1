using System.Text;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Web.Documents.Pdf;

/// <summary>
/// Raderna i en tabell: a row begins where its number stands, "1.1"; where no row has one, where a new paragraph begins in the first
/// column and the others begin anew.
/// </summary>
internal sealed partial class PdfRows
{
    /// <summary>Between words, of their size.</summary>
    private const double Space = 0.3;

    /// <summary>More than between two lines of one text, of their size.</summary>
    private const double Gap = 2.2;

    private readonly List<TextRow> _rows = [];
    private readonly List<PdfPiece>[] _cells;

    /// <summary>How far to the right the text of each column goes.</summary>
    private readonly double[] _rights;
    private bool _isBelowWide;

    /// <summary>How high the first line of this page stands; null before it.</summary>
    private double? _top;

    private PdfRows(double[] rights) =>
        (_rights, _cells) = (rights, [.. rights.Select(_ => new List<PdfPiece>())]);

    /// <param name="isWide">
    /// Whether a piece goes across columns: then it, and what stands below it in the row, is a picture of figures.
    /// </param>
    public static IReadOnlyList<TextRow> Of(
        IReadOnlyList<PdfPiece> pieces, Func<PdfPiece, int> columnOf, Func<PdfPiece, bool> isWide, int columns)
    {
        var narrow = pieces.Where(piece => piece != PdfPiece.PageBreak && !isWide(piece)).ToLookup(columnOf, piece => piece.Right);
        var rows = new PdfRows([.. Enumerable.Range(0, columns).Select(column => narrow[column].DefaultIfEmpty(0).Max())]);
        var hasNumbers = pieces.Any(piece => IsNumbered(piece, columnOf));
        var lines = Lines(pieces);
        foreach (var line in lines)
        {
            if (line[0] == PdfPiece.PageBreak)
            {
                rows._top = null;
                continue;
            }

            rows._top ??= line[0].Y;
            var first = line.FirstOrDefault(piece => columnOf(piece) == 0);
            if (first is not null && (hasNumbers ? IsNumbered(first, columnOf) : rows.BeginsAt(first, line, columnOf)))
                rows.End();
            rows._isBelowWide |= line.Exists(piece => isWide(piece));
            foreach (var piece in line.Where(piece => columnOf(piece) == 0 ? !Continued().IsMatch(piece.Text) : !rows._isBelowWide))
                rows._cells[columnOf(piece)].Add(piece);
        }

        rows.End();
        return rows._rows;
    }

    private static bool IsNumbered(PdfPiece piece, Func<PdfPiece, int> columnOf) =>
        piece != PdfPiece.PageBreak && columnOf(piece) == 0 && Number().IsMatch(piece.Text);

    /// <summary>Pieces of one height together, in the order that they were read.</summary>
    private static List<List<PdfPiece>> Lines(IReadOnlyList<PdfPiece> pieces)
    {
        var lines = new List<List<PdfPiece>>();
        foreach (var piece in pieces)
            if (lines.Count > 0 && piece != PdfPiece.PageBreak && lines[^1][0] != PdfPiece.PageBreak && lines[^1][0].Y.Equals(piece.Y))
                lines[^1].Add(piece);
            else
                lines.Add([piece]);
        return lines;
    }

    private bool BeginsAt(PdfPiece first, List<PdfPiece> line, Func<PdfPiece, int> columnOf)
    {
        if (_cells[0].Count == 0)
            return Array.TrueForAll(_cells, cell => cell.Count == 0);
        if (!char.IsUpper(first.Text[0]))
            return false;
        // A sentence that ended where there was room for the next word was the last of its paragraph.
        var isParagraph = HasRoomAfter(_cells[0][^1], first, 0);
        var isSentence = _cells[0][^1].Text.EndsWith('.') && SomebodyShall().IsMatch(first.Text);
        return isParagraph || isSentence
            || line.Exists(piece => columnOf(piece) > 0 && Resumes(_cells[columnOf(piece)], piece, first.Size));
    }

    /// <summary>Text that has ended above in a column, and begins again here, is another row's.</summary>
    private bool Resumes(List<PdfPiece> cell, PdfPiece piece, double size)
    {
        // Where nothing is said of the row above, what is said here is of another.
        if (cell.Count == 0)
            return _cells.Skip(1).All(one => one.Count == 0);
        // What has stood higher on this page, or else on the one before: there it would go on from the top.
        var above = cell[^1].Y > piece.Y ? Math.Min(cell[^1].Y, _top ?? double.MaxValue) : (_top ?? piece.Y) + size;
        return above - piece.Y > Gap * size;
    }

    private void End()
    {
        if (Array.Exists(_cells, cell => cell.Count > 0))
            _rows.Add(TextRow.Of(_cells.Index().Select(cell => Text(cell.Item, cell.Index))));
        foreach (var cell in _cells)
            cell.Clear();
        _isBelowWide = false;
    }

    /// <summary>Lines of one paragraph are one; a new paragraph is a new line.</summary>
    private string Text(List<PdfPiece> cell, int column)
    {
        var text = new StringBuilder();
        foreach (var (place, piece) in cell.Index())
        {
            if (place > 0)
                Join(text, piece, HasRoomAfter(cell[place - 1], piece, column) || IsSetOut(cell[place - 1], piece)
                    || Number().IsMatch(cell[place - 1].Text));
            text.Append(piece.Text);
        }

        return text.ToString();
    }

    /// <summary>It begins further to the left: what stood above was a line by itself, behind a sign.</summary>
    private static bool IsSetOut(PdfPiece before, PdfPiece next) => before.Left - next.Left > next.Size * Space;

    private bool HasRoomAfter(PdfPiece before, PdfPiece next, int column) =>
        before.Right + next.FirstWordWidth + next.Size * Space < _rights[column];

    private static void Join(StringBuilder text, PdfPiece piece, bool isParagraph)
    {
        var isDivided = text.Length > 1 && text[^2] != ' ' && text[^1] is '-' or '\u00AD' or '\u2010'
            && !And().IsMatch(piece.Text);
        if (isDivided && char.IsLower(piece.Text[0]))
            text.Length--;
        else if (!isDivided)
            text.Append(isParagraph && char.IsUpper(piece.Text[0]) ? '\n' : ' ');
    }

    [GeneratedRegex(@"^(?:aktivitet\s+)?(?:\d{1,2}\.\d{1,2}|G\d{1,2})(?:[.):]?\s|[.):]?$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>Over what a page break left of a row, in follow-ups of ours.</summary>
    [GeneratedRegex(@"^\S+, fortsättning$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Continued();

    /// <summary>"Polisen ska": how an activity begins.</summary>
    [GeneratedRegex(@"^(?:[\p{L}-]+,? ){1,4}ska(?:ll)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SomebodyShall();

    [GeneratedRegex(@"^(?:och|eller|samt)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();
}
