using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Savsjo.Medborgarloften.Testing.Documents;

/// <summary>An Excel book, made by Microsoft's own library: one sheet, as Excel's own XML.</summary>
public static class ExcelFile
{
    private const string Names = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    /// <summary>Rows of texts.</summary>
    public static byte[] Of(params IEnumerable<string[]> rows) => OfSheet(
        $"<sheetData>{string.Concat(rows.Select(row => $"<row>{string.Concat(row.Select(Cell))}</row>"))}</sheetData>");

    /// <param name="sheet">The inside of the sheet.</param>
    /// <param name="shared">The inside of the shared strings.</param>
    /// <param name="styles">The inside of the styles.</param>
    /// <param name="hidden">The inside of another sheet, which is hidden.</param>
    public static byte[] OfSheet(string sheet, string? shared = null, string? styles = null, string? hidden = null)
    {
        using var file = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            Add(book, sheet, "Uppföljning", SheetStateValues.Visible);
            if (hidden is not null)
                Add(book, hidden, "Dolt", SheetStateValues.Hidden);
            if (shared is not null)
                book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable($"<sst {Names}>{shared}</sst>");
            if (styles is not null)
                book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet($"<styleSheet {Names}>{styles}</styleSheet>");
        }

        return file.ToArray();
    }

    public static string Cell(string text) =>
        $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</t></is></c>";

    private static void Add(WorkbookPart book, string content, string name, SheetStateValues state)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet($"<worksheet {Names}>{content}</worksheet>");
        var sheets = book.Workbook!.Sheets!;
        sheets.Append(new Sheet
        {
            Id = book.GetIdOfPart(part),
            SheetId = (uint)sheets.ChildElements.Count + 1,
            Name = name,
            State = state,
        });
    }
}
