using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Web.Documents.Pdf;

/// <summary>En tabells spalter: where its heads stand, and the lines below them, each in its column.</summary>
internal sealed partial class PdfGrid
{
    /// <summary>Heads may stand on a line each, as "Tertial 1" over "januari–april".</summary>
    private const int MostHeadLines = 3;

    /// <summary>Text of a column begins so near its head, in points.</summary>
    private const double Near = 3;

    private readonly List<(double Left, string Words)> _heads;
    private readonly List<PdfPiece> _pieces = [];

    private PdfGrid(List<(double Left, string Words)> heads, int headLines) => (_heads, HeadLines) = (heads, headLines);

    /// <summary>On how many lines the heads stand.</summary>
    public int HeadLines { get; }

    /// <summary>The columns whose heads begin at a line; null where none do.</summary>
    public static PdfGrid? At(List<PdfLine> page, int place)
    {
        if (!PdfPiece.In(page[place]).Exists(piece => ColumnHead.Of(piece.Text).Kind is not ColumnKind.Other))
            return null;
        for (var lines = 1; lines <= MostHeadLines && place + lines <= page.Count; lines++)
        {
            var heads = page.Skip(place).Take(lines).SelectMany(PdfPiece.In)
                .Where(piece => ColumnHead.Of(piece.Text).Kind is not ColumnKind.Other).OrderBy(piece => piece.Left).ToList();
            var kinds = heads.ConvertAll(piece => ColumnHead.Of(piece.Text));
            if (kinds.Exists(head => head.Kind == ColumnKind.Activity) && kinds.Exists(head => head.IsOfResults))
                return new(Distinct(heads), Whole(page, place + lines, heads) - place);
        }

        return null;
    }

    /// <summary>The same columns on the next page.</summary>
    public PdfGrid OnNextPage()
    {
        _pieces.Add(PdfPiece.PageBreak);
        return this;
    }

    /// <summary>Takes a line into the columns; false for one that goes across them, which ends the table.</summary>
    public bool Take(PdfLine line)
    {
        var pieces = PdfPiece.In(line, _heads.ConvertAll(head => head.Left));
        // What begins left of the table, or goes on from its first column into the next, is a heading below it.
        if (pieces.Count == 0 || pieces[0].Left < _heads[0].Left - Near * 4 || pieces.Exists(piece => IsAcross(piece, fromFirst: true)))
            return false;
        _pieces.AddRange(pieces);
        return true;
    }

    public TextTable Table() => new(
    [
        TextRow.Of(_heads.Select(head => head.Words)),
        .. PdfRows.Of(_pieces, ColumnOf, piece => IsAcross(piece, fromFirst: false), _heads.Count),
    ]);

    private int ColumnOf(PdfPiece piece) => Math.Max(0, _heads.FindLastIndex(head => head.Left - Near <= piece.Left));

    private bool IsAcross(PdfPiece piece, bool fromFirst)
    {
        var column = ColumnOf(piece);
        return (column == 0) == fromFirst && column + 1 < _heads.Count && piece.Right > _heads[column + 1].Left + Near;
    }

    /// <summary>Of two lines of one head, the first says which it is.</summary>
    private static List<(double Left, string Words)> Distinct(List<PdfPiece> heads)
    {
        var distinct = new List<(double Left, string Words)>();
        foreach (var piece in heads)
            if (distinct.Count == 0 || piece.Left - distinct[^1].Left > Near)
                distinct.Add((piece.Left, piece.Text));
        return distinct;
    }

    /// <summary>The line after the heads: what else stands there says when a tertial is, "januari–april".</summary>
    private static int Whole(List<PdfLine> page, int place, List<PdfPiece> heads)
    {
        while (place < page.Count && PdfPiece.In(page[place]) is var pieces && pieces.All(piece => Months().IsMatch(piece.Text))
            && pieces.TrueForAll(piece => heads.Exists(head => Math.Abs(head.Left - piece.Left) <= Near)))
            place++;
        return place;
    }

    [GeneratedRegex(@"^\(?(?:jan|maj|sep)\p{L}*\.?\s*[-–]\s*(?:apr|aug|dec)\p{L}*\.?\)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Months();
}
