using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Corrections;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Waiting;

/// <summary>"Det här väntar på dig", at the top of the first page and as a number in the menu; tertial 1 2021 is open.</summary>
public sealed class WaitingTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    /// <summary>A correction composes the follow-ups after it, too, and the page asks for what waits when it has.</summary>
    [Fact]
    public async Task A_round_that_is_given_out_again_is_seen_in_its_own_tertial() => Assert.Equal(
        "Riktade insatser",
        await _fixture.InDatabase(async db =>
        {
            var round = (await db.FindOpenRound(_fixture.Clock.TodayInSweden()))!;
            var later = round.Tertial.Next;
            var activity = round.Activities.Single(one => one.Label == "2.2");
            Assert.Empty(round.Period.ChangeTerms(activity, later, activity.LatestTerms with { ShortName = "Insatser" }, "Nytt namn."));
            await db.SaveChangesAsync();
            round.Period.SeeIn(later);
            Assert.Equal("Insatser", activity.Name);

            return db.RoundAsStored!.FindActivity(activity.Id)!.Name;
        }));

    [Fact]
    public async Task The_menu_says_how_much_waits_in_each_room_on_every_page_of_staff()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        await _fixture.Return("2.2", "Är mars med?");
        await _fixture.Report("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Patrullen är på plats.");

        Assert.Equal(["Inmatning 4 väntar på dig"], await Menu(Role.PoliceCoordinator));
        Assert.Equal(["Inmatning 3 väntar på dig", "Granskning 1 väntar på dig", "Publicering", "Rättelser"],
            await Menu(Role.MunicipalOfficial));
        Assert.Equal(["Granskning 1 väntar på dig"], await Menu(Role.Reviewer));
        (await (await _fixture.SignedIn(Role.PoliceCoordinator)).Get("/inmatning"))
            .ShouldSay("2.2 Riktade insatser: skickad tillbaka med en kommentar");
    }

    [Fact]
    public async Task In_a_correction_it_names_who_must_write_then_who_reviews_and_publishes_and_leads_into_the_right_tertial()
    {
        Assert.Empty(await _fixture.OpenCorrection(CorrectionDesk.Last, "2.2"));

        var police = await _fixture.SignedIn(Role.PoliceCoordinator);
        (await police.Get("/inmatning")).ShouldSay("2.2 Riktade insatser: ska rättas i rättelsen av tertial 3 2020");
        Assert.StartsWith("/inmatning/2020/tertial-3#", police.Page.Document.QuerySelectorAll(".waiting a")[^1]
            .GetAttribute("href"), StringComparison.Ordinal);
        (await (await _fixture.SignedIn(Role.MunicipalOfficial)).Get("/inmatning")).ShouldNotSay("i rättelsen av tertial 3 2020");
        await _fixture.Correct(CorrectionDesk.Last, "2.2", Role.PoliceCoordinator, CorrectionDesk.Counting(19));
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        (await official.Get("/inmatning")).ShouldSay("Publicera rättelsen av tertial 3 2020");
        Assert.Equal("/publicering/2020/tertial-3", official.Page.Link("Publicera rättelsen av tertial 3 2020").GetAttribute("href"));
        Assert.Contains("Publicering 1 väntar på dig", await Menu(Role.MunicipalOfficial));
    }

    [Fact]
    public async Task A_summary_waits_for_its_author_until_it_is_sent_in_and_then_for_another()
    {
        var police = await _fixture.SignedIn(Role.PoliceCoordinator);
        await police.Get("/inmatning");
        await police.Submit("Spara", ("sammanfattning[1]", "Poliskontoret är öppet varje tisdag."));
        (await police.Get("/inmatning")).ShouldSay("fem rapporter att skicka in och en sammanfattning att skicka in")
            .ShouldSay("Sammanfattningen av löfte 1: utkast");
        (await (await _fixture.SignedIn(Role.MunicipalOfficial)).Get("/inmatning")).ShouldNotSay("Sammanfattningen av löfte 1: utkast");

        await police.Submit("Skicka till granskning sammanfattningen av löfte 1");

        police.Page.ShouldNotSay("Sammanfattningen av löfte 1: utkast");
        Assert.Contains("Granskning 1 väntar på dig", await Menu(Role.Reviewer));
    }

    /// <summary>The menu's rooms of work, as they are read aloud on a page that shows nothing else of what waits.</summary>
    private async Task<IReadOnlyList<string>> Menu(string role)
    {
        var page = await (await _fixture.SignedIn(role)).Get("/konto/sakerhet");
        return [.. page.Document.QuerySelectorAll(".menu li:not(.only-narrow)").Select(item => Page.Folded(item.TextContent))];
    }
}
