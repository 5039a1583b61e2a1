using System.Xml.Linq;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Web.Documents.Excel;

/// <summary>Excelboken: its sheets as tables, each cell as it is seen. Hidden sheets, rows and columns are left out and told.</summary>
internal sealed class ExcelBook
{
    private readonly List<XElement> _sheets = [];
    private readonly ExcelTexts _texts;
    private readonly bool _hasMacros;
    private bool _hasHidden;

    private ExcelBook(OfficePackage package, string main, XElement book)
    {
        _texts = new(package.Load(main, "/sharedStrings"), package.Load(main, "/styles"), Uses1904(book));
        _hasMacros = package.HasMacros;
        var parts = package.Targets(main, "/worksheet").ToList();
        foreach (var sheet in book.Of("sheets").SelectMany(sheets => sheets.Of("sheet")))
            if (sheet.Attribute("state")?.Value is "hidden" or "veryHidden")
                _hasHidden = true;
            else if (parts.Find(part => part.Id is { } id && sheet.Attributes().Any(one => one.Name.LocalName == "id" && one.Value == id))
                is { Part: { } part })
                _sheets.Add(package.Load(part));
    }

    /// <summary>Null for a file that holds no Excel book.</summary>
    public static ExcelBook? In(OfficePackage package) =>
        package.Main is { } main && package.Load(main) is { Name.LocalName: "workbook" } book ? new(package, main, book) : null;

    public ReadDocument Read(CancellationToken cancellation)
    {
        var tables = new List<TextTable>();
        var left = new ExcelLimits(cancellation);
        foreach (var sheet in _sheets)
        {
            var reading = new ExcelSheet(sheet, _texts, left);
            tables.Add(new(reading.Rows()));
            _hasHidden |= reading.HasHidden;
        }

        return new(
            tables,
            [.. tables.SelectMany(table => table.Rows).Select(row => row.Cells.Where(cell => cell.Text.Length > 0).ToList())
                .Where(cells => cells.Count == 1).Select(cells => cells[0].Text)],
            [.. Remarks()]);
    }

    private IEnumerable<string> Remarks()
    {
        if (_hasHidden)
            yield return "Boken har dolda blad, rader eller kolumner. De är inte lästa.";
        if (_hasMacros)
            yield return "Boken har makron. De är inte lästa och har inte körts.";
    }

    private static bool Uses1904(XElement book) =>
        book.Of("workbookPr").Any(one => one.Attribute("date1904")?.Value is "1" or "true");
}
