using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>What is typed in a field that a button sends waits for its author on another computer too, and says that it does.</summary>
[Collection(KeptWordsBrowser.Name)]
public class UnsentWordsTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private readonly BrowserFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_reviewers_comment_saves_itself_says_so_and_is_there_on_another_computer_until_it_is_sent()
    {
        await Reported();
        await using var office = await At("/granskning", Role.Reviewer);
        await office.Type(Comment(office), "Hur ofta möts ni?");
        await office.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(State(office)).ToHaveTextAsync("Utkast sparat 10.00. Bara du ser det.");
        await office.ShouldBeAccessible();

        await using var home = await At("/granskning", Role.Reviewer);

        await Assertions.Expect(Comment(home)).ToHaveValueAsync("Hur ofta möts ni?");
        await Assertions.Expect(home.ReviewRow("2.4").Locator(".kept-note")).ToContainTextAsync(
            "Det du skrev 10 maj 2021 kl. 10.00 är kvar, men ingen annan ser det än.");
        await home.Press(home.ReviewRow("2.4").GetByRole(AriaRole.Button, new() { Name = "Skicka tillbaka 2.4" }));
        await office.Page.ReloadAsync();
        await Assertions.Expect(Comment(office)).ToHaveValueAsync("");
        await Assertions.Expect(office.ReviewRow("2.4").Locator(".kept-note")).ToHaveCountAsync(0);
        home.Succeeded();
        office.Succeeded();
    }

    [Fact]
    public async Task Without_a_network_a_comment_says_that_it_is_not_saved_and_saves_itself_when_it_is_back()
    {
        await Reported();
        await using var session = await At("/granskning", Role.Reviewer);
        await session.Page.RouteAsync("**/oskickat", route => route.AbortAsync());

        await session.Type(Comment(session), "Hur ofta möts ni?");

        await Assertions.Expect(State(session)).ToHaveTextAsync(
            "Inte sparat som utkast: ingen förbindelse. Det du skrev finns kvar här.");
        await session.Page.UnrouteAsync("**/oskickat");
        await Assertions.Expect(State(session)).ToHaveTextAsync(
            "Utkast sparat 10.00. Bara du ser det.", new() { Timeout = 15000 });
        session.Succeeded();
    }

    [Fact]
    public async Task Two_computers_with_different_words_show_both_and_write_over_neither()
    {
        await Reported();
        await using var office = await At("/granskning", Role.Reviewer);
        await using var home = await At("/granskning", Role.Reviewer);
        await office.Type(Comment(office), "Skrivet på kontoret.");
        await Assertions.Expect(State(office)).ToContainTextAsync("Utkast sparat");
        await home.Type(Comment(home), "Skrivet hemma.");
        await Assertions.Expect(State(home)).ToContainTextAsync("Inte sparat som utkast: du har skrivit något annat här");

        await home.Page.ReloadAsync();

        await Assertions.Expect(Comment(home)).ToHaveValueAsync("Skrivet hemma.");
        var note = home.ReviewRow("2.4").Locator(".kept-note").Filter(new() { HasText = "I en annan webbläsare skrev du något annat" });
        await Assertions.Expect(note.Locator("blockquote")).ToHaveTextAsync("Skrivet på kontoret.");
        await note.GetByRole(AriaRole.Button, new() { Name = "Byt med det som står i fältet" }).ClickAsync();
        await Assertions.Expect(Comment(home)).ToHaveValueAsync("Skrivet på kontoret.");
        await Assertions.Expect(note.Locator("blockquote")).ToHaveTextAsync("Skrivet hemma.");
        home.Succeeded();
        office.Succeeded();
    }

    [Fact]
    public async Task An_unsaved_summary_follows_its_author_and_does_not_write_over_a_colleagues()
    {
        await using var office = await At("/inmatning", Role.PoliceCoordinator);
        await office.Type(Summary(office), "Två möten om månaden.");
        await Assertions.Expect(office.Page.Locator("#sammanfattning-2 + .draft-state")).ToHaveTextAsync(
            "Utkast sparat 10.00. Bara du ser det.");
        await Assertions.Expect(office.Page.Locator("[data-autosaved]")).ToHaveTextAsync(
            "Kommentarer och sammanfattningar ser andra först när du trycker Spara.");
        await using (var colleague = await At("/inmatning", Role.MunicipalOfficial))
        {
            await Assertions.Expect(Summary(colleague)).ToHaveValueAsync("");
            await colleague.Type(Summary(colleague), "Kommunens ord.");
            await colleague.Page.Keyboard.PressAsync("Control+S");
            await Assertions.Expect(colleague.Page.Locator("#sparat")).ToContainTextAsync("Sparat");
            colleague.Succeeded();
        }

        await using var home = await At("/inmatning", Role.PoliceCoordinator);
        await Assertions.Expect(Summary(home)).ToHaveValueAsync("Två möten om månaden.");
        await home.Page.Keyboard.PressAsync("Control+S");

        await Assertions.Expect(home.Page.Locator("#fel")).ToContainTextAsync("Någon annan har just ändrat sammanfattningen.");
        await Assertions.Expect(Summary(home)).ToHaveValueAsync("Två möten om månaden.");
        home.Succeeded();
        office.Succeeded();
    }

    private static ILocator Comment(BrowserSession session) => session.ReviewRow("2.4").GetByLabel("Kommentar till den som skrev");

    private static ILocator State(BrowserSession session) => session.ReviewRow("2.4").Locator(".draft-state");

    private static ILocator Summary(BrowserSession session) => session.Page.Locator("#sammanfattning-2");

    private async Task Reported()
    {
        await using var police = await At("/inmatning", Role.PoliceCoordinator);
        await police.Choose(police.Report("2.4").GetByLabel("Läge"), "Pågår");
        await police.Type(police.Report("2.4").GetByLabel("Text till uppföljningen"), "Gjort.");
        await police.Press(police.Page.Locator("#skicka"));
        await Assertions.Expect(police.Report("2.4").Locator(".state")).ToHaveTextAsync("Inskickad");
        police.Succeeded();
    }

    private async Task<BrowserSession> At(string address, string role)
    {
        var session = await BrowserSession.Start(browser.Chromium(), _fixture.Address);
        await session.SignIn(role);
        await session.Open(address);
        if (address == "/granskning" && await session.ReviewRow("2.4").Locator("summary").CountAsync() > 0)
            await session.Unfold(session.ReviewRow("2.4").Locator("summary").First);
        return session;
    }
}
