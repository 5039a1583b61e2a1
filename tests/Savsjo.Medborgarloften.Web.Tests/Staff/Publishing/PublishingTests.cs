using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Pdf;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.DemoData;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Publishing;

/// <summary>/publicering: the check-list, and the decision that makes a follow-up public.</summary>
public sealed class PublishingTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string QuickerMessage =
        "Någon annan har just publicerat eller ändrat något i omgången. Ingenting publicerades av dig. Läs igenom sidan igen.";
    private static readonly Tertial Round = new(2021, 1);
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_round_is_published_and_the_page_and_the_pdf_are_there()
    {
        await _fixture.ReportAndApproveAll();
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/publicering");

        var page = await Publish(official);

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt("/publicering/2021/tertial-1").ShouldSay("Anna Lind");
        Assert.Equal("Tertial 1 2021 är publicerat", page.Heading);
        var reader = _fixture.Visitor();
        (await reader.Get(page.Link("Läs sidan som allmänheten ser den").GetAttribute("href")!)).ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Tisdagar 12.00-14.00 befinner sig en polispatrull i Sävsjö")
            .ShouldSay("Arbetet fortsätter enligt EST.").ShouldSay("Inte redovisat");
        var pdf = await reader.Client.GetAsync("/uppfoljning/2021/tertial-1/rapport.pdf");
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("%PDF-",
            System.Text.Encoding.ASCII.GetString((await pdf.Content.ReadAsByteArrayAsync())[..5]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_published_is_what_was_approved_and_everything_is_locked_and_logged()
    {
        await _fixture.ReportAndApproveAll();
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/publicering");
        await Publish(official);

        var content = (await Published()).Single().Content;
        var suspicions = content.Activities.Single(activity => activity.Label == "2.1").Suspicions!;
        Assert.Equal((27, 8), (suspicions.YearTotal.Figure.Count!.Value, suspicions.YearTotal.Figure.Subgroup!.Value));
        var efforts = content.Activities.Single(activity => activity.Label == "2.2").Measures.Single();
        Assert.Equal((4, 27), (efforts.Year.Figure.Count!.Value, efforts.Goal!.SharePercent!.Value));
        Assert.Equal("Genomfört fyra riktade insatser under perioden.",
            content.Activities.Single(activity => activity.Label == "2.2").Latest.Text);
        Assert.Equal(CellState.Missing, content.Activities.Single(activity => activity.Label == "2.3").Latest.State);
        Assert.Equal(CellState.Settled, content.Activities.Single(activity => activity.Label == "1.1").Latest.State);
        var states = await _fixture.InDatabase(db =>
            db.ActivityReports.Where(report => report.Tertial == Round).Select(report => report.State).ToListAsync());
        Assert.Equal(5, states.Count);
        Assert.All(states, state => Assert.Equal(ReportState.Published, state));
        Assert.Equal(1, await _fixture.InDatabase(db =>
            db.AuditEntries.CountAsync(entry => entry.Deed == AuditDeed.Published && entry.Tertial == Round)));
    }

    [Fact]
    public async Task A_character_that_the_pdf_cannot_show_is_named_before_it_is_published()
    {
        await _fixture.ReportAndApproveAll();
        await _fixture.InDatabase(db => db.ActivityReports
            .Where(report => report.Tertial == Round && report.Text == "Arbetet fortsätter enligt EST.")
            .ExecuteUpdateAsync(report => report.SetProperty(one => one.Text, "Möte med 漢 och 🎉 i dag.")));
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);

        (await official.Get("/publicering"))
            .ShouldSay("PDF:en kan inte visa ”漢” (U+6F22) och ”🎉” (U+1F389) i texten till 2.4");
    }

    [Fact]
    public async Task A_missing_report_needs_an_explicit_choice()
    {
        await _fixture.ReportAndApproveAll();
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        var page = await official.Get("/publicering");
        page.ShouldSay("En sak behöver du bestämma.")
            .ShouldSay("Fjärde tertialet i rad. Allmänheten får läsa ”Inte redovisat”.");

        page = await official.Submit("Publicera uppföljningen", ("sett", "true"));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Bestäm: 2.3 Skolnärvaro är inte redovisad."], page.Errors);
        Assert.Equal($"#utan-{await _fixture.ActivityId("2.3")}", page.Link(page.Errors[0]).GetAttribute("href"));
        Assert.True(page.Field("sett").HasAttribute("checked"));
        Assert.Empty(await Published());
    }

    [Fact]
    public async Task A_tertial_that_needed_no_report_is_not_one_in_a_row_without()
    {
        var id = await _fixture.ActivityId("2.2");
        var (done, needless) = (new Tertial(2020, 2), new Tertial(2020, 3));
        await _fixture.InDatabase(db => db.ActivityReports.Where(report => report.ActivityId == id && report.Tertial == done)
            .ExecuteUpdateAsync(report => report.SetProperty(one => one.Status, ActivityStatus.Done)));
        await _fixture.InDatabase(db => db.ActivityReports.Where(report => report.ActivityId == id && report.Tertial == needless)
            .ExecuteDeleteAsync());

        var page = await (await _fixture.SignedIn(Role.MunicipalOfficial)).Get("/publicering");

        page.ShouldSay("2.2 Riktade insatser är inte redovisad Allmänheten får läsa ”Inte redovisat”.");
    }

    [Fact]
    public async Task A_years_goal_without_a_figure_in_its_first_tertial_is_not_said_to_be_over()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Insatserna är planerade.");

        var page = await (await _fixture.SignedIn(Role.MunicipalOfficial)).Get("/publicering");

        page.ShouldSay("2.2 Riktade insatser: siffran till målet minst 15 är inte redovisad").ShouldNotSay("är ute")
            .ShouldSay("Skicka tillbaka rapporten om den som skrev ska lägga till siffran.");
    }

    [Fact]
    public async Task What_is_not_approved_stands_in_the_way_whatever_the_form_says()
    {
        await _fixture.ReportAndApproveAll();
        await _fixture.Return("2.4", "Vem är utsedd?");
        var returned = await _fixture.ReportOf("2.4");
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        var page = await official.Get("/publicering");
        page.ShouldSay("Ett hinder återstår.").ShouldSay("Per Ek skickade tillbaka den 10 maj 2021 kl. 10.01: ”Vem är utsedd?”");
        Assert.Equal($"/granskning?rapport={returned.Id}#rapport-{returned.Id}", page.Link("Gå till granskningen av 2.4")
            .GetAttribute("href"));

        page = await official.Submit("Publicera uppföljningen",
            ("sett", "true"), ("utan", $"{returned.ActivityId}"), ("State", "Approved"));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("2.4 Samverkan enligt EST är skickad tillbaka.", page.Errors);
        Assert.Empty(await Published());
    }

    [Fact]
    public async Task An_unusual_figure_needs_somebody_who_has_looked_at_it()
    {
        await _fixture.Report("2.1", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (2, 0), (5, 2), (11, 4), (1, 0), (0, 0));
        await _fixture.Approve("2.1");
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        var page = await official.Get("/publicering");
        page.ShouldSay("2.1 Eget bruk sjunker från 17 till 11")
            .ShouldSay("Lägsta siffran hittills, 6 under den tidigare lägsta (19, 27 och 17).");

        page = await official.Submit("Publicera uppföljningen", ("sett", "true"));

        Assert.Contains("Bestäm: 2.1 Eget bruk sjunker från 17 till 11.", page.Errors);
    }

    [Fact]
    public async Task A_status_that_goes_backwards_is_noticed_but_a_new_years_goal_is_not()
    {
        await _fixture.Report("2.4", Role.PoliceCoordinator, ActivityStatus.NotStarted, "Arbetet har inte börjat.");
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);

        var page = await official.Get("/publicering");

        page.ShouldSay("2.4 Samverkan enligt EST går från Pågår till Ej påbörjad").ShouldNotSay("2.2 Riktade insatser går från");
    }

    [Fact]
    public async Task The_preview_has_to_be_read_first()
    {
        await _fixture.ReportAndApproveAll();
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/publicering");

        var page = await Publish(official, ("sett", null));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Läs förhandsgranskningen och kryssa för att du har gjort det."], page.Errors);
        Assert.Empty(await Published());
    }

    [Fact]
    public async Task A_round_that_somebody_changed_a_second_ago_is_not_published()
    {
        await _fixture.ReportAndApproveAll();
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);
        await official.Get("/publicering");
        await _fixture.Return("2.2", "Var det inte fem?");
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (5, null));
        await _fixture.Approve("2.2");

        var page = await Publish(official);

        page.ShouldHaveStatus(HttpStatusCode.Conflict);
        Assert.Equal([QuickerMessage], page.Errors);
        Assert.Empty(await Published());
    }

    [Fact]
    public async Task The_same_form_sent_twice_publishes_once()
    {
        await _fixture.ReportAndApproveAll();
        var (first, second) = (await _fixture.SignedIn(Role.MunicipalOfficial), await _fixture.SignedIn(Role.Administrator));
        await first.Get("/publicering");
        await second.Get("/publicering");
        await Publish(first);

        var page = await Publish(second);

        page.ShouldHaveStatus(HttpStatusCode.Conflict);
        Assert.Single(await Published());
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Fact]
    public async Task Two_who_publish_at_once_make_one_version_and_no_error_is_logged()
    {
        await _fixture.ReportAndApproveAll();
        var visitors = new[] { await _fixture.SignedIn(Role.MunicipalOfficial), await _fixture.SignedIn(Role.Administrator) };
        foreach (var visitor in visitors)
            await visitor.Get("/publicering");

        var pages = await Task.WhenAll(visitors.Select(visitor => Task.Run(() => Publish(visitor))));

        Assert.Single(await Published());
        Assert.Single(pages, page => page.Heading == "Tertial 1 2021 är publicerat");
        Assert.Single(pages, page => page.Status == HttpStatusCode.Conflict);
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Fact]
    public async Task A_pdf_that_fails_publishes_nothing_and_says_so()
    {
        await _fixture.ReportAndApproveAll();
        await using var app = _fixture.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.Replace(ServiceDescriptor.Singleton<IFollowUpReportPdf>(new BrokenPdf()))));
        var official = new Visitor(app.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));
        await official.Get("/konto/logga-in");
        await official.Submit("Logga in",
            ("Email", DemoAccounts.All.Single(account => account.Role == Role.MunicipalOfficial).Email), ("Password", WebFixture.Password));
        await official.Get("/publicering");

        var page = await Publish(official);

        page.ShouldHaveStatus(HttpStatusCode.InternalServerError);
        Assert.Equal(
            ["PDF:en gick inte att skapa, så ingenting publicerades. Försök igen, och kontakta administratören om felet kvarstår."],
            page.Errors);
        Assert.Empty(await Published());
        Assert.Equal(ReportState.Approved, (await _fixture.ReportOf("2.2")).State);
        Assert.Equal(0, await _fixture.InDatabase(db =>
            db.AuditEntries.CountAsync(entry => entry.Deed == AuditDeed.Published && entry.Tertial == Round)));
        (await official.Get("/publicering")).ShouldHaveStatus(HttpStatusCode.OK);
        (await official.Get("/publicering/forhandsgranskning"))
            .ShouldSay("PDF:en går inte att skapa. Felet är noterat; kontakta administratören.");
    }

    [Theory]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.PoliceCoordinator)]
    public async Task Who_may_not_publish_is_refused(string role)
    {
        var visitor = await _fixture.SignedIn(role);

        (await visitor.Get("/publicering")).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await visitor.Get("/publicering/forhandsgranskning")).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await visitor.Get("/publicering/forhandsgranskning.pdf")).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_preview_shows_only_what_is_approved_and_is_never_stored()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Fyra insatser är gjorda.", (4, null));
        await _fixture.Report("2.4", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Arbetet fortsätter enligt EST.");
        await _fixture.Approve("2.4");
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);

        var page = await official.Get("/publicering/forhandsgranskning");
        page.ShouldSay("Sidan är inte publicerad. Alla tal visas. 2.2 är inte godkänd och syns därför inte.")
            .ShouldSay("Arbetet fortsätter enligt EST.").ShouldNotSay("Fyra insatser är gjorda.");
        Assert.Equal("Uppföljning av medborgarlöften, tertial 1 2021", page.Heading);
        var pdf = await official.Client.GetAsync("/publicering/forhandsgranskning.pdf");
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.MediaType);
        Assert.True(pdf.Headers.CacheControl!.NoStore);
        Assert.Empty(await Published());
        (await _fixture.Visitor().Get("/uppfoljning/2021/tertial-1")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Between_two_rounds_there_is_nothing_to_publish_or_preview()
    {
        await _fixture.Publish();
        var official = await _fixture.SignedIn(Role.MunicipalOfficial);

        Assert.Equal("Ingen omgång är öppen", (await official.Get("/publicering")).Heading);
        (await official.Get("/publicering/forhandsgranskning")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await official.Get("/publicering/2021/tertial-2")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    /// <summary>Answers everything on the page and presses the button.</summary>
    private async Task<Page> Publish(Visitor visitor, params (string Name, string? Value)[] fields) =>
        await visitor.Submit("Publicera uppföljningen", [("sett", "true"), ("utan", $"{await MissingActivity()}"), .. fields]);

    /// <summary>2.3, which is never reported here; its id stays the same from round to round.</summary>
    private Task<int> MissingActivity() => _fixture.InDatabase(db =>
        db.Activities.Where(activity => activity.ShortName == "Skolnärvaro").Select(activity => activity.Id).SingleAsync());

    private Task<List<FollowUpReport>> Published() =>
        _fixture.InDatabase(db => db.FollowUpReports.Where(report => report.Tertial == Round).ToListAsync());

    /// <summary>An engine that is broken from the start.</summary>
    private sealed class BrokenPdf : IFollowUpReportPdf
    {
        public RenderedPdf Render(FollowUpReportContent content) => throw new InvalidOperationException("The engine is broken.");
    }
}
