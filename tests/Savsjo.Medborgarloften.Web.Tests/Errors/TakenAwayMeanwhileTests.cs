using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Errors;

/// <summary>
/// Between what somebody read and what they save, somebody else takes away what it refers to, or refers to what it takes away. The
/// database refuses the second; the second is told so in plain words, and it is no fault of ours.
/// </summary>
public sealed class TakenAwayMeanwhileTests(MeanwhileFixture fixture) : IClassFixture<MeanwhileFixture>
{
    private readonly MeanwhileFixture _app = fixture.AsNew();

    [Fact]
    public async Task A_figure_of_a_measure_that_is_removed_is_not_saved_and_is_not_lost()
    {
        await AddMeasure("1.2");
        var desk = await EntryDesk.OfPolice(_app);
        await desk.Open();
        _app.Meanwhile(db => db.Set<Measure>().Where(one => one.Name == "Patruller").ExecuteDeleteAsync());

        ShouldHave(
            HttpStatusCode.UnprocessableEntity, await desk.Save((desk.Figure("1.2"), "12"), (desk.Text("1.2"), "Vi var på plats.")));

        desk.Page.ShouldSay("Ett mått i formuläret hör inte till den här aktiviteten. Läs in sidan igen.").ShouldSay("Vi var på plats.");
        Assert.Null(await desk.Stored("1.2"));
    }

    [Fact]
    public async Task A_comment_on_a_report_that_is_emptied_and_gone_is_not_saved()
    {
        await _app.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var reviewer = await _app.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");
        var report = (await _app.ReportOf("2.2")).Id;
        _app.Meanwhile(db => db.ActivityReports.Where(one => one.Id == report).ExecuteDeleteAsync());

        ShouldHave(HttpStatusCode.Conflict,
            await reviewer.Submit("Skicka bara kommentaren om 2.2", ("kommentar", "Är mars med?")));
    }

    [Fact]
    public async Task A_summary_of_a_promise_that_is_removed_is_not_saved_and_is_not_lost()
    {
        var period = await Period();
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get($"{period}/loften/nytt");
        await admin.Submit("Spara löftet", ("Text", "Vi ska göra trafiken tryggare."), ("FollowUpHeading", "Trafiken"));
        var number = await _app.InDatabase(db =>
            db.Promises.Where(one => one.FollowUpHeading == "Trafiken").Select(one => one.Number).SingleAsync());
        var desk = await EntryDesk.OfPolice(_app);
        await desk.Open();
        _app.Meanwhile(db => db.Promises.Where(one => one.FollowUpHeading == "Trafiken").ExecuteDeleteAsync());

        var page = await desk.Save(($"sammanfattning[{number}]", "Bommar är uppsatta."));

        ShouldHave(HttpStatusCode.Conflict, page);
        Assert.False(await _app.InDatabase(db => db.PromiseNotes.AnyAsync(one => one.Text == "Bommar är uppsatta.")));
    }

    [Fact]
    public async Task Those_responsible_for_an_activity_that_is_removed_are_not_saved()
    {
        var activity = await AddActivity();
        var karin = (await _app.Staff(Role.PoliceCoordinator)).UserId;
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get("/admin/omgangar/ansvariga");
        var button = $"Spara ansvariga för {activity.Label}";
        _app.Meanwhile(db => db.Activities.Where(one => one.Id == activity.Id).ExecuteDeleteAsync());

        ShouldHave(HttpStatusCode.Conflict, await admin.Submit(button, ("Responsible", karin)));
    }

    [Fact]
    public async Task A_measure_of_an_offence_that_is_removed_is_asked_for_anew()
    {
        await AddOffence();
        var desk = await MeasureDesk.At(_app, "1.2");
        await desk.Visitor.Get($"{desk.Address}/nytt");
        var offence = await Offence();
        _app.Meanwhile(db => db.Offences.Where(one => one.Name == "Framställning").ExecuteDeleteAsync());

        ShouldHave(HttpStatusCode.UnprocessableEntity, await desk.Visitor.Submit("Lägg till måttet", ("Offence", $"{offence}")));

        Assert.Empty(await desk.Stored());
    }

    [Fact]
    public async Task A_measure_that_gets_a_figure_while_it_is_removed_asks_first()
    {
        await AddMeasure("1.2");
        var desk = await MeasureDesk.At(_app, "1.2");
        _app.Meanwhile(_ => _app.Draft("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, null, (12, null)));

        ShouldHave(HttpStatusCode.UnprocessableEntity, await desk.Remove("Patruller"))
            .ShouldSay("Det finns siffror för Patruller i påbörjade rapporter.");

        Assert.Single(await desk.Stored());
    }

    [Fact]
    public async Task A_measure_of_an_activity_that_is_removed_has_no_place()
    {
        var activity = await AddActivity();
        var desk = await MeasureDesk.At(_app, activity.Label);
        await desk.Visitor.Get($"{desk.Address}/nytt");
        _app.Meanwhile(db => db.Activities.Where(one => one.Id == activity.Id).ExecuteDeleteAsync());

        ShouldHave(HttpStatusCode.NotFound, await desk.Visitor.Submit("Lägg till måttet",
            ("Name", "Patruller"), ("Singular", "patrull"), ("Plural", "patruller")));
    }

    [Fact]
    public async Task An_activity_that_gets_a_report_while_it_is_removed_asks_first()
    {
        var activity = await AddActivity();
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get($"{await Period()}/aktiviteter/{activity.Id}/ta-bort");
        _app.Meanwhile(_ => _app.Draft(activity.Label, Role.PoliceCoordinator, ActivityStatus.Ongoing, "Vi har varit ute."));

        ShouldHave(HttpStatusCode.UnprocessableEntity, await admin.Submit($"Ta bort aktivitet {activity.Label}"));

        Assert.True(await _app.InDatabase(db => db.Activities.AnyAsync(one => one.Id == activity.Id)));
    }

    [Fact]
    public async Task An_activity_of_a_promise_that_is_removed_has_no_place()
    {
        var (period, admin) = (await Period(), await _app.SignedIn(Role.Administrator));
        await admin.Get($"{period}/loften/nytt");
        await admin.Submit("Spara löftet", ("Text", "Vi ska göra trafiken tryggare."), ("FollowUpHeading", "Trafiken"));
        var promise = await _app.InDatabase(db =>
            db.Promises.Where(one => one.FollowUpHeading == "Trafiken").Select(one => one.Id).SingleAsync());
        await admin.Get($"{period}/aktiviteter/ny?lofte={promise}");
        _app.Meanwhile(db => db.Promises.Where(one => one.Id == promise).ExecuteDeleteAsync());

        ShouldHave(HttpStatusCode.NotFound, await admin.Submit("Spara aktiviteten",
            ("Text", "Polisen ska mäta hastigheter."), ("ShortName", "Mätningar"), ("Police", "true"), ("First", "20211"),
            ("StartReason", "Ny i år.")));
    }

    [Fact]
    public async Task An_offence_that_a_measure_begins_to_count_while_it_is_removed_stays()
    {
        await AddOffence();
        var (offence, admin) = (await Offence(), await _app.SignedIn(Role.Administrator));
        await admin.Get($"/admin/brottstyper/{offence}");
        var desk = await MeasureDesk.At(_app, "1.2");
        await desk.Visitor.Get($"{desk.Address}/nytt");
        _app.Meanwhile(_ => desk.Visitor.Submit("Lägg till måttet", ("Offence", $"{offence}")));

        ShouldHave(HttpStatusCode.UnprocessableEntity, await admin.Submit("Ta bort"));

        Assert.Equal(offence, (await desk.Stored()).Single().OffenceId);
    }

    private Page ShouldHave(HttpStatusCode status, Page page)
    {
        Assert.True(_app.HasHappened, "Nothing happened meanwhile.");
        // The database's own log calls what it refuses an error; nobody is told of a fault.
        Assert.DoesNotContain(_app.Errors.Messages, message => message.Contains("Felnummer", StringComparison.Ordinal));
        return page.ShouldHaveStatus(status);
    }

    private Task<string> Period() => _app.InDatabase(async db =>
        $"/admin/loftesperioder/{await db.Activities.Where(one => one.Promise!.Number == 2).Select(one => one.Promise!.PromisePeriodId)
            .FirstAsync()}");

    private async Task AddMeasure(string label)
    {
        var desk = await MeasureDesk.At(_app, label);
        (await desk.Add(("Name", "Patruller"), ("Singular", "patrull"), ("Plural", "patruller"))).ShouldHaveStatus(HttpStatusCode.OK);
    }

    private async Task<Activity> AddActivity()
    {
        var (period, admin) = (await Period(), await _app.SignedIn(Role.Administrator));
        var promise = await _app.InDatabase(db => db.Promises.Where(one => one.Number == 2).Select(one => one.Id).FirstAsync());
        await admin.Get($"{period}/aktiviteter/ny?lofte={promise}");
        (await admin.Submit("Spara aktiviteten", ("Text", "Polisen ska mäta hastigheter."), ("ShortName", "Mätningar"),
            ("Police", "true"), ("First", "20211"), ("StartReason", "Ny i år."))).ShouldHaveStatus(HttpStatusCode.OK);
        return await _app.InDatabase(db => db.Activities.Include(one => one.Promise).SingleAsync(one => one.ShortName == "Mätningar"));
    }

    private async Task AddOffence()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get("/admin/brottstyper");
        await admin.Submit("Lägg till", ("Name", "Framställning"), ("Law", "narkotikastrafflagen"));
    }

    private Task<int> Offence() =>
        _app.InDatabase(db => db.Offences.Where(one => one.Name == "Framställning").Select(one => one.Id).SingleAsync());
}
