using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// A whole tertial, by keyboard only, as five people live it: recorded by the police and the municipality, returned and
/// mended, approved, published, and read by somebody without an account.
/// </summary>
[Collection(TertialBrowser.Name)]
public class TertialJourneyTests(Browser browser)
{
    private const string Presence = "Tisdagar och torsdagar 12.00–14.00 finns en patrull vid torget.";
    private const string Cooperation = "Ansvarig utsedd hos Polisen.";
    private const string CooperationMended = "Ansvarig utsedd hos Polisen. Mötena är varannan vecka.";
    private const string Attendance = "Frånvaron följs upp varje vecka på alla skolor.";
    private const string Question = "Hur ofta möts ni?";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_tertial_is_recorded_returned_mended_approved_published_and_read(bool withJavaScript)
    {
        var chromium = browser.Chromium();
        await using var fixture = new BrowserFixture();

        await As(Role.PoliceCoordinator, ThePoliceRecordTheirActivities);
        await As(Role.MunicipalOfficial, TheMunicipalityRecordsItsActivity);
        await As(Role.Reviewer, TheReviewerReturnsOne);
        await As(Role.PoliceCoordinator, ThePoliceMendIt);
        await As(Role.Reviewer, TheReviewerApprovesAll);
        await As(Role.MunicipalOfficial, TheMunicipalityPublishes);
        await As(null, AVisitorReadsIt);
        Assert.Empty(fixture.Errors.Messages);

        async Task As(string? role, Func<BrowserSession, Task> live)
        {
            await using var session = await BrowserSession.Start(chromium, fixture.Address, new() { JavaScriptEnabled = withJavaScript },
                $"{live.Method.Name}-{(withJavaScript ? "with" : "without")}-javascript");
            if (role is not null)
                await session.SignIn(role);
            await live(session);
            session.Succeeded();
        }
    }

    private static async Task ThePoliceRecordTheirActivities(BrowserSession session)
    {
        await session.ShouldBeAccessible();
        var presence = session.Report("1.2");
        await session.Choose(presence.GetByLabel("Läge"), "Pågår");
        await session.Type(presence.GetByLabel("Text till uppföljningen"), Presence);
        var suspicions = session.Report("2.1");
        await session.Type(Count(suspicions, "Överlåtelse"), "2");
        await session.Type(Count(suspicions, "Innehav"), "5");
        await session.Type(Young(suspicions, "Innehav"), "2");
        await session.Type(Count(suspicions, "Eget bruk"), "11");
        await session.Type(Young(suspicions, "Eget bruk"), "4");
        await session.Type(Count(suspicions, "Dopningslagen innehav"), "0");
        await session.Type(Count(suspicions, "Dopningslagen bruk"), "0");
        await session.Choose(suspicions.GetByLabel("Läge"), "Pågår");
        var operations = session.Report("2.2");
        await session.Choose(operations.GetByLabel("Läge"), "Pågår");
        await session.Type(operations.GetByLabel("Riktade insatser", new() { Exact = true }), "4");
        var cooperation = session.Report("2.4");
        await session.Choose(cooperation.GetByLabel("Läge"), "Pågår");
        await session.Type(cooperation.GetByLabel("Text till uppföljningen"), Cooperation);
        var meetings = session.Report("2.5");
        await session.Choose(meetings.GetByLabel("Läge"), "Pågår");
        await session.Type(meetings.GetByLabel("Samverkansmöten", new() { Exact = true }), "1");

        await session.Press(session.Page.Locator(".savebar").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Skicka in") }));

        await Assertions.Expect(session.Page.Locator(".report .state", new() { HasText = "Inskickad" })).ToHaveCountAsync(5);
        await session.ShouldBeAccessible();
    }

    private static async Task TheMunicipalityRecordsItsActivity(BrowserSession session)
    {
        await session.ShouldBeAccessible();
        var attendance = session.Report("2.3");
        await session.Choose(attendance.GetByLabel("Läge"), "Pågår");
        await session.Type(attendance.GetByLabel("Text till uppföljningen"), Attendance);
        await session.Press(attendance.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Skicka in") }));
        await Assertions.Expect(session.Report("2.3").Locator(".state")).ToHaveTextAsync("Inskickad");
    }

    private static async Task TheReviewerReturnsOne(BrowserSession session)
    {
        await session.Open("/granskning");
        await session.ShouldBeAccessible();
        var row = session.ReviewRow("2.4");
        await session.Unfold(row.Locator("summary"));
        await session.Type(row.GetByLabel("Kommentar till den som skrev"), Question);
        await session.Press(row.GetByRole(AriaRole.Button, new() { Name = "Skicka tillbaka 2.4" }));
        await Assertions.Expect(session.ReviewRow("2.4").Locator(".state").First).ToHaveTextAsync("Skickad tillbaka");
        await session.ShouldBeAccessible();
    }

    private static async Task ThePoliceMendIt(BrowserSession session)
    {
        var cooperation = session.Report("2.4");
        await Assertions.Expect(cooperation).ToContainTextAsync(Question);
        await session.ShouldBeAccessible();
        await session.Type(cooperation.GetByLabel("Text till uppföljningen"), CooperationMended);
        await session.Press(cooperation.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Skicka in") }));
        await Assertions.Expect(session.Report("2.4").Locator(".state")).ToHaveTextAsync("Inskickad");
    }

    private static async Task TheReviewerApprovesAll(BrowserSession session)
    {
        await session.Open("/granskning");
        foreach (var label in new[] { "1.2", "2.1", "2.2", "2.3", "2.4", "2.5" })
            await session.Approve(label);

        await session.ShouldBeAccessible();
    }

    private static async Task TheMunicipalityPublishes(BrowserSession session)
    {
        await session.Open("/publicering");
        await session.ShouldBeAccessible();
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Förhandsgranska sidan" }));
        await Assertions.Expect(session.Page.Locator("main")).ToContainTextAsync(CooperationMended);
        await session.ShouldBeAccessible();
        await session.Open("/publicering");
        await session.Publish("Publicera uppföljningen");
        await Assertions.Expect(session.Page.Locator("h1")).ToHaveTextAsync("Tertial 1 2021 är publicerat");
        await session.ShouldBeAccessible();
    }

    private static async Task AVisitorReadsIt(BrowserSession session)
    {
        await session.Open("/");
        await session.ShouldBeAccessible();
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Tertial 1 2021" }).First);
        await session.ShouldBeAccessible();
        Assert.EndsWith("/uppfoljning/2021/tertial-1", session.Page.Url, StringComparison.Ordinal);
        var page = await session.Page.Locator("main").InnerTextAsync();
        Assert.Empty(await session.Page.Context.CookiesAsync());

        var link = session.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Ladda ner uppföljningen") });
        var download = await session.Page.APIRequest.GetAsync((await link.First.GetAttributeAsync("href"))!);
        Assert.Equal("application/pdf", download.Headers["content-type"]);
        var pdf = await PdfText.Of(await download.BodyAsync());

        string[] typed = [Presence, CooperationMended, Attendance, "Genomfört fyra riktade insatser under perioden.",
            "2 överlåtelse, 5 innehav varav två 21 år och yngre, 11 eget bruk varav fyra 21 år och yngre"];
        Assert.All(typed, text => Assert.Contains(text, PdfText.Folded(page), StringComparison.Ordinal));
        Assert.All(typed, text => Assert.Contains(text, pdf, StringComparison.Ordinal));
        Assert.DoesNotContain(Question, page, StringComparison.Ordinal);
    }

    private static ILocator Count(ILocator grid, string offence) =>
        grid.Locator("tr", new() { HasText = offence }).First.Locator("input").First;

    private static ILocator Young(ILocator grid, string offence) =>
        grid.Locator("tr", new() { HasText = offence }).First.Locator("input").Nth(1);
}
