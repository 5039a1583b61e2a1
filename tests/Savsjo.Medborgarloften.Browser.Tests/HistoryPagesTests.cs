using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.DemoData;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>History from documents: each page of it is read by axe and fits 320 px, also with faults.</summary>
[Collection(AdministrationBrowser.Name)]
public class HistoryPagesTests(Browser browser)
{
    [Fact]
    public async Task The_documents_are_named_and_the_round_is_reached_from_every_staff_page()
    {
        var chromium = browser.Chromium();
        await using var fixture = new BrowserFixture();
        var period = await Agreement.Of("Löften 2018–2019", "2018-09-01", "2019-04-30")
            .Promising(1, "Det ska vara tryggt på vägarna.")
            .Doing("Trafikkontroller", "Polisen ska genomföra trafikkontroller.", "Polisen")
            .Counting("Trafikkontroller", "trafikkontroll", "trafikkontroller").AtLeast("10", "Tertial")
            .Doing("Information", "Polisen ska informera i skolor.", "Polisen")
            .EnteredBy(await SignedIn(fixture, Role.Administrator));
        await period.TakeIntoUse();
        await using var session = await BrowserSession.Start(
            chromium, fixture.Address, new() { ViewportSize = new() { Width = 320, Height = 800 } });
        await session.SignIn(Role.Administrator);
        await session.Open(period.Address);
        await Fits(session);
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Skriv vilka dokument" }));
        await Fits(session);
        await session.Type(session.Page.GetByLabel("Webbadress, om det finns på webben").First, "savsjo");
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Spara" }));
        await Assertions.Expect(session.Page.Locator(".errors")).ToContainTextAsync("Tertial 3 2018: Skriv vad dokumentet heter.");
        await Fits(session);
        await session.Type(session.Page.GetByLabel("Dokumentets namn").First, "Uppföljning av medborgarlöften hösten 2018");
        await session.Page.GetByLabel("Dagen då det publicerades").First.FillAsync("2019-01-22");
        await session.Page.GetByLabel("Webbadress, om det finns på webben").First.FillAsync("https://www.savsjo.se/uppfoljning-2018.pdf");
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Spara" }));
        await Assertions.Expect(session.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Överföringen är sparad.");

        await using var police = await BrowserSession.Start(
            chromium, fixture.Address, new() { ViewportSize = new() { Width = 320, Height = 800 } });
        await police.SignIn(Role.PoliceCoordinator);
        await police.Press(police.Page.GetByRole(AriaRole.Link, new() { Name = "tertial 3 2018" }));
        await Assertions.Expect(police.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Rapportera tertial 3 2018");
        await police.Unfold(police.Page.GetByText("Redovisas aktiviteten i en annan?").First);
        await Fits(police);

        Assert.Empty(fixture.Errors.Messages);
        session.Succeeded();
        police.Succeeded();
    }

    /// <summary>Over the real port: the application has no other here.</summary>
    private static async Task<Visitor> SignedIn(BrowserFixture fixture, string role)
    {
        var visitor = Reader(fixture);
        await visitor.Get("/konto/logga-in");
        await visitor.Submit(
            "Logga in", ("Email", DemoAccounts.All.Single(account => account.Role == role).Email), ("Password", WebFixture.Password));
        return visitor;
    }

    private static Visitor Reader(BrowserFixture fixture) =>
        new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = fixture.Address });

    private static async Task Fits(BrowserSession session)
    {
        await session.ShouldBeAccessible();
        Assert.True(await session.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"),
            $"{session.Page.Url} is wider than 320 px.");
    }
}
