using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing.Documents;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>A coordinator reports a tertial from a Word document in three pages after sign-in, and corrects what was misread.</summary>
[Collection(TertialBrowser.Name)]
public class FromDocumentJourneyTests(Browser browser)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Fact]
    public async Task A_tertial_is_reported_from_a_document_and_corrected()
    {
        await using var fixture = new BrowserFixture();
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address);
        var page = session.Page;
        await session.SignIn(Role.PoliceCoordinator);

        await session.Press(page.GetByRole(AriaRole.Link, new() { Name = "Hämta från Word eller Excel" }));
        await page.GetByLabel("Dokument", new() { Exact = true }).SetInputFilesAsync(
            new FilePayload { Name = "uppföljning.docx", MimeType = Word, Buffer = ReferenceDocument.File("första tertialet 2021") });
        await ShouldFit(session);
        await session.Press(page.GetByRole(AriaRole.Button, new() { Name = "Läs dokumentet" }));
        await Assertions.Expect(page.GetByText("Innehav: 6 varav tre 21 år och yngre")).ToBeVisibleAsync();
        await ShouldFit(session);
        await session.Press(page.GetByRole(AriaRole.Button, new() { Name = "Fyll i det som är ikryssat" }));

        await Assertions.Expect(page.Locator("#sparat")).ToContainTextAsync("Ifyllt ur uppföljning.docx: 1.2, 2.1, 2.2, 2.4 och 2.5.");
        var report = session.Report("2.2");
        await Assertions.Expect(report.GetByLabel("Riktade insatser", new() { Exact = true })).ToHaveValueAsync("10");
        // A correction comes later; in the same instant the log could not tell it from what was filled in.
        fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        await session.Type(report.GetByLabel("Riktade insatser", new() { Exact = true }), "11");
        await session.Press(page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }));
        await Assertions.Expect(page.Locator("#sparat")).ToContainTextAsync(new Regex("1 rapport sparad|Allt är sparat"));
        Assert.Empty(fixture.Errors.Messages);
        session.Succeeded();
    }

    [Fact]
    public async Task A_table_from_Word_keeps_its_cells_when_it_is_pasted()
    {
        await using var fixture = new BrowserFixture();
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address);
        await session.SignIn(Role.PoliceCoordinator);
        await session.Open("/inmatning/fran-dokument");
        var area = session.Page.GetByLabel("Eller klistra in tabellen här");

        await area.EvaluateAsync(
            """
            (area, html) => {
              const data = new DataTransfer();
              data.setData("text/html", html);
              data.setData("text/plain", "utan celler");
              area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """,
            "<table><tr><td>Aktivitet<td colspan=2>Tertial 1<tr><td>Riktade insatser<td><p>Genomfört <del>två</del>åtta</p>"
                + "<p>\"insatser\"</p><td>x</table>");

        await Assertions.Expect(area).ToHaveValueAsync(
            "Aktivitet\tTertial 1\t\nRiktade insatser\t\"Genomfört åtta\n\"\"insatser\"\"\"\tx\n");
        session.Succeeded();
    }

    private static async Task ShouldFit(BrowserSession session)
    {
        foreach (var width in new[] { 320, 1280 })
        {
            await session.Page.SetViewportSizeAsync(width, 900);
            await session.ShouldBeAccessible();
            Assert.True(
                await session.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"Wider than {width} px.");
        }
    }
}
