using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Subscriptions;

/// <summary>Whoever signs up on the English page gets letters in English, and only they do.</summary>
public sealed class SubscriptionsInEnglishTests(SubscriptionFixture app) : IClassFixture<SubscriptionFixture>
{
    private const string Amina = "amina@example.com";
    private readonly SubscriptionFixture _app = app.AsNew();

    [Fact]
    public async Task Signing_up_on_the_English_page_gives_every_letter_in_English_until_it_is_ended()
    {
        (await SignUp("/en/prenumerera", "Sign me up")).ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt("/en/prenumerera/skickat")
            .ShouldSay("Look in your inbox");
        var letter = Assert.Single(await _app.LettersTo(Amina));
        Assert.Equal("Confirm that you want e-mails about the promises in Sävsjö", letter.Subject);
        var visitor = _app.Visitor();
        var confirm = SubscriptionFixture.LinkIn(letter, "bekrafta");
        Assert.Contains("/en/prenumerera/bekrafta?kod=", confirm, StringComparison.Ordinal);
        (await visitor.Get(confirm)).ShouldSay("Do you want e-mails about the promises?");
        (await visitor.Submit("Yes, send me e-mails")).ShouldSay("Done: you will get e-mails about the promises");

        await _app.Publish((await _app.Content(2020, 3)) with
        {
            Version = 2,
            Correction = new CorrectionContent("Fel siffra.", []),
            PublishedAtUtc = _app.Clock.GetUtcNow().UtcDateTime,
        });

        var news = (await _app.LettersTo(Amina))[^1];
        Assert.Equal("Corrected report on the promises in Sävsjö: September to December 2020", news.Subject);
        Assert.Contains(
            "2 of 2 measurable goals have been reached. 1 of 8 activities has no report.", news.TextBody, StringComparison.Ordinal);
        Assert.Contains("http://localhost:5080/en/uppfoljning/2020/tertial-3", news.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Hej!", news.TextBody, StringComparison.Ordinal);
        await visitor.Get(SubscriptionFixture.LinkIn(news, "avsluta"));
        (await visitor.Submit("Yes, delete my address")).ShouldSay("Your e-mail address has been deleted.");
        Assert.Empty(await _app.InDatabase(db => db.Subscribers.ToListAsync()));
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task Nobody_but_the_owner_changes_the_language_of_letters_that_are_confirmed()
    {
        await SignUp("/prenumerera", "Anmäl mig");
        _app.Clock.Advance(Subscriber.BetweenLetters);
        await SignUp("/en/prenumerera", "Sign me up");
        Assert.Equal(
            ["Bekräfta att du vill ha mejl om medborgarlöftena i Sävsjö", "Confirm that you want e-mails about the promises in Sävsjö"],
            (await _app.LettersTo(Amina)).Select(letter => letter.Subject));
        var visitor = _app.Visitor();
        await visitor.Get(SubscriptionFixture.LinkIn((await _app.LettersTo(Amina))[^1], "bekrafta"));
        await visitor.Submit("Yes, send me e-mails");
        _app.Clock.Advance(Subscriber.BetweenLetters);

        await SignUp("/prenumerera", "Anmäl mig");

        Assert.Equal("You already get e-mails about the promises in Sävsjö", (await _app.LettersTo(Amina))[^1].Subject);
        Assert.Equal("en", (await _app.InDatabase(db => db.Subscribers.SingleAsync())).Language);
    }

    [Fact]
    public async Task An_address_that_cannot_be_one_is_refused_in_English_and_kept_in_its_field()
    {
        var page = (await SignUp("/en/prenumerera", "Sign me up", "amina.example.com")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("The e-mail address lacks an @.");

        Assert.Equal("amina.example.com", page.Value("Email"));
        (await _app.Visitor().Get("/en/prenumerera/bekrafta")).ShouldHaveStatus(HttpStatusCode.NotFound)
            .ShouldSay("The link cannot be read");
    }

    private async Task<Page> SignUp(string address, string button, string email = Amina)
    {
        var visitor = _app.Visitor();
        await visitor.Get(address);
        return await visitor.Submit(button, ("Email", email));
    }
}
