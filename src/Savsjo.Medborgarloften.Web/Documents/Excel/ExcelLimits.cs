namespace Savsjo.Medborgarloften.Web.Documents.Excel;

/// <summary>Så mycket läses av en bok.</summary>
internal sealed class ExcelLimits(CancellationToken cancellation)
{
    private const int MostMerged = 5_000;

    /// <summary>No more fit in one of Excel's own.</summary>
    private const int MostCellsInRow = 16_384;

    private int _letters;
    private int _rows;
    private int _sheets;
    private int _merged;
    private int _cellsInRow;

    public void Count(string text)
    {
        _letters += text.Length;
        EndAt(ReadingLimits.Letters, _letters);
    }

    public void CountSheet() => EndAt(ReadingLimits.Sheets, ++_sheets);

    public void CountMerged() => EndAt(MostMerged, ++_merged);

    public void CountRow()
    {
        _cellsInRow = 0;
        EndAt(ReadingLimits.Rows, ++_rows);
    }

    public void CountCell() => EndAt(MostCellsInRow, ++_cellsInRow);

    private void EndAt(int most, int read)
    {
        cancellation.ThrowIfCancellationRequested();
        if (read > most)
            throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
    }
}
