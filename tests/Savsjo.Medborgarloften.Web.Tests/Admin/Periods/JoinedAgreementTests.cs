using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Counts;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods;

/// <summary>An agreement whose years are followed up as wholes, as administrators see it, and what they may do with it.</summary>
public sealed class JoinedAgreementTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task Prolonged_it_gets_a_round_for_the_new_days_and_no_other_and_that_round_can_be_published()
    {
        var police = await PublishedTwice();
        police.At("2024-01-20");
        var (admin, period) = await AtThePeriod();
        await admin.Get($"{period}/andra");
        (await admin.Submit("Spara", ("LastDay", "2024-02-15"), ("Reason", "Vi förhandlar om nästa.")))
            .ShouldSay("Periodens namn och dagar är sparade.").ShouldSay("Tertial 1 2024: 1 januari–15 februari 2024")
            .ShouldNotSay("Tertial 1 2022:").ShouldNotSay("Tertial 2 2023:");

        (await admin.Get("/admin/omgangar")).ShouldNotSay("Tertial 1 2022").ShouldNotSay("Tertial 2 2023");
        (await _app.Visitor().Get("/loften/1")).ShouldSay("tre uppföljningar").ShouldNotSay("tertial 1 2022");
        await police.Report("2024-02-20", new Typed("1.1", "3"));
        (await police.Read("/2024/tertial-1")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Tre trafikkontroller");
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task Rounds_that_an_earlier_version_put_beside_a_joined_one_are_named_and_go_when_the_choice_is_saved_again()
    {
        await PublishedTwice();
        var (admin, period) = await AtThePeriod();
        await admin.Get($"{period}/andra");
        await admin.Submit("Spara", ("LastDay", "2024-02-15"), ("Reason", "Vi förhandlar om nästa."));
        await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync(
            "INSERT INTO Rounds (PromisePeriodId, Tertial, FirstTertial, OpensOn, Deadline, Version, IsTransferred) "
            + "SELECT PromisePeriodId, 20221, 20221, '2022-04-01', '2022-05-15', 0, 0 FROM Rounds WHERE Tertial = 20223"));

        (await admin.Get(period)).ShouldSay("Tertial 1 2022 har en egen omgång, fast det följs upp tillsammans med andra tertial.");
        await admin.Get($"{period}/uppfoljningar");
        await admin.Submit("Spara");

        (await admin.Get(period)).ShouldNotSay("en egen omgång");
        Assert.Equal([20223, 20233, 20241], await _app.InDatabase(async db => (await db.Rounds.Where(round => round.PromisePeriodId != 1)
            .Select(round => round.Tertial).ToListAsync()).Select(tertial => tertial.Value).Order()));
    }

    [Fact]
    public async Task Nothing_says_that_it_is_reported_each_tertial()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var entered = await Agreement.Of("Löften 2031–2032", "2031-01-01", "2032-12-31").Promising(1, "Det ska vara tryggt.")
            .Doing("Kontroller", "Polisen ska kontrollera.", "Polisen").Counting("Kontroller", "kontroll", "kontroller")
            .AtLeast("1", "Week").EnteredBy(admin);
        await admin.Get($"{entered.Address}/uppfoljningar");
        await admin.Submit("Spara", ("How", "ar"));

        (await admin.Get($"{entered.Address}/ta-i-bruk")).ShouldSay("får varje uppföljning en omgång").ShouldNotSay("varje tertial");
        await entered.TakeIntoUse();
        (await admin.Get(entered.Address)).ShouldSay("Perioden rapporteras, en uppföljning i taget.").ShouldNotSay("tertial för tertial");
        (await _app.Visitor().Get("/en")).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task English_readers_of_a_whole_year_are_not_told_of_three_reports()
    {
        await PublishedTwice();

        (await _app.Visitor().Get("/en")).ShouldSay("At least once a year they report what they have done.").ShouldNotSay("Three times");
    }

    [Fact]
    public async Task Where_everything_is_published_nothing_is_offered_that_would_be_refused()
    {
        await PublishedTwice();
        var (admin, period) = await AtThePeriod();

        (await admin.Get(period)).ShouldNotSay("Lägg till en aktivitet").ShouldNotSay("Lägg till löfte").ShouldNotSay("Klistra in flera");
        foreach (var form in new[] { "ny", "flera" })
        {
            (await admin.Get($"{period}/aktiviteter/{form}")).ShouldSay(
                "Alla periodens uppföljningar är publicerade, så inget kan läggas till. Ska den gälla längre, förläng den först.");
            Assert.False(admin.Page.HasButton("Spara aktivitet"));
        }
    }

    [Fact]
    public async Task A_first_follow_up_that_cannot_be_read_is_refused_and_not_taken_for_the_agreements_first()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var entered = await Agreement.Of("Löften 2033", "2033-01-01", "2033-12-31").Promising(1, "Tryggt.").EnteredBy(admin);
        await admin.Get($"{entered.Address}/uppfoljningar");
        await admin.Submit("Spara", ("How", "varje"), ("From", "20332"));

        await admin.Get($"{entered.Address}/uppfoljningar");
        await admin.Submit("Spara", ("How", "varje"), ("From", "abc"));

        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Välj det tertial som den första uppföljningen börjar med i listan.");
        (await admin.Get(entered.Address)).ShouldSay("tertial 1 2033 följs inte upp.");
    }

    [Fact]
    public async Task A_period_to_copy_that_cannot_be_read_is_refused_and_not_taken_for_none()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get("/admin/loftesperioder/ny");

        await admin.Submit("Skapa utkastet", ("Title", "Oläsligt"), ("FirstDay", "2041-01-01"), ("LastDay", "2041-12-31"),
            ("CopyFrom", "abc"));

        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Perioden att kopiera finns inte längre.");
        Assert.False(await _app.InDatabase(db => db.PromisePeriods.AnyAsync(one => one.Title == "Oläsligt")));
    }

    private async Task<PoliceYear> PublishedTwice()
    {
        var police = new PoliceYear(_app);
        await police.Begin(
            Agreement.Of("Löften 2022–2023", "2022-01-01", "2023-12-31").Promising(1, "Det ska vara tryggt på vägarna.", "Tryggare vägar")
                .Doing("Trafikkontroller", "Polisen ska genomföra trafikkontroller.", "Polisen")
                .Counting("Trafikkontroller", "trafikkontroll", "trafikkontroller"),
            followUps: ("How", "ar"));
        await police.Report("2023-01-10", new Typed("1.1", "60"));
        await police.Report("2024-01-10", new Typed("1.1", "55"));
        return police;
    }

    private async Task<(Visitor Admin, string Period)> AtThePeriod()
    {
        var id = await _app.InDatabase(db => db.PromisePeriods.Where(one => one.Title == "Löften 2022–2023").Select(one => one.Id)
            .SingleAsync());
        return (await _app.SignedIn(Role.Administrator), $"/admin/loftesperioder/{id}");
    }
}
