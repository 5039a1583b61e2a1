using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

/// <summary>/granskning: every expected report of the round, how far it has come, and what is new.</summary>
public sealed class ReviewPageTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Each_party_sees_how_much_it_has_reported_and_what_is_settled()
    {
        await _fixture.ReportAll();
        await _fixture.Approve("1.2");

        var page = await Open("/granskning");

        Assert.Equal("Granska tertial 1 2021", page.Heading);
        page.ShouldSay("Fyra rapporter väntar på dig. Sista dag att rapportera är 15 maj 2021.")
            .ShouldSay("Polisen 5 av 5 inskickade").ShouldSay("4 väntar på granskning 1 godkänd 5 av 5 kom in i tid.")
            .ShouldSay("1.1 är klar sedan tertial 1 2020.")
            .ShouldSay("Kommunen 2 av 3 inskickade").ShouldSay("1.3 är klar sedan tertial 1 2020.")
            .ShouldSay("2.5 Samverkansmöten: inskickad, delas med kommunen").ShouldSay("2.3 Skolnärvaro: inte redovisat");
    }

    [Fact]
    public async Task A_report_says_what_is_new_since_last_tertial_and_what_will_be_printed()
    {
        await _fixture.ReportAll();

        var page = await Open("/granskning");

        Assert.Contains("32 →till 27 misstankar varav 21 år och yngre 13 →till 8", Row(page, "2.1"), StringComparison.Ordinal);
        Assert.Contains("Jämfört med tertial 1 och 3 2020", Row(page, "2.1"), StringComparison.Ordinal);
        Assert.Contains("Alla 29 varav 18 32 varav 13 27 varav 8", Row(page, "2.1"), StringComparison.Ordinal);
        Assert.Contains(
            "Misstankar om narkotikabrott: 5 överlåtelse varav två 21 år och yngre, 5 innehav varav två 21 år och yngre, "
            + "16 eget bruk varav fyra 21 år och yngre, 1 dopningslagen innehav.",
            Row(page, "2.1"), StringComparison.Ordinal);
        Assert.Contains("3 →till 4 riktade insatser 4 av minst 15 i år, 27 procent.", Row(page, "2.2"), StringComparison.Ordinal);
        Assert.Contains("Genomfört fyra riktade insatser under perioden.", Row(page, "2.2"), StringComparison.Ordinal);
        Assert.Contains("Samma text som i tertial 3 2020.", Row(page, "1.2"), StringComparison.Ordinal);
        Assert.Contains("Ny text sedan tertial 3 2020.", Row(page, "2.4"), StringComparison.Ordinal);
        Assert.Contains("Ingen har börjat.", Row(page, "2.3"), StringComparison.Ordinal);
        Assert.Contains(
            "Ansvarig: ingen är utsedd, Anna Lind kan rapportera. Senast 15 maj 2021.", Row(page, "2.3"), StringComparison.Ordinal);
        page.ShouldSay(
            "Saknas från kommunen Ska vara inne senast 15 maj 2021, om fem dagar. 2.3 Skolnärvaro, inte redovisat. "
            + "Ansvarig: ingen är utsedd, Anna Lind kan rapportera.");
        Assert.Contains("Karin Berg skickade in 10 maj 2021 kl. 10.00", Row(page, "2.1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_found_though_the_list_shows_something_else()
    {
        var police = await EntryDesk.OfPolice(_fixture);
        await police.Open();
        await police.Save((police.Text("1.2"), "Tisdagar."));
        var (activity, report) = (await _fixture.ActivityId("2.3"), (await _fixture.ReportOf("1.2")).Id);

        Assert.Equal($"#aktivitet-{activity}", await Place("/granskning", "2.3 Skolnärvaro"));
        Assert.Equal($"#aktivitet-{activity}", await Place("/granskning?visa=saknas", "2.3 Skolnärvaro"));
        Assert.Equal($"/granskning#aktivitet-{activity}", await Place("/granskning?visa=godkanda", "2.3 Skolnärvaro"));
        Assert.Equal($"/granskning#aktivitet-{activity}", await Place("/granskning?part=polisen", "2.3 Skolnärvaro"));
        Assert.Equal($"/granskning?rapport={report}#rapport-{report}", await Place("/granskning?visa=saknas", "1.2 Närvaro i centrum"));

        async Task<string?> Place(string address, string what) => (await Open(address)).Link(what).GetAttribute("href");
    }

    [Fact]
    public async Task What_came_after_the_deadline_did_not_come_in_time()
    {
        _fixture.Clock.SetUtcNow(new DateTimeOffset(2021, 5, 15, 22, 30, 0, TimeSpan.Zero));
        await _fixture.Report("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Tisdagar");

        (await Open("/granskning")).ShouldSay("Sista dag att rapportera var 15 maj 2021.").ShouldSay("Rapporten kom in efter sista dagen.");
    }

    [Fact]
    public async Task A_draft_is_its_authors_own_until_it_is_sent_in()
    {
        await _fixture.Draft("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Ett halvfärdigt utkast");

        var page = await Open("/granskning");

        page.ShouldNotSay("Ett halvfärdigt utkast");
        Assert.Contains("Karin Berg sparade", Row(page, "1.2"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/granskning", "2.1 2.2 2.5 2.4 2.3 1.2")]
    [InlineData("/granskning?visa=vantar", "2.1 2.2")]
    [InlineData("/granskning?visa=inskickade", "2.1 2.2 2.5")]
    [InlineData("/granskning?visa=skickade-tillbaka", "2.4")]
    [InlineData("/granskning?visa=saknas", "2.3")]
    [InlineData("/granskning?visa=godkanda", "1.2")]
    [InlineData("/granskning?visa=utkast", "")]
    [InlineData("/granskning?part=polisen", "2.1 2.2 2.5 2.4 1.2")]
    [InlineData("/granskning?part=kommunen", "2.5 2.4 2.3")]
    [InlineData("/granskning?visa=inskickade&part=kommunen", "2.5")]
    [InlineData("/granskning?visa=nagot-annat&part=ingen", "2.1 2.2 2.5 2.4 2.3 1.2")]
    public async Task Links_choose_which_reports_are_listed(string address, string labels)
    {
        await _fixture.ReportAll();
        await _fixture.Approve("1.2");
        await _fixture.Return("2.4", "Vem är utsedd?");
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);

        var page = await official.Get(address);

        Assert.Equal(labels, string.Join(" ", page.Document.QuerySelectorAll(".queue h3 b").Select(label => label.TextContent)));
        Assert.Equal(labels.Length == 0, page.MainText.Contains("Inga rapporter i det här urvalet.", StringComparison.Ordinal));
        page.ShouldSay("Väntar på dig");
        Assert.Equal(2, page.Document.QuerySelectorAll(".filters [aria-current]").Length);
    }

    [Fact]
    public async Task A_link_opens_the_report_it_names()
    {
        await _fixture.ReportAll();
        var report = await _fixture.ReportOf("2.5");

        var page = await Open($"/granskning?rapport={report.Id}");

        Assert.Equal("Granska 2.5", Page.Folded(page.Document.QuerySelector("details[open] summary")!.TextContent));
    }

    [Fact]
    public async Task Between_two_rounds_it_says_when_the_next_opens()
    {
        await _fixture.Publish();

        var page = await Open("/granskning");

        Assert.Equal("Ingen omgång är öppen", page.Heading);
        page.ShouldSay("Tertial 2 2021 öppnar 1 augusti 2021.").ShouldSay("uppföljningen av tertial 1 2021");
    }

    private async Task<Page> Open(string address) => await (await _fixture.SignedIn(Role.Reviewer)).Get(address);

    private static string Row(Page page, string label) =>
        Page.Folded(page.Document.QuerySelectorAll(".queue > li")
            .Single(row => row.QuerySelector("h3 b")!.TextContent == label).TextContent);
}
