using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods;

/// <summary>It is 10 May 2021; the period 2020–2021 is in use, its first three tertials are published and the fourth is open.</summary>
public partial class PromisePeriodTests(WebFixture app) : IClassFixture<WebFixture>
{
    private const string Periods = "/admin/loftesperioder";
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task A_period_is_made_from_scratch_filled_and_taken_into_use_and_nobody_sees_it_before()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var period = await NewDraft(admin, "Löften 2031", "2031-01-01", "2031-12-31");
        admin.Page.ShouldSay("Utkast").ShouldSay("Tertial 1 2031: 1 januari–30 april 2031, 120 dagar")
            .ShouldSay("Perioden har varken löften eller aktiviteter.");
        Assert.False(admin.Page.HasButton("Ta perioden i bruk"));

        await admin.Get($"{period}/loften/nytt");
        await admin.Submit("Spara löftet", ("Text", "Vi ska göra trafiken tryggare."), ("FollowUpHeading", "Tryggare trafik"));
        admin.Page.ShouldBeAt(period).ShouldSay("Löftet är sparat.")
            .ShouldSay("1. Tryggare trafik").ShouldSay("Här finns inga aktiviteter än.");
        await admin.Get(admin.Page.Link("Lägg till en aktivitet för löfte 1").GetAttribute("href")!);
        await admin.Submit("Spara aktiviteten", ("Text", "Polisen, kommunen och vägföreningen ska träffas."),
            ("ShortName", "Träffar"), ("Police", "true"), ("Municipality", "true"), ("Others", "Vägföreningen\n"));
        admin.Page.ShouldSay("Aktiviteten är sparad.").ShouldSay("1.1 Träffar Polisen, kommunen och Vägföreningen · inget mått");

        await admin.Get($"{period}/aktiviteter/flera?lofte={PromiseIn(admin.Page)}");
        await admin.Submit("Spara aktiviteterna",
            ("Lines", "• Polisen ska mäta hastigheter.\n\n- Polisen och kommunen ska informera.\nNätverket ska träffas.\n"));
        admin.Page.ShouldSay("3 aktiviteter är sparade.").ShouldSay("1.2 Polisen ska mäta hastigheter. Polisen ·")
            .ShouldSay("1.3 Polisen och kommunen ska informera. Polisen och kommunen ·")
            .ShouldSay("1.4 Nätverket ska träffas. Saknar ansvarig part").ShouldSay("Aktivitet 1.4 saknar ansvarig part.");
        await admin.Submit("Flytta upp 1.4");
        admin.Page.ShouldSay("Aktiviteten är flyttad.").ShouldSay("1.3 Nätverket ska träffas.");
        await admin.Get(admin.Page.Link("Aktivitet 1.3 saknar ansvarig part.").GetAttribute("href")!);
        await admin.Submit("Spara aktiviteten");
        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Ange minst en ansvarig part: Polisen, Kommunen eller en annan.");
        await admin.Submit("Spara aktiviteten", ("Others", "Nätverket"));

        Assert.Empty(await _app.InDatabase(db =>
            db.PromisePeriods.Where(one => one.Title == "Löften 2031").SelectMany(one => one.Rounds).ToListAsync()));
        (await admin.Get("/admin/omgangar")).ShouldNotSay("Löften 2031");
        (await admin.Get("/admin/omgangar/ansvariga")).ShouldNotSay("Träffar");
        (await _app.Visitor().Get("/loften")).ShouldNotSay("Tryggare trafik");
        (await admin.Get(period)).ShouldSay("1.3 görs av andra, som inte redovisar här. Kommunen redovisar dem");
        (await admin.Get($"{period}/ta-i-bruk")).ShouldSay("Hela perioden på en sida").ShouldSay("Redovisas av kommunen");
        await admin.Submit("Ta perioden i bruk");

        admin.Page.ShouldBeAt(period).ShouldSay("Löftesperioden används nu.").ShouldSay("Används");
        (await admin.Get("/admin/omgangar")).ShouldSay("Löften 2031").ShouldSay("Tertial 1 2031");
        (await admin.Get(Periods))
            .ShouldSay("Löften 2031 1 januari–31 december 2031 Används 1 löfte, 4 aktiviteter 0 av 3 tertial publicerade");
        var open = await _app.InDatabase(db => db.FindOpenRound(new DateOnly(2021, 5, 10)));
        Assert.Equal(new Tertial(2021, 1), open!.Tertial);
        var deeds = await _app.InDatabase(db => db.AuditEntries.Where(entry => entry.Deed >= AuditDeed.PeriodCreated
            && entry.Deed <= AuditDeed.ActivityRemoved && entry.Subject.EndsWith("Löften 2031"))
            .OrderBy(entry => entry.Sequence).Select(entry => entry.Deed).ToListAsync());
        Assert.Equal([AuditDeed.PeriodCreated, AuditDeed.PromiseAdded, AuditDeed.ActivityAdded, AuditDeed.ActivityAdded,
            AuditDeed.ActivityChanged, AuditDeed.ActivityChanged, AuditDeed.PeriodTakenIntoUse], deeds);
    }

    [Fact]
    public async Task A_copy_has_texts_parties_measures_and_goals_but_no_reports_and_a_draft_can_be_thrown_away()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get($"{Periods}/ny");
        Assert.NotEqual("", admin.Page.Value("FirstDay"));
        var old = await _app.InDatabase(db => db.PromisePeriods.OrderBy(one => one.FirstDay).Select(one => one.Id).FirstAsync());
        await admin.Submit("Skapa utkastet", ("Title", "Kopian"),
            ("FirstDay", "2051-10-01"), ("LastDay", "2052-09-30"), ("CopyFrom", $"{old}"));
        var period = admin.Page.Address;

        admin.Page.ShouldSay("Utkastet är sparat.").ShouldSay("2.2 Riktade insatser Polisen · ett mått")
            .ShouldSay("2.1 Misstankar om narkotikabrott Polisen · fem mått")
            .ShouldSay("Tertial 3 2051: 1 oktober–31 december 2051, 92 dagar")
            .ShouldSay("Tertial 3 2052: 1 september–30 september 2052, 30 dagar");
        await admin.Get(admin.Page.Link("Riktade insatser").GetAttribute("href")!);
        admin.Page.ShouldSay("minst 15 riktade insatser");
        Assert.Equal(2, await _app.InDatabase(db => db.Offences.CountAsync(offence => offence.Law == "dopningslagen")));

        await admin.Get(period);
        await admin.Submit("Ta bort utkastet");
        admin.Page.ShouldBeAt(Periods).ShouldSay("Utkastet är borttaget.").ShouldNotSay("Kopian");
        (await admin.Get(period)).ShouldHaveStatus(HttpStatusCode.NotFound);
        Assert.Equal(0, await _app.InDatabase(db => db.Activities.CountAsync(one => one.PromiseId == null && one.PromisePeriodId == null)));
    }

    [Fact]
    public async Task Days_that_overlap_are_the_wrong_way_round_or_no_days_are_refused_and_stay_as_they_were_typed()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        foreach (var (first, last, because) in new[]
        {
            ("2021-12-31", "2023-12-31", "Perioden överlappar Lokala medborgarlöften i Sävsjö 2020-2021"),
            ("2041-05-02", "2041-05-01", "Sista dagen måste vara efter den första, 2 maj 2041."),
            ("igår", "2041-05-01", "Skriv periodens första dag med år, månad och dag"),
            ("1941-01-01", "2041-05-01", "Kontrollera årtalen."),
        })
        {
            await admin.Get($"{Periods}/ny");
            await admin.Submit("Skapa utkastet", ("Title", "Fel dagar"), ("FirstDay", first), ("LastDay", last));
            admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(because);
            Assert.Equal(("Fel dagar", first, last),
                (admin.Page.Value("Title"), admin.Page.Value("FirstDay"), admin.Page.Value("LastDay")));
        }

        Assert.False(await _app.InDatabase(db => db.PromisePeriods.AnyAsync(one => one.Title == "Fel dagar")));
    }

    [Fact]
    public async Task Three_hundred_pasted_activities_are_saved_at_once_and_one_more_saves_none()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var period = await NewDraft(admin, "Många", "2061-01-01", "2061-12-31");
        var lines = string.Join("\r\n", Enumerable.Range(1, 301)
            .Select(number => $"Polisen ska göra sak nummer {number}, och det är en lagom lång mening."));
        await admin.Get($"{period}/aktiviteter/flera");
        await admin.Submit("Spara aktiviteterna", ("Lines", lines));
        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Klistra in högst 300 aktiviteter åt gången. Det här är 301.");
        Assert.Equal(301, admin.Page.Value("Lines").Split('\n').Length);
        await admin.Submit("Spara aktiviteterna", ("Lines", $"Polisen ska finnas.\n{new string('a', 1001)}"));
        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Rad 2 är längre än");
        Assert.Equal(0, await CommonActivities());

        await admin.Submit("Spara aktiviteterna", ("Lines", lines[..lines.LastIndexOf('\r')]));

        admin.Page.ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("300 aktiviteter är sparade.").ShouldSay("G300 Polisen ska göra sak nummer 300");
        Assert.Equal(300, await CommonActivities());
        await admin.Get($"{period}/aktiviteter/flera");
        await admin.Submit("Spara aktiviteterna", ("Lines", lines[..lines.LastIndexOf('\r')]));
        await admin.Get($"{period}/aktiviteter/flera");
        await admin.Submit("Spara aktiviteterna", ("Lines", "Polisen ska finnas."));
        admin.Page.ShouldSay("En period kan ha högst 600 aktiviteter.");

        Task<int> CommonActivities() =>
            _app.InDatabase(db => db.Activities
                .CountAsync(one => db.PromisePeriods.Any(it => it.Id == one.PromisePeriodId && it.Title == "Många")));
    }

    [Fact]
    public async Task What_is_published_stays_also_for_a_forged_form_and_its_words_can_be_mended()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var activity = await _app.ActivityId("2.2");
        var found = await _app.InDatabase(db => db.Activities.Where(one => one.Id == activity)
            .Select(one => new { one.Promise!.PromisePeriodId, one.Promise.Id }).FirstAsync());
        var (period, promise) = (found.PromisePeriodId, found.Id);
        var before = await _app.InDatabase(db => db.Activities.Where(one => one.Id == activity).Select(one => one.Text).FirstAsync());
        (await admin.Get($"{Periods}/{period}/aktiviteter/{activity}"))
            .ShouldSay("Aktivitet 2.2 är publicerad till och med tertial 3 2020.");
        Assert.False(admin.Page.HasButton("Spara aktiviteten"));
        (await admin.Get($"{Periods}/{period}/loften/{promise}"))
            .ShouldSay("Löfte 2 står i publicerade uppföljningar. Orden kan rättas");

        await admin.Get($"{Periods}/{period}/aktiviteter/ny");
        var page = admin.Page;
        (await Post(admin, page, $"{Periods}/{period}/aktiviteter/{activity}", ("Text", "Förfalskad")))
            .ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("ändrat samma sak");
        foreach (var (address, because) in new[]
        {
            ($"aktiviteter/{activity}/ta-bort", "är publicerad till och med"),
                ($"loften/{promise}/ta-bort", "kan inte flyttas eller tas bort"),
            ($"aktiviteter/{activity}/flytta?step=Up", "ordningen kan inte ändras"),
            ("ta-bort", "används och kan inte tas bort"), ("ta-i-bruk", "används redan"),
        })
            (await Post(admin, page, $"{Periods}/{period}/{address}", ("Text", "Förfalskad")))
                .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(because);

        await admin.Get($"{Periods}/{period}/andra");
        await admin.Submit("Spara", ("LastDay", "2020-08-31"), ("Reason", "Fel dag."));
        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Uppföljningen av tertial 3 2020 är publicerad och skulle hamna utanför.");
        Assert.Equal(before, await _app.InDatabase(db =>
            db.Activities.Where(one => one.Id == activity).Select(one => one.Text).FirstAsync()));
    }

    [Fact]
    public async Task A_published_activity_is_replaced_and_both_pages_say_so_and_who_publishes_must_look_again()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var old = await _app.ActivityId("2.5");
        var period = await _app.InDatabase(db =>
            db.Activities.Where(one => one.Id == old).Select(one => one.Promise!.PromisePeriodId).FirstAsync());
        var round = await Round();
        await admin.Get($"{Periods}/{period}/aktiviteter/{old}/ersatt");
        await admin.Submit("Ersätt aktiviteten", ("First", "20212"), ("Text", "Polisen och kommunen ska mötas minst en gång i månaden."));
        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Skriv varför aktiviteten ersätts. Skälet blir offentligt.");
        Assert.Equal("Polisen och kommunen ska mötas minst en gång i månaden.", admin.Page.Value("Text"));

        await admin.Submit("Ersätt aktiviteten", ("StartReason", "Mötena blir tätare."));
        admin.Page.ShouldSay("Välj om räkningen i 2.5 går vidare i den andra. Ja, om den räknar samma sak.");
        await admin.Submit("Ersätt aktiviteten", ("CountGoesOn", "ja"));

        admin.Page.ShouldSay("Aktiviteten är ersatt.").ShouldSay("Ersatt av 2.6 Samverkansmöten från och med tertial 2 2021.")
            .ShouldSay("Tertial 1 2020 till tertial 1 2021").ShouldSay("Mötena blir tätare.");
        await admin.Get(admin.Page.Link("2.6 Samverkansmöten").GetAttribute("href")!);
        admin.Page.ShouldSay("Ersätter 2.5 Samverkansmöten från och med tertial 2 2021.");
        Assert.Equal(round + 1, await Round());
        Assert.Equal(["2.5", "2.6"], await _app.InDatabase(async db =>
            (await db.FindOpenRound(new DateOnly(2021, 5, 10)))!.Period.AllActivities.Where(one => one.Name == "Samverkansmöten")
                .Select(one => one.Label).ToList()));
        (await _app.InDatabase(db => db.AuditEntries.Where(entry => entry.ActivityId == old && entry.Deed == AuditDeed.ActivityChanged)
            .Select(entry => entry.After).SingleAsync()))!
            .Contains("Gäller: tertial 1 2020 till tertial 1 2021", StringComparison.Ordinal);

        Task<int> Round() =>
            _app.InDatabase(db => db.Rounds.Where(one => one.Tertial == new Tertial(2021, 1)).Select(one => one.Version).SingleAsync());
    }

    [Fact]
    public async Task Two_administrators_do_not_overwrite_each_other_and_see_what_the_other_saved()
    {
        var (first, second) = (await _app.SignedIn(Role.Administrator), await _app.SignedIn(Role.Administrator));
        var period = await NewDraft(first, "Två skriver", "2071-01-01", "2071-12-31");
        await first.Get($"{period}/aktiviteter/ny");
        await first.Submit("Spara aktiviteten", ("Text", "Polisen ska finnas."), ("Police", "true"));
        var activity = first.Page.Link("Polisen ska finnas.").GetAttribute("href")!;
        await first.Get(activity);
        await second.Get(activity);
        await first.Submit("Spara aktiviteten", ("Text", "Polisen ska finnas på plats."));

        await second.Submit("Spara aktiviteten", ("Text", "Polisen ska synas."), ("Municipality", "true"));

        second.Page.ShouldHaveStatus(HttpStatusCode.Conflict)
            .ShouldSay("Någon annan har ändrat samma sak medan du skrev.").ShouldSay("Polisen ska finnas på plats.");
        Assert.Equal("Polisen ska synas.", second.Page.Value("Text"));
        await second.Submit("Spara aktiviteten");
        second.Page.ShouldSay("Aktiviteten är sparad.");
        Assert.Equal("Polisen ska synas.", second.Page.Value("Text"));
    }

    [Fact]
    public async Task Where_two_periods_meet_inside_a_tertial_its_round_moves_and_no_day_falls_between()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var old = await Taken("Oktober till oktober", "2081-10-01", "2082-09-30");
        admin.Page.ShouldSay("Tertial 3 2082: 1 september–30 september 2082, 30 dagar");
        var round = await _app.InDatabase(db => db.Rounds.SingleAsync(one => one.Tertial == new Tertial(2082, 3)));

        var next = await Taken("Nästa oktober", "2082-10-01", "2083-09-30");

        admin.Page.ShouldSay("Tertial 3 2082: 1 oktober–31 december 2082, 92 dagar");
        (await admin.Get(old)).ShouldSay("Tertial 2 2082: 1 maj–30 september 2082, 153 dagar")
            .ShouldSay("Tertial 3 2082 följs upp i Nästa oktober.")
            .ShouldSay("Sista dag att rapportera tertial 2 2082 är 15 september 2082, före den sista dag som följs upp.")
            .ShouldNotSay("Tertial 3 2082: 1");
        var moved = await _app.InDatabase(db => db.Rounds.SingleAsync(one => one.Tertial == new Tertial(2082, 3)));
        Assert.Equal((round.Id, int.Parse(next.Split('/')[^1], SwedishText.Culture)), (moved.Id, moved.PromisePeriodId));
        Assert.Equal(new Tertial(2082, 2),
            await _app.InDatabase(db => db.Activities.Where(one => one.Text == "Polisen ska finnas i Oktober till oktober.")
                .Select(one => one.LastTertial).SingleAsync()));

        async Task<string> Taken(string title, string first, string last)
        {
            var period = await NewDraft(admin, title, first, last);
            await admin.Get($"{period}/loften/nytt");
            await admin.Submit("Spara löftet", ("Text", "Tryggt."));
            await admin.Get($"{period}/aktiviteter/flera?lofte={PromiseIn(admin.Page)}");
            await admin.Submit("Spara aktiviteterna", ("Lines", $"Polisen ska finnas i {title}."));
            await admin.Get($"{period}/ta-i-bruk");
            await admin.Submit("Ta perioden i bruk");
            admin.Page.ShouldSay("Löftesperioden används nu.");
            return period;
        }
    }

    [Fact]
    public async Task What_is_not_there_is_not_found_and_other_roles_are_refused()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get($"{Periods}/ny");
        var page = admin.Page;
        foreach (var address in new[] { "4711", "4711/andra", "1/loften/4711", "1/aktiviteter/4711",
            "1/aktiviteter/ny?lofte=4711", "1/aktiviteter/flera?lofte=4711", "1/aktiviteter/4711/ersatt" })
            (await admin.Get($"{Periods}/{address}")).ShouldHaveStatus(HttpStatusCode.NotFound);
        foreach (var address in new[] { "4711/ta-i-bruk", "4711/andra", "1/loften/4711", "1/loften/4711/flytta",
            "1/aktiviteter/4711", "1/aktiviteter/4711/ta-bort", "1/aktiviteter/ny?lofte=4711", "1/aktiviteter/ordning?lofte=4711" })
            (await Post(admin, page, $"{Periods}/{address}")).ShouldHaveStatus(HttpStatusCode.NotFound);
        foreach (var role in new[] { Role.PoliceCoordinator, Role.MunicipalOfficial, Role.Reviewer })
            (await (await _app.SignedIn(role)).Get(Periods)).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    /// <summary>Its address.</summary>
    private static async Task<string> NewDraft(Visitor admin, string title, string first, string last)
    {
        await admin.Get($"{Periods}/ny");
        await admin.Submit("Skapa utkastet", ("Title", title), ("FirstDay", first), ("LastDay", last), ("CopyFrom", ""));
        return admin.Page.ShouldHaveStatus(HttpStatusCode.OK).Address;
    }

    /// <summary>Sends a form that no page shows, with a page's antiforgery token.</summary>
    private static Task<Page> Post(Visitor visitor, Page page, string address, params (string Name, string Value)[] fields) =>
        visitor.Send(new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
                KeyValuePair.Create("__RequestVerificationToken", page.Value("__RequestVerificationToken"))]),
        });

    private static int PromiseIn(Page page) => int.Parse(PromiseId().Match(page.Html).Groups[1].Value, SwedishText.Culture);

    [GeneratedRegex("id=\"lofte-([0-9]+)\"")]
    private static partial Regex PromiseId();
}
