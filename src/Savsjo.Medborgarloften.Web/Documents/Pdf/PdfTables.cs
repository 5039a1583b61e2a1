using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Web.Documents.Pdf;

/// <summary>
/// Tabellerna i en PDF, which has none: only words at places. Columns stand below the heads of a follow-up, "Aktivitet" and "Tertial 1"
/// or the like; what is below them, up to a line that goes across the columns from the first one, is the table.
/// </summary>
internal sealed class PdfTables
{
    private readonly List<TextTable> _tables = [];
    private readonly List<string> _lines = [];
    private List<string> _above = [];
    private PdfGrid? _grid;

    private PdfTables()
    {
    }

    public IReadOnlyList<TextTable> Tables => _tables;

    /// <summary>What stands outside them.</summary>
    public IReadOnlyList<string> Lines => _lines;

    public static PdfTables In(IReadOnlyList<List<PdfLine>> pages, CancellationToken cancellation)
    {
        var found = new PdfTables();
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            found.Read(page);
            // A table goes on over the page: the same columns, with its heads once more or without.
            found._grid = found._grid?.OnNextPage();
        }

        found.End();
        return found;
    }

    private void Read(List<PdfLine> page)
    {
        for (var place = 0; place < page.Count; place++)
            if (PdfGrid.At(page, place) is { } grid)
            {
                End();
                _grid = grid;
                place += grid.HeadLines - 1;
            }
            else if (_grid?.Take(page[place]) != true)
            {
                End();
                _grid = null;
                Say(page[place].Text);
            }
    }

    private void End()
    {
        if (_grid is null)
            return;
        _tables.Add(_grid.Table() with { Above = _above });
        _above = [];
    }

    private void Say(string line)
    {
        _lines.Add(line);
        _above = [.. _above, line];
    }
}
