namespace Savsjo.Medborgarloften.Browser.Tests;

[Collection(PagesBrowser.Name)]
public class ErrorPageTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task An_unknown_address_is_an_accessible_page_with_a_way_home()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address);

        await session.Open("/finns-inte");
        await session.ShouldBeAccessible();
        await session.Press(session.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Till startsidan" }));

        Assert.Equal("/", new Uri(session.Page.Url).AbsolutePath);
        session.Succeeded();
    }
}
