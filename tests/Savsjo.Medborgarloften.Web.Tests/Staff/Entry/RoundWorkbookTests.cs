using System.Text;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Documents;
using static Savsjo.Medborgarloften.Web.Tests.Staff.Entry.RoundBook;
using static Savsjo.Medborgarloften.Web.Tests.Staff.Entry.Uploading;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using DataValidation = DocumentFormat.OpenXml.Spreadsheet.DataValidation;
using SheetProtection = DocumentFormat.OpenXml.Spreadsheet.SheetProtection;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>The round as an Excel book: fetched, filled in and read again, field by field.</summary>
public sealed class RoundWorkbookTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_round_is_reported_in_the_book_that_was_fetched()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = (await Fetched(desk)).With("2.2", "Riktade insatser", "8").With("2.2", "Läge", "Pågår")
            .With("2.2", "Text", "=Åtta\ninsatser.");

        var page = await Upload(desk, book.Save(), "omgangen.xlsx");

        page.ShouldSay("Säker: raden är hämtad härifrån.").ShouldSay("Riktade insatser: 8").ShouldSay("Fyll i läget: Pågår")
            .ShouldNotSay("dolda");
        await desk.Visitor.Submit(Fill);
        var stored = (await desk.Stored("2.2"))!;
        Assert.Equal(8, Assert.Single(stored.Values).Figure.Count);
        Assert.Equal((ActivityStatus.Ongoing, "=Åtta\ninsatser."), (stored.Status, stored.Text));
        Assert.Null(await desk.Stored("1.1"));
    }

    [Fact]
    public async Task Last_times_values_stand_beside_the_cells_and_what_is_written_now_stands_in_them()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        await desk.Save((desk.Figure("2.2"), "4"));

        using var book = await Fetched(desk);

        var row = book.RowOf((Label, "2.2"), (Field, "Riktade insatser"));
        // As it was stated: the sum of the year, which the row of what it is of says.
        Assert.Equal(("20", "4"), (book.Text(row, Last), book.Text(row, Value)));
        Assert.Equal("hela året hittills", book.Text(book.RowOf((Label, "2.2"), (Field, "Riktade insatser gäller")), Last));
        Assert.Equal(("Tertial 3 2020", "Tertial 1 2021"), (book.Text(0, Last), book.Text(0, Value)));
    }

    [Fact]
    public async Task A_reason_for_a_missed_goal_is_told_in_the_book()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = (await Fetched(desk)).With("2.2", "Riktade insatser: varför", "Två gånger var det is på vägarna.");

        await Upload(desk, book.Save(), "omgangen.xlsx");
        await desk.Visitor.Submit(Fill);

        Assert.Equal("Två gånger var det is på vägarna.", Assert.Single((await desk.Stored("2.2"))!.Reasons).Text);
    }

    [Fact]
    public async Task A_cell_that_nobody_has_changed_takes_nothing_back()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = (await Fetched(desk)).With("2.2", "Text", "Åtta insatser.");
        await desk.Open();
        await desk.Save((desk.Figure("2.2"), "4"));

        await Upload(desk, book.Save(), "omgangen.xlsx");
        await desk.Visitor.Submit(Fill);

        var stored = (await desk.Stored("2.2"))!;
        Assert.Equal((4, "Åtta insatser."), (Assert.Single(stored.Values).Figure.Count, stored.Text));
    }

    [Fact]
    public async Task A_book_that_nobody_has_changed_says_so() =>
        (await Uploaded(book => book)).ShouldSay("Ingen cell i boken är ändrad sedan den hämtades.");

    [Fact]
    public async Task The_book_breaks_no_rule_of_the_format_and_only_this_rounds_cells_can_be_written_in()
    {
        using var book = await Fetched(await EntryDesk.OfPolice(_fixture));

        Assert.Empty(book.Faults);
        Assert.NotNull(book.Sheet.GetFirstChild<SheetProtection>());
        Assert.All(
            book.Rows.Skip(1).SelectMany(row => row.Elements<Cell>().Index()),
            cell => Assert.Equal(cell.Index == Value, cell.Item.StyleIndex!.Value > 2));
    }

    [Fact]
    public async Task What_can_be_chosen_is_a_list_and_each_cell_says_how_it_is_filled_in()
    {
        using var book = await Fetched(await EntryDesk.OfPolice(_fixture));

        var rules = book.Sheet.Descendants<DataValidation>().ToList();
        Assert.All(rules, rule => Assert.NotEmpty(rule.Prompt!.Value!));
        Assert.Contains(
            "\"Ej påbörjad,Pågår,Klart,Försenad,Tillfälligt pausad,Utgår\"", rules.Select(rule => rule.Formula1?.Text));
        Assert.Equal(
            book.Rows.Count - 1, rules.Sum(rule => rule.SequenceOfReferences!.Items.Count));
    }

    [Fact]
    public async Task LibreOffice_keeps_every_cell_and_what_is_written_there_is_read()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = (await Fetched(desk)).With("2.2", "Riktade insatser", "8").With("2.2", "Text", "=Åtta\ninsatser.");
        var file = book.Save();

        var saved = LibreOffice.Converted(file, "xlsx", "xlsx");

        Assert.Equal(await CellsIn(file), await CellsIn(saved));
        (await Upload(desk, saved, "omgangen.xlsx")).ShouldSay("Riktade insatser: 8").ShouldSay("=Åtta insatser.").ShouldNotSay("dolda");
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

    [Fact]
    public async Task The_book_saved_as_text_is_read_by_its_keys()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = (await Fetched(desk)).With("2.2", "Riktade insatser", "8");
        var lines = book.Rows.Index().Select(row => string.Join(';', Enumerable.Range(0, 8)
            .Select(column => $"\"{book.Text(row.Index, column).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));

        var page = await Upload(desk, Encoding.UTF8.GetBytes(string.Join("\r\n", lines)), "omgangen.csv");

        page.ShouldSay("Säker: raden är hämtad härifrån.").ShouldSay("Riktade insatser: 8");
    }

    private async Task<Page> Uploaded(Func<FilledBook, FilledBook> filled)
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = filled(await Fetched(desk));
        return await Upload(desk, book.Save(), "omgangen.xlsx");
    }
}
