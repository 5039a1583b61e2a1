using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Tests.Documents;

/// <summary>A book that is made to take long, or much memory, is read in the end or refused.</summary>
public sealed class LargeBookTests
{
    private const string OneRow = "<sheetData><row><c><v>1</v></c></row></sheetData>";
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public async Task Many_formats_and_many_looks_are_read()
    {
        const int Many = 40_000;
        var styles = "<styleSheet><numFmts>" + Repeated(Many, number => $"<numFmt numFmtId=\"{number}\" formatCode=\"0%\"/>")
            + "</numFmts><cellXfs>" + Repeated(Many, _ => $"<xf numFmtId=\"{Many}\"/>") + "</cellXfs></styleSheet>";
        var sheet = $"<sheetData><row><c s=\"{Many - 1}\"><v>0.195</v></c></row></sheetData>";

        var read = await ReadFile.Of(Book([sheet], styles));

        Assert.Equal("19,5 procent", Assert.Single(read.Tables).Rows[0].Cells[0].Text);
    }

    [Fact]
    public async Task Fifty_sheets_are_read_and_no_more()
    {
        Assert.Equal(50, (await ReadFile.Of(Book([.. Enumerable.Repeat(OneRow, 50)]))).Tables.Count);
        Assert.Equal(UnreadableDocumentException.TooLarge, await ReadFile.Refusal(Book([.. Enumerable.Repeat(OneRow, 51)])));
    }

    [Fact]
    public async Task A_part_that_many_sheets_lie_in_is_read_once() =>
        Assert.Single((await ReadFile.Of(Book([OneRow], times: 1000))).Tables);

    [Fact]
    public async Task There_is_an_end_to_all_the_sheets_together()
    {
        var large = Repeated(400_000, _ => "<x/>") + OneRow;

        Assert.Equal(2, (await ReadFile.Of(Book([large, large]))).Tables.Count);
        Assert.Equal(UnreadableDocumentException.TooLarge, await ReadFile.Refusal(Book([large, large, large])));
    }

    [Fact]
    public async Task Five_thousand_merged_cells_are_read_and_no_more()
    {
        var sheet = $"<sheetData>{Repeated(4_000, _ => $"<row>{Repeated(16, _ => "<c/>")}</row>")}</sheetData>";

        Assert.Equal(4_000, (await ReadFile.Of(Book([sheet + Merged(5_000)]))).Tables[0].Rows.Count);
        Assert.Equal(UnreadableDocumentException.TooLarge, await ReadFile.Refusal(Book([sheet + Merged(5_001)])));
    }

    [Fact]
    public async Task A_row_of_more_cells_than_Excel_has_is_not_read()
    {
        Assert.Single((await ReadFile.Of(Book([Row(16_384)]))).Tables);
        Assert.Equal(UnreadableDocumentException.TooLarge, await ReadFile.Refusal(Book([Row(16_385)])));
    }

    private static string Row(int cells) => $"<sheetData><row>{Repeated(cells, _ => "<c/>")}</row></sheetData>";

    private static string Merged(int count) =>
        $"<mergeCells>{Repeated(count, number => $"<mergeCell ref=\"A{number + 10_000}:BL{number + 10_000}\"/>")}</mergeCells>";

    private static string Repeated(int times, Func<int, string> text) => string.Concat(Enumerable.Range(1, times).Select(text));

    /// <param name="sheets">The inside of each sheet.</param>
    /// <param name="times">How many of the book's sheets lie in each of them.</param>
    private static byte[] Book(IReadOnlyList<string> sheets, string styles = "<styleSheet/>", int times = 1)
    {
        var numbers = Enumerable.Range(0, sheets.Count).ToList();
        var listed = string.Concat(Enumerable.Repeat(Listed(numbers, number => $"<sheet r:id=\"r{number}\"/>"), times));
        return ZipFileOf.Parts(
        [
            ("_rels/.rels", Relationships(Relationship("book", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", $"<workbook xmlns:r=\"{Kinds}\"><sheets>{listed}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", Relationships(
                Listed(numbers, number => Relationship($"r{number}", "worksheet", $"sheet{number}.xml"))
                + Relationship("styles", "styles", "styles.xml"))),
            ("xl/styles.xml", styles),
            .. numbers.Select(number => ($"xl/sheet{number}.xml", $"<worksheet>{sheets[number]}</worksheet>")),
        ]);
    }

    private static string Listed(IEnumerable<int> numbers, Func<int, string> text) => string.Concat(numbers.Select(text));

    private static string Relationships(string inside) => $"<Relationships>{inside}</Relationships>";

    private static string Relationship(string id, string kind, string target) =>
        $"<Relationship Id=\"{id}\" Type=\"{Kinds}/{kind}\" Target=\"{target}\"/>";
}
