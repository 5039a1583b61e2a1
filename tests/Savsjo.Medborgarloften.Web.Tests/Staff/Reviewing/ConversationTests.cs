using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

/// <summary>The conversation about a report: a comment beside its field, answers from both sides, and the report's history.</summary>
public sealed class ConversationTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_returned_reports_comment_stands_at_its_top_and_beside_the_field_it_concerns()
    {
        await _fixture.ReportAll();
        var desk = await EntryDesk.OfPolice(_fixture);
        var reviewer = await OnReviews();
        await reviewer.Submit("Skicka tillbaka 2.4", ("kommentar", "Vem är utsedd?"), ("galler", "text"));
        await reviewer.Submit("Skicka tillbaka 2.2",
            ("kommentar", "Var det inte <b>fem</b>?"), ("galler", $"matt-{desk.MeasureKey("2.2")}"));
        await reviewer.Submit("Skicka tillbaka 1.2", ("kommentar", "Pågår den än?"), ("galler", "lage"));
        await reviewer.Submit("Skicka tillbaka 2.1", ("kommentar", "Stämmer innehav?"),
            ("galler", $"matt-{desk.MeasureKey("2.1", "Innehav")}"));

        await desk.Open();

        Assert.Equal("Granskarens kommentar. Per Ek: Vem är utsedd?", Beside(desk, desk.Text("2.4")));
        Assert.Equal("Granskarens kommentar. Per Ek: Var det inte <b>fem</b>?", Beside(desk, desk.Figure("2.2")));
        Assert.Equal("Granskarens kommentar. Per Ek: Pågår den än?", Beside(desk, desk.Status("1.2")));
        Assert.Equal("Granskarens kommentar. Per Ek: Stämmer innehav?", Beside(desk, desk.Figure("2.1", measure: "Innehav")));
        Assert.Contains("Per Ek skickade tillbaka rapporten 10 maj 2021 kl. 10.00. Det gäller texten. Vem är utsedd?",
            desk.Panel("2.4"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_that_is_sent_ten_times_at_once_is_written_once_and_all_answers_say_that_it_is()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var windows = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => OnReviews()));

        var answers = await Task.WhenAll(windows.Select(window => Comment(window, "Är mars med?")));

        Assert.All(answers, answer => answer.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("2.2 Riktade insatser har fått din kommentar."));
        Assert.Equal(["Är mars med?"], await Written());
        Assert.Equal(1, await _fixture.InDatabase(db => db.AuditEntries.CountAsync(entry => entry.Deed == AuditDeed.Commented)));
        foreach (var text in new[] { "Och april?", "Är mars med?" })
        {
            await windows[0].Get("/granskning");
            await Comment(windows[0], text);
        }

        Assert.Equal(["Är mars med?", "Och april?"], await Written());
        _fixture.Clock.Advance(TimeSpan.FromMinutes(2));
        await windows[0].Get("/granskning");
        await Comment(windows[0], "Är mars med?");
        Assert.Equal(["Är mars med?", "Och april?", "Är mars med?"], await Written());

        static Task<Page> Comment(Visitor window, string text) => window.Submit("Skicka bara kommentaren om 2.2", ("kommentar", text));

        Task<List<string>> Written() =>
            _fixture.InDatabase(db => db.ReportComments.OrderBy(one => one.Id).Select(one => one.Text).ToListAsync());
    }

    [Fact]
    public async Task An_author_and_a_reviewer_answer_each_other_and_the_report_stays_as_it_is()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var before = await _fixture.ReportOf("2.2");
        var reviewer = await OnReviews();
        (await reviewer.Submit("Skicka bara kommentaren om 2.2", ("kommentar", "Är mars\r\nmed?")))
            .ShouldSay("2.2 Riktade insatser har fått din kommentar.");
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        Assert.Contains("Per Ek skrev 10 maj 2021 kl. 10.00 Är mars med?", desk.Panel("2.2"), StringComparison.Ordinal);
        _fixture.Clock.Advance(TimeSpan.FromMinutes(1));

        var page = await desk.Visitor.Submit($"svara/{desk.IdOf("2.2")}", (Answer(desk, "2.2"), "Ja, alla fyra."));

        page.ShouldSay("Kommentaren om 2.2 är skickad.");
        Assert.Equal("", page.Value(Answer(desk, "2.2")));
        (await reviewer.Get("/granskning")).ShouldSay("Karin Berg skrev 10 maj 2021 kl. 10.01 Ja, alla fyra.");
        var after = await _fixture.ReportOf("2.2");
        Assert.Equal((before.Version, before.State, before.Authors.Count), (after.Version, after.State, after.Authors.Count));
        var logged = await _fixture.InDatabase(db =>
            db.AuditEntries.Where(entry => entry.Deed == AuditDeed.Commented).OrderBy(entry => entry.Sequence).ToListAsync());
        Assert.Equal([("Per Ek", "Är mars\nmed?"), ("Karin Berg", "Ja, alla fyra.")],
            logged.Select(entry => (entry.UserName, AuditValues.Read(entry.After).Single(value => value.Name == "Kommentar").Value)));
    }

    [Fact]
    public async Task An_answer_goes_with_the_page_and_one_that_is_refused_stays_in_its_field()
    {
        await _fixture.Report("2.4", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Arbetet fortsätter.");
        await _fixture.Return("2.4", "Vem är utsedd?");
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        var tooLong = new string('x', Review.MaxCommentLength + 1);

        var refused = await desk.Save((desk.Text("2.4"), "Kommunpolisen är utsedd."), (Answer(desk, "2.4"), tooLong));

        refused.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["2.4 Kommentaren får vara högst 2 000 tecken. Den är 2 001."], refused.Errors);
        Assert.Equal(tooLong, refused.Value(Answer(desk, "2.4")));
        Assert.Equal("Kommunpolisen är utsedd.", (await desk.Stored("2.4"))!.Text);

        var sent = await desk.Submit("2.4", (Answer(desk, "2.4"), "Nu står det."));
        sent.ShouldSay("2.4 skickades in").ShouldSay("Kommentaren om 2.4 är skickad.");
    }

    [Fact]
    public async Task What_is_written_when_approving_is_kept_in_the_conversation()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var reviewer = await OnReviews();

        var page = await reviewer.Submit("Godkänn 2.2", ("kommentar", "Bra vår!"));

        page.ShouldSay("2.2 Riktade insatser är godkänd.").ShouldSay("Per Ek skrev 10 maj 2021 kl. 10.00 Bra vår!");
    }

    [Theory]
    [InlineData("matt-999999")]
    [InlineData("skal")]
    [InlineData("något annat")]
    public async Task A_field_that_the_report_lacks_is_refused_beside_the_choice_and_the_comment_kept(string forged)
    {
        await _fixture.Report("2.4", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Arbetet fortsätter.");
        var reviewer = await OnReviews();

        foreach (var button in new[] { "Skicka tillbaka 2.4", "Skicka bara kommentaren om 2.4" })
        {
            var page = await reviewer.Submit(button, ("kommentar", "Vem är utsedd?"), ("galler", forged));
            page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
            Assert.Equal(["Rapporten har inget sådant fält. Välj i listan vad kommentaren gäller."], page.Errors);
            Assert.Equal("Vem är utsedd?", page.Value("kommentar"));
        }

        Assert.Equal(0, await _fixture.InDatabase(db => db.ReportComments.CountAsync()));
    }

    [Fact]
    public async Task All_of_the_staff_read_a_reports_conversation_and_history_but_a_draft_is_its_authors_own()
    {
        await _fixture.Report("2.3", Role.MunicipalOfficial, ActivityStatus.Ongoing, "Frånvaron minskar.");
        var report = await _fixture.ReportOf("2.3");
        var police = await _fixture.SignedIn(Role.PoliceCoordinator);
        (await police.Get("/inmatning")).ShouldSay("Samtal och historik för 2.3");
        (await police.Get($"/rapporter/{report.Id}")).ShouldSay("Frånvaron minskar.")
            .ShouldSay("Inskickad 10 maj 2021 av Anna Lind. Den väntar på granskning.");
        await _fixture.Return("2.3", "På alla skolor?");

        var page = await police.Get($"/rapporter/{report.Id}");

        page.ShouldSay("Per Ek skickade tillbaka rapporten 10 maj 2021 kl. 10.01 På alla skolor?").ShouldNotSay("Frånvaron minskar.");
        (await police.Get("/rapporter/999999")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_history_names_the_measure_that_a_comment_is_about()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var desk = await EntryDesk.OfPolice(_fixture);
        var reviewer = await OnReviews();
        await reviewer.Submit("Skicka tillbaka 2.2", ("kommentar", "Fem?"), ("galler", $"matt-{desk.MeasureKey("2.2")}"));

        var page = await reviewer.Get($"/rapporter/{(await _fixture.ReportOf("2.2")).Id}");

        page.ShouldSay("Det gäller Riktade insatser. Fem?").ShouldNotSay("borttaget");
    }

    [Fact]
    public async Task After_a_decision_the_next_report_that_waits_is_open_and_what_was_done_is_told_there()
    {
        await _fixture.ReportAll();
        var reviewer = await OnReviews();

        var page = await reviewer.Submit("Godkänn 2.1");

        var next = await _fixture.ReportOf("2.2");
        page.ShouldBeAt($"/granskning?rapport={next.Id}");
        Assert.Equal("Granska 2.2", Page.Folded(page.Document.QuerySelector("details[open] summary")!.TextContent));
        Assert.Equal($"rapport-{next.Id}", page.Document.QuerySelector("[role=status]")!.ParentElement!.Id);
        Assert.Equal("2.1 Misstankar om narkotikabrott är godkänd.", page.StatusMessage);
    }

    private async Task<Visitor> OnReviews()
    {
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");
        return reviewer;
    }

    private static string Answer(EntryDesk desk, string label) => $"Answers[{desk.IdOf(label)}]";

    /// <summary>The remark that a field is described by.</summary>
    private static string Beside(EntryDesk desk, string field)
    {
        var element = desk.Page.Field(field);
        var id = $"{element.Id}-kommentar";
        Assert.Contains(id, element.GetAttribute("aria-describedby")!.Split(' '));
        return Page.Folded(desk.Page.Document.GetElementById(id)!.TextContent);
    }
}
