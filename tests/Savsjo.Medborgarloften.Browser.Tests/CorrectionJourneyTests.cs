using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// A correction, by keyboard only, from the official who opens it to the citizen who reads what was changed, while the
/// next tertial is open all along. Another citizen gets a letter about it, and then wants no more.
/// </summary>
[Collection(LongJourneysBrowser.Name)]
public class CorrectionJourneyTests(Browser browser)
{
    private const string Reason = "Uppgiften om vem som är utsedd var inte fullständig.";
    private const string Corrected = "Ansvariga är utsedda i Sävsjö kommun och hos Polisen.";
    private const string Line =
        "2.4 Samverkan enligt EST, text i tertial 3: från ”Ansvarig utsedd i Sävsjö kommun” "
        + "till ”Ansvariga är utsedda i Sävsjö kommun och hos Polisen.”.";

    [Fact]
    public async Task A_published_follow_up_is_corrected_and_both_versions_can_be_read()
    {
        var chromium = browser.Chromium();
        await using var fixture = new BrowserFixture();
        var subscriber = new SubscriberJourney(fixture);
        byte[] before = [];

        await As(null, async session => before = await Download(session, "/uppfoljning/2020/tertial-3/rapport.pdf"));
        await As(null, subscriber.SubscribesAndConfirms);
        await As(Role.MunicipalOfficial, TheOfficialOpensACorrection);
        await As(Role.PoliceCoordinator, ThePoliceCorrectTheReport);
        await As(Role.Reviewer, TheReviewerApprovesIt);
        await As(Role.MunicipalOfficial, TheOfficialPublishesVersion2);
        await As(null, session => AVisitorReadsBothVersions(session, before));
        await As(null, session => subscriber.ReadsTheLetterAndLeaves(session, "Rättelse: uppföljningen för tertial 3 2020", Reason));
        Assert.Empty(fixture.Errors.Messages);

        async Task As(string? role, Func<BrowserSession, Task> live)
        {
            await using var session = await BrowserSession.Start(chromium, fixture.Address, name: $"correction-{role ?? "visitor"}");
            if (role is not null)
                await session.SignIn(role);
            await live(session);
            session.Succeeded();
        }
    }

    private static async Task TheOfficialOpensACorrection(BrowserSession session)
    {
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Rättelser" }));
        await session.ShouldBeAccessible();
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Tertial 3 2020" }));
        await session.Tick(session.Page.GetByLabel("2.4 Samverkan enligt EST"));
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Öppna för rättelse" }));
        await Assertions.Expect(session.Page.Locator(".errors")).ToContainTextAsync("Skriv varför uppföljningen rättas.");
        await session.ShouldBeAccessible();
        await session.Type(session.Page.GetByLabel("Varför rättas uppföljningen?"), Reason);
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Öppna för rättelse" }));
        await Assertions.Expect(session.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Tertial 3 2020 är öppnat för rättelse.");
        await session.ShouldBeAccessible();
    }

    private static async Task ThePoliceCorrectTheReport(BrowserSession session)
    {
        await Assertions.Expect(session.Page.Locator("h1")).ToHaveTextAsync("Rapportera tertial 1 2021");
        await session.Press(session.Page.GetByRole(AriaRole.Navigation, new() { Name = "Pågående rättelser" })
            .GetByRole(AriaRole.Link, new() { Name = "tertial 3 2020" }));
        await Assertions.Expect(session.Page.Locator("h1")).ToHaveTextAsync("Rätta tertial 3 2020");
        await Assertions.Expect(session.Page.Locator("main")).ToContainTextAsync(Reason);
        await session.ShouldBeAccessible();
        var report = session.Report("2.4");
        await session.Type(report.GetByLabel("Text till uppföljningen"), Corrected);
        await session.Press(report.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Skicka in") }));
        await Assertions.Expect(session.Page.Locator(".report .state")).ToHaveTextAsync("Inskickad");
        Assert.Contains("/inmatning/2020/tertial-3", session.Page.Url, StringComparison.Ordinal);
    }

    private static async Task TheReviewerApprovesIt(BrowserSession session)
    {
        await session.Press(session.Page.GetByRole(AriaRole.Navigation, new() { Name = "Pågående rättelser" })
            .GetByRole(AriaRole.Link, new() { Name = "tertial 3 2020" }));
        await Assertions.Expect(session.Page.Locator(".correction-note")).ToContainTextAsync(Line);
        await session.ShouldBeAccessible();
        await session.Approve("2.4");
    }

    private static async Task TheOfficialPublishesVersion2(BrowserSession session)
    {
        await session.Open("/publicering/2020/tertial-3");
        await session.ShouldBeAccessible();
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Förhandsgranska sidan" }));
        await Assertions.Expect(session.Page.Locator("main")).ToContainTextAsync(Line);
        await session.Open("/publicering/2020/tertial-3");
        await session.Publish("Publicera rättelsen");
        await Assertions.Expect(session.Page.Locator("h1")).ToHaveTextAsync("Rättelsen av tertial 3 2020 är publicerad");
    }

    private static async Task AVisitorReadsBothVersions(BrowserSession session, byte[] before)
    {
        await session.Open("/uppfoljning/2020/tertial-3");
        await session.ShouldBeAccessible();
        var page = session.Page.Locator("main");
        foreach (var words in new[] { "Version 2, publicerad 10 maj 2021", "Rättelse 10 maj 2021", Reason, Line })
            await Assertions.Expect(page).ToContainTextAsync(words);
        var pdf = await PdfText.Of(await Download(session, "/uppfoljning/2020/tertial-3/rapport.pdf"));
        Assert.All(["Den här versionen ersätter version 1.", Reason, Line, Corrected], words =>
            Assert.Contains(words, pdf, StringComparison.Ordinal));

        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Version 1", Exact = true }));
        await session.ShouldBeAccessible();
        await Assertions.Expect(page).ToContainTextAsync("Det här är en äldre version.");
        await Assertions.Expect(page).Not.ToContainTextAsync(Corrected);
        Assert.Equal(before, await Download(session, "/uppfoljning/2020/tertial-3/version-1/rapport.pdf"));
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Läs version 2, som gäller." }));
        Assert.EndsWith("/uppfoljning/2020/tertial-3", session.Page.Url, StringComparison.Ordinal);
    }

    private static async Task<byte[]> Download(BrowserSession session, string address) =>
        await (await session.Page.APIRequest.GetAsync(address)).BodyAsync();
}
