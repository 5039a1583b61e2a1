namespace Savsjo.Medborgarloften.Web.Documents.Pdf;

/// <summary>En bit av en rad: words that stand together.</summary>
internal sealed record PdfPiece(string Text, double Left, double Right, double Y, double FirstWordWidth, double Size)
{
    private const double Near = 1.5;

    /// <summary>Where one page ends and the next begins: what stands below goes on from what stood above.</summary>
    public static PdfPiece PageBreak { get; } = new("", 0, 0, 0, 0, 0);

    /// <param name="columns">Where columns begin: a word that begins there is none of the words before it.</param>
    public static List<PdfPiece> In(PdfLine line, IReadOnlyList<double> columns)
    {
        var pieces = new List<List<PdfWord>>();
        foreach (var word in line.Words)
            if (pieces.Count > 0 && pieces[^1][^1].IsFollowedBy(word) && !columns.Any(column => Math.Abs(column - word.Left) <= Near))
                pieces[^1].Add(word);
            else
                pieces.Add([word]);
        return pieces.ConvertAll(words => new PdfPiece(
            string.Join(' ', words.Select(word => word.Text)), words[0].Left, words[^1].Right, line.Y,
            words[0].Right - words[0].Left, words[0].Size));
    }

    public static List<PdfPiece> In(PdfLine line) => In(line, []);
}
