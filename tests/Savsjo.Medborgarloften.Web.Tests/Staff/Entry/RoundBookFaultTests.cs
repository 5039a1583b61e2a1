using System.Net;
using System.Text;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.Documents;
using static Savsjo.Medborgarloften.Web.Tests.Staff.Entry.RoundBook;
using static Savsjo.Medborgarloften.Web.Tests.Staff.Entry.Uploading;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>What can be wrong with the round's book: one sentence with the row, and whatever is right can be taken.</summary>
public sealed class RoundBookFaultTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Heads = "medborgarloften-falt;Stod;Nr;Aktivitet;Löfte;Fält;Tertial 3 2020;Tertial 1 2021\n";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_cell_that_cannot_be_read_is_named_and_the_others_are_taken()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = (await Fetched(desk)).With("2.1", "Innehav", "femton").With("2.1", "Överlåtelse", "2")
            .With("2.1", "Läge", "Snart");
        var row = book.RowOf((Label, "2.1"), (Field, "Innehav")) + 1;

        var page = await Upload(desk, book.Save(), "omgangen.xlsx");

        page.ShouldSay($"Rad {row}, Innehav: ”femton”. Skriv antalet med siffror, till exempel 12.")
            .ShouldSay("Läge: ”Snart”. Läget går inte att välja. Välj ett ur listan.").ShouldSay("Överlåtelse: 2");
        await desk.Visitor.Submit(Fill);
        Assert.Equal(2, Assert.Single((await desk.Stored("2.1"))!.Values).Figure.Count);
    }

    [Fact]
    public async Task A_subgroup_whose_count_cannot_be_read_is_left_with_it()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = (await Fetched(desk)).With("2.1", "Innehav", "många").With("2.1", "Innehav, varav", "2")
            .With("2.1", "Text", "Sex.");

        var page = await Upload(desk, book.Save(), "omgangen.xlsx");
        await desk.Visitor.Submit(Fill);

        page.ShouldSay("Innehav: ”många”.");
        Assert.Equal("Sex.", (await desk.Stored("2.1"))!.Text);
        Assert.DoesNotContain((await desk.Stored("2.1"))!.Values, value => !value.Figure.IsMissing);
    }

    [Fact]
    public async Task The_book_of_another_round_is_told()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var csv = $"{Heads}r20203/{desk.IdOf("2.2")}/Text.Text;;2.2;Riktade insatser;;Text;;Nio";

        (await Upload(desk, Encoding.UTF8.GetBytes(csv), "omgangen.csv")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Boken är hämtad för tertial 3 2020. Nu rapporteras tertial 1 2021. Hämta en ny bok.");
    }

    [Fact]
    public async Task A_changed_key_is_told_and_the_other_rows_are_read()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = (await Fetched(desk)).With("2.2", "Riktade insatser", "8").With("2.2", "Läge", "Pågår");
        var row = book.RowOf((Label, "2.2"), (Field, "Läge"));
        book.Write(row, Key, "hej");

        (await Upload(desk, book.Save(), "omgangen.xlsx")).ShouldSay("Riktade insatser: 8").ShouldNotSay("Fyll i läget").ShouldSay(
            $"Rad {row + 1}, Läge: nyckeln i den dolda kolumnen är ändrad eller borttagen, så raden är inte läst.");
    }

    [Fact]
    public async Task Keys_that_have_changed_places_fill_in_nothing_where_it_does_not_belong()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = (await Fetched(desk)).With("2.1", "Innehav", "6").With("2.1", "Överlåtelse", "2");
        var (one, other) = (book.RowOf((Label, "2.1"), (Field, "Innehav")), book.RowOf((Label, "2.1"), (Field, "Överlåtelse")));
        var (first, second) = (book.Text(one, Key), book.Text(other, Key));
        book.Write(one, Key, second).Write(other, Key, first);

        (await Upload(desk, book.Save(), "omgangen.xlsx")).ShouldNotSay(Fill)
            .ShouldSay($"Rad {one + 1}, Innehav: raden har en annan rads nyckel i den dolda kolumnen och är inte läst.");
    }

    [Fact]
    public async Task A_book_without_its_keys_is_refused()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = await Fetched(desk);
        foreach (var row in Enumerable.Range(1, book.Rows.Count - 1))
            book.Write(row, Key, "");

        (await Upload(desk, book.Save(), "omgangen.xlsx")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Nycklarna i bokens dolda kolumn är ändrade eller borttagna");
    }

    [Fact]
    public async Task A_row_that_was_copied_is_told()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = (await Fetched(desk)).With("2.2", "Riktade insatser", "8");
        var row = book.RowOf((Label, "2.2"), (Field, "Riktade insatser"));
        book.Arrange(rows => rows.Append(rows.ElementAt(row - 1)));
        var last = book.Rows.Count;
        book.Write(last - 1, Value, "9");

        (await Upload(desk, book.Save(), "omgangen.xlsx")).ShouldSay("Riktade insatser: 8")
            .ShouldSay($"Rad {last}, Riktade insatser: raden gäller samma fält som rad {row + 1} och är inte läst.");
    }

    [Fact]
    public async Task Rows_that_were_taken_out_sorted_and_filtered_change_nothing_of_the_others()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = (await Fetched(desk)).With("2.2", "Riktade insatser", "8").With("2.1", "Innehav", "x");
        book.Arrange(rows => rows.Reverse().Where(row => !row.InnerText.Contains("Text till", StringComparison.Ordinal)));
        foreach (var (place, row) in book.Rows.Index())
            (row.RowIndex, row.Hidden) = ((uint)place + 1, place == 1);

        var fault = book.RowOf((Value, "x")) + 1;

        (await Upload(desk, book.Save(), "omgangen.xlsx")).ShouldSay("Riktade insatser: 8").ShouldSay($"Rad {fault}, Innehav: ”x”.");
    }

    [Fact]
    public async Task A_formula_is_read_as_what_it_came_to_and_one_without_a_value_is_told()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = await Fetched(desk);
        var (one, other) = (book.RowOf((Label, "2.2"), (Field, "Riktade insatser")), book.RowOf((Label, "2.1"), (Field, "Innehav")));
        book.WriteFormula(one, Value, "5+3", "8").WriteFormula(other, Value, "SUM(A1:A3)", null);

        (await Upload(desk, book.Save(), "omgangen.xlsx")).ShouldSay("Riktade insatser: 8")
            .ShouldSay($"Rad {other + 1}, Innehav: cellen har en formel utan värde. Skriv värdet, så läses det.");
    }

    [Fact]
    public async Task A_cell_of_forty_thousand_letters_is_refused_in_a_sentence()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var csv = $"{Heads}r20211/{desk.IdOf("2.2")}/Text.Text;;2.2;Riktade insatser;;Text till uppföljningen;;{new string('å', 40_000)}\n"
            + $"r20211/{desk.IdOf("2.2")}/Status.Status;;2.2;Riktade insatser;;Läge;;Pågår";

        var page = await Upload(desk, Encoding.UTF8.GetBytes(csv), "omgangen.csv");

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Rad 2, Text till uppföljningen: ”ååå").ShouldSay("Fyll i läget: Pågår");
        Assert.DoesNotContain(new string('å', ActivityReport.MaxTextLength + 1), page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_personal_identity_number_is_told_and_not_ticked()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        using var book = (await Fetched(desk)).With("2.2", "Text", "Talade med 811218-9876.");

        var page = await Upload(desk, book.Save(), "omgangen.xlsx");

        page.ShouldSay("811218-9876”, som måste bort innan rapporten skickas in.");
        Assert.Empty(page.Document.QuerySelectorAll("input[name=Take][checked]"));
    }

    [Fact]
    public async Task Files_that_are_no_book_get_one_sentence_each()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

        async Task Refused(byte[] file, string sentence) => (await Upload(desk, file, "omgangen.xlsx"))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(sentence);

        await Refused(ZipFileOf.Parts(("bild.txt", "x")), "Filen är en zip-fil men inget Word- eller Exceldokument.");
        await Refused([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "Dokumentet har ett lösenord.");
        await Refused(
            [.. compound, .. new byte[100_000], .. Encoding.Unicode.GetBytes("Workbook")], "Filen är i Excels äldre format (.xls).");
        await Refused([], "Filen är tom.");
        await Refused(ExcelFile.Of(["Inga", "rubriker"]), "I dokumentet finns ingen tabell med rubrikerna");
        await Refused(ExcelFile.Of([KeyedSheet.Agreement, "Löfte nr"]), "Boken är överenskommelsens");
        Assert.Empty(_fixture.Errors.Messages);
    }
}
