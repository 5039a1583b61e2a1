using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Documents;
using static Savsjo.Medborgarloften.Web.Tests.Staff.Entry.Uploading;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>A Word document into the open round: shown beside what stands there, filled in when somebody says so, as drafts.</summary>
public sealed class FromDocumentTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Address = "/inmatning/fran-dokument";
    private const string Fill = "Fyll i det som är ikryssat";
    private const string ThisTime = "första tertialet 2021";
    private const string Youths = "Polisen ska identifiera ungdomar i åldern Främst 21 år och yngre som brukar narkotika.";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_tertial_is_reported_from_a_document()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        Assert.NotNull(desk.Page.Link("Hämta från Word eller Excel"));

        var page = await Upload(desk, ReferenceDocument.File(ThisTime));

        page.ShouldSay("kolumnen ”Tertial 1”").ShouldSay("Innehav: 6 varav tre 21 år och yngre").ShouldSay("Fyll i läget: Pågår");
        page.ShouldNotSay("Om dokumentet");
        Assert.Null(await desk.Stored("2.1"));

        page = await desk.Visitor.Submit(Fill);

        Assert.Equal("/inmatning", page.Address);
        page.ShouldSay("Ifyllt ur uppföljning.docx: 1.2, 2.1, 2.2, 2.4 och 2.5. Läs igenom innan du skickar in.");
        Assert.Equal(
            [
                ("Dopningslagen bruk", 1, 1), ("Dopningslagen innehav", 1, 1), ("Eget bruk", 19, 13), ("Innehav", 6, 3),
                ("Överlåtelse", 2, 0),
            ],
            await Suspicions(desk));
        Assert.Equal("Genomfört tio riktade insatser under perioden.", (await desk.Stored("2.2"))!.Text);
        Assert.Equal(10, Assert.Single((await desk.Stored("2.2"))!.Values).Figure.Count);
        Assert.Equal(ActivityStatus.Ongoing, (await desk.Stored("2.4"))!.Status);
        Assert.Null(await desk.Stored("1.1"));
    }

    [Fact]
    public async Task A_document_that_is_too_large_is_told_what_may_be_done_instead()
    {
        var desk = await EntryDesk.OfPolice(_fixture);

        (await Upload(desk, new byte[12 * 1024 * 1024])).ShouldHaveStatus(HttpStatusCode.RequestEntityTooLarge)
            .ShouldSay("Ett dokument får vara högst 10 MB.").ShouldSay("klistra in tabellen").ShouldNotSay("mindre bild");
    }

    [Fact]
    public async Task The_log_names_the_document_and_its_hash()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var file = ReferenceDocument.File(ThisTime);
        await Upload(desk, file);
        await desk.Visitor.Submit(Fill);

        var after = await _fixture.InDatabase(db => db.AuditEntries
            .Where(entry => entry.ActivityId == desk.IdOf("2.2")).OrderBy(entry => entry.Sequence)
            .Select(entry => entry.After).LastAsync());
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file));
        Assert.EndsWith($"\nUr dokumentet: uppföljning.docx, SHA-256 {hash}", after, StringComparison.Ordinal);

        var page = await Upload(desk, file);

        page.ShouldSay("Samma dokument fylldes i här 10 maj 2021").ShouldSay("Står redan som i dokumentet: 1.2");
    }

    [Fact]
    public async Task A_document_of_another_time_is_asked_about()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var page = await Upload(desk, ReferenceDocument.File());
        page.ShouldSay("Dokumentet säger ”tredje tertialet 2020”. Omgången är tertial 1 2021.");

        page = await desk.Visitor.Submit(Fill);

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Kryssa för att dokumentet gäller tertial 1 2021, eller välj ett annat dokument.");
        Assert.Null(await desk.Stored("2.2"));

        await desk.Visitor.Submit(Fill, ("IsConfirmed", "true"));

        Assert.NotNull(await desk.Stored("2.2"));
    }

    [Fact]
    public async Task What_stands_there_is_kept_unless_it_is_ticked()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        await desk.Save((desk.Text("2.2"), "Egna ord."), (desk.Figure("2.2"), "4"));

        var page = await Upload(desk, ReferenceDocument.File(ThisTime));
        page.ShouldSay("Riktade insatser: 10. I fältet står 4").ShouldSay("Byt texten mot dokumentets").ShouldSay("Egna ord.");
        await desk.Visitor.Submit(Fill);
        Assert.Equal(("Egna ord.", 4), await Written(desk));

        await Upload(desk, ReferenceDocument.File(ThisTime));
        await desk.Visitor.Submit(Fill, ("Take", $"{desk.IdOf("2.2")}/Figures"));
        Assert.Equal(("Egna ord.", 10), await Written(desk));
    }

    [Fact]
    public async Task A_report_that_somebody_has_changed_meanwhile_is_shown_again()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await Upload(desk, ReferenceDocument.File(ThisTime));
        var other = await EntryDesk.OfMunicipality(_fixture);
        await other.Open();
        await other.Save((other.Text("2.5"), "Tre möten."));

        var page = await desk.Visitor.Submit(Fill);

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("2.5: någon annan har just ändrat rapporten.").ShouldSay("Tre möten.");
        Assert.Equal("Tre möten.", (await desk.Stored("2.5"))!.Text);
        Assert.NotNull(await desk.Stored("2.2"));

        await desk.Visitor.Submit(Fill);

        Assert.Equal("Tre möten.", (await desk.Stored("2.5"))!.Text);
    }

    [Fact]
    public async Task One_offence_that_is_told_of_another_time_makes_nothing_of_the_others_numbers()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        await desk.Save(
            ($"Reports[{desk.IdOf("2.1")}].SuspicionsStatedAs", "ar"), (desk.Figure("2.1", "Count", "Innehav"), "20"),
            (desk.Figure("2.1", "Count", "Eget bruk"), "60"));

        var page = await Upload(desk, WordFile.Of(WordFile.Table(
            ["Aktivitet", "Tertial 1"], [Youths, "2 överlåtelse under tertialet"])));

        page.ShouldSay("Misstankarna fylls inte i: texten säger dem för detta tertial, men Innehav och Eget bruk står för "
            + "hela året hittills. Alla misstankar anges på samma sätt, så skriv dem själv.");
        Assert.Null(page.Document.QuerySelector($"input[value='{desk.IdOf("2.1")}/Figures']"));
    }

    [Fact]
    public async Task A_subgroup_that_stands_there_is_no_fault_of_a_count_that_is_told_without_one()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        await desk.Save((desk.Figure("2.1", "Count", "Innehav"), "6"), (desk.Figure("2.1", "Subgroup", "Innehav"), "5"));

        var page = await Upload(desk, WordFile.Of(WordFile.Table(["Aktivitet", "Tertial 1"], [Youths, "4 innehav"])));
        page.ShouldSay("Innehav: 4. I fältet står 6 varav fem 21 år och yngre").ShouldNotSay("Fylls inte i: Innehav");
        await desk.Visitor.Submit(Fill, ("Take", $"{desk.IdOf("2.1")}/Figures"));

        Assert.Equal([("Innehav", 4, 0)], await Suspicions(desk));
    }

    [Fact]
    public async Task Nobody_fills_in_what_is_not_theirs()
    {
        var desk = await EntryDesk.OfMunicipality(_fixture);
        var page = await Upload(desk, ReferenceDocument.File(ThisTime));
        page.ShouldSay("Dokumentet säger inget om: 2.3 Skolnärvaro.");
        page.ShouldSay("Är inte dina att fylla i nu, eller är redan inskickade: 1.1 Poliskontor, 1.2 Närvaro i centrum, 2.1");

        await desk.Visitor.Submit(Fill, ("Take", $"{desk.IdOf("2.2")}/Text"));

        Assert.Null(await desk.Stored("2.2"));
    }

    [Fact]
    public async Task A_row_and_a_column_that_are_not_clear_are_chosen()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var page = await Upload(desk, WordFile.Of(WordFile.Table(
            ["Aktivitet", "Resultat", "Kommentar"], ["Insatser mot droger", "Genomfört åtta riktade insatser.", "Se bilaga"])));
        page.ShouldSay("Det framgår inte vilken kolumn som gäller tertial 1 2021.");

        page = await desk.Visitor.Submit("Läs om", ("Column", "0"));
        page.ShouldSay("Rader utan aktivitet").ShouldSay("Dokumentet säger: Genomfört åtta riktade insatser.");
        Assert.False(page.HasButton(Fill));

        page = await desk.Visitor.Submit("Läs om med de valda aktiviteterna", ("Rows[0]", $"{desk.IdOf("2.2")}"));
        page.ShouldSay("Du har valt raden.").ShouldSay("Riktade insatser: 8");
        Assert.Null(await desk.Stored("2.2"));

        await desk.Visitor.Submit(Fill);

        Assert.Equal(("Genomfört åtta riktade insatser.", 8), await Written(desk));
    }

    [Fact]
    public async Task Pressing_twice_fills_in_once()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await Upload(desk, ReferenceDocument.File(ThisTime));
        var pressed = desk.Page.Button(Fill);
        var twice = FormValues.Of(pressed.Form!, pressed).AsContent();
        await desk.Visitor.Submit(Fill);

        var page = await desk.Visitor.Send(new(HttpMethod.Post, $"{Address}/fyll-i") { Content = twice });

        Assert.Equal("/inmatning", page.Address);
        page.ShouldSay("Allt som var ikryssat står redan i rapporterna.");
        Assert.Equal(1, await _fixture.InDatabase(db => db.AuditEntries.CountAsync(entry => entry.After!.Contains("Ur dokumentet")
            && entry.ActivityId == desk.IdOf("2.2"))));
    }

    [Fact]
    public async Task What_was_sent_in_since_it_was_ticked_is_told_and_the_rest_is_filled_in()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await Upload(desk, ReferenceDocument.File(ThisTime));
        var colleague = await EntryDesk.OfPolice(_fixture);
        await colleague.Open();
        await colleague.Submit("2.2", (colleague.Figure("2.2"), "4"), (colleague.Status("2.2"), "Ongoing"));

        var page = await desk.Visitor.Submit(Fill);

        page.ShouldBeAt("/inmatning").ShouldSay("Ifyllt ur uppföljning.docx: 1.2, 2.1, 2.4 och 2.5.")
            .ShouldSay("2.2 är inte ifylld: rapporten är redan inskickad, eller är inte din att fylla i nu.");
        Assert.Equal((null, 4), await Written(desk));
    }

    [Fact]
    public async Task What_can_no_longer_be_filled_in_does_not_stand_there_already()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        byte[] document = WordFile.Of(WordFile.Table(
            ["Aktivitet", "Tertial 1"], ["Riktade insatser", "Genomfört åtta riktade insatser."], [Youths, "4 innehav"]));
        await Upload(desk, document);
        await desk.Visitor.Submit(Fill);
        await desk.Open();
        await desk.Save((desk.Text("2.2"), "Egna ord."));
        await Upload(desk, document);
        var colleague = await EntryDesk.OfPolice(_fixture);
        await colleague.Open();
        await colleague.Submit("2.2", (colleague.Status("2.2"), "Ongoing"));

        var page = await desk.Visitor.Submit(Fill, ("Take", $"{desk.IdOf("2.2")}/Text"));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("2.2 är inte ifylld: rapporten är redan inskickad")
            .ShouldNotSay("står redan i rapporterna");
    }

    [Fact]
    public async Task What_was_unticked_stays_so_when_the_document_is_read_again()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var page = await Upload(desk, ReferenceDocument.File(ThisTime));
        var (kept, left) = ($"{desk.IdOf("2.4")}/Text", $"{desk.IdOf("2.2")}/Text");
        Assert.True(IsTicked(page, kept) && IsTicked(page, left));

        page = await desk.Visitor.Submit("Läs om", ("Take", kept));

        Assert.True(IsTicked(page, kept));
        Assert.False(IsTicked(page, left));

        static bool IsTicked(Page page, string key) =>
            page.Document.QuerySelector($"input[name=Take][value='{key}']")!.HasAttribute("checked");
    }

    [Fact]
    public async Task What_is_chosen_but_not_shown_is_shown_before_it_is_filled_in()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await Upload(desk, ReferenceDocument.File(ThisTime));

        var page = await desk.Visitor.Submit(Fill, ("Column", "1"));

        page.ShouldSay("kolumnen ”Tertial 2”").ShouldSay("Genomfört sju riktade insatser under perioden.");
        Assert.Null(await desk.Stored("2.2"));
    }

    [Fact]
    public async Task A_pasted_table_is_read_as_a_document_is()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Visitor.Get(Address);

        var page = await desk.Visitor.Submit(
            "Läs dokumentet", ("Pasted", "Nr\tAktivitet\tT1\n2.2\tRiktade insatser\t\"Genomfört åtta\nriktade insatser.\"\n"));
        page.ShouldSay("Läst ur inklistrad tabell").ShouldSay("Riktade insatser: 8");
        await desk.Visitor.Submit(Fill);

        Assert.Equal(("Genomfört åtta\nriktade insatser.", 8), await Written(desk));
    }

    [Fact]
    public async Task An_Excel_book_is_read_as_a_document_is()
    {
        var desk = await EntryDesk.OfPolice(_fixture);

        var page = await Upload(desk, ExcelFile.Of(
            ["Tertial 1 2021"], ["Aktivitet", "Läge", "T1"], ["Riktade insatser", "Pågår", "Genomfört åtta riktade insatser."]));
        page.ShouldSay("Riktade insatser: 8").ShouldSay("Fyll i läget: Pågår").ShouldNotSay("Om dokumentet");
        await desk.Visitor.Submit(Fill);

        Assert.Equal(("Genomfört åtta riktade insatser.", 8), await Written(desk));
        Assert.Equal(ActivityStatus.Ongoing, (await desk.Stored("2.2"))!.Status);
    }

    [Fact]
    public async Task Figures_that_cannot_be_and_a_text_that_must_not_be_are_told_and_the_rest_can_be_taken()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var page = await Upload(desk, WordFile.Of(WordFile.Table(
            ["Aktivitet", "Tertial 1"],
            [Youths, "2 överlåtelse varav tre 21 år och yngre\n6 innehav"],
            ["Riktade insatser", "Genomfört tio riktade insatser av 19121212-1212."])));

        page.ShouldSay("Fylls inte i: Överlåtelse:").ShouldSay("Texten har personnumret ”19121212-1212”");
        await desk.Visitor.Submit(Fill);

        Assert.Equal([("Innehav", 6, 0)], await Suspicions(desk));
        Assert.Null(await desk.Stored("2.2"));
    }

    [Theory]
    [InlineData("", "Filen är tom. Välj dokumentet igen.")]
    [InlineData("%PDF-1.7", "PDF:en är skadad och går inte att läsa.")]
    public async Task A_file_that_cannot_be_read_is_told(string content, string sentence)
    {
        var desk = await EntryDesk.OfPolice(_fixture);

        var page = await Upload(desk, System.Text.Encoding.UTF8.GetBytes(content));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(sentence);
    }

    [Fact]
    public async Task A_document_without_a_follow_up_and_nothing_at_all_are_told()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        (await Upload(desk, WordFile.Of(WordFile.Paragraphs("Hej")))).ShouldSay("I dokumentet finns ingen tabell med rubrikerna Aktivitet");

        (await desk.Visitor.Submit("Läs dokumentet", ("Pasted", ""))).ShouldSay("Välj ett dokument, eller klistra in en tabell.");
    }

    [Fact]
    public async Task What_was_not_read_here_for_this_person_is_not_taken()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await Upload(desk, ReferenceDocument.File(ThisTime));
        var sealedDocument = desk.Page.Value("Document");

        (await desk.Visitor.Submit(Fill, ("Document", sealedDocument[..^4] + "AAAA"))).ShouldSay("Sidan är för gammal");

        var other = await EntryDesk.OfMunicipality(_fixture);
        await Upload(other, ReferenceDocument.File(ThisTime));
        (await other.Visitor.Submit(Fill, ("Document", sealedDocument))).ShouldSay("Sidan är för gammal");
        Assert.Null(await desk.Stored("2.2"));
    }

    private static async Task<(string?, int?)> Written(EntryDesk desk)
    {
        var report = await desk.Stored("2.2");
        return (report!.Text, Assert.Single(report.Values).Figure.Count);
    }

    private async Task<IEnumerable<(string, int?, int?)>> Suspicions(EntryDesk desk)
    {
        var report = (await desk.Stored("2.1"))!;
        var names = await _fixture.InDatabase(db => db.Set<Measure>().ToDictionaryAsync(measure => measure.Id, measure => measure.Name));
        return report.Values.Select(value => (names[value.MeasureId], value.Figure.Count, value.Figure.SubgroupAt(0)))
            .OrderBy(one => one.Item1, StringComparer.Ordinal);
    }
}
