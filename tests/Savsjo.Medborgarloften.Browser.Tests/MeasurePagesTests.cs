using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>An administrator sets a measure and an offence at the keyboard, on a screen of 320 px.</summary>
[Collection(AdministrationBrowser.Name)]
public class MeasurePagesTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_measure_with_a_goal_and_an_offence_are_set_by_keyboard_on_a_narrow_screen()
    {
        var activity = await fixture.InDatabase(db => db.Activities.Where(one => one.Promise!.Number == 1 && one.Number == 2)
            .Select(one => new { one.Id, one.Promise!.PromisePeriodId }).SingleAsync());
        await using var session = await BrowserSession.Start(browser.Chromium(),
            fixture.Address, new() { ViewportSize = new() { Width = 320, Height = 700 } }, traced: false);
        var page = session.Page;
        await session.SignIn(Role.Administrator);
        await session.Open($"/admin/loftesperioder/{activity.PromisePeriodId}/aktiviteter/{activity.Id}/matt");
        await ShouldFit(session);
        await session.Press(page.GetByRole(AriaRole.Link, new() { Name = "Antal insatser" }));
        // What does not apply is out of the way, until it does.
        await Assertions.Expect(page.GetByLabel("Varav minst så många procent", new() { Exact = false })).ToBeHiddenAsync();
        await session.Type(page.GetByLabel("Måttets namn"), "Trafikkontroller");
        await session.Type(page.GetByLabel("En av dem heter"), "trafikkontroll");
        await session.Type(page.GetByLabel("Flera av dem heter"), "trafikkontroller");
        await Assertions.Expect(page.Locator("[data-sentence]")).ToContainTextAsync("Sju trafikkontroller under perioden.");
        await session.Type(page.GetByLabel("Ordet före talet"), "Genomfört");
        await Assertions.Expect(page.Locator("[data-sentence]")).ToContainTextAsync("Genomfört sju trafikkontroller under perioden.");
        await session.Type(page.GetByLabel("Delgrupper som också räknas"), "på kvällstid");
        await session.Type(page.GetByLabel("Talet", new() { Exact = true }), "1 00");
        await session.Type(page.GetByLabel("Varav minst så många procent", new() { Exact = false }), "20");
        await session.Press(page.GetByRole(AriaRole.Button, new() { Name = "Lägg till måttet" }));
        await Assertions.Expect(page.Locator("#Number-fel")).ToContainTextAsync("Skriv talet med siffror");
        await ShouldFit(session);
        await session.Type(page.GetByLabel("Talet", new() { Exact = true }), "52");
        await session.Press(page.GetByRole(AriaRole.Button, new() { Name = "Visa hur det läses" }));
        await Assertions.Expect(page.Locator("#forhandsvisning"))
            .ToContainTextAsync("Minst 52 trafikkontroller om året, varav minst 20 procent på kvällstid");
        await ShouldFit(session);
        await session.Press(page.GetByRole(AriaRole.Button, new() { Name = "Lägg till måttet" }));
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Måttet Trafikkontroller är tillagt.");
        await session.Press(page.GetByRole(AriaRole.Link, new() { Name = "Trafikkontroller" }));
        await ShouldFit(session);

        await session.Open("/admin/brottstyper");
        await session.Type(page.GetByLabel("Namn"), "Framställning");
        await session.Type(page.GetByLabel("Lag", new() { Exact = true }), "narkotikastrafflagen");
        await session.Press(page.GetByRole(AriaRole.Button, new() { Name = "Lägg till", Exact = true }));
        await session.Press(page.GetByRole(AriaRole.Button, new() { Name = "Flytta upp Framställning" }));
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("på plats 5 av 6");
        await ShouldFit(session);
        await session.Press(page.GetByRole(AriaRole.Link, new() { Name = "Framställning" }));
        await ShouldFit(session);
        session.Succeeded();
    }

    private static async Task ShouldFit(BrowserSession session)
    {
        await session.ShouldBeAccessible();
        Assert.True(await session.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"),
            $"{session.Page.Url} is wider than the screen.");
    }
}
