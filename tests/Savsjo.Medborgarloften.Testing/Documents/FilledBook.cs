using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Savsjo.Medborgarloften.Testing.Documents;

/// <summary>A book that was fetched, as somebody fills it in: cells by their rows and columns, from 0; the heads are row 0.</summary>
public sealed class FilledBook : IDisposable
{
    private readonly MemoryStream _file = new();
    private readonly SpreadsheetDocument _document;

    public FilledBook(byte[] book)
    {
        _file.Write(book);
        _document = SpreadsheetDocument.Open(_file, isEditable: true);
    }

    /// <summary>What breaks the rules of the format.</summary>
    public IReadOnlyList<string> Faults =>
        [.. new OpenXmlValidator().Validate(_document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];

    public Worksheet Sheet => _document.WorkbookPart!.WorksheetParts
        .First(part => _document.WorkbookPart.GetIdOfPart(part) == _document.WorkbookPart.Workbook!.Descendants<Sheet>().First().Id!.Value)
        .Worksheet!;

    public List<Row> Rows => [.. Sheet.Descendants<Row>()];

    public string Text(int row, int column) => At(row, column).InnerText;

    /// <summary>The row that has these words in these columns; the last may only begin with them.</summary>
    public int RowOf(params (int Column, string Words)[] cells) => Rows.FindIndex(row => cells.All(cell =>
        Cells(row)[cell.Column].InnerText is var text
            && (text == cell.Words || cell == cells[^1] && text.StartsWith(cell.Words, StringComparison.Ordinal))));

    public int ColumnOf(string head) => Cells(Rows[0]).FindIndex(cell => cell.InnerText == head);

    public FilledBook Write(int row, int column, string value)
    {
        var cell = At(row, column);
        cell.RemoveAllChildren();
        cell.DataType = CellValues.InlineString;
        cell.Append(new InlineString(new Text(value) { Space = SpaceProcessingModeValues.Preserve }));
        return this;
    }

    /// <param name="value">What it came to when it was saved; null where nothing has reckoned it.</param>
    public FilledBook WriteFormula(int row, int column, string formula, string? value)
    {
        var cell = At(row, column);
        cell.RemoveAllChildren();
        cell.DataType = null;
        cell.Append(new CellFormula(formula));
        if (value is not null)
            cell.Append(new CellValue(value));
        return this;
    }

    /// <summary>A row below the last one, with words under some heads.</summary>
    public FilledBook Add(params (string Head, string Value)[] cells)
    {
        var columns = Cells(Rows[0]).Count;
        var row = new Row(Enumerable.Range(0, columns).Select(_ => new Cell()));
        Sheet.GetFirstChild<SheetData>()!.Append(row);
        foreach (var (head, value) in cells)
            Write(Rows.Count - 1, ColumnOf(head), value);
        return this;
    }

    /// <summary>The rows below the heads in another order, or some of them.</summary>
    public FilledBook Arrange(Func<IEnumerable<Row>, IEnumerable<Row>> order)
    {
        var data = Sheet.GetFirstChild<SheetData>()!;
        var rows = order(Rows.Skip(1)).Select(row => (Row)row.CloneNode(deep: true)).ToList();
        foreach (var row in Rows.Skip(1))
            row.Remove();
        data.Append(rows);
        return this;
    }

    public byte[] Save()
    {
        _document.Save();
        _document.Dispose();
        return _file.ToArray();
    }

    public void Dispose()
    {
        _document.Dispose();
        _file.Dispose();
    }

    private Cell At(int row, int column) => Cells(Rows[row])[column];

    private static List<Cell> Cells(Row row) => [.. row.Elements<Cell>()];
}
