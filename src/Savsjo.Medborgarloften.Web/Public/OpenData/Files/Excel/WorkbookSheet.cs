using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files.Excel;

/// <summary>
/// Ett blad: a row of headings that stays in sight and filters, and the rows below it.
/// </summary>
/// <param name="Name">"Mål".</param>
/// <param name="About">What a row is, for the sheet that explains.</param>
/// <param name="Columns">What it holds.</param>
/// <param name="Rows">The cells, row by row.</param>
public sealed record WorkbookSheet(
    string Name, string About, IReadOnlyList<WorkbookColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Wider than this and a reader sees one column at a time.</summary>
    private const int Widest = 60;

    private const int Narrowest = 11;

    public static WorkbookSheet Of<TRow>(
        string name, string about, IReadOnlyList<FlatColumn<TRow>> columns, IReadOnlyCollection<TRow> rows) => new(
        name, about, [.. columns.Select(column => new WorkbookColumn(column.Heading, column.Name, column.Description))],
        [.. rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(column => column.Of(row))])]);

    public Worksheet Write() => new(
        new SheetViews(new SheetView(HeadStays()) { WorkbookViewId = 0 }),
        new Columns(Columns.Select((_, place) => new Column
        {
            Min = (uint)place + 1,
            Max = (uint)place + 1,
            Width = WidthOf(place),
            CustomWidth = true,
        })),
        new SheetData(Rows.Select(row => new Row(row.Select(WorkbookCell.Of))).Prepend(
            new Row(Columns.Select(column => WorkbookCell.Text(column.Heading, WorkbookLook.Heading))))),
        new AutoFilter { Reference = $"A1:{LastColumn}{(Rows.Count + 1).ToString(CultureInfo.InvariantCulture)}" });

    /// <summary>"AB": after Z come two letters.</summary>
    private string LastColumn
    {
        get
        {
            var name = "";
            for (var left = Columns.Count; left > 0; left = (left - 1) / 26)
                name = (char)('A' + (left - 1) % 26) + name;
            return name;
        }
    }

    /// <summary>As wide as what stands in it, within reason.</summary>
    private double WidthOf(int place)
    {
        var longest = Rows.Select(row => row[place]).OfType<string>().Select(text => text.Length).DefaultIfEmpty(0).Max();
        return Math.Clamp(Math.Max(longest, Columns[place].Heading.Length) + 3, Narrowest, Widest);
    }

    private static Pane HeadStays() =>
        new() { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
}

/// <summary>Kolumn i ett blad.</summary>
/// <param name="Heading">"Löftets rubrik".</param>
/// <param name="Name">The same column in CSV: "promise_heading".</param>
/// <param name="Description">What it holds.</param>
public sealed record WorkbookColumn(string Heading, string Name, string Description);
