using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Documents;
using static Savsjo.Medborgarloften.Web.Tests.Staff.Entry.Uploading;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>What a document leaves open is asked and not assumed, and only what was seen is filled in.</summary>
public sealed class FromDocumentAskedTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Fill = "Fyll i det som är ikryssat";
    private static readonly string[] Heads = ["Aktivitet", "Tertial 1"];
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Of_two_years_in_one_document_the_rounds_own_is_read()
    {
        var desk = await EntryDesk.OfPolice(_fixture);

        var page = await Upload(desk, WordFile.Of(
            WordFile.Paragraphs("Uppföljning 2020") + WordFile.Table(Heads, ["Riktade insatser", "Genomfört nio riktade insatser."])
            + WordFile.Paragraphs("Uppföljning 2021") + WordFile.Table(Heads, ["Riktade insatser", "Genomfört åtta riktade insatser."])));

        page.ShouldSay("Riktade insatser: 8").ShouldNotSay("Riktade insatser: 9").ShouldSay("Tertial 1 (2020)");
        page.ShouldNotSay("Om dokumentet");
    }

    [Fact]
    public async Task Only_an_older_years_table_is_asked_about()
    {
        var desk = await EntryDesk.OfPolice(_fixture);

        var page = await Upload(desk, WordFile.Of(
            WordFile.Paragraphs("Uppföljning 2019") + WordFile.Table(Heads, ["Riktade insatser", "Genomfört nio riktade insatser."])
            + WordFile.Paragraphs("Nästa uppföljning kommer under 2021.")));

        page.ShouldSay("Tabellen handlar om 2019. Omgången är tertial 1 2021.");
        await desk.Visitor.Submit(Fill);
        Assert.Null(await desk.Stored("2.2"));
    }

    [Fact]
    public async Task Two_rows_about_one_activity_are_both_shown_and_one_is_chosen()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var page = await Upload(desk, WordFile.Of(WordFile.Table(
            Heads, ["Riktade insatser", "Genomfört åtta riktade insatser."], ["Riktade insatser", "Genomfört nio riktade insatser."])));

        page.ShouldSay("Flera rader passar lika bra på 2.2. Välj vilken som gäller.")
            .ShouldSay("Dokumentet säger: Genomfört åtta riktade insatser.").ShouldSay("Dokumentet säger: Genomfört nio riktade insatser.")
            .ShouldNotSay("Säker: raden");
        Assert.False(page.HasButton(Fill));

        page = await desk.Visitor.Submit("Läs om med de valda aktiviteterna", ("Rows[1]", $"{desk.IdOf("2.2")}"));

        page.ShouldSay("Du har valt raden.").ShouldSay("Riktade insatser: 9");
    }

    [Fact]
    public async Task A_row_of_another_municipality_is_told_and_not_filled_in()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var page = await Upload(desk, WordFile.Of(
            WordFile.Paragraphs("Vetlanda") + WordFile.Table(Heads, ["Riktade insatser", "Genomfört nio riktade insatser."])));

        page.ShouldSay("Raden gäller Vetlanda. Här är det Sävsjö kommun.").ShouldSay("Dokumentet säger: Genomfört nio riktade insatser.");
        Assert.False(page.HasButton(Fill));
    }

    [Fact]
    public async Task A_figure_of_another_municipality_is_not_taken()
    {
        var desk = await EntryDesk.OfPolice(_fixture);

        var page = await Upload(desk, WordFile.Of(WordFile.Table(
            Heads, ["Riktade insatser", "Åtta riktade insatser i Sävsjö, i Vetlanda fyra riktade insatser."])));

        page.ShouldSay("Riktade insatser: 8").ShouldSay("”fyra” gäller en annan plats eller någon annan");
    }

    [Fact]
    public async Task A_title_in_the_documents_properties_and_a_header_are_read()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var table = WordFile.Table(Heads, ["Riktade insatser", "Genomfört nio riktade insatser."]);

        (await Upload(desk, WordFile.Of(table, title: "Uppföljning tertial 3 2019")))
            .ShouldSay("Dokumentet säger ”tertial 3 2019”. Omgången är tertial 1 2021.");
        (await Upload(desk, WordFile.Of(table, header: WordFile.Paragraphs("Vetlanda kommun"))))
            .ShouldSay("Dokumentet nämner Vetlanda kommun. Här är det Sävsjö kommun.");
    }

    [Fact]
    public async Task A_table_with_heads_and_no_rows_is_told_as_that()
    {
        var desk = await EntryDesk.OfPolice(_fixture);

        (await Upload(desk, WordFile.Of(WordFile.Table(Heads)))).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Dokumentets tabell har rubriker men inga rader under dem.").ShouldNotSay("finns ingen tabell");
    }

    [Fact]
    public async Task Nothing_is_filled_in_that_is_otherwise_than_it_was_shown()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await Upload(desk, WordFile.Of(WordFile.Table(
            Heads, ["Riktade insatser", "Genomfört åtta riktade insatser."], ["Poliskontor", "Kontoret är öppet."])));
        await _fixture.InDatabase(db => db.Activities.Where(activity => activity.Id == desk.IdOf("2.2"))
            .ExecuteUpdateAsync(change => change.SetProperty(activity => activity.ShortName, "Riktade insatser mot droger")));

        var page = await desk.Visitor.Submit(Fill);

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("2.2: överenskommelsen har ändrats sedan sidan visades.")
            .ShouldSay("2.2 Riktade insatser mot droger");
        Assert.Null(await desk.Stored("2.2"));
        Assert.Null(page.Document.QuerySelector($"input[name=Take][value='{desk.IdOf("2.2")}/Text'][checked]"));
    }

    [Fact]
    public async Task A_tick_that_a_colleagues_change_has_made_stale_is_gone_when_the_document_is_read_again()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await Upload(desk, WordFile.Of(WordFile.Table(
            ["Aktivitet", "Tertial 1", "Tertial 2"], ["Riktade insatser", "Genomfört åtta riktade insatser.", "Pågår"])));
        var colleague = await EntryDesk.OfPolice(_fixture);
        await colleague.Open();
        await colleague.Save((colleague.Text("2.2"), "Egna ord."), (colleague.Figure("2.2"), "4"));

        var page = await desk.Visitor.Submit("Läs om");

        page.ShouldSay("Egna ord.");
        Assert.Empty(page.Document.QuerySelectorAll("input[name=Take][checked]"));
    }

    [Fact]
    public async Task A_round_that_was_published_meanwhile_is_a_409_that_shows_what_was_ticked()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await Upload(desk, WordFile.Of(WordFile.Table(Heads, ["Riktade insatser", "Genomfört åtta riktade insatser."])));
        await _fixture.InDatabase(async db =>
        {
            var round = await db.Set<Round>().SingleAsync(one => one.Tertial == new Tertial(2021, 1));
            var by = await db.Users.Select(user => user.Id).FirstAsync();
            round.MarkPublished(new Change(by, new DateTime(2021, 5, 11, 8, 0, 0, DateTimeKind.Utc)));
            return await db.SaveChangesAsync();
        });

        var page = await desk.Visitor.Submit(Fill);

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Tertial 1 2021 går inte att rapportera nu. Ingenting är ifyllt.")
            .ShouldSay("Det här hade du kryssat för").ShouldSay("Genomfört åtta riktade insatser.");
        Assert.Null(await desk.Stored("2.2"));
    }

    [Fact]
    public async Task A_table_in_an_own_text_is_kept_and_pointed_at_the_page_that_reads_it()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save((desk.Text("2.2"), "Aktivitet\tTertial 1\nRiktade insatser\tåtta\n"));

        page.ShouldSay("Texten i 2.2 ser ut som en tabell, och står kvar som den är.");
        Assert.NotNull(page.Link("Läs tabellen i stället"));
        Assert.StartsWith("Aktivitet Tertial 1", (await desk.Stored("2.2"))!.Text, StringComparison.Ordinal);
        (await desk.Save((desk.Text("2.2"), "•\tett möte\n•\ttvå möten"))).ShouldNotSay("ser ut som en tabell");
    }
}
