using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>The rounds' days in one's own calendar, and the follow-up as it stands before a meeting.</summary>
[Collection(AdministrationBrowser.Name)]
public class CalendarAndMeetingTests(Browser browser)
{
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task An_address_is_made_copied_and_ended(int width)
    {
        await using var fixture = new BrowserFixture();
        await using var session = await BrowserSession.Start(
            browser.Chromium(), fixture.Address, new() { ViewportSize = new() { Width = width, Height = 900 } });
        await session.SignIn(Role.PoliceCoordinator);
        await session.Open("/konto/sakerhet");

        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Skapa en adress" }));

        var address = session.Page.GetByLabel("Din adress");
        Assert.Matches("^http.*/kalender/[0-9a-f]{64}\\.ics$", await address.InputValueAsync());
        await session.ShouldBeAccessible();
        Assert.True(await session.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Sluta prenumerera" }));
        await Assertions.Expect(session.Page.Locator("main")).ToContainTextAsync("Adressen till din kalender gäller inte längre.");
        session.Succeeded();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_follow_up_as_it_stands_can_be_read_and_printed(int width)
    {
        await using var fixture = new BrowserFixture();
        await using var session = await BrowserSession.Start(
            browser.Chromium(), fixture.Address, new() { ViewportSize = new() { Width = width, Height = 900 } });
        await session.SignIn(Role.Reviewer);

        await session.Open("/underlag");

        await session.ShouldBeAccessible();
        Assert.True(await session.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await session.Page.EvaluateAsync("window.print = () => document.body.dataset.printed = 'ja'");
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Skriv ut" }).ClickAsync();
        Assert.Equal("ja", await session.Page.EvaluateAsync<string>("document.body.dataset.printed"));

        // On paper it says what it is, and not how to go on.
        await session.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(session.Page.GetByText("Inte publicerat, och inte för andra än personalen")).ToBeVisibleAsync();
        await Assertions.Expect(session.Page.GetByText("Tillbaka till arbetet")).ToBeHiddenAsync();
        session.Succeeded();
    }
}
