using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// An administrator at a keyboard finds the municipality's settings, picks a colour that nobody can read, and is helped
/// to one that everybody can.
/// </summary>
[Collection(AdministrationBrowser.Name)]
public class MunicipalityJourneyTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task An_administrator_finds_the_settings_and_is_led_from_a_colour_that_nobody_can_read_to_one_that_is_saved()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address);
        var page = session.Page;
        await session.SignIn(Role.Administrator);
        await session.Press(page.GetByRole(AriaRole.Link, new() { Name = "Administration" }));
        await ShouldFit(session);
        await session.Press(page.GetByRole(AriaRole.Link, new() { Name = "Kommunen" }));
        await ShouldFit(session);

        await session.Type(page.GetByLabel("Färg"), "#e08a00");
        await session.Press(page.GetByRole(AriaRole.Button, new() { Name = "Spara" }));
        Assert.Equal("fel", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Contains("Kontrasten mot vitt är 2,6:1", await page.Locator("#AccentColour-fel").InnerTextAsync(), StringComparison.Ordinal);
        await ShouldFit(session);

        await session.Press(page.Locator("button[name=UseColour]"));
        Assert.Equal("forhandsgranskning", await page.EvaluateAsync<string>("document.activeElement.id"));
        await ShouldFit(session);
        var proposed = await page.GetByLabel("Färg").InputValueAsync();
        await session.Press(page.GetByRole(AriaRole.Button, new() { Name = "Spara" }));

        await session.Open("/");
        Assert.Equal(1, await page.Locator($"link[href='/utseende/{proposed[1..]}.css']").CountAsync());
        Assert.Equal(Rgb(proposed), await page.Locator(".hero").EvaluateAsync<string>("band => getComputedStyle(band).backgroundColor"));
        await session.ShouldBeAccessible();
        session.Succeeded();
    }

    /// <summary>axe finds nothing, and nothing is cut off on a telephone.</summary>
    private static async Task ShouldFit(BrowserSession session)
    {
        await session.ShouldBeAccessible();
        await session.Page.SetViewportSizeAsync(320, 700);
        var overflow = await session.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        Assert.True(overflow <= 0, $"{session.Page.Url} is {overflow} px too wide.");
        await session.Page.SetViewportSizeAsync(1280, 900);
    }

    private static string Rgb(string hex) =>
        $"rgb({Convert.ToInt32(hex[1..3], 16)}, {Convert.ToInt32(hex[3..5], 16)}, {Convert.ToInt32(hex[5..7], 16)})";
}
