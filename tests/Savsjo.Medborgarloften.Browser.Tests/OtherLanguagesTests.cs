using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>Somebody translates, and others read it: from right to left, narrow, dark, and on easy Swedish.</summary>
[Collection(AdministrationBrowser.Name)]
public class OtherLanguagesTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task What_an_official_translates_fits_and_can_be_read_in_its_own_direction()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address);
        var page = session.Page;
        await session.SignIn(Role.MunicipalOfficial);
        await session.Open("/oversattningar");
        await ShouldFit(session);
        await page.GetByLabel("Till vilket språk?").FillAsync("ar");
        await page.GetByRole(AriaRole.Button, new() { Name = "Översätt" }).ClickAsync();
        await ShouldFit(session);
        await page.Locator("textarea").First.FillAsync("سلامة الشوارع في وسط المدينة، 20 من 15 على الأقل.");
        Assert.Equal("rtl", await page.Locator("textarea").First.EvaluateAsync<string>("box => getComputedStyle(box).direction"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara" }).ClickAsync();
        await page.GetByText("Översättningen är sparad").WaitForAsync();
        await session.Open("/oversattningar/2020/tertial-3/sv-x-lattlast");
        await page.Locator("textarea").First.FillAsync("# Det gick bra\nPolisen gjorde\nvad de lovade.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara" }).ClickAsync();
        await page.GetByText("Översättningen är sparad").WaitForAsync();

        foreach (var address in new[] { "/sprak/ar", "/lattlast", "/en", "/en/uppfoljning/2020/tertial-3" })
        {
            await session.Open(address);
            await ShouldFit(session);
        }

        await session.Open("/sprak/ar");
        var heading = await page.Locator("main h2").First.BoundingBoxAsync();
        var main = await page.Locator("main").BoundingBoxAsync();
        Assert.True(heading!.X + heading.Width > main!.X + main.Width / 2, "The Arabic heading does not begin at the right.");
        Assert.Equal("ltr", await page.Locator("footer.foot").EvaluateAsync<string>("foot => getComputedStyle(foot).direction"));
        session.Succeeded();
    }

    /// <summary>axe finds nothing, in light and dark, and nothing is cut off on a telephone.</summary>
    private static async Task ShouldFit(BrowserSession session)
    {
        var page = session.Page;
        foreach (var width in new[] { 320, 1280 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await session.ShouldBeAccessible();
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            Assert.True(overflow <= 0, $"{page.Url} is {overflow} px too wide at {width} px.");
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await Axe.ColourRules(page));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }
}
