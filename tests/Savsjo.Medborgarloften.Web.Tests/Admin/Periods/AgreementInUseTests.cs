using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods;

/// <summary>
/// What happens to an agreement while it holds, through the forms. It is 10 May 2021; three tertials of 2020–2021 are published.
/// </summary>
public class AgreementInUseTests(WebFixture app) : IClassFixture<WebFixture>
{
    private const string Periods = "/admin/loftesperioder";
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task A_spelling_mistake_is_mended_in_place_and_what_is_published_keeps_the_old_words()
    {
        var (admin, address) = await At("2.2");
        var published = (await _app.Visitor().Get("/uppfoljning/2020/tertial-3")).MainText;
        await admin.Get(address);
        await admin.Submit("Rätta orden", ("Text", "Polisen ska göra riktade insatser mot unga."));
        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Skriv varför orden rättas");

        await admin.Submit("Rätta orden", ("Reason", "Stavfel."));

        admin.Page.ShouldSay("Orden är rättade.").ShouldSay("Polisen ska göra riktade insatser mot unga.");
        Assert.Equal(published, (await _app.Visitor().Get("/uppfoljning/2020/tertial-3")).MainText);
        (await admin.Get("/admin/logg")).ShouldSay("Stavfel.");
    }

    [Fact]
    public async Task The_goal_is_changed_from_a_tertial_and_the_page_says_what_it_does()
    {
        var (admin, address) = await At("2.2");
        var measure = await _app.InDatabase(db => db.Activities.Where(one => address.EndsWith("/" + one.Id))
            .SelectMany(one => one.Measures).Select(one => one.Id).SingleAsync());
        (await admin.Get($"{address}/matt/{measure}/mal"))
            .ShouldSay("Det som är publicerat, till och med tertial 3 2020, står kvar med de mål och utfall som gällde då.")
            .ShouldSay("bedöms hela det år som ändringen infaller i mot det nya talet");
        await admin.Submit("Ändra målet", ("Number", "20"));
        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Välj det tertial som det nya talet gäller från.");

        await admin.Submit("Ändra målet", ("From", "20211"), ("Reason", "Beslut i samverkansrådet."));

        admin.Page.ShouldSay("Målet är ändrat.").ShouldSay("minst 15 riktade insatser om året; från tertial 1 2021 minst 20");
    }

    [Fact]
    public async Task Ending_an_activity_inside_a_year_asks_what_it_owes_of_that_year_and_keeps_what_is_typed()
    {
        var (admin, address) = await At("2.2");
        await admin.Get($"{address}/avsluta");
        await admin.Submit("Spara", ("Last", "20211"), ("EndReason", "Uppdraget är slutfört."));
        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("minst 15 om året: bara 1 januari–30 april 2021")
            .ShouldSay("Efter antal dagar, 4").ShouldSay("Uppdraget är slutfört.");

        await admin.Submit("Spara", ("Parts[2-2-1]", "dagar"));

        admin.Page.ShouldSay("Aktivitetens sista tertial är sparat.");
        Assert.True(await _app.InDatabase(db => db.Activities.Where(one => address.EndsWith("/" + one.Id))
            .SelectMany(one => one.Measures).Select(one => one.Goal!.IsByDays).SingleAsync()));
    }

    [Fact]
    public async Task Parties_change_from_a_tertial_and_the_new_one_reports()
    {
        var (admin, address) = await At("2.2");
        await admin.Get($"{address}/parter");
        await admin.Submit("Ändra från tertialet", ("From", "20211"), ("Police", null), ("Others", "Räddningstjänsten"),
            ("Reason", "Ny part."));

        admin.Page.ShouldSay("Ändringen är sparad.");
        (await (await _app.SignedIn(Role.MunicipalOfficial)).Get("/inmatning")).ShouldSay("2.2 Riktade insatser");
        (await _app.Visitor().Get("/uppfoljning/2020/tertial-3")).ShouldNotSay("Räddningstjänsten");
    }

    [Fact]
    public async Task Whatever_takes_away_a_begun_report_asks_first_and_says_what_goes()
    {
        await _app.Draft("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Vi har patrullerat.");
        var admin = await _app.SignedIn(Role.Administrator);
        var period = await _app.InDatabase(db => db.PromisePeriods.Select(one => one.Id).FirstAsync());
        var (_, address) = await At("1.2");
        await admin.Get($"{address}/avsluta");
        await admin.Submit("Spara", ("Last", "20203"), ("EndReason", "Uppdraget är slutfört."));
        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("En påbörjad rapport försvinner: 1.2 tertial 1 2021. Kryssa för att det är meningen");

        await admin.Submit("Spara", ("TakesAway", "true"));

        admin.Page.ShouldSay("Aktivitetens sista tertial är sparat.");
        Assert.False(await _app.InDatabase(db => db.ActivityReports.AnyAsync(report => report.Tertial == new Tertial(2021, 1))));
        Assert.True(period > 0);
    }

    [Fact]
    public async Task A_period_is_taken_back_while_nothing_is_published_and_removing_a_promise_says_what_goes()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var entered = await Agreement.Of("Löften 2031", "2031-01-01", "2031-12-31")
            .Promising(1, "Det ska vara tryggt.", "Tryggt").Promising(2, "Det ska vara säkert.", "Säkert")
            .Doing("Trafikkontroller", "Polisen ska genomföra trafikkontroller.", "Polisen")
            .Counting("Trafikkontroller", "trafikkontroll", "trafikkontroller").AtLeast("1", "Week")
            .EnteredBy(admin);
        (await admin.Get($"{entered.Address}/ta-i-bruk"))
            .ShouldSay("Minst 1 trafikkontroll per vecka: 17 per tertial, 51 om året.").ShouldSay("Löftet har inga egna aktiviteter.");
        await admin.Submit("Ta perioden i bruk");
        await admin.Submit("Ta tillbaka till utkast");
        admin.Page.ShouldSay("Perioden är ett utkast igen.");

        var promise = await _app.InDatabase(db =>
            db.Promises.Where(one => one.FollowUpHeading == "Säkert").Select(one => one.Id).SingleAsync());
        (await admin.Get($"{entered.Address}/loften/{promise}/ta-bort")).ShouldSay("Det här försvinner, och det går inte att ångra:")
            .ShouldSay("2.1 Trafikkontroller, med ett mått och ett mål");
        (await admin.Submit("Ta bort löfte 2")).ShouldSay("Löftet är borttaget.");
    }

    [Fact]
    public async Task Of_a_latest_value_the_glance_says_that_it_counts_and_when()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var entered = await Agreement.Of("Löften 2031", "2031-01-01", "2031-12-31")
            .Promising(1, "Det ska vara tryggt.", "Tryggt")
            .Doing("Grannstöd", "Polisen ska värva grannstödjare.", "Polisen")
            .Counting("Grannstödjare", "grannstödjare", "grannstödjare").ByItsLatestValue().AtLeast("40", "Year")
            .EnteredBy(admin);

        (await admin.Get($"{entered.Address}/ta-i-bruk")).ShouldSay(
            "Minst 40 grannstödjare om året. Det senaste värdet gäller, och målet bedöms när kalenderåret är slut.");
    }

    [Fact]
    public async Task Where_a_year_is_followed_up_as_one_the_glance_counts_it_once()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var entered = await Agreement.Of("Löften 2031–2032", "2031-01-01", "2032-12-31")
            .Promising(1, "Det ska vara tryggt.", "Tryggt")
            .Doing("Trafikkontroller", "Polisen ska genomföra trafikkontroller.", "Polisen")
            .Counting("Trafikkontroller", "trafikkontroll", "trafikkontroller").AtLeast("1", "Week")
            .Doing("Bud", "Polisen ska gå med bud.", "Polisen").Counting("Bud", "bud", "bud", isNeuter: true).AtLeast("5", "Tertial")
            .EnteredBy(admin);
        await admin.Get($"{entered.Address}/uppfoljningar");
        await admin.Submit("Spara", ("How", "ar"));

        (await admin.Get($"{entered.Address}/ta-i-bruk"))
            .ShouldSay("Minst 1 trafikkontroll per vecka: 52 om året.").ShouldSay("Minst 5 bud per tertial: 15 om året.");
    }

    [Fact]
    public async Task Ten_who_create_the_same_period_at_once_make_one_draft()
    {
        var admins = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ =>
        {
            var admin = await _app.SignedIn(Role.Administrator);
            await admin.Get($"{Periods}/ny");
            return admin;
        }));

        var pages = await Task.WhenAll(admins.Select(admin => admin.Submit(
            "Skapa utkastet", ("Title", "Samma år"), ("FirstDay", "2061-01-01"), ("LastDay", "2062-12-31"), ("CopyFrom", ""))));

        Assert.Single(pages, page => page.MainText.Contains("Utkastet är sparat.", StringComparison.Ordinal));
        Assert.Equal(1, await _app.InDatabase(db => db.PromisePeriods.CountAsync(one => one.Title == "Samma år")));
        Assert.All(pages.Where(page => page.Status != HttpStatusCode.OK), page => page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Perioden överlappar Samma år, som gäller 1 januari 2061–31 december 2062."));
        Assert.Equal(9, pages.Count(page => page.Status == HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task An_own_choice_of_joined_rounds_is_kept_as_it_was_ticked()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var entered = await Agreement.Of("Löften 2033", "2033-01-01", "2033-12-31").Promising(1, "Tryggt.").EnteredBy(admin);
        await admin.Get($"{entered.Address}/uppfoljningar");

        await admin.Submit("Spara", ("How", "eget"), ("Joined", "20332"));

        admin.Page.ShouldSay("Uppföljningarna är valda.");
        (await admin.Get($"{entered.Address}/uppfoljningar")).ShouldSay("Tertial 1 2033: 1 januari–30 april 2033")
            .ShouldSay("Tertial 2–3 2033 tillsammans");
        await admin.Submit("Spara", ("How", "eget"), ("Joined", null));
        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Kryssa för minst två tertial som följs upp tillsammans, eller välj varje tertial för sig.");
    }

    [Fact]
    public async Task Pasted_lines_keep_every_party_and_lose_their_list_marks()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var entered = await Agreement.Of("Löften 2041", "2041-01-01", "2041-12-31").Promising(1, "Tryggt.").EnteredBy(admin);
        await admin.Get(admin.Page.Link("Klistra in flera aktiviteter för löfte 1").GetAttribute("href")!);
        await admin.Submit("Spara aktiviteterna", ("Lines",
            "1. Räddningstjänsten och polisen ska öva.\n\u2022\tPolisen, kommunen och Åhléns ska träffas.\n"
            + "a) Kommunen ska bygga.\no\tPolisen ska synas."));

        (await admin.Get(entered.Address)).ShouldSay("1.1 Räddningstjänsten och polisen ska öva. Räddningstjänsten och Polisen ·")
            .ShouldSay("1.3 Kommunen ska bygga. Kommunen ·").ShouldSay("1.4 Polisen ska synas. Polisen ·");
        Assert.Equal(["Polisen", "Kommunen", "Åhléns"], await _app.InDatabase(async db => (await db.Activities
            .SingleAsync(one => one.Text == "Polisen, kommunen och Åhléns ska träffas.")).Responsible.Select(party =>
                party.Name).ToList()));
    }

    /// <summary>An administrator, and an activity's address.</summary>
    private async Task<(Visitor Admin, string Address)> At(string label)
    {
        var activity = await _app.ActivityId(label);
        var period = await _app.InDatabase(
            db => db.Activities.Where(one => one.Id == activity).Select(one => one.Promise!.PromisePeriodId).SingleAsync());
        return (await _app.SignedIn(Role.Administrator), $"{Periods}/{period}/aktiviteter/{activity}");
    }
}
