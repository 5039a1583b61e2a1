using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>The table of a whole agreement, at the keyboard: pasted from Excel and Word, undone, filled in as a sheet, saved.</summary>
[Collection(AdministrationBrowser.Name)]
public class AgreementTableJourneyTests(Browser browser)
{
    [Fact]
    public async Task What_is_pasted_is_spread_over_rows_enter_goes_down_and_all_is_saved_at_once()
    {
        await using var fixture = new BrowserFixture();
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address, traced: false);
        var page = session.Page;
        await session.SignIn(Role.Administrator);
        await session.Open("/admin/loftesperioder/1/tabell");
        ILocator Cell(int row, string input, int promise = 2) =>
            page.Locator($"[name='Promises[{promise}].Activities[{row}].{input}']");

        // From Excel, with columns; rows are added for what has no room.
        await Fill(page.Locator("[name='Promises[2].Text']"), "Vi ska göra trafiken tryggare.");
        await Paste(Cell(0, "Text"), string.Join("\n", Enumerable.Range(1, 6).Select(
            row => $"• Polisen ska göra sak {row}.\tSak {row}\tPolisen, svensk Handel och aB Bostäder\tKommunen")));
        await Assertions.Expect(Cell(5, "Text")).ToHaveValueAsync("Polisen ska göra sak 6.");
        await Assertions.Expect(Cell(5, "Parties")).ToHaveValueAsync("Polisen, svensk Handel och aB Bostäder");
        await Assertions.Expect(Cell(5, "ReportedBy")).ToHaveValueAsync("Municipality");
        await page.Keyboard.PressAsync("Control+Z");
        await Assertions.Expect(Cell(5, "Text")).ToHaveValueAsync("");

        // From Word, one a line.
        await Paste(Cell(0, "Text"), "1.\tPolisen ska mäta hastigheter.\n2.\tRäddningstjänsten och polisen ska informera.");
        await Assertions.Expect(Cell(1, "Text")).ToHaveValueAsync("Räddningstjänsten och polisen ska informera.");
        await Cell(0, "ShortName").FocusAsync();
        await page.Keyboard.TypeAsync("Hastighet");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("Information");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Cell(0, "ShortName")).ToBeFocusedAsync();

        await page.GetByRole(AriaRole.Group, new() { Name = "Löfte 3, rad 1", Exact = true }).GetByText("Mått och mål").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Fill(Cell(0, "Measures[0].Name"), "Mätningar");
        await session.Choose(Cell(0, "Measures[0].What"), "Antal, summa");
        await Save(session);
        await Assertions.Expect(page.Locator(".errors")).ToContainTextAsync("Löfte 3, rad 1, mått 1: Välj en eller ett.");
        await session.ShouldBeAccessible();
        await page.SetViewportSizeAsync(320, 800);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "Wider than 320 px.");
        await Fill(Cell(0, "Measures[0].Singular"), "mätning");
        await Fill(Cell(0, "Measures[0].Plural"), "mätningar");
        await session.Choose(Cell(0, "Measures[0].Gender"), "en");
        await Fill(page.Locator("[name=StartReason]"), "Beslutat i maj.");
        await Save(session);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Ett löfte och två aktiviteter är sparade.");

        Assert.Empty(fixture.Errors.Messages);
        session.Succeeded();
    }

    // Tab would pass every cell of the table on its way.
    private static async Task Fill(ILocator cell, string text)
    {
        await cell.FocusAsync();
        await cell.Page.Keyboard.InsertTextAsync(text);
    }

    private static async Task Save(BrowserSession session)
    {
        var button = session.Page.GetByRole(AriaRole.Button, new() { Name = "Spara allt" });
        await button.FocusAsync();
        await session.Press(button);
    }

    private static async Task Paste(ILocator cell, string text)
    {
        await cell.FocusAsync();
        await cell.EvaluateAsync(
            """
            (cell, text) => {
              const clipboard = new DataTransfer();
              clipboard.setData("text/plain", text);
              cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
            }
            """, text);
    }
}
