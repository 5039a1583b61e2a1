using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Reminders;
using Savsjo.Medborgarloften.Web.Tests.Shapes;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods;

/// <summary>
/// History is entered late, from the documents in which it was published. It is 10 May 2021; the year 2020 is published, and tertial 1
/// 2021 is open.
/// </summary>
public sealed class HistoryEnteredLateTests(WebFixture app) : IClassFixture<WebFixture>
{
    private const string Document = "Uppföljning medborgarlöften hösten 2018";
    private const string Transferred = $"Överförd från ett dokument: {Document}, publicerat 22 januari 2019.";
    private const string Address = "https://www.savsjo.se/uppfoljning-2018.pdf";

    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task A_period_from_before_is_taken_into_use_although_later_ones_are_and_nobody_waits_for_it()
    {
        var period = await Entered();
        (await period.Administrator.Get(period.Address)).ShouldSay("Uppföljningen av tertial 3 2020 är redan publicerad.")
            .ShouldSay("överförs därför från dokument");
        await period.TakeIntoUse();

        (await period.Administrator.Get(period.Address)).ShouldSay("Överförs från dokument")
            .ShouldSay("Tertial 3 2018: dokumentet är inte angivet än.").ShouldSay("Tertial 1 2019: dokumentet är inte angivet än.");
        (await (await _app.SignedIn(Role.PoliceCoordinator)).Get("/inmatning")).ShouldSay("Rapportera tertial 1 2021")
            .ShouldSay("Överförs från ett dokument: tertial 3 2018");
        (await _app.Visitor().Get("/")).ShouldNotSay("2018").ShouldNotSay("2019");
        (await _app.Visitor().Get("/loften/period-2018-2019"))
            .ShouldSay("Inte redovisat än. Uppföljningarna överförs från tidigare dokument.")
            .ShouldNotSay("rapporteras senast");
        (await period.Administrator.Get("/admin/omgangar")).ShouldNotSay("Löften 2018–2019");

        await _app.InDatabase(db => db.Rounds.Where(round => round.Published == null && round.Tertial == new Tertial(2021, 1))
            .ExecuteDeleteAsync());
        Assert.Equal(0, await _app.Use<RemindStaff, int>(remind => remind.Run(CancellationToken.None)));
    }

    [Fact]
    public async Task It_is_reported_reviewed_and_published_at_a_place_of_its_own_and_says_where_it_comes_from()
    {
        var period = await Entered();
        await period.TakeIntoUse();
        (await (await _app.SignedIn(Role.PoliceCoordinator)).Get("/inmatning/2019/tertial-1")).ShouldHaveStatus(HttpStatusCode.NotFound)
            .ShouldSay("Den här öppnar när den före är publicerad.");
        await Report("/2018/tertial-3", "12");

        var official = await _app.SignedIn(Role.MunicipalOfficial);
        (await official.Get("/publicering/2018/tertial-3"))
            .ShouldSay("Tertial 3 2018 överförs från ett dokument, men det står inte vilket.");
        await Name(
            period, ("Rounds[0].Document", Document), ("Rounds[0].PublishedOn", "2019-01-22"), ("Rounds[0].DocumentAddress", Address));
        period.Administrator.Page.ShouldSay("Överföringen är sparad.")
            .ShouldSay($"Tertial 3 2018: {Document}, publicerat 22 januari 2019.");
        var (review, _) = await _app.ReviewAndPublish("/2018/tertial-3");
        review.ShouldSay($"Överförs från ett dokument: {Document}, publicerat 22 januari 2019.")
            .ShouldNotSay("Sista dag").ShouldNotSay("kom in i tid");

        var page = await _app.Visitor().Get("/uppfoljning/2018/tertial-3");
        page.ShouldSay(Transferred).ShouldSay("Version 1, publicerad 10 maj 2021 av Sävsjö kommun.").ShouldSay("Genomfört tolv");
        Assert.Equal(Address, page.Link("Läs dokumentet").GetAttribute("href"));
        var reader = _app.Visitor().Client;
        Assert.Contains(
            $"{Transferred} {Address}",
            Page.Folded(await PdfText.Of(await reader.GetByteArrayAsync("/uppfoljning/2018/tertial-3/rapport.pdf"))),
            StringComparison.Ordinal);
        var data = JsonDocument.Parse(await reader.GetStringAsync("/api/v1/follow-ups/2018-3")).RootElement;
        Assert.Equal(Document, data.GetProperty("transferredFrom").GetProperty("document").GetString());
        Assert.Equal("2019-01-22", data.GetProperty("originallyPublished").GetString());
        (await (await _app.SignedIn(Role.PoliceCoordinator)).Get("/inmatning/2019/tertial-1")).ShouldSay("Rapportera tertial 1 2019")
            .ShouldNotSay("sista dag");
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task Everything_public_follows_the_tertial_and_not_the_day_of_publication()
    {
        var period = await Entered();
        await period.TakeIntoUse();
        var before = (await _app.Visitor().Get("/")).MainText.Split(", Tertial 1 2020");
        await Name(
            period, ("Rounds[0].Document", Document), ("Rounds[0].PublishedOn", "2019-01-22"),
            ("Rounds[1].Document", "Uppföljning våren 2019"), ("Rounds[1].PublishedOn", "2019-05-22"));
        foreach (var place in new[] { "/2018/tertial-3", "/2019/tertial-1" })
        {
            await Report(place, "12");
            await _app.ReviewAndPublish(place);
        }

        var visitor = _app.Visitor();
        Assert.Equal(
            $"{before[0]}, Tertial 1 2020, Tertial 1 2019{before[1]}",
            (await visitor.Get("/")).MainText);
        var list = (await visitor.Get("/uppfoljning")).ShouldSay(Transferred);
        Assert.Equal(["2020", "2019", "2018"], list.Document.QuerySelectorAll("main h2").Select(year => year.TextContent.Trim()));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await visitor.Client.GetStringAsync("/feed.atom")).Root!;
        Assert.EndsWith(
            "(överförd från ett dokument)", feed.Elements(atom + "entry").Last().Element(atom + "title")!.Value, StringComparison.Ordinal);
        Assert.Equal(
            ["2020-3", "2020-2", "2020-1", "2019-1", "2018-3"],
            JsonDocument.Parse(await visitor.Client.GetStringAsync("/api/v1/follow-ups")).RootElement.GetProperty("items")
                .EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        (await visitor.Get("/loften")).ShouldSay("2020–2021");
        (await visitor.Get("/statistik?fran=2018&till=2020")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("2018");
    }

    /// <summary>Both years of the copy are met in part: what was promised holds as it was signed.</summary>
    private static IEnumerable<(string, string?)> WholeNumbers(Page page) =>
        page.Document.QuerySelectorAll("select[name^='Parts[']").Select(one => (one.GetAttribute("name")!, (string?)"hela"));

    [Fact]
    public async Task A_copy_made_backwards_is_what_the_later_activities_continue()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get("/admin/loftesperioder/ny");
        await admin.Submit(
            "Skapa utkastet", ("Title", "Medborgarlöften 2018–2019"), ("FirstDay", "2018-09-01"), ("LastDay", "2019-04-30"),
            ("CopyFrom", "1"), ("Activities", "true"), ("Parties", "true"), ("Measures", "true"), ("Goals", "true"));
        (await admin.Submit("Skapa utkastet", [.. WholeNumbers(admin.Page)])).ShouldHaveStatus(HttpStatusCode.OK);
        var period = new EnteredAgreement(admin, admin.Page.Address);
        await period.TakeIntoUse();
        await Name(period, ("Rounds[0].Document", Document), ("Rounds[0].PublishedOn", "2019-01-22"));
        await Report("/2018/tertial-3", "12", label: "2.2");
        await _app.ReviewAndPublish("/2018/tertial-3");

        var page = await _app.Visitor().Get("/loften/aktivitet/2020-2021/2.2");

        page.ShouldSay("Del av löftena 2018–2019 och 2020–2021.");
        Assert.True(
            page.MainText.IndexOf("12 riktade insatser", StringComparison.Ordinal)
                < page.MainText.IndexOf("20 riktade insatser under 2020", StringComparison.Ordinal), page.MainText);
        var statistics = await _app.Visitor().Get("/statistik?fran=2018&till=2020");
        Assert.Equal(
            ["1 september–31 december 2018", "2020"],
            statistics.Document.QuerySelector("table.goal-years")!.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        Assert.Contains(
            "2018-2019/2.2", await _app.Visitor().Client.GetStringAsync("/oppna-data/siffror.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_made_backwards_is_logged_with_each_activity_that_continues_it()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get("/admin/loftesperioder/ny");
        await admin.Submit(
            "Skapa utkastet", ("Title", "Medborgarlöften 2018–2019"), ("FirstDay", "2018-09-01"), ("LastDay", "2019-04-30"),
            ("CopyFrom", "1"), ("Activities", "true"), ("Parties", "true"), ("Parts[2-2-1]", "hela"), ("Parts[2-5-1]", "hela"));
        Assert.Empty(admin.Page.Errors);

        var logged = await _app.InDatabase(db => db.AuditEntries
            .Where(entry => entry.Deed == AuditDeed.ActivityChanged).OrderBy(entry => entry.Sequence)
            .Select(entry => new { entry.Subject, entry.Before, entry.After, entry.ActivityId }).ToListAsync());
        var continuing = await _app.InDatabase(db => db.Activities
            .Where(activity => activity.ContinuesActivityId != null).Select(activity => activity.Id).ToListAsync());
        Assert.Equal(continuing.Order(), logged.Select(entry => entry.ActivityId!.Value).Order());
        var first = logged.Single(entry => entry.Subject.StartsWith("2.2 ", StringComparison.Ordinal));
        Assert.Equal("Fortsätter: ingen", first.Before);
        Assert.Matches("^Fortsätter: 2.2 .+ i Medborgarlöften 2018–2019$", first.After!);
    }

    [Fact]
    public async Task A_document_has_a_name_and_a_day_that_can_be_true()
    {
        var period = await Entered();
        await period.TakeIntoUse();
        var admin = period.Administrator;

        await Name(period, ("Rounds[0].Document", ""), ("Rounds[0].PublishedOn", "2018-02-30"), ("Rounds[0].DocumentAddress", "savsjo.se"));
        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Skriv dagen då dokumentet publicerades");
        await Name(period, ("Rounds[0].Document", ""), ("Rounds[0].PublishedOn", "2017-01-22"), ("Rounds[0].DocumentAddress", "savsjo.se"));
        Assert.Equal(
            [
                "Tertial 3 2018: Skriv vad dokumentet heter.",
                "Tertial 3 2018: Dokumentet kan inte ha publicerats innan tertial 3 2018 började. Kontrollera årtalet.",
                "Tertial 3 2018: Skriv hela webbadressen, till exempel https://www.savsjo.se/uppfoljning.pdf, eller lämna tomt.",
            ],
            admin.Page.Errors);
        await Name(period, ("Rounds[0].Document", Document), ("Rounds[0].PublishedOn", "2022-01-22"));
        admin.Page.ShouldSay("Dokumentet kan inte ha publicerats en dag som inte har varit.");
        await Name(period, ("Rounds[0].Document", Document), ("Rounds[0].PublishedOn", "2019-01-22"));
        await Name(period, ("Rounds[0].Document", ""), ("Rounds[0].PublishedOn", ""));
        admin.Page.ShouldSay("så tertial 3 2018 kan bara överföras från ett dokument");
        Assert.Equal(
            Document, await _app.InDatabase(db => db.Rounds.Where(round => round.Tertial == new Tertial(2018, 3))
                .Select(round => round.Source!.Title).SingleAsync()));
    }

    [Fact]
    public async Task Days_of_another_period_are_refused_as_ever()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get("/admin/loftesperioder/ny");
        await admin.Submit(
            "Skapa utkastet", ("Title", "Löften 2019–2020"), ("FirstDay", "2019-01-01"), ("LastDay", "2020-06-30"), ("CopyFrom", ""));

        Assert.Contains("Perioden överlappar", Assert.Single(admin.Page.Errors), StringComparison.Ordinal);
    }

    private async Task<EnteredAgreement> Entered() => await Agreement.Of("Löften 2018–2019", "2018-09-01", "2019-04-30")
        .Promising(1, "Det ska vara tryggt på vägarna.")
        .Doing("Trafikkontroller", "Polisen ska genomföra minst tio trafikkontroller.", "Polisen")
        .Measuring(("Name", "Trafikkontroller"), ("Singular", "trafikkontroll"), ("Plural", "trafikkontroller"), ("Gender", "Common"),
            ("WordBefore", "Genomfört"))
        .AtLeast("10", "Tertial")
        .EnteredBy(await _app.SignedIn(Role.Administrator));

    private static async Task Name(EnteredAgreement period, params (string, string?)[] fields)
    {
        await period.Administrator.Get($"{period.Address}/overforing");
        await period.Administrator.Submit("Spara", fields);
    }

    private async Task Report(string place, string count, string label = "1.1")
    {
        var police = await EntryDesk.OfPolice(_app);
        await police.Visitor.Get($"/inmatning{place}");
        await police.Save((police.Status(label), "Ongoing"), (police.Figure(label), count));
        await police.Submit(label);
        Assert.Empty(police.Page.Errors);
    }
}
