using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>GET /inmatning.</summary>
public class EntryPageTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_page_shows_every_activity_that_the_police_are_to_report()
    {
        var desk = await EntryDesk.OfPolice(_fixture);

        var page = await desk.Open();

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("0 av 5 klara, sista dag 15 maj");
        Assert.Equal("Rapportera tertial 1 2021", page.Heading);
        Assert.All(["1.2", "2.1", "2.2", "2.4", "2.5"], label => Assert.True(desk.HasPanel(label)));
    }

    [Fact]
    public async Task Last_tertials_values_and_the_year_stand_beside_the_field()
    {
        var desk = await EntryDesk.OfPolice(_fixture);

        await desk.Open();

        Assert.Contains("T1 2020 10 T2 7 T3 3 Hela 2020 20", desk.Panel("2.2"), StringComparison.Ordinal);
        Assert.Contains("Förra gången: Klart", desk.Panel("2.2"), StringComparison.Ordinal);
        Assert.Contains("Hittills i år: inte redovisat, mål: minst 15", desk.Panel("2.2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suspicions_of_2020_stand_beside_the_grid_with_their_sums()
    {
        var desk = await EntryDesk.OfPolice(_fixture);

        await desk.Open();

        var panel = desk.Panel("2.1").Replace("T1 2020", "", StringComparison.Ordinal);
        foreach (var figure in new[] { "29 (18)", "35 (11)", "32 (13)", "96 (42)", "63 (31)" })
            Assert.Contains(figure, panel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finished_activity_is_folded_and_can_be_reported_all_the_same()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var page = await desk.Open();
        page.ShouldSay("Klart sedan tertial 1 2020 – behöver inte rapporteras");
        Assert.False(desk.HasPanel("1.1"));

        await desk.Visitor.Submit("Lägg till en rapport ändå", (desk.Text("1.2"), "Står kvar."));

        Assert.True(desk.HasPanel("1.1"));
        Assert.Equal("Står kvar.", desk.Page.Value(desk.Text("1.2")));
    }

    [Fact]
    public async Task The_other_partys_activities_can_be_read_but_not_written()
    {
        var desk = await EntryDesk.OfPolice(_fixture);

        var page = await desk.Open();

        page.ShouldSay("Kommunens aktiviteter – 2 aktiviteter, du kan läsa men inte ändra");
        page.ShouldSay("2.3 Skolnärvaro Inte redovisat Kommunen har inte börjat på rapporten.");
        Assert.False(desk.HasPanel("2.3"));
    }

    [Theory]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.Administrator)]
    public async Task Those_who_do_not_report_may_not_come_in(string role)
    {
        var visitor = await _fixture.SignedIn(role);

        (await visitor.Get("/inmatning")).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_closed_round_says_when_the_next_one_opens()
    {
        using var own = new WebFixture();
        await own.InDatabase(db => db.Rounds.Where(round => round.Published == null)
            .ExecuteUpdateAsync(round => round.SetProperty(one => one.OpensOn, new DateOnly(2021, 6, 1))));
        var desk = await EntryDesk.OfPolice(own);

        (await desk.Open()).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Rapporteringen av tertial 1 2021 öppnar 1 juni 2021.");
    }

    [Fact]
    public async Task Without_a_period_the_page_says_so()
    {
        using var own = new WebFixture();
        var desk = await EntryDesk.OfPolice(own);
        await own.InDatabase(async db => await db.ActivityReports.ExecuteDeleteAsync() + await db.Rounds.ExecuteDeleteAsync());

        (await desk.Open()).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Det finns ingen löftesperiod att rapportera för.");
    }
}
