using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Documents.Writing;

/// <summary>Skriver boken: the sheet, how it looks, and the lists to choose from.</summary>
internal sealed partial class SheetBook(FillableSheet sheet)
{
    private readonly SheetRules _rules = new(sheet.Rules);

    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = sheet.Title;
            document.PackageProperties.Language = "sv-SE";
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.All();
            var sheets = new Sheets(Added(book, sheet.Name, Whole(), 1));
            if (_rules.Lists.Count > 0)
                sheets.Append(Added(book, SheetRules.ListSheet, Lists(), 2));
            book.Workbook = new Workbook(sheets);
        }

        return bytes.ToArray();
    }

    /// <summary>"A", "Z", "AA".</summary>
    public static string Letters(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : $"{Letters(column / 26 - 1)}{(char)('A' + column % 26)}";

    private static Sheet Added(WorkbookPart book, string name, Worksheet content, uint number)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = content;
        return new() { Name = name, SheetId = number, Id = book.GetIdOfPart(part) };
    }

    private Worksheet Whole()
    {
        var whole = new Worksheet(
            new SheetViews(new SheetView(Frozen()) { WorkbookViewId = 0 }),
            new Columns(sheet.Columns.Select(Column)),
            new SheetData(sheet.Rows.Select(row => RowOf(row)).Prepend(
                RowOf(sheet.Columns.Select(column => new SheetCell(column.Head, CellKind.Head))))));
        if (sheet.IsProtected)
            whole.Append(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false });
        if (_rules.Validations() is { } validations)
            whole.Append(validations);
        return whole;
    }

    private Pane Frozen() => new()
    {
        HorizontalSplit = sheet.Frozen,
        VerticalSplit = 1,
        TopLeftCell = $"{Letters(sheet.Frozen)}2",
        ActivePane = PaneValues.BottomRight,
        State = PaneStateValues.Frozen,
    };

    private static Column Column(SheetColumn column, int place) => new()
    {
        Min = (uint)place + 1,
        Max = (uint)place + 1,
        Width = column.Width,
        Style = (uint)column.Kind,
        CustomWidth = true,
        Hidden = column.IsHidden,
    };

    /// <summary>Each list in a column of its own, below its name.</summary>
    private Worksheet Lists()
    {
        var lists = _rules.Lists;
        var longest = lists.Max(list => list.Choices.Count);
        return new(
            new Columns(lists.Select((_, place) => Column(new("", 40), place))),
            new SheetData(Enumerable.Range(0, longest + 1).Select(row => RowOf(lists.Select(list => row == 0
                ? new SheetCell(list.Name, CellKind.Head)
                : new SheetCell(list.Choices.ElementAtOrDefault(row - 1) ?? ""))))));
    }

    private static Row RowOf(IEnumerable<SheetCell> cells) => new(cells.Select(CellOf));

    private static Cell CellOf(SheetCell cell) => cell.Kind switch
    {
        _ when cell.Text.Length == 0 => new() { StyleIndex = (uint)cell.Kind },
        CellKind.Locked or CellKind.Free when AsNumber(cell.Text) is { } number => new(new CellValue(number))
        {
            DataType = CellValues.Number,
            StyleIndex = (uint)cell.Kind,
        },
        _ => new(new InlineString(new Text(XmlText.Legal(cell.Text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = (uint)cell.Kind,
        },
    };

    /// <summary>"1 200" and "19,5" as a book holds them; null for what is no number.</summary>
    private static string? AsNumber(string text) => Number().IsMatch(text)
        ? string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).Replace(',', '.')
        : null;

    [GeneratedRegex(@"^[0-9]{1,3}(?:[0-9]{0,6}|(?:[ \u00A0\u202F][0-9]{3}){1,2})(?:,[0-9]{1,4})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
