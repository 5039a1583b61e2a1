using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Web.Documents.Excel;

/// <summary>Ett blad i en bok, row by row; merged cells stand where they are seen.</summary>
internal sealed partial class ExcelSheet
{
    private readonly XElement _sheet;
    private readonly ExcelTexts _texts;
    private readonly ExcelLimits _limits;
    private readonly HashSet<int> _hiddenColumns = [];
    private bool _isKeyed;

    /// <summary>By the place of its first cell, how far a merged one goes.</summary>
    private readonly Dictionary<(int Row, int Column), (int Row, int Column)> _merged = [];

    public ExcelSheet(XElement sheet, ExcelTexts texts, ExcelLimits limits)
    {
        (_sheet, _texts, _limits) = (sheet, texts, limits);
        foreach (var columns in sheet.Of("cols").SelectMany(all => all.Of("col")).Where(one => one.Is("hidden")))
            for (var column = columns.Number("min") ?? 1; column <= Math.Min(columns.Number("max") ?? 0, ReadingLimits.Columns); column++)
                _hiddenColumns.Add(column - 1);
        foreach (var merged in sheet.Of("mergeCells").SelectMany(all => all.Of("mergeCell")))
        {
            limits.CountMerged();
            if (merged.Attribute("ref")?.Value.Split(':') is [var first, var last] && PlaceOf(first) is { } from && PlaceOf(last) is { } to)
                _merged[from] = to;
        }
    }

    /// <summary>Something in it is hidden and was left out.</summary>
    public bool HasHidden { get; private set; }

    public IReadOnlyList<TextRow> Rows()
    {
        var rows = new List<TextRow>();
        var number = 0;
        foreach (var row in _sheet.Of("sheetData").SelectMany(data => data.Of("row")))
        {
            _limits.CountRow();
            var before = number;
            number = row.Number("r") ?? number + 1;
            // Rows that nothing stands in are not written; a gap is a gap all the same.
            if (number > before + 1)
                rows.Add(new([]));
            if (row.Is("hidden"))
                HasHidden = true;
            else
                rows.Add(Row(row, number));
        }

        return rows;
    }

    private TextRow Row(XElement row, int number)
    {
        var cells = new Dictionary<int, TextCell>();
        var merged = MergedIn(number);
        var next = 0;
        foreach (var cell in row.Of("c"))
        {
            _limits.CountCell();
            var column = PlaceOf(cell.Attribute("r")?.Value ?? "")?.Column ?? next;
            next = column + 1;
            if (column >= ReadingLimits.Columns)
                continue;
            if (IsLeftOut(number, column, cell))
                HasHidden = true;
            else if (CellAt(number, column, _texts.Of(cell), merged[column]) is { } seen)
                cells[column] = seen with { LacksValue = LacksValue(cell) };
        }

        return new([.. cells.Values.OrderBy(cell => cell.Column)]) { Number = number };
    }

    /// <summary>What is hidden is not read, but for the keys of a sheet that was fetched here.</summary>
    private bool IsLeftOut(int row, int column, XElement cell)
    {
        if (row == 1 && column == 0 && KeyedSheet.IsMark(_texts.Of(cell)))
            _isKeyed = true;
        return _hiddenColumns.Contains(column) && !(_isKeyed && column < KeyedSheet.HiddenColumns);
    }

    private static bool LacksValue(XElement cell) =>
        cell.Attribute("t")?.Value == "e" || cell.Of("f").Any() && !cell.Of("v").Any();

    /// <summary>By column, where the merged cell that covers it in a row begins, and how far it goes.</summary>
    private (int Row, int Column, int Last)?[] MergedIn(int row)
    {
        var found = new (int Row, int Column, int Last)?[ReadingLimits.Columns];
        foreach (var (from, to) in _merged)
            if (row >= from.Row && row <= to.Row)
                for (var column = from.Column; column <= Math.Min(to.Column, ReadingLimits.Columns - 1); column++)
                    found[column] ??= (from.Row, from.Column, Math.Min(to.Column, ReadingLimits.Columns - 1));
        return found;
    }

    /// <summary>Null for a cell that lies under another.</summary>
    private TextCell? CellAt(int row, int column, string text, (int Row, int Column, int Last)? merged)
    {
        _limits.Count(text);
        if (merged is not { } whole)
            return new(text, column);
        return column == whole.Column ? new(row == whole.Row ? text : "", column, whole.Last - column + 1, row > whole.Row) : null;
    }

    /// <summary>"B3": row 3, column 1.</summary>
    private static (int Row, int Column)? PlaceOf(string reference)
    {
        if (Reference().Match(reference) is not { Success: true } match)
            return null;
        var column = match.Groups["column"].Value.Aggregate(0, (sum, letter) => sum * 26 + letter - 'A' + 1);
        return (int.Parse(match.Groups["row"].Value, CultureInfo.InvariantCulture), column - 1);
    }

    [GeneratedRegex(@"^\$?(?<column>[A-Z]{1,3})\$?(?<row>[0-9]{1,7})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
