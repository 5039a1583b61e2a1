using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Staff.Help;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// The help, and its pictures. With UPDATE_HELP_PICTURES=1 they are taken anew of the pages as they are; without, each page is
/// looked at for what its picture is said to show.
/// </summary>
[Collection(AdministrationBrowser.Name)]
public class HelpPagesTests(Browser browser)
{
    /// <summary>Narrow enough that the words can be read where the picture stands.</summary>
    private const int PictureWidth = 720;

    private static readonly bool TakesPictures = Environment.GetEnvironmentVariable("UPDATE_HELP_PICTURES") == "1";

    [Fact]
    public async Task The_help_is_for_everybody()
    {
        var chromium = browser.Chromium();
        await using var fixture = new BrowserFixture();
        await using var session = await BrowserSession.Start(chromium, fixture.Address);
        await session.SignIn(Role.MunicipalOfficial);
        foreach (var width in new[] { 320, 1280 })
        {
            await session.Page.SetViewportSizeAsync(width, 900);
            foreach (var address in new[] { "/hjalp", "/hjalp/administrator", "/hjalp/ord" })
            {
                await session.Open(address);
                await session.ShouldBeAccessible();
                Assert.True(await session.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), address);
            }
        }

        session.Succeeded();
    }

    [Fact]
    public async Task A_question_mark_leads_to_its_word_and_leaves_the_page_as_it_is()
    {
        var chromium = browser.Chromium();
        await using var fixture = new BrowserFixture();
        await using var session = await BrowserSession.Start(chromium, fixture.Address);
        await session.SignIn(Role.PoliceCoordinator);
        var link = session.Page.GetByRole(AriaRole.Link, new() { Name = "Vad betyder sammanfattning? Öppnas i en egen flik." });

        await session.TabTo(link);
        var help = await session.Page.Context.RunAndWaitForPageAsync(() => session.Page.Keyboard.PressAsync("Enter"));

        await Assertions.Expect(help.Locator("dt:target")).ToHaveTextAsync("Sammanfattning");
        Assert.EndsWith("/inmatning", session.Page.Url, StringComparison.Ordinal);
        session.Succeeded();
    }

    [Fact]
    public async Task The_pictures_show_the_pages_as_they_are()
    {
        var chromium = browser.Chromium();
        await using var fixture = new BrowserFixture();
        await using var session = await BrowserSession.Start(
            chromium, fixture.Address, new() { ViewportSize = new() { Width = PictureWidth, Height = 900 } });

        await session.SignIn(Role.PoliceCoordinator);
        var report = session.Report("2.2");
        await session.Choose(report.GetByLabel("Läge"), "Pågår");
        await session.Type(report.GetByLabel("Riktade insatser", new() { Exact = true }), "4");
        await Picture(session, HelpPicture.Report, report, "Läge", "Riktade insatser", "Genomfört fyra riktade insatser", "Skicka in");
        await Send(report);

        var doubtful = session.Report("2.1");
        await session.Choose(doubtful.GetByLabel("Läge"), "Pågår");
        await session.Type(doubtful.Locator("tr", new() { HasText = "Överlåtelse" }).First.Locator("input").First, "2");
        await Send(doubtful);
        await Picture(session, HelpPicture.Sending, session.Page.Locator("main"), "Så här kommer det att läsas", "Skicka in", "Ändra");

        await As(Role.Reviewer, "/granskning");
        var row = session.ReviewRow("2.2");
        await session.Unfold(row.Locator("summary"));
        await Picture(session, HelpPicture.Review, row, "Godkänn 2.2", "Skicka tillbaka 2.2", "Skicka bara kommentaren");
        await As(Role.MunicipalOfficial, "/publicering");
        await Picture(session, HelpPicture.Publishing, session.Page.Locator(".publish-grid > aside"),
            "Förhandsgranska sidan", "Förhandsgranska PDF:en", "Publicera uppföljningen");
        await session.Open("/rattelser/2020/tertial-3");
        await Picture(session, HelpPicture.Correction, session.Page.Locator("form.panel"),
            "Vad ska rättas?", "Varför rättas uppföljningen?", "Öppna för rättelse");
        session.Succeeded();

        Task Send(ILocator one) => session.Press(one.GetByRole(AriaRole.Button, new() { NameRegex = new("^Skicka in") }));

        async Task As(string role, string address)
        {
            await session.Page.Context.ClearCookiesAsync();
            await session.SignIn(role);
            await session.Open(address);
        }
    }

    /// <summary>What the help says that one sees there can be seen.</summary>
    private static async Task Picture(BrowserSession session, HelpPicture picture, ILocator place, params string[] shown)
    {
        foreach (var words in shown)
            await Assertions.Expect(place).ToContainTextAsync(words);
        if (!TakesPictures)
            return;
        await place.ScrollIntoViewIfNeededAsync();
        await session.Page.EvaluateAsync("document.querySelector('.savebar')?.style.setProperty('visibility', 'hidden')");
        await place.ScreenshotAsync(new()
        {
            Path = Path.Combine(Folder(), $"{picture.Name}.png"),
            Animations = ScreenshotAnimations.Disabled,
        });
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../src/Savsjo.Medborgarloften.Web/wwwroot/img/hjalp"));
}
