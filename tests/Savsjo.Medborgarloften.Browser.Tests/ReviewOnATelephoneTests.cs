using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>A reviewer with a telephone: what is to be judged stands on the first screen, and one press leads on to the next.</summary>
[Collection(AdministrationBrowser.Name)]
public class ReviewOnATelephoneTests(Browser browser)
{
    private const int Height = 780;

    private static readonly BrowserNewContextOptions Telephone = new() { ViewportSize = new() { Width = 390, Height = Height } };

    [Fact]
    public async Task What_is_judged_is_on_the_first_screen_and_approving_leads_to_the_next()
    {
        await using var fixture = new BrowserFixture();
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address, Telephone);
        await ThePoliceSendIn(session);
        await As(session, Role.Reviewer);

        await session.Open("/granskning");
        await session.ShouldBeAccessible();
        await IsOnTheFirstScreen(session, "1.2", "Det som är lovat", "Texten i uppföljningen", "Förra gången, i tertial 3 2020");

        await session.Press(session.ReviewRow("1.2").GetByRole(AriaRole.Button, new() { Name = "Godkänn 1.2" }));

        await Assertions.Expect(session.Page.Locator(".lead-report h3 b")).ToHaveTextAsync("2.2");
        await Assertions.Expect(session.Page.Locator(".lead-report")).ToContainTextAsync("1.2 Närvaro i centrum är godkänd.");
        await IsOnTheFirstScreen(session, "2.2", "Det som är lovat", "Texten i uppföljningen", "Genomfört fyra riktade insatser");
        await session.Type(session.Page.GetByLabel("Kommentar till den som skrev").First, "Var det inte fem?");
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Skicka tillbaka 2.2" }));
        await Assertions.Expect(session.ReviewRow("2.2").Locator(".state").First).ToHaveTextAsync("Skickad tillbaka");

        await As(session, Role.PoliceCoordinator);
        await Send(session, "2.2", report => session.Type(report.GetByLabel("Riktade insatser", new() { Exact = true }), "5"));
        await As(session, Role.Reviewer);
        await session.Open("/granskning");
        await session.ShouldBeAccessible();
        await IsOnTheFirstScreen(session, "2.2", "Ändrat sedan du skickade tillbaka", "”Var det inte fem?”", "Då:", "Nu:");
        session.Succeeded();
    }

    [Fact]
    public async Task With_a_keyboard_the_one_that_is_read_is_two_steps_from_the_next()
    {
        await using var fixture = new BrowserFixture();
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address);
        await ThePoliceSendIn(session);
        await As(session, Role.Reviewer);
        await session.Open("/granskning?visa=vantar");
        await session.Press(session.ReviewRow("1.2").GetByRole(AriaRole.Button, new() { Name = "Godkänn 1.2" }));
        await Assertions.Expect(session.Page.Locator(".lead-report h3 b")).ToHaveTextAsync("2.2");

        // What was done is told where one is; from there the summary, and then the button.
        foreach (var _ in Enumerable.Range(0, 2))
            await session.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Godkänn 2.2", await session.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(session.Page.Locator("main")).ToContainTextAsync("2.2 Riktade insatser är godkänd.");
        session.Succeeded();
    }

    private static async Task ThePoliceSendIn(BrowserSession session)
    {
        await As(session, Role.PoliceCoordinator);
        await Send(session, "1.2", report => session.Type(
            report.GetByLabel("Text till uppföljningen"), "Tisdagar 12.00-14.00 befinner sig en polispatrull i centrala Sävsjö"));
        await Send(session, "2.2", report => session.Type(report.GetByLabel("Riktade insatser", new() { Exact = true }), "4"));
    }

    private static async Task Send(BrowserSession session, string label, Func<ILocator, Task> write)
    {
        await session.Open("/inmatning");
        var report = session.Report(label);
        await session.Choose(report.GetByLabel("Läge"), "Pågår");
        await write(report);
        await session.Press(report.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Skicka in") }));
        await Assertions.Expect(session.Report(label).Locator(".state")).ToHaveTextAsync("Inskickad");
    }

    private static async Task As(BrowserSession session, string role)
    {
        await session.Page.Context.ClearCookiesAsync();
        await session.SignIn(role);
    }

    private static async Task IsOnTheFirstScreen(BrowserSession session, string label, params string[] shown)
    {
        var row = session.ReviewRow(label);
        foreach (var words in shown)
        {
            var place = await row.GetByText(words).First.BoundingBoxAsync();
            Assert.True(place is { Y: >= 0 } && place.Y + place.Height <= Height, $"{words}: {place?.Y}+{place?.Height}");
        }
    }
}
