using System.Net;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>
/// Titta igenom: what may be wrong in a report is seen before it is sent in, and where nothing is, one click sends. It is 10 May 2021.
/// </summary>
public sealed class LookThroughTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private static readonly string[] OfPolice = ["1.2", "2.1", "2.2", "2.4", "2.5"];

    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task With_nothing_to_ask_one_click_sends()
    {
        var desk = await Opened();

        await desk.Visitor.Submit("skicka", (desk.Figure("2.2"), "4"), (desk.Status("2.2"), "Ongoing"));

        desk.Page.ShouldSay("2.2 skickades in 10.00.");
        Assert.Equal("/inmatning", desk.Page.Address);
    }

    [Fact]
    public async Task An_empty_cell_beside_filled_ones_is_looked_at_before_anything_is_sent()
    {
        var desk = await Opened();
        await desk.Visitor.Submit("Skicka in 2.1", (desk.Status("2.1"), "Ongoing"), (desk.Figure("2.1", measure: "Överlåtelse"), "3"),
            (desk.Figure("2.1", "Subgroup", "Överlåtelse"), "1"));

        desk.Page.ShouldSay("Titta igenom rapporten").ShouldSay("Inget är inskickat än.")
            .ShouldSay("3 överlåtelse varav en 21 år och yngre")
            .ShouldSay("Inte ifyllt: Innehav, Eget bruk, Dopningslagen innehav och Dopningslagen bruk.");
        Assert.Equal(ReportState.Draft, (await desk.Stored("2.1"))!.State);

        await desk.Visitor.Submit("Skicka in rapporten");

        desk.Page.ShouldSay("2.1 skickades in 10.00.");
        Assert.Equal(ReportState.Submitted, (await desk.Stored("2.1"))!.State);
    }

    [Fact]
    public async Task A_status_alone_is_all_that_readers_get_and_what_was_dropped_has_no_empty_cells()
    {
        var desk = await Opened();
        await desk.Visitor.Submit("Skicka in 2.2", (desk.Status("2.2"), "Ongoing"));
        desk.Page.ShouldSay("Titta igenom rapporten").ShouldSay("Varken text eller siffror: läsarna får bara veta läget.");

        desk = await Opened();
        await desk.Visitor.Submit("Skicka in 2.1", (desk.Status("2.1"), "Cancelled"), (desk.Text("2.1"), "Uppdraget togs tillbaka."),
            (desk.Figure("2.1", measure: "Överlåtelse"), "40"), (desk.Figure("2.1", "Subgroup", "Överlåtelse"), "1"));
        desk.Page.ShouldNotSay("Inte ifyllt").ShouldNotSay("Varken text").ShouldSay("Uppdraget togs tillbaka.");
    }

    [Fact]
    public async Task One_that_was_begun_another_day_is_not_taken_along_unseen_and_stays_where_it_is_unticked()
    {
        var desk = await Opened();
        await desk.Save((desk.Text("2.4"), "Blir klar på måndag."), (desk.Status("2.4"), "Ongoing"));
        _fixture.Clock.Advance(TimeSpan.FromDays(1));
        desk = await Opened();

        await desk.Visitor.Submit("skicka", (desk.Figure("2.2"), "4"), (desk.Status("2.2"), "Ongoing"));
        desk.Page.ShouldSay("Titta igenom två rapporter").ShouldSay("Sparad senast 10 maj 2021. Ska den skickas in nu?");
        await desk.Visitor.Submit("Skicka in de ikryssade", ("Send", $"{desk.IdOf("2.2")}"));

        desk.Page.ShouldSay("2.2 skickades in 10.00.");
        Assert.Equal(ReportState.Draft, (await desk.Stored("2.4"))!.State);
    }

    [Fact]
    public async Task The_figures_stand_beside_an_authors_own_text_before_and_after_it_is_sent()
    {
        var desk = await Opened();
        await desk.Visitor.Submit("Skicka in 2.2", (desk.Figure("2.2"), "5"), (desk.Status("2.2"), "Ongoing"),
            (desk.Text("2.2"), "Genomfört åtta riktade insatser."));
        desk.Page.ShouldSay("Genomfört åtta riktade insatser.")
            .ShouldSay("Siffrorna säger: Genomfört fem riktade insatser under perioden.")
            .ShouldSay("Texten säger 8 riktade insatser, siffran är 5.");

        await desk.Visitor.Submit("Skicka in rapporten");

        Assert.Contains("Siffrorna säger: Genomfört fem riktade insatser under perioden.", desk.Panel("2.2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_of_another_size_than_the_earlier_ones_is_asked_about_where_it_is_typed()
    {
        var desk = await Opened();
        await desk.Save((desk.Figure("2.2"), "190"), (desk.Status("2.2"), "Ongoing"));

        Assert.Contains("Riktade insatser stiger från 3 till 190.", desk.Panel("2.2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sends_in_what_they_have_not_read()
    {
        var (desk, other) = (await Opened(), await Opened());
        await desk.Visitor.Submit("Skicka in 2.2", (desk.Figure("2.2"), "190"), (desk.Status("2.2"), "Ongoing"));
        await other.Open();
        await other.Save((other.Figure("2.2"), "19"));

        await desk.Visitor.Submit("Skicka in rapporten");

        desk.Page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Någon annan har just ändrat rapporten")
            .ShouldSay("Genomfört 19 riktade insatser");
        Assert.Equal(ReportState.Draft, (await desk.Stored("2.2"))!.State);
        await desk.Visitor.Submit("Skicka in rapporten");
        Assert.Equal(ReportState.Submitted, (await desk.Stored("2.2"))!.State);
    }

    [Fact]
    public async Task Sending_once_more_when_all_is_sent_is_no_fault()
    {
        var desk = await Opened();
        await desk.SubmitAll([.. OfPolice.SelectMany(label => new[]
        {
            (desk.Status(label), (string?)"Ongoing"), (desk.Text(label), "Arbetet fortsätter."),
        })]);

        await desk.SubmitAll();

        desk.Page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Allt är redan inskickat.");
    }

    [Fact]
    public async Task One_that_was_begun_another_day_is_asked_about_though_it_is_the_only_one()
    {
        var desk = await Opened();
        await desk.Save((desk.Text("2.4"), "Blir klar på måndag."), (desk.Status("2.4"), "Ongoing"));
        _fixture.Clock.Advance(TimeSpan.FromDays(1));
        desk = await Opened();

        await desk.Visitor.Submit("skicka");

        desk.Page.ShouldSay("Titta igenom rapporten").ShouldSay("Sparad senast 10 maj 2021. Ska den skickas in nu?");
    }

    [Fact]
    public async Task One_that_was_changed_meanwhile_keeps_nothing_from_the_others_and_the_page_says_what_was_sent()
    {
        var (desk, other) = (await Opened(), await Opened());
        await LookAtTwo(desk);
        await other.Open();
        await other.Save((other.Figure("2.2"), "19"));

        await desk.Visitor.Submit("Skicka in de ikryssade");

        desk.Page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("2.4 skickades in 10.00.").ShouldSay("Titta igenom rapporten")
            .ShouldSay("Någon annan har just ändrat rapporten").ShouldNotSay("inte nämns här").ShouldNotSay("Inget är inskickat än.");
        Assert.Equal(ReportState.Draft, (await desk.Stored("2.2"))!.State);
        Assert.Equal(ReportState.Submitted, (await desk.Stored("2.4"))!.State);
    }

    [Fact]
    public async Task With_nothing_left_to_look_through_the_entry_page_tells_why()
    {
        var (desk, other) = (await Opened(), await Opened());
        await LookAtTwo(desk);
        var address = desk.Page.Address;
        await other.Open();
        // In another window, and with other words: what was looked at here is not what was sent.
        await other.SubmitAll((other.Text("2.2"), "Räknat om."), (other.Text("2.4"), "Gjort om."));

        await desk.Visitor.Submit("Skicka in de ikryssade");

        Assert.Equal("/inmatning", desk.Page.Address);
        desk.Page.ShouldSay("Någon annan har just ändrat rapporten").ShouldNotSay("noll rapporter");
        Assert.NotNull(desk.Page.Document.QuerySelector("#fel"));
        Assert.True(desk.Page.Document.QuerySelector("[data-saved-icon]")!.HasAttribute("hidden"));
        await desk.Visitor.Get(address);
        Assert.Equal("/inmatning", desk.Page.Address);
        desk.Page.ShouldSay("Det finns ingen rapport att titta igenom. Den kan vara inskickad redan.");
    }

    [Fact]
    public async Task One_that_should_be_looked_at_is_not_left_behind_without_a_word()
    {
        var desk = await Opened();

        await desk.Visitor.Submit(
            "skicka", (desk.Status("2.2"), "Ongoing"), (desk.Figure("2.2"), "190"), (desk.Text("2.4"), "Utan läge."));

        desk.Page.ShouldSay("2.2 är inte inskickad: titta igenom den först.");
        Assert.Equal(ReportState.Draft, (await desk.Stored("2.2"))!.State);
    }

    private static async Task LookAtTwo(EntryDesk desk)
    {
        await desk.Visitor.Submit("skicka", (desk.Figure("2.2"), "190"), (desk.Status("2.2"), "Ongoing"),
            (desk.Text("2.4"), "Gjort."), (desk.Status("2.4"), "Ongoing"));
        desk.Page.ShouldSay("Titta igenom två rapporter");
    }

    private async Task<EntryDesk> Opened()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        return desk;
    }
}
