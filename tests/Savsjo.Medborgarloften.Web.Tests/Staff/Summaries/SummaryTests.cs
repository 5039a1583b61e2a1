using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Summaries;

/// <summary>Sammanfattningen is treated as a report: written, sent in, reviewed by somebody else, published.</summary>
public sealed class SummaryTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Office = "Poliskontoret är öppet varje tisdag.";
    private const string Whole = "Två skolor har dessutom fått besök.";
    private const string SendIn = "Skicka till granskning sammanfattningen av löfte 1";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Whoever_reports_writes_it_among_the_reports_and_it_is_saved_with_them()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        desk.Page.ShouldSay("Hela uppföljningen").ShouldSay("0 av högst 1 500 tecken.");

        await desk.Save((desk.Text("1.2"), "Patrullen är på plats."), ("sammanfattning[1]", Office), ("sammanfattning[0]", Whole));

        desk.Page.ShouldSay("1 rapport sparad. 2 sammanfattningar sparade.").ShouldSay("36 av högst 1 500 tecken.");
        Assert.Equal((Office, Whole), (desk.Page.Value("sammanfattning[1]"), desk.Page.Value("sammanfattning[0]")));
        Assert.Equal(ReportState.Draft, (await Note(1))!.State);
    }

    [Fact]
    public async Task A_fault_in_it_keeps_nothing_from_the_reports_and_nothing_typed_is_lost()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save((desk.Text("1.2"), "Patrullen är på plats."), ("sammanfattning[1]", "Ring 070-123 45 67."));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("1 rapport sparad.");
        Assert.Equal(["Löfte 1: Ta bort telefonnumret ”070-123 45 67”. Sammanfattningen blir offentlig."], page.Errors);
        Assert.Equal("Ring 070-123 45 67.", page.Value("sammanfattning[1]"));
        Assert.Equal("Patrullen är på plats.", (await desk.Stored("1.2"))!.Text);
        Assert.Null(await Note(1));
    }

    [Fact]
    public async Task Nothing_of_it_is_lost_when_somebody_else_saved_a_report_first()
    {
        var (desk, other) = (await EntryDesk.OfPolice(_fixture), await EntryDesk.OfMunicipality(_fixture));
        await desk.Open();
        await other.Open();
        await other.Save((other.Text("1.2"), "Kommunens ord."), ("sammanfattning[2]", "Vi ses på stan."));

        await desk.Save((desk.Text("2.2"), "Polisens ord."), ("sammanfattning[2]", "Polisen syns på stan."));

        desk.Page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Sparad nu: Vi ses på stan.");
        Assert.Equal("Polisen syns på stan.", desk.Page.Value("sammanfattning[2]"));
        Assert.Equal("Polisens ord.", (await desk.Stored("2.2"))!.Text);
    }

    [Fact]
    public async Task It_is_locked_once_sent_in_and_its_author_can_take_it_back_but_not_approve_it()
    {
        var official = await SentIn();
        official.Page.ShouldSay("Sammanfattningen av löfte 1 är skickad till granskning.")
            .ShouldSay("Sammanfattningen är inskickad och låst. Ta tillbaka den om något ska ändras.");
        Assert.Empty(official.Page.Document.GetElementsByName("sammanfattning[1]"));

        (await official.Get("/granskning")).ShouldSay("Du skrev den här. Någon annan måste granska den.");
        Assert.False(official.Page.HasButton("Godkänn sammanfattningen av löfte 1"));
        var note = (await Note(1))!;
        var refused = await Approve(official, note.Version);
        refused.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Du har skrivit i sammanfattningen eller skickat in den. Någon annan måste granska den."], refused.Errors);

        await official.Get("/inmatning");
        await official.Submit("Ta tillbaka och ändra sammanfattningen av löfte 1");
        Assert.Equal(Office, official.Page.Value("sammanfattning[1]"));
        Assert.Equal(ReportState.Draft, (await Note(1))!.State);
    }

    [Fact]
    public async Task A_reviewer_is_told_sends_it_back_with_a_comment_and_approves_what_was_mended()
    {
        var official = await SentIn();
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        (await reviewer.Get("/granskning")).ShouldSay("En sammanfattning väntar på dig.")
            .ShouldSay("Det här väntar på dig: en sammanfattning att granska")
            .ShouldSay(Office);

        var page = await reviewer.Submit("Skicka tillbaka sammanfattningen av löfte 1");
        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Skriv en kommentar som säger vad som behöver ändras."], page.Errors);
        page = await reviewer.Submit("Skicka tillbaka sammanfattningen av löfte 1", ("kommentar", "Vilka tider?"));
        Assert.StartsWith("Sammanfattningen av löfte 1 är skickad tillbaka.", page.StatusMessage, StringComparison.Ordinal);

        (await official.Get("/inmatning")).ShouldSay("Per Ek skickade tillbaka den 10 maj 2021 kl. 10.00. Vilka tider?");
        await official.Submit(SendIn, ("sammanfattning[1]", "Poliskontoret är öppet tisdagar klockan 12–14."));
        await reviewer.Get("/granskning");
        page = await reviewer.Submit("Godkänn sammanfattningen av löfte 1");

        Assert.Equal("Sammanfattningen av löfte 1 är godkänd.", page.StatusMessage);
        (await official.Get("/inmatning")).ShouldSay("Be granskaren skicka tillbaka den om något ska ändras.");
        Assert.Equal(["Recorded", "Submitted", "Returned", "Recorded", "Submitted", "Approved"], await _fixture.InDatabase(db =>
            db.AuditEntries.Where(entry => entry.Subject == "Sammanfattning av löfte 1").OrderBy(entry => entry.Sequence)
                .Select(entry => entry.Deed.ToString()).ToListAsync()));
    }

    [Fact]
    public async Task A_decision_on_another_text_than_was_read_is_refused()
    {
        var official = await SentIn();
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");
        await official.Get("/inmatning");
        await official.Submit("Ta tillbaka och ändra sammanfattningen av löfte 1");
        await official.Submit(SendIn, ("sammanfattning[1]", "Något helt annat."));

        (await reviewer.Submit("Godkänn sammanfattningen av löfte 1"))
            .ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Något helt annat.");

        Assert.Equal(ReportState.Submitted, (await Note(1))!.State);
    }

    [Fact]
    public async Task The_check_list_tells_of_one_that_is_missing_and_is_stopped_by_one_that_nobody_has_reviewed()
    {
        await _fixture.ReportAndApproveAll();
        var official = await SentIn();

        var page = await official.Get("/publicering");
        page.ShouldSay("Sammanfattning saknas av hela uppföljningen och löfte 2. Uppföljningen kan publiceras utan.")
            .ShouldSay("Sammanfattningen av löfte 1 är inte granskad");
        page = await official.Submit("Publicera uppföljningen", ("sett", "true"), ("utan", $"{await _fixture.ActivityId("2.3")}"));
        Assert.Equal(["Sammanfattningen av löfte 1 är inte granskad."], page.Errors);
        (await official.Get("/publicering/forhandsgranskning")).ShouldNotSay(Office)
            .ShouldSay("Sammanfattningen av löfte 1 är inte godkänd och syns därför inte.");

        await _fixture.ApproveNotes();
        (await official.Get("/publicering/forhandsgranskning")).ShouldSay(Office);
        (await official.Get("/publicering")).ShouldSay("En sammanfattning är godkänd.");
    }

    [Fact]
    public async Task What_is_published_is_read_first_everywhere_and_is_not_carried_over_to_the_next_follow_up()
    {
        await Publish((1, Office), (0, Whole));
        var reader = _fixture.Visitor();

        foreach (var address in new[] { "/", "/uppfoljning/2021/tertial-1", "/loften", "/loften/1" })
            (await reader.Get(address)).ShouldSay(Office);
        foreach (var address in new[] { "/", "/uppfoljning/2021/tertial-1" })
            (await reader.Get(address)).ShouldSay(Whole);
        (await reader.Get("/en")).ShouldSay("The report begins with a summary in Swedish");
        (await reader.Get("/api/v1/follow-ups/2021-1")).ShouldSay($"\"note\":\"{Whole}\"").ShouldSay($"\"note\":\"{Office}\"");

        _fixture.Clock.Advance(TimeSpan.FromDays(120));
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        (await official.Get("/publicering/forhandsgranskning")).ShouldNotSay(Office).ShouldNotSay(Whole);
        var desk = await official.Get("/inmatning");
        desk.ShouldSay($"Förra gången, tertial 1 2021: ”{Office}”");
        Assert.Equal("", desk.Value("sammanfattning[1]"));
    }

    [Fact]
    public async Task A_correction_changes_it_with_a_reason_and_another_persons_approval()
    {
        await Publish((1, Office));
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        const string place = "/2021/tertial-1";
        (await official.Get($"/rattelser{place}")).ShouldSay("Sammanfattningen av löfte 1 Poliskontoret är öppet varje tisdag.");
        var box = official.Page.Document.QuerySelector("input[name='sammanfattning'][value='1']");
        Assert.NotNull(box);
        await official.Submit("Öppna för rättelse", ("sammanfattning", "1"), ("skal", "Kontoret har öppet på onsdagar."));

        (await official.Get($"/inmatning{place}")).ShouldSay($"Publicerat: {Office}");
        Assert.Empty(official.Page.Document.GetElementsByName("sammanfattning[2]"));
        await official.Submit(SendIn, ("sammanfattning[1]", "Poliskontoret är öppet varje onsdag."));
        (await _fixture.Visitor().Get("/uppfoljning/2021/tertial-1")).ShouldSay(Office);
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        (await reviewer.Get($"/granskning{place}")).ShouldSay($"Publicerat nu {Office}");
        await reviewer.Submit("Godkänn sammanfattningen av löfte 1");
        await official.Get($"/publicering{place}");
        await official.Submit("Publicera rättelsen", ("sett", "true"));

        (await _fixture.Visitor().Get("/uppfoljning/2021/tertial-1")).ShouldSay("Poliskontoret är öppet varje onsdag.")
            .ShouldSay($"Sammanfattningen av löfte 1: från ”{Office}” till ”Poliskontoret är öppet varje onsdag.”.");
        Assert.Equal(ReportState.Published, (await Note(1))!.State);
    }

    [Fact]
    public async Task A_correction_that_is_called_off_leaves_it_as_it_was_published()
    {
        await Publish((1, Office));
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        const string place = "/2021/tertial-1";
        await official.Get($"/rattelser{place}");
        await official.Submit("Öppna för rättelse", ("sammanfattning", "1"), ("skal", "Kontoret har öppet på onsdagar."));
        await official.Get($"/inmatning{place}");
        await official.Submit("Spara", ("sammanfattning[1]", "Poliskontoret är öppet varje onsdag."));
        await official.Get($"/rattelser{place}");
        await official.Submit("Avbryt rättelsen");

        Assert.Equal((Office, ReportState.Published), ((await Note(1))!.Text, (await Note(1))!.State));
    }

    /// <summary>A summary of the first promise, written and sent in by a municipal official.</summary>
    private async Task<Visitor> SentIn()
    {
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/inmatning");
        await official.Submit(SendIn, ("sammanfattning[1]", Office));
        return official;
    }

    /// <summary>As a forger would: there is no button for it.</summary>
    private static Task<Page> Approve(Visitor visitor, int version)
    {
        var values = new FormValues();
        values.Add("__RequestVerificationToken", visitor.Page.Value("__RequestVerificationToken"));
        values.Add("version", $"{version}");
        return visitor.Send(
            new HttpRequestMessage(HttpMethod.Post, "/granskning/sammanfattning/1/godkann") { Content = values.AsContent() });
    }

    private async Task Publish(params (int Number, string Text)[] notes)
    {
        await _fixture.ReportAndApproveAll();
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/inmatning");
        await official.Submit("Spara", [.. notes.Select(note => ($"sammanfattning[{note.Number}]", (string?)note.Text))]);
        await _fixture.ApproveNotes();
        await _fixture.Publish();
    }

    private Task<PromiseNote?> Note(int number) => _fixture.InDatabase(async db =>
        (await db.PromiseNotes.Include(note => note.Promise).Where(note => note.Tertial == new Tertial(2021, 1)).ToListAsync())
            .SingleOrDefault(note => note.Number == number));
}
