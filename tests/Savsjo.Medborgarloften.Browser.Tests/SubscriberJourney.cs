using Microsoft.Playwright;
using MimeKit;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Public.Subscriptions;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>A citizen who asks for letters, and who leaves when the first has come. By the keyboard, and by what the letters say.</summary>
internal sealed class SubscriberJourney(WebFixture fixture)
{
    private const string Email = "anna@exempel.se";

    public async Task SubscribesAndConfirms(BrowserSession session)
    {
        await session.Open("/");
        await session.Press(session.Page.GetByRole(AriaRole.Link, new() { Name = "Få ett mejl när den kommer" }));
        await session.ShouldBeAccessible();
        await session.Type(session.Page.GetByLabel("Din e-postadress"), "anna.exempel.se");
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Anmäl mig" }));
        await Assertions.Expect(session.Page.Locator(".errors")).ToContainTextAsync("E-postadressen saknar @.");
        await session.ShouldBeAccessible();
        await session.Type(session.Page.GetByLabel("Din e-postadress"), Email);
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Anmäl mig" }));
        await Assertions.Expect(session.Page.Locator("h1")).ToHaveTextAsync("Titta i din inkorg");
        await session.ShouldBeAccessible();

        await session.Open(LinkIn(await Letter("Bekräfta"), "bekrafta"));
        await session.ShouldBeAccessible();
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Ja, skicka mig mejl" }));
        await Assertions.Expect(session.Page.Locator("h1")).ToHaveTextAsync("Klart, du får mejl om löftena");
        Assert.Empty(await session.Page.Context.CookiesAsync());
    }

    public async Task ReadsTheLetterAndLeaves(BrowserSession session, string subject, string words)
    {
        await fixture.Use<NotifySubscribers, int>(notify => notify.Run(CancellationToken.None));
        var letter = await Letter(subject);
        Assert.Contains(words, letter.TextBody, StringComparison.Ordinal);

        await session.Open(LinkIn(letter, "avsluta"));
        await session.ShouldBeAccessible();
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = "Ja, radera min adress" }));
        await Assertions.Expect(session.Page.Locator("h1")).ToHaveTextAsync("Du får inga fler mejl");
        await session.ShouldBeAccessible();
        Assert.Empty(await fixture.InDatabase(db => Task.FromResult(db.Subscribers.Select(one => one.Id).ToList())));
    }

    /// <summary>By its subject: the clock stands still, so no letter is later than another.</summary>
    private async Task<MimeMessage> Letter(string subject) => Assert.Single(await fixture.DeliveredMail(),
        mail => mail.To.Mailboxes.Single().Address == Email && mail.Subject!.StartsWith(subject, StringComparison.Ordinal));

    private static string LinkIn(MimeMessage letter, string what) =>
        new Uri(letter.TextBody!.Split('\n', '\r')
            .Single(line => line.Contains($"/prenumerera/{what}?", StringComparison.Ordinal))).PathAndQuery;
}
