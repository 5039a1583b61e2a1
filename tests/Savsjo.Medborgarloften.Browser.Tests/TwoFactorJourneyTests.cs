using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.DemoData;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// Two factors by keyboard: an administrator adds a passkey (a virtual authenticator stands in for the fingerprint), signs
/// in with it and invites somebody; a coordinator adds an app for codes.
/// </summary>
[Collection(AdministrationBrowser.Name)]
public class TwoFactorJourneyTests(Browser browser)
{
    [Fact]
    public async Task A_passkey_and_an_app_for_codes_are_added_and_signed_in_with()
    {
        var chromium = browser.Chromium();
        await using var fixture = new TwoFactorFixture();
        await using (var session = await BrowserSession.Start(chromium, fixture.Address, name: "passkey"))
        {
            await AnAdministratorAddsAPasskey(session);
            await SignsInWithIt(session);
            await AndInvitesSomebody(session);
            session.Succeeded();
        }

        await using (var session = await BrowserSession.Start(chromium, fixture.Address,
            new() { ViewportSize = new() { Width = 320, Height = 800 } }, "codes"))
        {
            await ACoordinatorAddsAnApp(session, fixture);
            session.Succeeded();
        }

        Assert.Empty(fixture.Errors.Messages);
    }

    private static async Task AnAdministratorAddsAPasskey(BrowserSession session)
    {
        await session.AddPasskeyDevice();
        await Password(session, Role.Administrator);
        await session.Page.WaitForURLAsync("**/konto/sakerhet");
        await session.ShouldBeAccessible();
        await session.Type(session.Page.GetByLabel("Namn på den nya passkeyn"), "Jobbdatorn");
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(session.Page.Locator("h1")).ToHaveTextAsync("Spara dina reservkoder");
        await session.ShouldBeAccessible();
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Jag har sparat dem" }));
        await Assertions.Expect(session.Page.GetByLabel("Namn på passkeyn Jobbdatorn")).ToHaveValueAsync("Jobbdatorn");
        await session.ShouldBeAccessible();
    }

    private static async Task SignsInWithIt(BrowserSession session)
    {
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Logga ut", Exact = true }).First);
        await session.ShouldBeAccessible();
        await session.TabTo(session.Page.GetByRole(AriaRole.Button, new() { Name = "Logga in med passkey" }));
        await session.Page.Keyboard.PressAsync("Enter");
        await session.Page.WaitForURLAsync("**/granskning");
    }

    private static async Task AndInvitesSomebody(BrowserSession session)
    {
        await session.Open("/admin/anvandare");
        await session.ShouldBeAccessible();
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Bjud in en person" }));
        await session.ShouldBeAccessible();
        await session.Type(session.Page.GetByLabel("Namn"), "Nils Dahl");
        await session.Type(session.Page.GetByLabel("E-postadress"), "nils@savsjo.example");
        await session.Tick(session.Page.GetByLabel("Polissamordnare"));
        await session.Tick(session.Page.Locator("input[name=Organisation]:checked"));
        await session.Page.Keyboard.PressAsync("ArrowDown");
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Skicka inbjudan" }));
        await Assertions.Expect(session.Page.Locator("[role=status]")).ToContainTextAsync("Nils Dahl är inbjuden.");
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Nils Dahl" }));
        await session.ShouldBeAccessible();
    }

    private static async Task ACoordinatorAddsAnApp(BrowserSession session, TwoFactorFixture fixture)
    {
        await Password(session, Role.PoliceCoordinator);
        await session.Page.WaitForURLAsync("**/konto/sakerhet");
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Lägg till en app" }));
        await session.ShouldBeAccessible();
        var key = (await session.Page.Locator(".typed-key").TextContentAsync())!.Replace(" ", "", StringComparison.Ordinal);
        await session.Type(session.Page.GetByLabel("Engångskod"), Code(key));
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(session.Page.Locator("h1")).ToHaveTextAsync("Spara dina reservkoder");
        await session.Open("/konto/sakerhet");
        Assert.Equal(320, await session.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await session.Page.Context.ClearCookiesAsync();
        fixture.Clock.Advance(TimeSpan.FromSeconds(30));
        await Password(session, Role.PoliceCoordinator);
        await session.Page.WaitForURLAsync("**/konto/andra-steget*");
        await session.ShouldBeAccessible();
        await session.Type(session.Page.GetByLabel("Engångskod"), Code(key));
        await session.Page.Keyboard.PressAsync("Enter");
        await session.Page.WaitForURLAsync("**/inmatning");

        string Code(string secret) => Totp.CodeOf(secret, Totp.StepAt(fixture.Clock.GetUtcNow()));
    }

    private static async Task Password(BrowserSession session, string role)
    {
        await session.Open("/konto/logga-in");
        await session.Type(session.Page.GetByLabel("E-postadress"), DemoAccounts.All.Single(account => account.Role == role).Email);
        await session.Type(session.Page.GetByLabel("Lösenord", new() { Exact = true }), WebFixture.Password);
        await session.Page.Keyboard.PressAsync("Enter");
    }
}
