using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>"Skicka in" and "Ta tillbaka".</summary>
public sealed class SubmittingTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_report_is_saved_and_sent_in_and_says_who_and_when()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Submit("2.2", (desk.Figure("2.2"), "4"), (desk.Status("2.2"), "Ongoing"));

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("2.2 skickades in 10.00.").ShouldSay("1 av 5 klara");
        Assert.Contains("Inskickad 10 maj 2021 av dig. Ta tillbaka den om något ska ändras. Det går tills någon har granskat den.",
            desk.Panel("2.2"), StringComparison.Ordinal);
        Assert.Equal(ReportState.Submitted, (await desk.Stored("2.2"))!.State);
    }

    [Fact]
    public async Task It_can_be_taken_back_and_changed()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        await desk.Submit("2.2", (desk.Figure("2.2"), "4"), (desk.Status("2.2"), "Ongoing"));

        var page = await desk.Visitor.Submit("Ta tillbaka och ändra 2.2", (desk.Text("2.4"), "Följer med."));

        page.ShouldSay("2.2 är tillbakatagen och går att ändra.");
        Assert.Equal("4", page.Value(desk.Figure("2.2")));
        Assert.Equal("Följer med.", (await desk.Stored("2.4"))!.Text);
    }

    [Fact]
    public async Task All_that_are_ready_are_sent_in_and_the_others_say_why_not()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.SubmitAll(
            (desk.Figure("2.2"), "4"), (desk.Status("2.2"), "Ongoing"),
            (desk.Text("2.4"), "Ring 070-174 06 58."),
            (desk.Status("1.2"), "Cancelled"),
            (desk.Figure("2.5"), "-1"));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("2.2 skickades in");
        page.ShouldSay("1.2 Skriv varför aktiviteten utgår.").ShouldSay("2.4 Välj läge.").ShouldSay("Texten blir offentlig.");
        Assert.Equal(ReportState.Submitted, (await desk.Stored("2.2"))!.State);
        Assert.Equal(ReportState.Draft, (await desk.Stored("2.4"))!.State);
        Assert.Null(await desk.Stored("2.5"));
        Assert.Equal("-1", page.Value(desk.Figure("2.5")));
    }

    [Fact]
    public async Task With_nothing_begun_the_button_answers_why()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        Assert.Empty((await desk.SubmitAll()).ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Det finns ingen påbörjad rapport att skicka in.").Errors);
        (await desk.Submit("2.2")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("2.2 Rapporten är tom.");
    }

    [Fact]
    public async Task With_everything_sent_in_the_button_says_so_and_finds_no_fault()
    {
        var desk = await EntryDesk.OfMunicipality(_fixture);
        await desk.Open();
        await desk.SubmitAll((desk.Status("2.3"), "Ongoing"), (desk.Text("2.3"), "Varje vecka."),
            (desk.Status("2.4"), "Ongoing"), (desk.Text("2.4"), "Ansvarig utsedd."),
            (desk.Status("2.5"), "Ongoing"), (desk.Figure("2.5"), "1"));

        var page = await desk.SubmitAll();

        page.ShouldSay("Allt är redan inskickat.");
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task An_approved_report_is_locked_and_says_by_whom()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        await desk.Submit("2.2", (desk.Figure("2.2"), "4"), (desk.Status("2.2"), "Ongoing"));
        await Review(desk, "2.2", comment: null);

        var page = await desk.Open();

        Assert.Contains("Godkänd 10 maj 2021 av Per Ek. Be granskaren skicka tillbaka den om något ska ändras.",
            desk.Panel("2.2"), StringComparison.Ordinal);
        page = await desk.Save((desk.Text("2.2"), "Smygvägen."), ($"Reports[{desk.IdOf("2.2")}].Version", "3"));
        Assert.True(page.Status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict);
        Assert.Null((await desk.Stored("2.2"))!.Text);
    }

    [Fact]
    public async Task A_returned_report_shows_the_comment_and_is_sent_in_again_once_it_is_mended()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        await desk.Submit("2.4", (desk.Text("2.4"), "Ansvarig utsedd."), (desk.Status("2.4"), "Ongoing"));
        await Review(desk, "2.4", "Vem är ansvarig hos er?");

        await desk.Open();

        Assert.Contains("Per Ek skickade tillbaka rapporten 10 maj 2021 kl. 10.00 Vem är ansvarig hos er?",
            desk.Panel("2.4"), StringComparison.Ordinal);
        (await desk.SubmitAll()).ShouldSay("Det finns ingen påbörjad rapport att skicka in.");
        (await desk.SubmitAll((desk.Text("2.4"), "Kommunpolisen är ansvarig."))).ShouldSay("2.4 skickades in");
    }

    private async Task Review(EntryDesk desk, string label, string? comment)
    {
        var reviewer = await _fixture.Staff(Role.Reviewer);
        await using var scope = _fixture.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Data.AppDbContext>();
        var round = await db.FindOpenRound(new DateOnly(2021, 5, 10)) ?? throw new InvalidOperationException("No round is open.");
        var version = (await db.ActivityReports.SingleAsync(report => report.ActivityId == desk.IdOf(label)
            && report.Tertial == round.Tertial)).Version;
        var review = scope.ServiceProvider.GetRequiredService<ReviewActivityReport>();
        var outcome = comment is null
            ? await review.Approve(reviewer, round, desk.IdOf(label), version)
            : await review.Return(reviewer, round, desk.IdOf(label), version, new(comment));
        Assert.True(outcome.IsDone);
    }
}
