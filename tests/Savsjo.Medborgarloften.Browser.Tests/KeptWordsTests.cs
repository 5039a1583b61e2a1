using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>Nothing that is typed is lost: not with the network, not with the session, not to another report or another person.</summary>
[Collection(KeptWordsBrowser.Name)]
public class KeptWordsTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private readonly BrowserFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task What_is_typed_saves_itself_and_says_when()
    {
        await using var session = await AtTheDesk();
        var text = Text(session, "2.4");

        await session.Type(text, "Mötena är varannan vecka.");
        await Assertions.Expect(Told(session)).ToHaveTextAsync("Ändrat, inte sparat än");
        await session.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(Told(session)).ToHaveTextAsync("Sparat 10.00.");
        await Assertions.Expect(session.Report("2.4").Locator(".state")).ToHaveTextAsync("Utkast");
        await session.Page.ReloadAsync();
        await Assertions.Expect(text).ToHaveValueAsync("Mötena är varannan vecka.");
        await Assertions.Expect(session.Page.Locator(".kept-note")).ToHaveCountAsync(0);
        session.Succeeded();
    }

    [Fact]
    public async Task With_the_network_lost_in_a_save_everything_is_there_again_and_marked_as_unsaved()
    {
        await using var session = await AtTheDesk();
        await session.Page.RouteAsync("**/inmatning/utkast", route => route.AbortAsync());
        await session.Type(Figure(session), "9");
        await session.Type(Text(session, "2.4"), "Skrivet utan nät.");
        await Assertions.Expect(session.Page.Locator("#sparat")).ToContainTextAsync("Inte sparat: ingen förbindelse.");
        var failed = new TaskCompletionSource();
        session.Page.RequestFailed += (_, request) =>
        {
            if (request.Url.EndsWith("/inmatning", StringComparison.Ordinal))
                failed.TrySetResult();
        };
        await session.Page.RouteAsync("**/inmatning", route => route.AbortAsync());
        await session.Page.Keyboard.PressAsync("Control+S");
        await failed.Task.WaitAsync(TimeSpan.FromSeconds(15));

        await session.Page.UnrouteAsync("**/inmatning");
        await session.Reopen("/inmatning");

        await Assertions.Expect(Figure(session)).ToHaveValueAsync("9");
        await Assertions.Expect(Text(session, "2.4")).ToHaveValueAsync("Skrivet utan nät.");
        await Assertions.Expect(session.Page.Locator(".kept-note")).ToContainTextAsync("är kvar, men inte sparat än.");
        await session.ShouldBeAccessible();
        await TheNetworkIsBack(session);
        await Assertions.Expect(Told(session)).ToHaveTextAsync("Sparat 10.00.", new() { Timeout = 15000 });
        session.Succeeded();
    }

    [Fact]
    public async Task A_closed_tab_leaves_its_words_to_the_next_and_two_tabs_know_of_each_other()
    {
        await using var session = await AtTheDesk();
        await session.Page.Context.RouteAsync("**/inmatning/utkast", route => route.AbortAsync());
        await session.Type(Text(session, "2.4"), "Skrivet i en flik som stängs.");
        var next = await session.Page.Context.NewPageAsync();
        await next.GotoAsync("/inmatning");
        await Assertions.Expect(next.Locator(".kept-note")).ToHaveTextAsync(
            "Du har den här sidan öppen i en annan flik. Skriv bara i en av dem.");

        await session.Page.CloseAsync();
        await next.ReloadAsync();

        await Assertions.Expect(next.Locator(".kept-note")).ToContainTextAsync("är kvar, men inte sparat än.");
        Assert.Contains("Skrivet i en flik som stängs.", await next.Locator("textarea").EvaluateAllAsync<string[]>(
            "fields => fields.map(field => field.value)"));
        session.Succeeded();
    }

    [Fact]
    public async Task A_lost_session_and_somebody_elses_sign_in_keep_the_words_for_their_author()
    {
        await using var session = await AtTheDesk();
        await session.Page.RouteAsync("**/inmatning/utkast", route => route.AbortAsync());
        await session.Type(Text(session, "2.4"), "Karins ord.");
        await session.Page.Context.ClearCookiesAsync();
        await session.SignIn(Role.MunicipalOfficial);
        await session.Open("/inmatning");
        await Assertions.Expect(session.Page.Locator("body")).Not.ToContainTextAsync("Karins ord.");
        await session.Press(session.Page.Locator(".who").GetByRole(AriaRole.Button, new() { Name = "Logga ut" }));

        await session.SignIn(Role.PoliceCoordinator);
        await session.Open("/inmatning");

        await Assertions.Expect(Text(session, "2.4")).ToHaveValueAsync("Karins ord.");
        await TheNetworkIsBack(session);
        await Assertions.Expect(Told(session)).ToHaveTextAsync("Sparat 10.00.", new() { Timeout = 15000 });
        await session.Press(session.Page.Locator(".who").GetByRole(AriaRole.Button, new() { Name = "Logga ut" }));
        Assert.False(await session.Page.EvaluateAsync<bool>("Object.keys(localStorage).some(key => key.startsWith('skrivet/'))"));
        session.Succeeded();
    }

    [Fact]
    public async Task An_unsent_comment_is_there_after_another_report_is_approved()
    {
        await using (var police = await AtTheDesk())
        {
            foreach (var label in new[] { "1.2", "2.4" })
            {
                await police.Choose(police.Report(label).GetByLabel("Läge"), "Pågår");
                await police.Type(Text(police, label), "Gjort.");
            }

            await police.Press(police.Page.Locator("#skicka"));
            await Assertions.Expect(police.Page.Locator("#skicka")).ToBeFocusedAsync();
            police.Succeeded();
        }

        await using var session = await BrowserSession.Start(browser.Chromium(), _fixture.Address);
        await session.SignIn(Role.Reviewer);
        await session.Open("/granskning");
        var row = session.ReviewRow("2.4");
        await session.Unfold(row.Locator("summary"));
        await session.Type(row.GetByLabel("Kommentar till den som skrev"), "Hur ofta möts ni?");

        await session.Approve("1.2");

        var comment = session.ReviewRow("2.4").GetByLabel("Kommentar till den som skrev");
        await Assertions.Expect(comment).ToHaveValueAsync("Hur ofta möts ni?");
        await Assertions.Expect(session.ReviewRow("2.4").Locator(".kept-note")).ToContainTextAsync("ingen annan ser det än");
        await session.Press(session.ReviewRow("2.4").GetByRole(AriaRole.Button, new() { Name = "Skicka tillbaka 2.4" }));
        await session.Open("/granskning");
        await Assertions.Expect(session.Page.Locator(".kept-note")).ToHaveCountAsync(0);
        session.Succeeded();
    }

    [Fact]
    public async Task What_was_sent_in_is_not_called_lost_where_another_report_was_refused()
    {
        await using var session = await AtTheDesk();
        await session.Page.RouteAsync("**/inmatning/utkast", route => route.AbortAsync());
        await session.Type(Figure(session), "fyra");
        await session.Choose(session.Report("2.4").GetByLabel("Läge"), "Pågår");
        await session.Type(Text(session, "2.4"), "Gjort.");

        await session.Page.Locator("#skicka").ClickAsync();

        await Assertions.Expect(session.Report("2.4").Locator(".state")).ToHaveTextAsync("Inskickad", new() { Timeout = 15000 });
        await Assertions.Expect(session.Page.Locator("#fel")).ToContainTextAsync("Skriv antalet med siffror");
        await Assertions.Expect(session.Page.Locator(".kept-note")).ToHaveCountAsync(0);
        session.Succeeded();
    }

    [Fact]
    public async Task What_can_no_longer_be_saved_is_shown_by_its_fields_names_and_in_words()
    {
        await using var session = await AtTheDesk();
        await session.Page.RouteAsync("**/inmatning/utkast", route => route.AbortAsync());
        await session.Choose(session.Report("2.4").GetByLabel("Läge"), "Klart");
        await session.Type(Text(session, "2.4"), "Mitt ord.");
        await using (var other = await BrowserSession.Start(browser.Chromium(), _fixture.Address))
        {
            await other.SignIn(Role.PoliceCoordinator);
            await other.Open("/inmatning");
            await other.Choose(other.Report("2.4").GetByLabel("Läge"), "Pågår");
            await other.Type(Text(other, "2.4"), "Kollegans.");
            await other.Press(other.Page.Locator("#skicka"));
            other.Succeeded();
        }

        await session.Reopen("/inmatning");

        var note = session.Page.Locator(".kept-note");
        await Assertions.Expect(note).ToContainTextAsync("2.4 Läge");
        await Assertions.Expect(note).ToContainTextAsync("2.4 Text till uppföljningen");
        Assert.Equal(["Klart", "Mitt ord."], await note.Locator("blockquote").AllTextContentsAsync());
        await session.ShouldBeAccessible();
        session.Succeeded();
    }

    [Fact]
    public async Task Before_the_session_ends_one_button_keeps_it()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), _fixture.Address);
        await session.Page.Clock.InstallAsync();
        await session.SignIn(Role.PoliceCoordinator);
        await session.Open("/inmatning");

        await session.Page.Clock.FastForwardAsync("55:00");
        var warning = session.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(warning).ToContainTextAsync("Du loggas ut om");
        await session.TabTo(warning.GetByRole(AriaRole.Button, new() { Name = "Stanna inloggad" }));
        await session.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(warning).ToBeHiddenAsync();
        session.Succeeded();
    }

    private async Task<BrowserSession> AtTheDesk([System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        var session = await BrowserSession.Start(browser.Chromium(), _fixture.Address, name: name);
        await session.SignIn(Role.PoliceCoordinator);
        await session.Open("/inmatning");
        return session;
    }

    private static async Task TheNetworkIsBack(BrowserSession session)
    {
        await session.Page.UnrouteAsync("**/inmatning/utkast");
        await session.Page.EvaluateAsync("dispatchEvent(new Event('online'))");
    }

    private static ILocator Told(BrowserSession session) => session.Page.Locator("[data-autosaved]");

    private static ILocator Text(BrowserSession session, string label) => session.Report(label).GetByLabel("Text till uppföljningen");

    private static ILocator Figure(BrowserSession session) =>
        session.Report("2.2").GetByLabel("Riktade insatser", new() { Exact = true });
}
