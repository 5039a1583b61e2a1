using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Accounts;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Rounds;

/// <summary>It is 10 May 2021. Tertial 1 2021 is open, tertials 2 and 3 are to come.</summary>
public class RoundsPageTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task The_administrator_moves_a_deadline_and_the_entry_page_and_the_log_tell()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        (await admin.Get("/admin/omgangar")).ShouldSay("Tertial 3 2020").ShouldSay("Publicerad 22 januari 2021")
            .ShouldSay("Om inget annat bestäms: 1 april 2021 till 15 maj 2021.");
        Assert.Equal("2021-05-15", admin.Page.Value("Rounds[0].Deadline"));

        await admin.Submit("Spara dagarna", ("Rounds[0].Deadline", "2021-05-24"), ("Rounds[1].OpensOn", "2021-08-16"));

        admin.Page.ShouldBeAt("/admin/omgangar").ShouldSay("Dagarna är sparade.");
        Assert.Equal("2021-05-24", admin.Page.Value("Rounds[0].Deadline"));
        (await (await _app.SignedIn(Role.PoliceCoordinator)).Get("/inmatning")).ShouldSay("24 maj");
        var entries = await _app.InDatabase(db => db.AuditEntries.Where(entry => entry.Deed == AuditDeed.RoundScheduled
            && entry.Tertial != new Tertial(2021, 3)).OrderBy(entry => entry.Sequence).ToListAsync());
        Assert.Equal(["Omgången för tertial 1 2021", "Omgången för tertial 2 2021"], entries.Select(entry => entry.Subject));
        Assert.Equal(("Öppnar: 1 april 2021\nSista dag: 15 maj 2021", "Öppnar: 1 april 2021\nSista dag: 24 maj 2021"),
            (entries[0].Before, entries[0].After));
    }

    [Fact]
    public async Task Wrong_days_are_refused_beside_their_fields_and_stay_as_they_were_typed()
    {
        var before = await Deadline();
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get("/admin/omgangar");

        await admin.Submit("Spara dagarna", ("Rounds[1].Deadline", "2021-07-01"),
            ("Rounds[2].OpensOn", "igår"), ("Rounds[2].Deadline", "2022-02-01"));

        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Ingenting är sparat");
        Assert.Contains(admin.Page.Errors, error =>
            error.StartsWith("Sista dagen kan inte vara före öppningsdagen", StringComparison.Ordinal));
        Assert.Contains("Skriv dagen med år, månad och dag, till exempel 2021-05-15.", admin.Page.Errors);
        Assert.Equal(("igår", "2022-02-01"), (admin.Page.Value("Rounds[2].OpensOn"), admin.Page.Value("Rounds[2].Deadline")));
        Assert.Equal(before, await Deadline());

        Task<DateOnly> Deadline() => _app.InDatabase(db =>
            db.Rounds.Where(round => round.Tertial == new Tertial(2021, 3)).Select(round => round.Deadline).SingleAsync());
    }

    [Fact]
    public async Task Two_administrators_do_not_overwrite_each_other_but_reporting_meanwhile_is_no_hindrance()
    {
        var first = await _app.SignedIn(Role.Administrator);
        var second = await _app.SignedIn(Role.Administrator);
        await first.Get("/admin/omgangar");
        await second.Get("/admin/omgangar");
        await _app.Draft("1.2", Role.PoliceCoordinator, Domain.Agreements.ActivityStatus.Ongoing, "Utkast");
        await first.Submit("Spara dagarna", ("Rounds[2].Deadline", "2022-01-20"));
        first.Page.ShouldSay("Dagarna är sparade.");

        await second.Submit("Spara dagarna", ("Rounds[2].Deadline", "2022-01-31"));

        second.Page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Någon annan har just ändrat dagarna för tertial 3 2021");
        Assert.Equal("2022-01-31", second.Page.Value("Rounds[2].Deadline"));
        await second.Submit("Spara dagarna");
        second.Page.ShouldSay("Dagarna är sparade.");
    }

    [Fact]
    public async Task A_published_round_and_one_that_is_not_there_cannot_be_moved_by_a_forged_form()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var published = await _app.InDatabase(db =>
            db.Rounds.Where(round => round.Tertial == new Tertial(2020, 3)).Select(round => round.Id).SingleAsync());
        foreach (var (id, because) in new[] { (published, "är publicerat"), (4711, "finns inte") })
        {
            await admin.Get("/admin/omgangar");
            await admin.Submit("Spara dagarna", ("Rounds[0].Id", $"{id}"), ("Rounds[0].SeenOpensOn", "2020-12-01"),
                ("Rounds[0].SeenDeadline", "2021-01-15"), ("Rounds[0].Deadline", "2021-06-01"));
            admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(because);
        }
    }

    [Fact]
    public async Task Responsible_persons_are_chosen_shown_and_logged()
    {
        var olle = await _app.Use<AccountCreation, StaffAccount>(accounts =>
            accounts.CreateOrSetPassword("olle@savsjo.example", "Olle Ask",
                Organisation.Police, Role.PoliceCoordinator, WebFixture.Password));
        var karin = (await _app.Staff(Role.PoliceCoordinator)).UserId;
        var anna = (await _app.Staff(Role.MunicipalOfficial)).UserId;
        var activity = await _app.InDatabase(db =>
            db.Activities.Where(one => one.Promise!.Number == 2 && one.Number == 2).Select(one => one.Id).SingleAsync());
        var button = "Spara ansvariga för 2.2";
        var admin = await _app.SignedIn(Role.Administrator);
        (await admin.Get("/admin/omgangar/ansvariga"))
            .ShouldSay("2.2 Riktade insatser Ingen är utsedd, Karin Berg och Olle Ask kan rapportera");
        Assert.DoesNotContain(anna, admin.Page.Button(button).Form!.InnerHtml, StringComparison.Ordinal);

        await admin.Submit(button, ("Responsible", karin), ("Substitute", olle.Id));
        admin.Page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("De ansvariga för 2.2 Riktade insatser är sparade.")
            .ShouldSay("2.2 Riktade insatser Karin Berg och Olle Ask (ersättare)");
        var entry = await _app.InDatabase(db =>
            db.AuditEntries.SingleAsync(one => one.Deed == AuditDeed.ResponsibleChosen && one.ActivityId == activity));
        Assert.Equal(("", $"Ansvarig: Konto {karin}\nErsättare: Konto {olle.Id}"), (entry.Before, entry.After));
        (await admin.Get("/admin/logg?handelse=ResponsibleChosen")).ShouldSay("Karin Berg").ShouldSay("Olle Ask").ShouldNotSay(karin);

        foreach (var (responsible, substitute, because) in new[]
        {
            (karin, karin, "både ansvarig och ersättare"),
            (null, olle.Id, "kan inte vara ersättare för ingen"),
            (anna, null, "hör inte till någon av aktivitetens parter"),
            ("finns-inte", null, "kan inte längre rapportera"),
        })
        {
            await admin.Get("/admin/omgangar/ansvariga");
            await admin.Submit(button, ("Responsible", responsible), ("Substitute", substitute));
            admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(because);
        }

        var other = await _app.SignedIn(Role.Administrator);
        await admin.Get("/admin/omgangar/ansvariga");
        await other.Get("/admin/omgangar/ansvariga");
        await admin.Submit(button, ("Responsible", olle.Id), ("Substitute", null));
        await other.Submit(button, ("Responsible", karin), ("Substitute", null));
        other.Page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Någon annan har just ändrat de ansvariga");
        (await admin.Get("/admin/omgangar/ansvariga")).ShouldSay("2.2 Riktade insatser Olle Ask");
    }
}
