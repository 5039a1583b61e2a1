using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>A text that is pasted fills in the figures that it says: shown first, one press, and back again.</summary>
[Collection(TertialBrowser.Name)]
public class FiguresFromTextTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private const string Text =
        "Misstankar narkotikabrott 2 överlåtelse 6 innehav varav tre 21 år och yngre 19 eget bruk varav tretton 21 år och yngre";

    [Fact]
    public async Task A_pasted_text_fills_in_the_fields_and_is_taken_back()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address);
        await session.SignIn(Role.PoliceCoordinator);
        await session.Open("/inmatning");
        var report = session.Report("2.1");
        await session.Unfold(report.Locator(".own-text > summary"));
        await session.Type(report.GetByLabel("Text till uppföljningen"), Text);
        await Assertions.Expect(report.Locator(".from-text li")).ToHaveTextAsync(
            ["Överlåtelse: 2", "Innehav: 6 varav tre 21 år och yngre", "Eget bruk: 19 varav 13 21 år och yngre"]);
        await session.Page.EvaluateAsync("scrollTo(0, 0)");
        await session.ShouldBeAccessible();

        await session.TabTo(report.GetByRole(AriaRole.Button, new() { Name = "Fyll i siffrorna ur texten" }));
        await session.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(report.Locator("tbody input").Nth(2)).ToHaveValueAsync("6");
        await Assertions.Expect(report.Locator("tbody input").Nth(5)).ToHaveValueAsync("13");
        await Assertions.Expect(report.Locator("tfoot output").First).ToHaveTextAsync("27");
        await Assertions.Expect(report.Locator(".from-text li")).ToHaveCountAsync(0);
        await Assertions.Expect(report.Locator(".undo")).ToContainTextAsync("Siffrorna är ifyllda ur texten.");
        await Assertions.Expect(report.Locator(".undo button")).ToBeFocusedAsync();

        await session.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(report.Locator("tbody input").Nth(2)).ToHaveValueAsync("");
        await Assertions.Expect(report.Locator("tbody input").First).ToBeFocusedAsync();
        await Assertions.Expect(report.Locator(".from-text li")).ToHaveCountAsync(3);
        session.Succeeded();
    }
}
