using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// While a figure is typed the page says the server's words on it: in order, and nothing where the server cannot be
/// asked.
/// </summary>
[Collection(TertialBrowser.Name)]
public class TypingTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private const string Questions = "**/inmatning/skrivet/*";

    [Fact]
    public async Task The_sentence_and_the_sums_follow_what_is_typed()
    {
        await using var session = await AtTheDesk();
        var operations = session.Report("2.2");
        await session.Type(operations.GetByLabel("Riktade insatser", new() { Exact = true }), "4");
        await Assertions.Expect(operations.Locator(".preview")).ToHaveTextAsync("Genomfört fyra riktade insatser under perioden.");
        await Assertions.Expect(operations.Locator(".sofar")).ToContainTextAsync("Hittills i år: 4 av minst 15");

        var suspicions = session.Report("2.1");
        await session.Type(suspicions.Locator("tbody input").Nth(0), "2");
        await session.Type(suspicions.Locator("tbody input").Nth(1), "3");
        await Assertions.Expect(suspicions.Locator(".error-line:visible")).ToContainTextAsync("är fler än antalet");
        // From the top: half a button under the save bar is too small a target, and no fault of the page.
        await session.Page.EvaluateAsync("scrollTo(0, 0)");
        await session.ShouldBeAccessible();
        await session.Type(suspicions.Locator("tbody input").Nth(0), "12");
        await Assertions.Expect(suspicions.Locator("tfoot output").First).ToHaveTextAsync("12");
        await Assertions.Expect(suspicions.Locator(".sofar-line output")).ToHaveTextAsync("minst 12 (minst 3)");
        await Assertions.Expect(suspicions.Locator(".error-line:visible")).ToHaveCountAsync(0);
        session.Succeeded();
    }

    [Fact]
    public async Task A_slow_answer_never_stands_over_a_newer_one()
    {
        await using var session = await AtTheDesk();
        var preview = session.Report("2.2").Locator(".preview");
        var field = session.Report("2.2").GetByLabel("Riktade insatser", new() { Exact = true });
        var asked = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        await session.Page.RouteAsync(Questions, async route =>
        {
            if (asked.TrySetResult())
                await release.Task;
            await route.ContinueAsync();
        });
        await session.Type(field, "5");
        await asked.Task;

        await session.Type(field, "7");
        await Assertions.Expect(preview).ToHaveTextAsync("Genomfört sju riktade insatser under perioden.");
        await session.Page.RunAndWaitForResponseAsync(() => Task.FromResult(release.TrySetResult()), Questions);

        await Task.Delay(TimeSpan.FromMilliseconds(300));
        await Assertions.Expect(preview).ToHaveTextAsync("Genomfört sju riktade insatser under perioden.");
        session.Succeeded();
    }

    [Fact]
    public async Task Without_an_answer_the_page_says_nothing_of_the_figures()
    {
        await using var session = await AtTheDesk();
        var preview = session.Report("2.2").Locator(".preview");
        var field = session.Report("2.2").GetByLabel("Riktade insatser", new() { Exact = true });
        await session.Page.Context.SetOfflineAsync(true);
        await session.Type(field, "5");
        await Assertions.Expect(preview).ToBeHiddenAsync();

        await session.Page.Context.SetOfflineAsync(false);
        await session.Type(field, "6");
        await Assertions.Expect(preview).ToHaveTextAsync("Genomfört sex riktade insatser under perioden.");
        await Assertions.Expect(preview).ToBeVisibleAsync();
        session.Succeeded();
    }

    private async Task<BrowserSession> AtTheDesk()
    {
        var session = await BrowserSession.Start(browser.Chromium(), fixture.Address);
        await session.SignIn(Role.PoliceCoordinator);
        await session.Open("/inmatning");
        return session;
    }
}
