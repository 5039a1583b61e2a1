using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// An empty installation, as it is run for real: from the operator's create-admin to the first published tertial of an
/// agreement that reads differently from Sävsjö's. By keyboard, with a passkey and with an app for codes.
/// </summary>
[Collection(LongJourneysBrowser.Name)]
public sealed partial class FirstPeriodJourneyTests(Browser browser)
{
    private const string Administrator = "admin@exempelby.example";
    private const string Coordinator = "anna@polisen.example";
    private const string Reviewer = "rut@exempelby.example";
    private const string Password = "grus björk tolv lampor";

    [Fact]
    public async Task An_empty_installation_is_set_up_and_its_first_tertial_is_published()
    {
        var chromium = browser.Chromium();
        await using var app = new EmptyInstallationFixture();
        await using (var administrator = await Somebody(chromium, app, "administrator"))
        {
            await TheAdministratorComesIn(administrator, app);
            await SetsUpThePeriod(administrator);
            await TakesItIntoUse(administrator);
            await Invites(administrator, "Anna Lind", Coordinator, "Polissamordnare", "Polisen");
            await Invites(administrator, "Rut Ek", Reviewer, "Granskare", "Kommunen");

            await using (var coordinator = await Somebody(chromium, app, "coordinator"))
            {
                await TheInvitedComesInWithAnApp(coordinator, app, Coordinator);
                await AndReportsTheTertial(coordinator);
                coordinator.Succeeded();
            }

            await using (var reviewer = await Somebody(chromium, app, "reviewer"))
            {
                await TheInvitedComesInWithAnApp(reviewer, app, Reviewer);
                await AndApproves(reviewer);
                reviewer.Succeeded();
            }

            await TheAdministratorPublishes(administrator);
            administrator.Succeeded();
        }

        await using (var citizen = await Somebody(chromium, app, "citizen"))
        {
            await ACitizenReadsWhatCameOfIt(citizen);
            citizen.Succeeded();
        }

        Assert.Empty(app.Errors.Messages);
    }

    private static Task<BrowserSession> Somebody(IBrowser chromium, EmptyInstallationFixture app, string who) =>
        BrowserSession.Start(
            chromium, app.Address,
            new() { ExtraHTTPHeaders = new Dictionary<string, string> { ["X-Forwarded-Proto"] = "https" } }, $"first-period-{who}");

    private static async Task TheAdministratorComesIn(BrowserSession session, EmptyInstallationFixture app)
    {
        await session.AddPasskeyDevice();
        await session.Open("/");
        await session.ShouldBeAccessible();
        await ChoosesAPassword(session, await app.CreateAdministrator(Administrator), Administrator);
        await session.Type(session.Page.GetByLabel("Namn på den nya passkeyn"), "Jobbdatorn");
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(session.Page.Locator("h1")).ToHaveTextAsync("Spara dina reservkoder");
        await session.Open("/admin");
        await Assertions.Expect(session.Page.Locator(".guide")).ToContainTextAsync("Kom igång");
        await session.ShouldBeAccessible();
    }

    private static async Task SetsUpThePeriod(BrowserSession session)
    {
        await session.Press(session.Page.Locator(".guide")
            .GetByRole(AriaRole.Link, new() { NameRegex = new Regex("period", RegexOptions.IgnoreCase) }).First);
        await session.ShouldBeAccessible();
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Ny löftesperiod" }));
        await session.Type(session.Page.GetByLabel("Namn"), "Medborgarlöften i Exempelby 2022");
        await session.Page.GetByLabel("Första dag").FillAsync("2022-01-01");
        await session.Page.GetByLabel("Sista dag").FillAsync("2022-12-31");
        await Presses(session, "Skapa utkastet");
        await session.ShouldBeAccessible();
        await Follows(session, "Lägg till löfte");
        await session.Type(session.Page.GetByLabel("Löftet, som det undertecknades"), "Det ska vara tryggt på vägarna och på torget.");
        await Presses(session, "Spara löftet");

        await AddsActivity(session, "Polisen ska genomföra minst en trafikkontroll per vecka.", "Trafikkontroller");
        await AddsMeasure(session, "Trafikkontroller", ("En av dem heter", "trafikkontroll"), ("Flera av dem heter", "trafikkontroller"),
            ("Vad har ni lovat?", "Minst"), ("Talet", "1"), ("För vilken tid gäller målet?", "Per vecka"));
        await AddsActivity(session,
            "Polisen ska fotpatrullera minst 52 gånger per år, varav minst 20 procent kvällstid.", "Fotpatrulleringar");
        await AddsMeasure(session, "Fotpatrulleringar", ("En av dem heter", "fotpatrullering"), ("Flera av dem heter", "fotpatrulleringar"),
            ("Delgrupper som också räknas", "kvällstid"), ("Vad har ni lovat?", "Minst"),
            ("Talet", "52"), ("För vilken tid gäller målet?", "Per år"),
            ("Varav minst så många procent", "20"));
        await AddsActivity(session, "Polisen ska verka för att andelen otrygga minskar från 34 procent.", "Otrygghet");
        await AddsMeasure(session, "Andel otrygga", ("Procent", ""),
            ("Vad har ni lovat?", "Minska"), ("Utgångsvärde", "34"), ("För vilken tid gäller målet?", "Per år"));
    }

    private static async Task TakesItIntoUse(BrowserSession session)
    {
        await session.ShouldBeAccessible();
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Läs igenom och ta i bruk" }));
        await session.ShouldBeAccessible();
        await Presses(session, "Ta perioden i bruk");
        await Assertions.Expect(session.Page.Locator("main")).ToContainTextAsync("Används");
        await session.ShouldBeAccessible();
    }

    private static async Task Invites(BrowserSession session, string name, string email, string role, string organisation)
    {
        await session.Open("/admin/anvandare/bjud-in");
        await session.Type(session.Page.GetByLabel("Namn"), name);
        await session.Type(session.Page.GetByLabel("E-postadress"), email);
        await Chooses(session, "Roll", role);
        await Chooses(session, "Organisation", organisation);
        await Presses(session, "Skicka inbjudan");
        await Assertions.Expect(session.Page.Locator("[role=status]")).ToContainTextAsync($"{name} är inbjuden.");
    }

    private static async Task TheInvitedComesInWithAnApp(BrowserSession session, EmptyInstallationFixture app, string email)
    {
        var letter = (await app.DeliveredMail()).Last(mail => mail.To.Mailboxes.Any(to => to.Address == email));
        var link = new Uri(LinkInALetter().Match(letter.TextBody!).Value);
        await ChoosesAPassword(session, link.PathAndQuery + link.Fragment, email);
        await Presses(session, "Lägg till en app");
        var key = (await session.Page.Locator(".typed-key").TextContentAsync())!.Replace(" ", "", StringComparison.Ordinal);
        await session.Type(session.Page.GetByLabel("Engångskod"), Totp.CodeOf(key, Totp.StepAt(app.Clock.GetUtcNow())));
        await session.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(session.Page.Locator("h1")).ToHaveTextAsync("Spara dina reservkoder");
    }

    private static async Task AndReportsTheTertial(BrowserSession session)
    {
        await session.Open("/inmatning");
        await session.ShouldBeAccessible();
        await Reports(session, "1.1", "Trafikkontroller", "18");
        await Reports(session, "1.2", "Fotpatrulleringar", "20");
        await session.Type(session.Report("1.2").GetByLabel("Varav kvällstid"), "5");
        await Reports(session, "1.3", "Andel otrygga, procent", "31");
        await session.Press(session.Page.Locator(".savebar").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Skicka in") }));
        await Assertions.Expect(session.Page.Locator(".report .state", new() { HasText = "Inskickad" })).ToHaveCountAsync(3);
    }

    private static async Task AndApproves(BrowserSession session)
    {
        await session.Open("/granskning");
        foreach (var label in new[] { "1.1", "1.2", "1.3" })
            await session.Approve(label);
        await session.ShouldBeAccessible();
    }

    private static async Task TheAdministratorPublishes(BrowserSession session)
    {
        await session.Open("/publicering");
        await session.ShouldBeAccessible();
        await session.Publish("Publicera uppföljningen");
        await Assertions.Expect(session.Page.Locator("h1")).ToHaveTextAsync("Tertial 1 2022 är publicerat");
    }

    private static async Task ACitizenReadsWhatCameOfIt(BrowserSession session)
    {
        await session.Open("/uppfoljning/2022/tertial-1");
        await session.ShouldBeAccessible();
        var page = PdfText.Folded(await session.Page.Locator("main").InnerTextAsync());
        var pdf = await PdfText.Of(await (await session.Page.APIRequest.GetAsync("/uppfoljning/2022/tertial-1/rapport.pdf")).BodyAsync());
        Assert.All(["Det ska vara tryggt på vägarna och på torget.", "minst 1 per vecka",
            "minst 52, varav minst 20 procent kvällstid", "minska från 34 procent"], words =>
        {
            Assert.Contains(words, page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(words, pdf, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Empty(await session.Page.Context.CookiesAsync());
    }

    private static async Task ChoosesAPassword(BrowserSession session, string link, string email)
    {
        await session.Open(link);
        await session.Page.WaitForURLAsync("**/konto/valj-losenord/nytt");
        await session.ShouldBeAccessible();
        await session.Type(session.Page.GetByLabel("Nytt lösenord"), Password);
        await session.Type(session.Page.GetByLabel("Lösenordet en gång till"), Password);
        await session.Page.Keyboard.PressAsync("Enter");
        await session.Page.WaitForURLAsync("**/konto/logga-in*");
        await session.Type(session.Page.GetByLabel("E-postadress"), email);
        await session.Type(session.Page.GetByLabel("Lösenord", new() { Exact = true }), Password);
        await session.Page.Keyboard.PressAsync("Enter");
        await session.Page.WaitForURLAsync("**/konto/sakerhet");
    }

    private static async Task AddsActivity(BrowserSession session, string text, string shortName)
    {
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Lägg till en aktivitet för löfte 1") }));
        await session.Type(session.Page.GetByLabel("Aktiviteten, som den står"), text);
        await session.Type(session.Page.GetByLabel("Kortnamn"), shortName);
        await session.Tick(session.Page.GetByLabel("Polisen", new() { Exact = true }));
        await Presses(session, "Spara aktiviteten");
        await Follows(session, shortName);
    }

    /// <param name="fields">What is typed, chosen in a list, or (with nothing beside it) chosen among buttons.</param>
    private static async Task AddsMeasure(BrowserSession session, string name, params (string Label, string Value)[] fields)
    {
        await Follows(session, "Lägg till mått");
        await session.Press(session.Page.Locator("a[href$='/matt/nytt']").First);
        await session.Type(session.Page.GetByLabel("Måttets namn"), name);
        foreach (var (label, value) in fields)
            if (value.Length == 0)
                await Chooses(session, "Slag", label);
            else if (await session.Page.GetByLabel(label,
                new() { Exact = label == "Talet" }).EvaluateAsync<bool>("field => field.tagName === 'SELECT'"))
                await session.Choose(session.Page.GetByLabel(label, new() { Exact = label == "Talet" }), value);
            else
                await session.Type(session.Page.GetByLabel(label, new() { Exact = label == "Talet" }), value);
        await session.ShouldBeAccessible();
        await Presses(session, "Lägg till måttet");
        await session.Press(session.Page.Locator(".page-head a").First);
        await session.Press(session.Page.Locator(".page-head a").First);
    }

    private static async Task Reports(BrowserSession session, string label, string measure, string figure)
    {
        await session.Choose(session.Report(label).GetByLabel("Läge"), "Pågår");
        await session.Type(session.Report(label).GetByLabel(measure, new() { Exact = true }), figure);
    }

    /// <summary>Goes to a group of radio buttons by Tab and along it by arrow.</summary>
    private static async Task Chooses(BrowserSession session, string group, string choice)
    {
        var buttons = session.Page.GetByRole(AriaRole.Group, new() { Name = group }).GetByRole(AriaRole.Radio);
        var chosen = session.Page.GetByRole(AriaRole.Group, new() { Name = group }).Locator("input:checked");
        await session.TabTo(await chosen.CountAsync() > 0 ? chosen : buttons.First);
        var target = session.Page.GetByRole(AriaRole.Group, new() { Name = group })
            .GetByRole(AriaRole.Radio, new() { NameRegex = new Regex($"^{choice}") });
        for (var step = await buttons.CountAsync(); step > 0 && !await target.IsCheckedAsync(); step--)
            await session.Page.Keyboard.PressAsync(
                step == await buttons.CountAsync() && await chosen.CountAsync() == 0 ? "Space" : "ArrowDown");
        Assert.True(await target.IsCheckedAsync(), $"”{choice}” cannot be chosen.");
    }

    private static Task Presses(BrowserSession session, string button) =>
        session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    private static Task Follows(BrowserSession session, string link) =>
        session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First);

    [GeneratedRegex(@"https?://\S+/konto/valj-losenord\S*")]
    private static partial Regex LinkInALetter();
}
