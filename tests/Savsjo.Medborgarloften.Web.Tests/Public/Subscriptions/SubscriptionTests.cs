using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Public.Subscriptions;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Subscriptions;

/// <summary>Asking for letters, confirming and ending, as citizens and those who wish them ill do it.</summary>
public sealed class SubscriptionTests(SubscriptionFixture app) : IClassFixture<SubscriptionFixture>
{
    private const string Anna = "Anna.Prenumerant@exempel.se";
    private readonly SubscriptionFixture _app = app.AsNew();

    [Fact]
    public async Task The_letter_s_link_shows_a_page_and_only_its_button_confirms()
    {
        var sent = await Ask(Anna);
        sent.ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt(SubscriptionsController.SentAddress).ShouldSay("Titta i din inkorg");
        var letter = Assert.Single(await _app.LettersTo(Anna));
        Assert.Equal("Bekräfta att du vill ha mejl om medborgarlöftena i Sävsjö", letter.Subject);
        Assert.Contains("Länken gäller i 48 timmar.", letter.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", letter.TextBody, StringComparison.Ordinal);

        var visitor = _app.Visitor();
        for (var scanners = 0; scanners < 3; scanners++)
            (await visitor.Get(SubscriptionFixture.LinkIn(letter, "bekrafta")))
                .ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Vill du ha mejl om löftena?");
        Assert.Null((await Only()).ConfirmedUtc);

        var link = visitor.Page.Address;
        (await visitor.Submit("Ja, skicka mig mejl")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Klart, du får mejl om löftena");
        (await Post(link)).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Klart, du får mejl om löftena");
        (await visitor.Get(link)).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Klart, du får mejl om löftena");
        Assert.NotNull((await Only()).ConfirmedUtc);
    }

    [Fact]
    public async Task Nobody_learns_whether_an_address_is_known()
    {
        var unknown = await Ask(Anna);
        _app.Clock.Advance(Subscriber.BetweenLetters);
        var pending = await Ask(Anna.ToUpperInvariant());
        await Confirm(Anna);
        _app.Clock.Advance(Subscriber.BetweenLetters);
        var subscribed = await Ask(Anna);
        var satisfied = await Ask(Anna);

        Assert.Equal([unknown.Html, unknown.Html, unknown.Html], [pending.Html, subscribed.Html, satisfied.Html]);
        Assert.Equal(
            ["Bekräfta att du vill ha mejl om medborgarlöftena i Sävsjö",
                "Bekräfta att du vill ha mejl om medborgarlöftena i Sävsjö", "Du får redan mejl om medborgarlöftena i Sävsjö"],
            (await _app.LettersTo(Anna)).Select(letter => letter.Subject));
        await Only();
    }

    [Fact]
    public async Task An_address_that_cannot_be_one_is_refused_in_words_and_kept_in_its_field()
    {
        foreach (var (typed, sentence) in new (string?, string)[]
        {
            (null, "Skriv din e-postadress."),
            ("   ", "Skriv din e-postadress."),
            (new string('a', 990) + "@exempel.se", "E-postadressen är för lång. Den får ha högst 254 tecken."),
            ("anna@exempel.se\nBcc: alla@exempel.se", "E-postadressen får inte innehålla radbrytningar."),
            ("anna\r\n@exempel.se", "E-postadressen får inte innehålla radbrytningar."),
            ("anna\t@exempel.se", "E-postadressen får inte innehålla radbrytningar."),
            ("anna.exempel.se", "E-postadressen saknar @. Skriv den till exempel så här: namn@exempel.se."),
            ("@exempel.se", "E-postadressen går inte att använda. Skriv den till exempel så här: namn@exempel.se."),
            ("anna@", "E-postadressen går inte att använda. Skriv den till exempel så här: namn@exempel.se."),
            ("anna@localhost", "E-postadressen går inte att använda. Skriv den till exempel så här: namn@exempel.se."),
            ("anna@[127.0.0.1]", "E-postadressen går inte att använda. Skriv den till exempel så här: namn@exempel.se."),
            ("anna@127.0.0.1", "E-postadressen går inte att använda. Skriv den till exempel så här: namn@exempel.se."),
            ("Anna <anna@exempel.se>", "E-postadressen går inte att använda. Skriv den till exempel så här: namn@exempel.se."),
            ("a@exempel.se, b@exempel.se", "E-postadressen går inte att använda. Skriv den till exempel så här: namn@exempel.se."),
            ("åsa@exempel.se", "Före @ går det bara att använda tecken utan prickar och accenter."),
        })
        {
            var page = await Ask(typed);
            page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
            Assert.Equal([sentence], page.Errors);
            Assert.Equal("true", page.Field("Email").GetAttribute("aria-invalid"));
            Assert.StartsWith("Fel: ", page.Title, StringComparison.Ordinal);
            // An address field holds no line breaks and no spaces around: HTML's own rules take them out.
            if (typed is not null && !typed.Any(char.IsControl) && typed.Trim().Length > 0)
                Assert.Equal(typed, page.Value("Email"));
        }

        (await Ask("anna\0@exempel.se")).ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("Begäran gick inte att läsa");
        (await Ask(new string('a', 2_000_000))).ShouldHaveStatus(HttpStatusCode.RequestEntityTooLarge).ShouldSay("Formuläret är för stort");
        Assert.Empty(await _app.InDatabase(db => db.Subscribers.ToListAsync()));
        (await Ask("info@sävsjö-exempel.se ")).ShouldSay("Titta i din inkorg");
        Assert.Equal("info@sävsjö-exempel.se", (await Only()).Email);
        await _app.Deliver();
        Assert.Single(_app.Way.Taken);
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task A_link_that_is_forged_or_cut_off_or_for_something_else_does_nothing()
    {
        await _app.Subscribe(Anna);
        var letters = await _app.LettersTo(Anna);
        string confirm = SubscriptionFixture.LinkIn(letters[0], "bekrafta"), end = SubscriptionFixture.LinkIn(letters[0], "avsluta");
        foreach (var (path, own, other) in new[] { (SubscriptionLinks.Confirm, confirm, end), (SubscriptionLinks.End, end, confirm) })
            foreach (var code in new[]
            {
                "", "x", "å%00%0d%0a", "CfDJ8" + new string('A', 150), new('a', 10_000), Guid.NewGuid().ToString(),
                Code(own)[..^1], Code(own) + "A", Flipped(Code(own)), Code(other),
            })
            {
                (await _app.Visitor().Get($"{path}?kod={code}"))
                    .ShouldHaveStatus(HttpStatusCode.NotFound).ShouldSay("Länken går inte att läsa");
                (await Post($"{path}?kod={code}")).ShouldHaveStatus(HttpStatusCode.NotFound).ShouldSay("Länken går inte att läsa");
            }

        Assert.NotNull((await Only()).ConfirmedUtc);
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task A_mail_program_ends_it_with_one_POST_from_anywhere_and_twice_is_as_good_as_once()
    {
        await _app.Subscribe(Anna);
        await _app.Subscribe("bo@exempel.se");
        var letter = (await _app.LettersTo(Anna))[^1];
        Assert.Equal("List-Unsubscribe=One-Click", letter.Headers["List-Unsubscribe-Post"]);
        var address = letter.Headers["List-Unsubscribe"]!.Trim('<', '>');

        for (var clicks = 0; clicks < 2; clicks++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address).PathAndQuery)
            {
                Content = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]),
                Headers = { { "Origin", "https://mail.exempel.com" }, { "Sec-Fetch-Site", "cross-site" } },
            };
            using var answer = await _app.Visitor().Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("Din e-postadress är raderad.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal("bo@exempel.se", (await Only()).Email);
        var spent = SubscriptionFixture.LinkIn(letter, "bekrafta");
        (await _app.Visitor().Get(spent)).ShouldHaveStatus(HttpStatusCode.Gone).ShouldSay("Länken gäller inte längre");
        (await Post(spent)).ShouldHaveStatus(HttpStatusCode.Gone).ShouldSay("Vi har ingen adress kvar.");
        Assert.Equal("bo@exempel.se", (await Only()).Email);
    }

    [Fact]
    public async Task The_link_in_the_letter_ends_it_with_a_button_and_opening_it_does_not()
    {
        await _app.Subscribe(Anna);
        var visitor = _app.Visitor();
        await visitor.Get(SubscriptionFixture.LinkIn((await _app.LettersTo(Anna))[^1], "avsluta"));
        visitor.Page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Vill du sluta få mejl om löftena?");
        await Only();

        (await visitor.Submit("Ja, radera min adress")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Du får inga fler mejl");
        (await visitor.Get(visitor.Page.Address)).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Du får inga fler mejl");
        Assert.Empty(await _app.InDatabase(db => db.Subscribers.ToListAsync()));
    }

    [Fact]
    public async Task Whoever_does_not_confirm_is_forgotten_after_two_days_and_can_ask_again()
    {
        await Ask(Anna);
        var link = SubscriptionFixture.LinkIn(Assert.Single(await _app.LettersTo(Anna)), "bekrafta");
        _app.Clock.Advance(Subscriber.ConfirmableFor);
        (await _app.Visitor().Get(link)).ShouldHaveStatus(HttpStatusCode.Gone);
        (await Post(link)).ShouldHaveStatus(HttpStatusCode.Gone);
        Assert.Null((await Only()).ConfirmedUtc);
        await _app.Clean();

        Assert.Empty(await _app.InDatabase(db => db.Subscribers.ToListAsync()));
        await _app.Subscribe(Anna);
        _app.Clock.Advance(Subscriber.ConfirmableFor);
        await _app.Clean();
        await Only();
    }

    [Fact]
    public async Task Nobody_is_drowned_in_letters_by_somebody_else()
    {
        // A double click, and a stubborn enemy for two days.
        await Task.WhenAll(Ask(Anna), Ask(Anna), Ask(Anna));
        for (var hours = 0; hours < 48; hours++)
        {
            _app.Clock.Advance(Subscriber.BetweenLetters);
            (await Ask(Anna)).ShouldHaveStatus(HttpStatusCode.OK);
            await _app.Deliver();
        }

        Assert.Equal(Subscriber.MostLetters, (await _app.LettersTo(Anna)).Count);
        await Only();
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task One_network_address_can_ask_for_a_score_of_addresses_an_hour_and_all_together_for_some_hundred()
    {
        for (var number = 1; number <= SubscriptionThrottle.MostFromOne; number++)
            (await Ask($"granne{number}@exempel.se")).ShouldHaveStatus(HttpStatusCode.OK);
        var refused = await Ask("en.till@exempel.se");
        refused.ShouldHaveStatus(HttpStatusCode.TooManyRequests)
            .ShouldSay("Det har gjorts för många försök. Vänta 60 minuter och försök igen.");
        Assert.Equal("3600", refused.Response.Headers.RetryAfter!.ToString());
        Assert.Equal("en.till@exempel.se", refused.Value("Email"));

        _app.Clock.Advance(SubscriptionThrottle.Window);
        (await Ask("en.till@exempel.se")).ShouldHaveStatus(HttpStatusCode.OK);
        await _app.SubscribeAll(Enumerable.Range(1, Web.Public.Subscriptions.Subscribe.MostAnHour)
            .Select(number => $"främmande{number}@exempel.se"));
        (await Ask("sist@exempel.se")).ShouldHaveStatus(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Eleven_network_addresses_that_ask_for_all_they_may_leave_room_for_everybody_else()
    {
        for (var network = 1; network <= 11; network++)
            for (var number = 1; number <= SubscriptionThrottle.MostFromOne; number++)
                await From(network, $"främling{network}.{number}@exempel.se".Replace('ä', 'a'));

        for (var network = 12; network < 60; network++)
            Assert.Null(await From(network, $"granne{network}@exempel.se"));

        Task<TimeSpan?> From(int network, string email) => _app.Use<Web.Public.Subscriptions.Subscribe, TimeSpan?>(
            subscribe => subscribe.Request(email, language: null, new([192, 0, 2, (byte)network]), CancellationToken.None));
    }

    [Fact]
    public async Task Another_site_cannot_send_the_form_for_its_readers()
    {
        foreach (var (header, value, isTaken) in new (string, string, bool)[]
        {
            ("Sec-Fetch-Site", "same-origin", true),
            ("Sec-Fetch-Site", "same-site", false),
            ("Sec-Fetch-Site", "cross-site", false),
            ("Origin", "http://localhost", true),
            ("Origin", "http://localhost.exempel.se", false),
            ("Origin", "null", false),
        })
        {
            var page = await Ask(Anna, (header, value));
            page.ShouldHaveStatus(isTaken ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
            if (!isTaken)
                Assert.Equal(["Adressen skickades från en annan webbplats. Skriv den här i stället."], page.Errors);
        }
    }

    [Fact]
    public async Task No_page_of_it_sets_a_cookie_or_may_be_kept()
    {
        await Ask(Anna);
        var letter = Assert.Single(await _app.LettersTo(Anna));
        foreach (var address in new[] { "/prenumerera", "/prenumerera/skickat", SubscriptionFixture.LinkIn(letter, "bekrafta"),
            SubscriptionFixture.LinkIn(letter, "avsluta"), "/prenumerera/bekrafta" })
        {
            var page = await _app.Visitor().Get(address);
            Assert.False(page.Response.Headers.Contains("Set-Cookie"), address);
            Assert.True(page.Response.Headers.CacheControl!.NoStore, address);
        }
    }

    private async Task<Page> Ask(string? email, (string Name, string Value)? header = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, SubscriptionsController.Address)
        {
            Content = new FormUrlEncodedContent(email is null ? [] : [new("Email", email)]),
        };
        if (header is { } one)
            request.Headers.Add(one.Name, one.Value);
        return await _app.Visitor().Send(request);
    }

    private Task<Page> Post(string address) => _app.Visitor().Send(new HttpRequestMessage(HttpMethod.Post, address));

    private async Task Confirm(string email) => await Post(SubscriptionFixture.LinkIn((await _app.LettersTo(email))[^1], "bekrafta"));

    private Task<Subscriber> Only() => _app.InDatabase(db => db.Subscribers.AsNoTracking().SingleAsync());

    private static string Code(string link) => link.Split("kod=")[1];

    private static string Flipped(string code) => code[..^20] + (code[^20] == 'A' ? 'B' : 'A') + code[^19..];
}
