using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files.Excel;

/// <summary>En cell i arbetsboken: numbers and days as such, codes in words, and never a formula.</summary>
public static class WorkbookCell
{
    /// <param name="value">A row's value of a column; null leaves the cell empty.</param>
    public static Cell Of(object? value) => value switch
    {
        null => new(),
        int number => Number(FileValue.Text(number), WorkbookLook.WholeNumber),
        decimal number => Number(FileValue.Text(number), WorkbookLook.Number),
        bool yes => Text(yes ? "ja" : "nej", WorkbookLook.Plain),
        DateOnly day => Number(Serial(day.ToDateTime(default)), WorkbookLook.Day),
        DateTime utc => Number(Serial(utc.InSweden()), WorkbookLook.Moment),
        Enum code => Text(WordOfCode.Of(code), WorkbookLook.Plain),
        string text => Text(SpreadsheetText.Harmless(text), WorkbookLook.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    public static Cell Text(string text, WorkbookLook look) =>
        new(new InlineString(new Text(XmlText.Legal(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = (uint)look,
        };

    private static Cell Number(string number, WorkbookLook look) =>
        new(new CellValue(number)) { DataType = CellValues.Number, StyleIndex = (uint)look };

    /// <summary>Days since the turn of 1900, as a spreadsheet counts them.</summary>
    private static string Serial(DateTime moment) => Math.Round(moment.ToOADate(), 8).ToString(CultureInfo.InvariantCulture);
}
