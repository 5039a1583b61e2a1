using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Savsjo.Medborgarloften.Web.Tests.Public.OpenData;

/// <summary>The workbook: what the CSV files say, under Swedish headings, with codes in words and a sheet that explains.</summary>
public class WorkbookTests(OpenDataFixture fixture) : IClassFixture<OpenDataFixture>
{
    private const string Xlsx = "/oppna-data/siffror.xlsx";

    [Fact]
    public async Task It_is_valid_and_holds_three_sheets_and_their_explanation()
    {
        using var workbook = await Workbook();

        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        Assert.Equal(["Aktiviteter", "Mål", "Siffror", "Förklaring"], Sheets(workbook).Select(sheet => sheet.Name!.Value));
        Assert.Empty(workbook.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<CellFormula>()));
    }

    [Theory]
    [InlineData("Aktiviteter", "/oppna-data/aktiviteter.csv")]
    [InlineData("Mål", "/oppna-data/mal.csv")]
    [InlineData("Siffror", "/oppna-data/siffror.csv")]
    public async Task A_sheet_has_a_row_for_each_of_the_CSV_file_and_says_the_same_with_codes_in_words(string name, string csv)
    {
        using var workbook = await Workbook();
        var (sheet, file, explained) = (Rows(workbook, name), await CsvRows(csv), Rows(workbook, "Förklaring"));
        var words = explained.Where(row => row[0].StartsWith("Ord under", StringComparison.Ordinal)).ToLookup(row => row[3], row => row[1]);

        Assert.Equal(file.Count, sheet.Count);
        Assert.Equal(sheet[0].Length, sheet[0].Distinct().Count());
        Assert.All(file.Skip(1).Zip(sheet.Skip(1)), row => Assert.All(row.First.Zip(row.Second), cell => Assert.True(
            cell.First == cell.Second || words[cell.First].Contains(cell.Second) || IsYesOrNo(cell.First, cell.Second)
            || IsDay(cell.First, cell.Second), $"”{cell.First}” is ”{cell.Second}” in {name}")));
    }

    [Fact]
    public async Task Every_heading_is_explained_with_its_name_in_the_CSV_file()
    {
        using var workbook = await Workbook();
        var explained = Rows(workbook, "Förklaring").Select(row => (row[0], row[1], row[3])).ToHashSet();

        foreach (var (name, csv) in new[] { ("Aktiviteter", "aktiviteter"), ("Mål", "mal"), ("Siffror", "siffror") })
            foreach (var (column, heading) in (await CsvRows($"/oppna-data/{csv}.csv"))[0].Zip(Rows(workbook, name)[0]))
                Assert.Contains(($"Kolumn i {name}", heading, column), explained);
    }

    [Fact]
    public async Task Its_properties_say_what_it_is_whose_and_of_when()
    {
        using var workbook = await Workbook();
        var properties = workbook.PackageProperties;

        Assert.Equal("Medborgarlöften i Sävsjö: aktiviteter, mål och siffror", properties.Title);
        Assert.Equal("Sävsjö kommun", properties.Creator);
        Assert.Equal("sv-SE", properties.Language);
        Assert.Equal(new DateTime(2021, 3, 2, 9, 0, 0, DateTimeKind.Utc), properties.Modified?.ToUniversalTime());
    }

    [Fact]
    public async Task Days_and_moments_are_numbers_with_a_format_and_not_texts()
    {
        using var workbook = await Workbook();
        var sheet = Part(workbook, "Siffror").Worksheet!.Descendants<Row>().ToList();
        var place = sheet[0].Elements<Cell>().ToList().FindIndex(cell => cell.InnerText == "Publicerad");
        var published = sheet[^1].Elements<Cell>().ElementAt(place);

        Assert.Equal(CellValues.Number, published.DataType!.Value);
        Assert.Equal(new DateTime(2021, 3, 2, 10, 0, 0), DateTime.FromOADate(Number(published)), TimeSpan.FromSeconds(1));
        Assert.True(published.StyleIndex! > 0u);
    }

    private static bool IsYesOrNo(string csv, string cell) => (csv, cell) is ("true", "ja") or ("false", "nej");

    /// <summary>A day or a moment: the same to within the hours between UTC and Sweden.</summary>
    private static bool IsDay(string csv, string cell) =>
        DateTime.TryParse(csv, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var moment)
        && double.TryParse(cell, CultureInfo.InvariantCulture, out var serial)
        && Math.Abs((DateTime.FromOADate(serial) - moment).TotalHours) < 2.01;

    private async Task<SpreadsheetDocument> Workbook() => SpreadsheetDocument.Open(
        new MemoryStream(await (await fixture.Get(Xlsx)).Content.ReadAsByteArrayAsync()), isEditable: false);

    private static IEnumerable<Sheet> Sheets(SpreadsheetDocument workbook) => workbook.WorkbookPart!.Workbook!.Descendants<Sheet>();

    private static WorksheetPart Part(SpreadsheetDocument workbook, string sheet) =>
        (WorksheetPart)workbook.WorkbookPart!.GetPartById(Sheets(workbook).Single(one => one.Name == sheet).Id!);

    private static List<string[]> Rows(SpreadsheetDocument workbook, string sheet) =>
    [
        .. Part(workbook, sheet).Worksheet!.Descendants<Row>()
            .Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray()),
    ];

    private static double Number(Cell cell) => double.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);

    private async Task<List<string[]>> CsvRows(string address) => await CsvFile.Cells(await fixture.Get(address));
}
