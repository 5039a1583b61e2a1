using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.Documents;
using Savsjo.Medborgarloften.Web.Tests.Documents;
using static Savsjo.Medborgarloften.Web.Tests.Staff.Entry.Uploading;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>The round as an Excel book: fetched, filled in and read again, field by field.</summary>
public sealed class RoundWorkbookTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Address = "/inmatning/fran-dokument/omgangen.xlsx";
    private const string Fill = "Fyll i det som är ikryssat";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_round_is_reported_in_the_book_that_was_fetched()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var book = With(await Book(desk), ("2.2", "Riktade insatser", "8"), ("2.2", "Läge", "Pågår"), ("2.2", "Text", "=Åtta\ninsatser."));

        var page = await Upload(desk, book, "omgangen.xlsx");

        page.ShouldSay("Säker: raden är hämtad härifrån.").ShouldSay("Riktade insatser: 8").ShouldSay("Fyll i läget: Pågår")
            .ShouldNotSay("dolda");
        await desk.Visitor.Submit(Fill);
        var stored = (await desk.Stored("2.2"))!;
        Assert.Equal(8, Assert.Single(stored.Values).Figure.Count);
        Assert.Equal((ActivityStatus.Ongoing, "=Åtta\ninsatser."), (stored.Status, stored.Text));
        Assert.Null(await desk.Stored("1.1"));
    }

    [Fact]
    public async Task A_cell_that_cannot_be_read_is_named_and_the_others_are_taken()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var book = With(await Book(desk), ("2.1", "Innehav", "femton"), ("2.1", "Överlåtelse", "2"), ("2.1", "Läge", "Snart"));

        var page = await Upload(desk, book, "omgangen.xlsx");

        page.ShouldSay("Innehav: ”femton”. Skriv antalet med siffror, till exempel 12.")
            .ShouldSay("Läge: ”Snart”. Läget går inte att välja. Välj ett ur listan.").ShouldSay("Överlåtelse: 2");
        Assert.Matches(@"Rad \d+, Innehav", page.Text);
        await desk.Visitor.Submit(Fill);
        Assert.Equal(2, Assert.Single((await desk.Stored("2.1"))!.Values).Figure.Count);
    }

    [Fact]
    public async Task A_cell_that_nobody_has_changed_takes_nothing_back()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var book = With(await Book(desk), ("2.2", "Text", "Åtta insatser."));
        await desk.Open();
        await desk.Save((desk.Figure("2.2"), "4"));

        await Upload(desk, book, "omgangen.xlsx");
        await desk.Visitor.Submit(Fill);

        var stored = (await desk.Stored("2.2"))!;
        Assert.Equal((4, "Åtta insatser."), (Assert.Single(stored.Values).Figure.Count, stored.Text));
    }

    [Fact]
    public async Task The_book_of_another_round_is_told()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var csv = "medborgarloften-falt;Stod;Nr;Aktivitet;Löfte;Fält;Tertial 2 2020;Tertial 3 2020\n"
            + $"r20203/{desk.IdOf("2.2")}/Text.Text;;2.2;Riktade insatser;;Text;;Nio";

        (await Upload(desk, Encoding.UTF8.GetBytes(csv), "omgangen.csv")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Boken är hämtad för tertial 3 2020. Nu rapporteras tertial 1 2021. Hämta en ny bok.");
    }

    [Fact]
    public async Task The_book_breaks_no_rule_of_the_format_and_only_this_rounds_cells_can_be_written_in()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(await Book(await EntryDesk.OfPolice(_fixture))), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(fault => fault.Description));
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        Assert.NotNull(sheet.GetFirstChild<SheetProtection>());
        Assert.All(
            sheet.Descendants<Row>().Skip(1).SelectMany(row => row.Elements<Cell>().Index()),
            cell => Assert.Equal(cell.Index == 7, cell.Item.StyleIndex!.Value > 2));
    }

    [Fact]
    public async Task LibreOffice_keeps_every_cell()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var book = With(await Book(desk), ("2.2", "Riktade insatser", "8"), ("2.2", "Text", "=Åtta\ninsatser."));

        var kept = await Cells(LibreOffice.Converted(book, "xlsx", "xlsx"));

        Assert.Equal(await Cells(book), kept);
        Assert.Contains("8", kept);
    }

    [Theory]
    [InlineData(";", "utf-8", false)]
    [InlineData(";", "utf-8", true)]
    [InlineData(",", "utf-8", false)]
    [InlineData("\t", "utf-8", false)]
    [InlineData(";", "windows-1252", false)]
    [InlineData("\t", "utf-16", true)]
    public async Task A_table_as_text_is_read_as_a_book_is(string between, string encoding, bool hasMark)
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var text = string.Join("\r\n",
        [
            string.Join(between, "Aktivitet", "Läge", "Tertial 1"),
            string.Join(
                between, "Riktade insatser", "Pågår",
                "\"Genomfört åtta riktade insatser, i \"\"skolan\"\".\r\nTre till är inställda.\""),
        ]);
        var code = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);

        var page = await Upload(desk, [.. hasMark ? code.GetPreamble() : [], .. code.GetBytes(text)], "uppföljning.csv");

        page.ShouldSay("Riktade insatser: 8").ShouldSay("Fyll i läget: Pågår").ShouldSay("i \"skolan\". Tre till är inställda.");
    }

    private static async Task<byte[]> Book(EntryDesk desk)
    {
        var answer = await desk.Visitor.Client.GetAsync(new Uri(Address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<List<string>> Cells(byte[] book) =>
        [.. (await ReadFile.Of(book)).Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells)
            .Select(cell => cell.Text).Where(text => text.Length > 0)];

    /// <summary>The book as somebody has filled it in.</summary>
    private static byte[] With(byte[] book, params (string Label, string Field, string Value)[] cells)
    {
        using var file = new MemoryStream();
        file.Write(book);
        using (var document = SpreadsheetDocument.Open(file, isEditable: true))
            foreach (var (label, field, value) in cells)
            {
                var row = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().First(row =>
                    At(row, 2).InnerText == label && At(row, 5).InnerText.StartsWith(field, StringComparison.Ordinal));
                var cell = At(row, 7);
                cell.RemoveAllChildren();
                cell.DataType = CellValues.InlineString;
                cell.Append(new InlineString(new Text(value) { Space = SpaceProcessingModeValues.Preserve }));
            }

        return file.ToArray();
    }

    private static Cell At(Row row, int column) => row.Elements<Cell>().ElementAt(column);
}
