using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Admin.Periods.Measures;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Offences;

/// <summary>The list of offences, to begin with the five of the reference.</summary>
public class OffencesPageTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task An_offence_is_added_moved_renamed_retired_taken_back_and_removed_and_each_step_is_logged()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get("/admin/brottstyper");
        await admin.Submit("Lägg till", ("Name", "  framställning "), ("Law", "narkotikastrafflagen"));
        admin.Page.ShouldSay("Framställning är tillagd.").ShouldSay("Används inte än");
        await admin.Submit("Flytta upp Framställning");
        admin.Page.ShouldSay("Framställning står nu på plats 5 av 6.");
        await Open(admin, "Framställning");
        (await admin.Submit("Spara", ("Name", "Tillverkning"))).ShouldSay("Tillverkning är sparad.");
        await Open(admin, "Tillverkning");
        (await admin.Submit("Avveckla")).ShouldSay("Tillverkning är avvecklad").ShouldSay("Avvecklad: kan inte väljas");

        var desk = await MeasureDesk.At(_app, "1.1");
        await desk.Visitor.Get($"{desk.Address}/nytt");
        Assert.DoesNotContain("Tillverkning", desk.Page.Field("Offence").TextContent, StringComparison.Ordinal);
        Assert.Contains("Eget bruk", desk.Page.Field("Offence").TextContent, StringComparison.Ordinal);
        var retired = await _app.InDatabase(db => db.Offences.SingleAsync(one => one.Name == "Tillverkning"));
        (await desk.Visitor.Submit("Lägg till måttet", ("Offence", $"{retired.Id}")))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Tillverkning är avvecklad och kan inte väljas");

        await Open(admin, "Tillverkning");
        (await admin.Submit("Ta tillbaka")).ShouldSay("Tillverkning kan väljas igen.");
        await Open(admin, "Tillverkning");
        (await admin.Submit("Ta bort")).ShouldSay("Tillverkning är borttagen.");

        var entries = await _app.InDatabase(db => db.AuditEntries.Where(entry => entry.Subject == "Brottstypen Framställning"
            || entry.Subject == "Brottstypen Tillverkning").OrderBy(entry => entry.Sequence).ToListAsync());
        Assert.Equal(
            [AuditDeed.OffenceAdded, AuditDeed.OffenceMoved, AuditDeed.OffenceRenamed,
                AuditDeed.OffenceRetired, AuditDeed.OffenceTakenBack, AuditDeed.OffenceRemoved],
            entries.Select(entry => entry.Deed));
        Assert.Equal(("Namn: Framställning\nLag: narkotikastrafflagen", "Namn: Tillverkning\nLag: narkotikastrafflagen"),
            (entries[2].Before, entries[2].After));
    }

    [Fact]
    public async Task A_name_twice_nothing_at_all_and_too_much_are_refused_beside_the_field_and_a_used_one_is_not_removed()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        foreach (var (name, law, field, because) in new[]
        {
            ("innehav", "narkotikastrafflagen", "Name", "Innehav finns redan i listan."),
            ("", "narkotikastrafflagen", "Name", "Skriv brottstypens namn"),
            ("Rattfylleri", "", "Law", "Skriv vilken lag det gäller"),
            (new string('a', 10_000), "trafikbrottslagen", "Name", "högst 60 tecken"),
            ("Rattfylleri", new string('a', 101), "Law", "högst 100 tecken"),
        })
        {
            await admin.Get("/admin/brottstyper");
            await admin.Submit("Lägg till", ("Name", name), ("Law", law));
            admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
            Assert.Contains(because, Page.Folded(admin.Page.Document.GetElementById($"{field}-fel")!.TextContent),
                StringComparison.Ordinal);
            Assert.Equal((name, law), (admin.Page.Value("Name"), admin.Page.Value("Law")));
        }

        await Open(admin, "Innehav");
        Assert.False(admin.Page.HasButton("Ta bort"));
        (await Forge(admin, $"{admin.Page.Address}/ta-bort")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Innehav används av").ShouldSay("Avveckla den i stället");
        (await Forge(admin, "/admin/brottstyper/4711/avveckla")).ShouldHaveStatus(HttpStatusCode.NotFound);
        await admin.Get("/admin/brottstyper");
        (await Forge(admin, "/admin/brottstyper/vanliga")).ShouldSay("fanns redan");
        foreach (var role in Role.All.Where(role => role != Role.Administrator))
            (await (await _app.SignedIn(role)).Get("/admin/brottstyper")).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_new_name_reaches_every_measure_and_never_what_is_published()
    {
        var desk = await MeasureDesk.At(_app, "2.5");
        var offence = await _app.InDatabase(db => db.Offences.SingleAsync(one => one.Name == "Eget bruk"));
        await desk.Add(("Offence", $"{offence.Id}"));
        var reader = _app.Visitor();
        var published = (await reader.Get("/uppfoljning/2020/tertial-3")).MainText;
        var (first, second) = (await _app.SignedIn(Role.Administrator), await _app.SignedIn(Role.Administrator));
        await Open(first, "Eget bruk");
        await Open(second, "Eget bruk");

        await first.Submit("Spara", ("Name", "Bruk av narkotika"));

        first.Page.ShouldSay(
            "Bruk av narkotika är sparad. Två mått följer med. "
            + "Det som är publicerat behåller namnet Eget bruk; nästa uppföljning får det nya.");
        Assert.Contains("Bruk av narkotika", (await desk.Stored()).Select(one => one.Name));
        Assert.Contains(("Bruk av narkotika", "Eget bruk"),
            (await (await MeasureDesk.At(_app, "2.1")).Stored()).Select(one => (one.Name, one.Key)));
        Assert.Equal(published, (await reader.Get("/uppfoljning/2020/tertial-3")).MainText);

        await second.Submit("Spara", ("Name", "Eget bruk av narkotika"));
        second.Page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Nu heter den Bruk av narkotika");
        Assert.Equal("Eget bruk av narkotika", second.Page.Value("Name"));
        (await second.Submit("Spara")).ShouldSay("Eget bruk av narkotika är sparad.");
    }

    private async Task Open(Visitor admin, string name)
    {
        var offence = await _app.InDatabase(db => db.Offences.SingleAsync(one => one.Name == name));
        await admin.Get($"/admin/brottstyper/{offence.Id}");
    }

    /// <summary>What no button on the page would send.</summary>
    private static Task<Page> Forge(Visitor admin, string address) => admin.Send(new HttpRequestMessage(HttpMethod.Post, address)
    {
        Content = new FormUrlEncodedContent([new("__RequestVerificationToken", admin.Page.Value("__RequestVerificationToken"))]),
    });
}
