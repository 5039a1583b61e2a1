using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Publishing;

/// <summary>Sammanfattningar on /publicering: a sentence or a few on each promise.</summary>
public sealed class PromiseNoteTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Save = "Spara sammanfattningarna";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_note_is_saved_logged_and_shown_in_the_preview()
    {
        var official = await Open();

        var page = await official.Submit(Save, ("sammanfattning[1]", " Kontoret är öppet.\r\nVarje tisdag. "));

        Assert.Equal("Sammanfattningarna är sparade.", page.StatusMessage);
        Assert.Equal(["Kontoret är öppet.\nVarje tisdag."], await Notes());
        Assert.Equal(1, await _fixture.InDatabase(db => db.AuditEntries.CountAsync(entry =>
            entry.Deed == AuditDeed.Recorded && entry.Subject == "Sammanfattning av löfte 1" && entry.Tertial == new Tertial(2021, 1))));
    }

    [Fact]
    public async Task An_emptied_note_is_taken_away()
    {
        var official = await Open();
        await official.Submit(Save, ("sammanfattning[1]", "Kontoret är öppet."));

        await official.Submit(Save, ("sammanfattning[1]", ""));

        Assert.Empty(await Notes());
    }

    [Theory]
    [InlineData("Ring Anna på 070-123 45 67.", "Löfte 1: Ta bort telefonnumret ”070-123 45 67”. Sammanfattningen blir offentlig.")]
    [InlineData("Skriv till anna@example.se.", "Löfte 1: Ta bort e-postadressen ”anna@example.se”. Sammanfattningen blir offentlig.")]
    public async Task Personal_data_is_refused_and_everything_typed_stays(string text, string message)
    {
        var official = await Open();

        var page = await official.Submit(Save, ("sammanfattning[1]", text), ("sammanfattning[2]", "Vi ses på stan."));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal([message], page.Errors);
        Assert.Equal((text, "Vi ses på stan."), (page.Value("sammanfattning[1]"), page.Value("sammanfattning[2]")));
        Assert.Empty(await Notes());
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_refused_and_kept()
    {
        var official = await Open();
        var text = new string('å', 1501);

        var page = await official.Submit(Save, ("sammanfattning[2]", text));

        Assert.Equal(["Löfte 2: Sammanfattningen får vara högst 1 500 tecken. Den är 1 501."], page.Errors);
        Assert.Equal(text, page.Value("sammanfattning[2]"));
    }

    [Fact]
    public async Task A_note_that_somebody_else_wrote_meanwhile_is_not_overwritten_unawares()
    {
        var (first, second) = (await Open(), await Open());
        await first.Submit(Save, ("sammanfattning[1]", "Den första."));

        var page = await second.Submit(Save, ("sammanfattning[1]", "Den andra."));

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Sparad nu: Den första.");
        Assert.Equal("Den andra.", page.Value("sammanfattning[1]"));
        Assert.Equal(["Den första."], await Notes());
        Assert.Equal("Sammanfattningarna är sparade.", (await second.Submit(Save)).StatusMessage);
        Assert.Equal(["Den andra."], await Notes());
    }

    [Fact]
    public async Task A_note_that_is_not_saved_keeps_the_round_from_being_published()
    {
        await _fixture.ReportAndApproveAll();
        var official = await Open();

        var page = await official.Submit("Publicera uppföljningen", ("sett", "true"),
            ("utan", $"{await _fixture.ActivityId("2.3")}"), ("sammanfattning[1]", "Kontoret är öppet."));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Sammanfattningen av löfte 1 är inte sparad. Spara den, och läs förhandsgranskningen igen."], page.Errors);
        Assert.Equal("Kontoret är öppet.", page.Value("sammanfattning[1]"));
    }

    [Fact]
    public async Task What_was_ticked_stays_ticked_when_notes_are_saved()
    {
        var official = await Open();

        var page = await official.Submit(Save, ("utan", $"{await _fixture.ActivityId("2.3")}"),
            ("sammanfattning[1]", "Kontoret är öppet."));

        Assert.True(page.Document.GetElementById($"utan-{await _fixture.ActivityId("2.3")}")!.HasAttribute("checked"));
    }

    private async Task<Visitor> Open()
    {
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/publicering");
        return official;
    }

    private Task<List<string?>> Notes() => _fixture.InDatabase(db =>
        db.PromiseNotes.Where(note => note.Tertial == new Tertial(2021, 1)).Select(note => note.Text).ToListAsync());
}
