using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>
/// Siffrorna för Excel: the same rows and columns as the CSV file, numbers as numbers, the header row frozen and with
/// filters. No cell is a formula.
/// </summary>
public static class FiguresXlsx
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Write(IReadOnlyList<FigureRow> rows)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = Worksheet(rows);
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "Siffror", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        return bytes.ToArray();
    }

    private static Worksheet Worksheet(IReadOnlyList<FigureRow> rows) => new(
        new SheetViews(new SheetView(HeadStays()) { WorkbookViewId = 0 }),
        new Columns(FigureColumn.All.Select((column, place) => new Column
        {
            Min = (uint)place + 1,
            Max = (uint)place + 1,
            Width = column.Name == "activity_name" ? 40 : Math.Max(12, column.Name.Length + 3),
            CustomWidth = true,
        })),
        new SheetData(rows.Select(row => new Row(FigureColumn.All.Select(column => Cell(column, row)))).Prepend(
            new Row(FigureColumn.All.Select(column => Text(column.Name))))),
        new AutoFilter { Reference = $"A1:{LastColumn}{(rows.Count + 1).ToString(CultureInfo.InvariantCulture)}" });

    /// <summary>"AB": after Z come two letters.</summary>
    private static string LastColumn
    {
        get
        {
            var name = "";
            for (var left = FigureColumn.All.Count; left > 0; left = (left - 1) / 26)
                name = (char)('A' + (left - 1) % 26) + name;
            return name;
        }
    }

    private static Cell Cell(FigureColumn column, FigureRow row)
    {
        var text = column.Text(row);
        if (text.Length == 0)
            return new();
        return column.Type switch
        {
            FigureColumnType.WholeNumber or FigureColumnType.Number => new(new CellValue(text)) { DataType = CellValues.Number },
            FigureColumnType.YesNo => new(new CellValue(text == "true" ? "1" : "0")) { DataType = CellValues.Boolean },
            _ => Text(text),
        };
    }

    /// <summary>The first row is seen however far a reader scrolls.</summary>
    private static Pane HeadStays() =>
        new() { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };

    private static Cell Text(string text)
    {
        var legal = new Text(XmlText.Legal(text)) { Space = SpaceProcessingModeValues.Preserve };
        return new(new InlineString(legal)) { DataType = CellValues.InlineString };
    }
}
