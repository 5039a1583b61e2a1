using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

/// <summary>/granskning: approve, or return with a comment.</summary>
public sealed class ReviewDecisionTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_reviewer_approves_what_another_wrote_and_the_log_says_so()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");

        var page = await reviewer.Submit("Godkänn 2.2");

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt("/granskning");
        Assert.Equal("2.2 Riktade insatser är godkänd.", page.StatusMessage);
        page.ShouldSay("Per Ek godkände 10 maj 2021 kl. 10.00")
            .ShouldSay("Godkänd 10 maj 2021 av dig. Skicka tillbaka den på sidan Granskning om något ska ändras.");
        Assert.Equal(ReportState.Approved, (await _fixture.ReportOf("2.2")).State);
        Assert.Equal(1, await _fixture.InDatabase(db => db.AuditEntries.CountAsync(entry =>
            entry.Deed == AuditDeed.Approved && entry.UserName == "Per Ek" && entry.Tertial == new Domain.Tertial(2021, 1))));
    }

    [Fact]
    public async Task Nobody_approves_what_they_wrote_and_reads_why_and_who_could()
    {
        await _fixture.Report("2.5", Role.MunicipalOfficial, ActivityStatus.Ongoing, text: null, (2, null));
        var author = await _fixture.SignedIn(Role.MunicipalOfficial);

        var page = await author.Get("/granskning");
        page.ShouldSay("Du skrev den här. Någon annan måste granska den. Det kan Eva Nord eller Per Ek göra.");
        Assert.False(page.HasButton("Godkänn 2.5"));

        var report = await _fixture.ReportOf("2.5");
        var answer = await Post(author, $"/granskning/{report.Id}/godkann", ("version", $"{report.Version}"));
        answer.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Du har skrivit i rapporten eller skickat in den. Någon annan måste granska den."], answer.Errors);
        Assert.Equal(ReportState.Submitted, (await _fixture.ReportOf("2.5")).State);
    }

    [Fact]
    public async Task A_report_is_returned_with_a_comment_that_stays_to_be_read()
    {
        await _fixture.Report("2.4", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Arbetet fortsätter.");
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");

        var page = await reviewer.Submit("Skicka tillbaka 2.4", ("kommentar", "Vem är utsedd\r\nhos er?"));

        Assert.StartsWith("2.4 Samverkan enligt EST är skickad tillbaka.", page.StatusMessage, StringComparison.Ordinal);
        page.ShouldSay("Per Ek skickade tillbaka rapporten").ShouldSay("Vem är utsedd hos er?");
        var report = await _fixture.ReportOf("2.4");
        Assert.Equal((ReportState.Returned, "Vem är utsedd\nhos er?"), (report.State, report.LatestReview!.Comment));
    }

    [Theory]
    [InlineData("", "Skriv en kommentar som säger vad som behöver ändras.")]
    [InlineData("  \r\n ", "Skriv en kommentar som säger vad som behöver ändras.")]
    [InlineData("\u0001\u200B", "Skriv en kommentar som säger vad som behöver ändras.")]
    public async Task A_return_without_a_usable_comment_is_refused_beside_the_field(string comment, string message)
    {
        await _fixture.Report("2.4", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Arbetet fortsätter.");
        var report = await _fixture.ReportOf("2.4");
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");

        var page = await reviewer.Submit("Skicka tillbaka 2.4", ("kommentar", comment));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal([message], page.Errors);
        Assert.Equal(message, Page.Folded(page.Document.GetElementById($"kommentar-{report.Id}-fel")!.TextContent));
        Assert.Equal($"#kommentar-{report.Id}", page.Link(message).GetAttribute("href"));
        Assert.Equal("true", page.Field("kommentar").GetAttribute("aria-invalid"));
        Assert.Equal(ReportState.Submitted, (await _fixture.ReportOf("2.4")).State);
    }

    [Fact]
    public async Task A_comment_that_is_too_long_is_refused_and_kept()
    {
        await _fixture.Report("2.4", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Arbetet fortsätter.");
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");
        var comment = new string('x', Review.MaxCommentLength + 1);

        var page = await reviewer.Submit("Skicka tillbaka 2.4", ("kommentar", comment));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Kommentaren får vara högst 2 000 tecken. Den är 2 001."], page.Errors);
        Assert.Equal(comment, page.Value("kommentar"));
    }

    [Fact]
    public async Task An_approved_report_is_returned_until_it_is_published()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        await _fixture.Approve("2.2");
        var reviewer = await _fixture.SignedIn(Role.MunicipalOfficial);
        await reviewer.Get("/granskning");

        await reviewer.Submit("Skicka tillbaka 2.2", ("kommentar", "Var det inte fem?"));

        Assert.Equal(ReportState.Returned, (await _fixture.ReportOf("2.2")).State);
    }

    [Theory]
    [InlineData("Godkänn 2.2")]
    [InlineData("Skicka tillbaka 2.2")]
    public async Task A_decision_on_an_older_version_is_refused_and_the_comment_kept(string button)
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var reviewer = await _fixture.SignedIn(Role.MunicipalOfficial);
        await reviewer.Get("/granskning");
        await _fixture.Return("2.2", "Var det inte fem?");
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (5, null));

        var page = await reviewer.Submit(button, ("kommentar", "Fyra är för få."));

        page.ShouldHaveStatus(HttpStatusCode.Conflict);
        Assert.Equal(["Någon annan har just ändrat rapporten. Läs in sidan igen och se vad som har hänt."], page.Errors);
        Assert.Equal("Fyra är för få.", page.Value("kommentar"));
        page.ShouldSay("Genomfört fem riktade insatser under perioden.");
        Assert.Equal(ReportState.Submitted, (await _fixture.ReportOf("2.2")).State);
    }

    [Fact]
    public async Task A_report_of_another_round_or_of_none_is_not_to_be_found()
    {
        var published = await _fixture.PublishedReport();
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");

        foreach (var id in new[] { published.Id, 0, 999_999 })
        {
            await reviewer.Get("/granskning");
            (await Post(reviewer, $"/granskning/{id}/godkann", ("version", $"{published.Version}")))
                .ShouldHaveStatus(HttpStatusCode.NotFound);
            await reviewer.Get("/granskning");
            (await Post(reviewer, $"/granskning/{id}/skicka-tillbaka", ("version", $"{published.Version}"), ("kommentar", "x")))
                .ShouldHaveStatus(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_state_forged_into_the_form_is_ignored()
    {
        await _fixture.Draft("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        await _fixture.Report("2.4", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Arbetet fortsätter.");
        var draft = await _fixture.ReportOf("2.2");
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");

        var page = await Post(reviewer, $"/granskning/{draft.Id}/godkann",
            ("version", $"{draft.Version}"), ("State", "2"), ("state", "Submitted"));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Bara en inskickad rapport kan godkännas."], page.Errors);
        Assert.Equal(ReportState.Draft, (await _fixture.ReportOf("2.2")).State);
    }

    [Fact]
    public async Task Several_are_approved_at_once()
    {
        await _fixture.ReportAll();
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");

        var page = await SubmitMarked(reviewer, "2.1", "2.2", "2.4");

        Assert.Equal("Tre rapporter är godkända.", page.StatusMessage);
        foreach (var label in new[] { "2.1", "2.2", "2.4" })
            Assert.Equal(ReportState.Approved, (await _fixture.ReportOf(label)).State);
        Assert.Equal(ReportState.Submitted, (await _fixture.ReportOf("1.2")).State);
    }

    [Fact]
    public async Task Of_several_none_is_approved_when_one_has_changed_and_the_marks_stay()
    {
        await _fixture.ReportAll();
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");
        await _fixture.Return("2.2", "Var det inte fem?");
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (5, null));

        var page = await SubmitMarked(reviewer, "2.1", "2.2");

        page.ShouldHaveStatus(HttpStatusCode.Conflict);
        Assert.Equal(
            ["2.2 Riktade insatser: Någon annan har just ändrat rapporten. Läs in sidan igen och se vad som har hänt."], page.Errors);
        Assert.Equal(2, page.Document.QuerySelectorAll("[name=markerade][checked]").Length);
        Assert.Equal(ReportState.Submitted, (await _fixture.ReportOf("2.1")).State);
    }

    [Fact]
    public async Task Approving_none_of_several_is_answered_with_what_to_do()
    {
        await _fixture.ReportAll();
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");

        var page = await SubmitMarked(reviewer);

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Markera minst en rapport."], page.Errors);
    }

    [Fact]
    public async Task A_police_coordinator_may_not_review()
    {
        var page = await (await _fixture.SignedIn(Role.PoliceCoordinator)).Get("/granskning");

        page.ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    /// <summary>Marks reports by their boxes, and presses the button under the list.</summary>
    private static Task<Page> SubmitMarked(Visitor visitor, params string[] labels)
    {
        var boxes = visitor.Page.Document.QuerySelectorAll("[name=markerade]")
            .Where(box => labels.Any(label => Page.Folded(box.ParentElement!.TextContent) == $"Markera {label}"));
        return Post(visitor, "/granskning/godkann", [.. boxes.Select(box => ("markerade", box.GetAttribute("value")!))]);
    }

    private static Task<Page> Post(Visitor visitor, string address, params (string Name, string Value)[] fields)
    {
        var values = new FormValues();
        values.Add("__RequestVerificationToken", visitor.Page.Value("__RequestVerificationToken"));
        foreach (var (name, value) in fields)
            values.Add(name, value);
        return visitor.Send(new HttpRequestMessage(HttpMethod.Post, address) { Content = values.AsContent() });
    }
}
