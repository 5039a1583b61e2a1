namespace Savsjo.Medborgarloften.Web.Documents.Excel;

/// <summary>Så mycket läses av en bok.</summary>
internal sealed class ExcelLimits(CancellationToken cancellation)
{
    private const int MostLetters = 1_000_000;
    private const int MostRows = 5_000;
    private int _letters;
    private int _rows;

    public void Count(string text)
    {
        _letters += text.Length;
        if (_letters > MostLetters)
            throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
    }

    public void CountRow()
    {
        cancellation.ThrowIfCancellationRequested();
        if (++_rows > MostRows)
            throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
    }
}
