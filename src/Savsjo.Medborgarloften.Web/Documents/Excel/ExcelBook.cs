using System.Xml.Linq;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Web.Documents.Excel;

/// <summary>Excelboken: its sheets as tables, each cell as it is seen. Hidden sheets, rows and columns are left out and told.</summary>
internal sealed class ExcelBook
{
    private readonly OfficePackage _package;

    /// <summary>The parts that the sheets lie in, each of them once.</summary>
    private readonly List<(string Part, string Name)> _sheets = [];
    private readonly ExcelTexts _texts;
    private readonly bool _hasMacros;
    private bool _hasHidden;

    private ExcelBook(OfficePackage package, string main, XElement book)
    {
        _package = package;
        _texts = new(package.Load(main, "/sharedStrings"), package.Load(main, "/styles"), Uses1904(book));
        _hasMacros = package.HasMacros;
        var parts = new Dictionary<string, string>();
        foreach (var (id, part) in package.Targets(main, "/worksheet"))
            if (id is not null)
                parts.TryAdd(id, part);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sheet in book.Of("sheets").SelectMany(sheets => sheets.Of("sheet")))
            if (sheet.Attribute("state")?.Value is "hidden" or "veryHidden")
                _hasHidden = true;
            else if (sheet.Attributes().FirstOrDefault(one => one.Name.LocalName == "id")?.Value is { } id
                && parts.TryGetValue(id, out var part) && seen.Add(part))
                _sheets.Add((part, sheet.Attribute("name")?.Value ?? ""));
    }

    /// <summary>Null for a file that holds no Excel book.</summary>
    public static ExcelBook? In(OfficePackage package) =>
        package.Main is { } main && package.Load(main) is { Name.LocalName: "workbook" } book ? new(package, main, book) : null;

    public ReadDocument Read(CancellationToken cancellation)
    {
        var tables = new List<TextTable>();
        var left = new ExcelLimits(cancellation);
        foreach (var (part, name) in _sheets)
        {
            left.CountSheet();
            // One at a time: nothing but its words is kept when the next is read.
            var reading = new ExcelSheet(_package.Load(part), _texts, left);
            tables.Add(new(reading.Rows()) { Above = [name] });
            _hasHidden |= reading.HasHidden;
        }

        return new(
            tables,
            [.. tables.SelectMany(table => table.Rows).Select(row => row.Cells.Where(cell => cell.Text.Length > 0).ToList())
                .Where(cells => cells.Count == 1).Select(cells => cells[0].Text)],
            [.. Remarks()])
        {
            Titles = _package.Title.Length > 0 ? [_package.Title] : [],
        };
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
