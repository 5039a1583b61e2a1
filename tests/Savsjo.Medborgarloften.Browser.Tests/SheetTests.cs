using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>The figures are a sheet: keys go where they go in one, and what is pasted lands in its cells or nowhere.</summary>
[Collection(KeptWordsBrowser.Name)]
public class SheetTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private const string Paste =
        """
        (cell, text) => {
            const data = new DataTransfer();
            data.setData('text/plain', text);
            cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    private readonly BrowserFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Keys_go_as_in_a_sheet_and_rows_from_Excel_land_in_their_cells()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), _fixture.Address);
        await session.SignIn(Role.PoliceCoordinator);
        await session.Open("/inmatning");
        var cells = session.Report("2.1").Locator("tbody input");
        await session.Type(cells.Nth(0), "2");

        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(cells.Nth(2)).ToBeFocusedAsync();
        await session.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(cells.Nth(3)).ToBeFocusedAsync();
        await session.Page.Keyboard.PressAsync("ArrowUp");
        await session.Page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(cells.Nth(0)).ToBeFocusedAsync();
        await session.Page.Keyboard.TypeAsync("77");
        await session.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(cells.Nth(0)).ToHaveValueAsync("2");

        await cells.Nth(2).FocusAsync();
        await cells.Nth(2).EvaluateAsync(Paste, "5\t2\r\n11\t4\r\n");
        var dialog = session.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog.Locator("tbody tr").Nth(0)).ToContainTextAsync("Innehav, Antal");
        await Assertions.Expect(dialog.Locator("tbody tr")).ToHaveCountAsync(4);
        await session.ShouldBeAccessible();
        await session.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(["2", "", "5", "2", "11", "4"], await Values(cells, 6));

        await session.TabTo(session.Page.GetByRole(AriaRole.Button, new() { Name = "Ångra" }));
        await session.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(["2", "", "", "", "", ""], await Values(cells, 6));

        // Two cells never become one number, also where there is no room for the second.
        var alone = session.Report("2.2").GetByLabel("Riktade insatser", new() { Exact = true });
        await alone.FocusAsync();
        await alone.EvaluateAsync(Paste, "1\t122");
        await Assertions.Expect(dialog).ToContainTextAsync("Ett värde får inte plats och läggs inte in.");
        await session.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(alone).ToHaveValueAsync("");
        session.Succeeded();
    }

    [Fact]
    public async Task A_table_with_its_headings_and_names_lands_by_its_names_and_no_lines_of_a_cell_are_joined()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), _fixture.Address);
        await session.SignIn(Role.PoliceCoordinator);
        await session.Open("/inmatning");
        var cells = session.Report("2.1").Locator("tbody input");
        var dialog = session.Page.GetByRole(AriaRole.Dialog);

        await cells.Nth(4).FocusAsync();
        await cells.Nth(4).EvaluateAsync(Paste, "Brottstyp\tAntal\tvarav\r\nInnehav\t9\t4\r\nÖverlåtelse\t8\t1\r\nSumma\t17\t5\r\n");
        await Assertions.Expect(dialog.Locator("tbody tr")).ToHaveCountAsync(4);
        await Assertions.Expect(dialog.Locator("[data-left]")).ToHaveTextAsync("");
        await session.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(["8", "1", "9", "4", "", ""], await Values(cells, 6));

        await cells.Nth(4).FocusAsync();
        await cells.Nth(4).EvaluateAsync(Paste, "\"1\n2\"\tmånga\r\n3\t1\r\n");
        await Assertions.Expect(dialog.Locator("tbody tr").Nth(0)).ToContainTextAsync("1 / 2");
        await Assertions.Expect(dialog.Locator("tbody tr").Nth(1)).ToContainTextAsync("många (inget tal)");
        await session.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(["1 / 2", "många", "3", "1"], (await Values(cells, 8))[4..]);

        // One cell is put in as if it were typed: the browser's own undo brings back what stood there.
        await cells.Nth(0).FocusAsync();
        await cells.Nth(0).EvaluateAsync(Paste, "5\r\n");
        await Assertions.Expect(cells.Nth(0)).ToHaveValueAsync("5");
        await session.Page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(cells.Nth(0)).ToHaveValueAsync("8");
        session.Succeeded();
    }

    [Fact]
    public async Task Last_times_text_is_taken_back_with_one_button()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), _fixture.Address);
        await session.SignIn(Role.PoliceCoordinator);
        await session.Open("/inmatning");
        var report = session.Report("1.2");
        var text = report.GetByLabel("Text till uppföljningen");
        await session.Type(text, "Mina egna ord.");
        await session.TabTo(report.GetByRole(AriaRole.Button, new() { Name = "Använd förra texten" }));
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(text).Not.ToHaveValueAsync("Mina egna ord.");

        await session.TabTo(report.GetByRole(AriaRole.Button, new() { Name = "Ångra" }));
        await session.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(text).ToHaveValueAsync("Mina egna ord.");
        await session.TabTo(report.GetByRole(AriaRole.Button, new() { Name = "Använd förra texten" }));
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(text).Not.ToHaveValueAsync("Mina egna ord.");
        await session.Page.Keyboard.PressAsync("Control+Z");
        await Assertions.Expect(text).ToHaveValueAsync("Mina egna ord.");
        session.Succeeded();
    }

    private static async Task<string[]> Values(ILocator cells, int count) =>
        [.. (await Task.WhenAll(Enumerable.Range(0, count).Select(place => cells.Nth(place).InputValueAsync())))];
}
