using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Documents;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.InExcel;

/// <summary>
/// Omgången som Excelbok: one row for each field that a person may fill in now, with last time's value beside it. Only the cells of this
/// round can be written in. Chosen in Hämta från ett dokument it is read again, field by field, by the keys in its first column.
/// </summary>
public static class RoundWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The longest list that fits in a cell's validation.</summary>
    private const int LongestList = 255;

    private const int FirstRow = 2;

    public static byte[] Write(RoundInWork round, StaffMember staff)
    {
        var rows = round.Activities.Where(activity => OwnActivities.IsOpenFor(staff, round, activity))
            .SelectMany(activity => Rows(round, activity)).ToList();
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = $"Uppföljning {round.Name}";
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.All();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = Sheet(round, rows);
            book.Workbook = new Workbook(new Sheets(new Sheet
            {
                Name = SwedishText.Capitalised(round.Name),
                SheetId = 1,
                Id = book.GetIdOfPart(sheet),
            }));
        }

        return bytes.ToArray();
    }

    private static IEnumerable<SheetRow> Rows(RoundInWork round, Activity activity)
    {
        var (now, before) = (StoredReport.FormOf(round, activity), round.LatestEarlierReportOf(activity));
        return RoundSheetField.Of(activity).Select(field => new SheetRow(
            field, field.KeyIn(round), SheetWords.Shown(field.Box, now[field.Box]),
            before is null ? "" : SheetWords.Told(field.Box, before)));
    }

    private static Worksheet Sheet(RoundInWork round, IReadOnlyList<SheetRow> rows)
    {
        var last = round.Activities.Select(round.LatestEarlierReportOf).OfType<ActivityReport>()
            .Select(report => report.Tertial).DefaultIfEmpty(round.Tertial.Previous).Max();
        string[] heads =
        [
            KeyedSheet.Mark, "Stod", "Nr", "Aktivitet", "Löfte", "Fält", SwedishText.Capitalised(last.Name),
            SwedishText.Capitalised(round.Name),
        ];
        return new(
            new SheetViews(new SheetView(new Pane
            {
                HorizontalSplit = 6,
                VerticalSplit = 1,
                TopLeftCell = "G2",
                ActivePane = PaneValues.BottomRight,
                State = PaneStateValues.Frozen,
            })
            { WorkbookViewId = 0 }),
            Columns(),
            new SheetData(rows.Select(Row).Prepend(new Row(heads.Select(head => Text(head, SheetStyles.Head))))),
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false },
            Validations(rows));
    }

    private static Columns Columns()
    {
        (double Width, bool IsHidden)[] columns =
            [(10, true), (10, true), (6, false), (38, false), (30, false), (34, false), (26, false), (50, false)];
        return new(columns.Select((column, place) => new Column
        {
            Min = (uint)place + 1,
            Max = (uint)place + 1,
            Width = column.Width,
            CustomWidth = true,
            Hidden = column.IsHidden,
        }));
    }

    private static Row Row(SheetRow row) => new(
        Text(row.Key, SheetStyles.Locked), Text(row.Now, SheetStyles.Locked), Text(row.Field.Activity.Label, SheetStyles.Locked),
        Text(row.Field.Activity.Name, SheetStyles.Locked), Text(row.Field.Activity.Promise?.FollowUpHeading ?? "", SheetStyles.Locked),
        Text(row.Field.Label, SheetStyles.Locked), Value(row.Last, SheetStyles.Locked),
        Value(row.Now, row.Field.IsText ? SheetStyles.FreeText : SheetStyles.Free));

    /// <summary>A count is a number, so that Excel can add it up; all else is text, and no cell is a formula.</summary>
    private static Cell Value(string value, uint style) => value.Length is > 0 and < 10 && value.All(char.IsAsciiDigit)
        ? new(new CellValue(value)) { DataType = CellValues.Number, StyleIndex = style }
        : Text(value, style);

    private static Cell Text(string text, uint style) => text.Length == 0
        ? new() { StyleIndex = style }
        : new(new InlineString(new Text(XmlText.Legal(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    /// <summary>The lists to choose from, and what is said beside a cell.</summary>
    private static DataValidations Validations(IReadOnlyList<SheetRow> rows)
    {
        var groups = rows.Index().GroupBy(row => (string.Join(',', row.Item.Field.Choices), row.Item.Field.Note)).Select(group =>
        {
            var (list, note) = group.Key;
            var isList = list.Length is > 0 and <= LongestList;
            var validation = new DataValidation
            {
                AllowBlank = true,
                ShowInputMessage = true,
                ShowErrorMessage = isList,
                PromptTitle = "Så fyller du i",
                Prompt = note,
                SequenceOfReferences = new([.. group.Select(row => new StringValue($"H{row.Index + FirstRow}"))]),
            };
            if (isList)
                (validation.Type, validation.Formula1) = (DataValidationValues.List, new Formula1($"\"{list}\""));
            return validation;
        }).ToList();
        return new(groups) { Count = (uint)groups.Count };
    }

    private sealed record SheetRow(RoundSheetField Field, string Key, string Now, string Last);
}
