using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// The next agreement, by keyboard only and on a narrow screen: drafted, filled, put in order, taken into use, and an
/// activity of the old one replaced. Every page is read by axe and fits 320 px.
/// </summary>
[Collection(AdministrationBrowser.Name)]
public class PromisePeriodJourneyTests(Browser browser)
{
    private const string Title = "Medborgarlöften i Sävsjö 2022–2023";

    [Fact]
    public async Task An_administrator_drafts_a_period_takes_it_into_use_and_replaces_an_activity()
    {
        var chromium = browser.Chromium();
        await using var fixture = new BrowserFixture();
        await using var session = await BrowserSession.Start(chromium,
            fixture.Address, new() { ViewportSize = new() { Width = 320, Height = 800 } });
        await session.SignIn(Role.Administrator);
        await session.Open("/admin/loftesperioder");
        await Fits(session);

        await Draft(session);
        await Fill(session);
        await TakeIntoUse(session);
        await Replace(session);

        Assert.Empty(fixture.Errors.Messages);
        session.Succeeded();
    }

    private static async Task Draft(BrowserSession session)
    {
        await session.Press(Link(session, "Ny löftesperiod"));
        await session.Press(Button(session, "Skapa utkastet"));
        await Assertions.Expect(session.Page.Locator(".errors")).ToContainTextAsync("Skriv vad perioden heter");
        await Fits(session);
        await session.Type(session.Page.GetByLabel("Namn", new() { Exact = true }), Title);
        await session.Press(Button(session, "Skapa utkastet"));
        await Assertions.Expect(session.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Title);
        await Fits(session);
    }

    private static async Task Fill(BrowserSession session)
    {
        await session.Press(Link(session, "Lägg till löfte"));
        await Fits(session);
        await session.Type(session.Page.GetByLabel("Löftet, som det undertecknades"), "Vi ska göra trafiken tryggare.");
        await session.Press(Button(session, "Spara löftet"));
        await session.Press(Link(session, "Klistra in flera aktiviteter för löfte 3"));
        await Fits(session);
        await session.Type(session.Page.GetByLabel("Aktiviteter", new() { Exact = true }),
            "Polisen ska mäta hastigheter.\nKommunen ska bygga farthinder.");
        await session.Press(Button(session, "Spara aktiviteterna"));
        await session.Press(Button(session, "Flytta upp 3.2"));
        await Assertions.Expect(session.Page.Locator("#innehall")).ToContainTextAsync(new Regex(@"3\.1\s+Kommunen ska bygga farthinder\."));
        await session.Press(Link(session, "Kommunen ska bygga farthinder."));
        await Fits(session);
        await session.Press(Link(session, Title));
    }

    private static async Task TakeIntoUse(BrowserSession session)
    {
        await session.Press(Link(session, "Läs igenom och ta i bruk"));
        await Fits(session);
        await session.Press(Button(session, "Ta perioden i bruk"));
        await Assertions.Expect(session.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Löftesperioden används nu.");
        await Fits(session);
    }

    private static async Task Replace(BrowserSession session)
    {
        await session.Press(Link(session, "Alla löftesperioder"));
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("2020-2021") }));
        await session.Press(Link(session, "Riktade insatser"));
        await Fits(session);
        await session.Press(Link(session, "Ersätt med en ny aktivitet"));
        await Fits(session);
        await session.Type(session.Page.GetByLabel("Varför den ersätts"), "Insatserna blir fler.");
        await session.Page.Locator("input[name=CountGoesOn][value=ja]").PressAsync("Space");
        await session.Press(Button(session, "Ersätt aktiviteten"));
        await Assertions.Expect(session.Page.Locator("#innehall"))
            .ToContainTextAsync("Ersatt av 2.6 Riktade insatser från och med tertial 1 2021.");
    }

    /// <summary>axe finds nothing, and nothing is wider than the screen.</summary>
    private static async Task Fits(BrowserSession session)
    {
        await session.ShouldBeAccessible();
        Assert.True(await session.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"),
            $"{session.Page.Url} is wider than 320 px.");
    }

    private static ILocator Link(BrowserSession session, string name) =>
        session.Page.Locator("#innehall").GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    private static ILocator Button(BrowserSession session, string name) =>
        session.Page.Locator("#innehall").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
