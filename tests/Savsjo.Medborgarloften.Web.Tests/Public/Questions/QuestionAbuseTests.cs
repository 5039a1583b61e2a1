using System.Net;
using Savsjo.Medborgarloften.Data.Questions;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Public.Questions;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Questions;

/// <summary>Those who wish somebody ill: the one whose address they write, the municipality, or us.</summary>
public sealed class QuestionAbuseTests(QuestionFixture app) : IClassFixture<QuestionFixture>
{
    private const string Victim = "offer@exempel.se";
    private readonly QuestionFixture _app = app.AsNew();

    [Fact]
    public async Task Nobody_is_drowned_in_letters_by_somebody_else()
    {
        for (var hours = 0; hours < 47; hours++)
        {
            (await _app.Ask(Victim, $"Fråga {hours}")).ShouldBeAt("/fraga/skickat");
            _app.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(Question.MostUnanswered, (await _app.LettersTo(Victim)).Count);
    }

    [Fact]
    public async Task Whoever_says_that_they_did_not_ask_is_left_alone_for_half_a_year()
    {
        await _app.Ask(Victim, "Något elakt");
        var visitor = _app.Visitor();
        await visitor.Get(await _app.LinkTo(Victim));
        (await visitor.Submit("Nej, jag har inte frågat")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Frågan är borttagen");
        Assert.Empty(await _app.LettersTo(QuestionFixture.Registry));
        var kept = Assert.Single(await _app.Kept());
        Assert.Equal(("", ""), (kept.Email, kept.Text));

        for (var weeks = 0; weeks < 25; weeks++)
        {
            _app.Clock.Advance(TimeSpan.FromDays(7));
            await _app.Clean();
            await _app.Ask(Victim.ToUpperInvariant(), "Något elakt igen");
        }

        Assert.Single(await _app.DeliveredMail());
        _app.Clock.Advance(TimeSpan.FromDays(7));
        await _app.Clean();
        await _app.Ask(Victim, "Efter ett halvår");
        Assert.Equal(2, (await _app.LettersTo(Victim)).Count);
    }

    [Fact]
    public async Task The_letter_to_confirm_holds_nothing_of_what_was_typed()
    {
        await _app.Ask(Victim, "Logga in på https://elak.exempel.com nu!");

        var letter = Assert.Single(await _app.LettersTo(Victim));
        Assert.DoesNotContain("elak", letter.TextBody + letter.Subject, StringComparison.Ordinal);
        Assert.Empty(letter.ReplyTo);
    }

    [Fact]
    public async Task Nothing_that_is_typed_becomes_a_header_or_looks_like_a_part_of_the_letter()
    {
        (await _app.Ask("anna@exempel.se\r\nBcc: alla@exempel.se", "En fråga")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        await _app.Ask(Victim, "En fråga\r\nBcc: alla@exempel.se\r\n\r\nFrån: chefen@savsjo.se\u202E\u0007\u200B\r\n.\r\nQUIT");
        var visitor = _app.Visitor();
        await visitor.Get(await _app.LinkTo(Victim));
        await visitor.Submit("Ja, skicka");

        var letter = Assert.Single(await _app.LettersTo(QuestionFixture.Registry));
        Assert.Empty(letter.Bcc);
        var lines = letter.TextBody!.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        Assert.Contains("> Bcc: alla@exempel.se", lines);
        Assert.Contains("> Från: chefen@savsjo.se", lines);
        Assert.Contains("> .", lines);
        Assert.Equal($"Från: {Victim} (den som har adressen har bekräftat frågan)",
            Assert.Single(lines, line => line.StartsWith("Från:", StringComparison.Ordinal)));
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task A_program_that_fills_in_all_there_is_or_that_never_opened_the_form_is_refused_and_a_person_can_send_again()
    {
        (await _app.Ask(Victim, "Köp nu", QuestionFixture.OfPromise, ("More", "https://kop.exempel.com")))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("En ruta som ska vara tom var ifylld.");
        foreach (var stamp in new[] { null, "", "x", new string('A', 5000), "CfDJ8AAAA" })
            (await _app.Ask(Victim, "Köp nu", QuestionFixture.OfPromise, ("Opened", stamp)))
                .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);

        var visitor = _app.Visitor();
        await visitor.Get(QuestionFixture.OfPromise);
        (await visitor.Submit("Skicka", ("Text", "Köp nu"), ("Email", Victim)))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("fortare än någon hinner skriva");
        _app.Clock.Advance(FormStamp.Longest + TimeSpan.FromMinutes(1));
        (await visitor.Submit("Skicka")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Sidan har varit öppen för länge.");
        Assert.Empty(await _app.Kept());

        _app.Clock.Advance(TimeSpan.FromSeconds(5));
        (await visitor.Submit("Skicka")).ShouldBeAt("/fraga/skickat");
        Assert.Equal("Köp nu", Assert.Single(await _app.Kept()).Text);
    }

    [Fact]
    public async Task Another_site_cannot_send_the_form_for_its_readers()
    {
        var visitor = _app.Visitor();
        var stamp = (await visitor.Get(QuestionFixture.OfPromise)).Value("Opened");
        _app.Clock.Advance(TimeSpan.FromSeconds(20));
        foreach (var (header, value) in new[]
        {
            ("Sec-Fetch-Site", "same-site"), ("Sec-Fetch-Site", "cross-site"), ("Origin", "http://localhost.exempel.se"),
            ("Origin", "null"),
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, QuestionFixture.OfPromise)
            {
                Content = new FormUrlEncodedContent([new("Text", "En fråga"), new("Email", Victim), new("Opened", stamp)]),
                Headers = { { header, value } },
            };
            (await _app.Visitor().Send(request)).ShouldHaveStatus(HttpStatusCode.Forbidden)
                .ShouldSay("Frågan skickades från en annan webbplats.");
        }

        Assert.Empty(await _app.Kept());
    }

    [Fact]
    public async Task One_network_asks_a_few_an_hour_and_all_together_a_hundred_a_day()
    {
        for (var number = 0; number < QuestionThrottle.MostFromOne; number++)
            (await _app.Ask($"granne{number}@exempel.se", "En fråga")).ShouldHaveStatus(HttpStatusCode.OK);
        var slowed = await _app.Ask("en.till@exempel.se", "Min fråga");
        slowed.ShouldHaveStatus(HttpStatusCode.TooManyRequests).ShouldSay("Det har gjorts för många försök.");
        Assert.Equal(("Min fråga", "en.till@exempel.se"), (slowed.Value("Text"), slowed.Value("Email")));

        for (var network = 1; network < 250; network++)
            await From(network, $"framling{network}@exempel.se");
        Assert.Equal(Ask.MostADay, (await _app.Kept()).Count);
        Assert.NotNull(await From(251, "sist@exempel.se"));

        _app.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(await From(251, "sist@exempel.se"));
    }

    [Fact]
    public async Task A_few_networks_that_ask_for_all_they_may_leave_half_to_everybody_else()
    {
        for (var network = 1; network <= 30; network++)
            for (var number = 0; number < QuestionThrottle.MostFromOne; number++)
                await From(network, $"framling{network}.{number}@exempel.se");

        for (var network = 31; network < 50; network++)
            Assert.Null(await From(network, $"granne{network}@exempel.se"));
    }

    [Fact]
    public async Task A_link_that_is_forged_or_cut_off_does_nothing()
    {
        await _app.Ask(Victim, "En fråga");
        var link = await _app.LinkTo(Victim);
        var cutOff = link.Split("kod=")[1][..^1];
        foreach (var code in new[] { "", "x", "å%00%0d%0a", new string('a', 10_000), Guid.NewGuid().ToString(), cutOff })
        {
            (await _app.Visitor().Get($"{QuestionLinks.Confirm}?kod={code}")).ShouldHaveStatus(HttpStatusCode.NotFound);
            foreach (var path in new[] { QuestionLinks.Confirm, QuestionLinks.Refuse })
                (await _app.Visitor().Send(new HttpRequestMessage(HttpMethod.Post, $"{path}?kod={code}")))
                    .ShouldHaveStatus(HttpStatusCode.NotFound).ShouldSay("Länken går inte att läsa");
        }

        Assert.Null(Assert.Single(await _app.Kept()).SentUtc);
    }

    private Task<TimeSpan?> From(int network, string email) => _app.Use<Ask, TimeSpan?>(ask => ask.Request(
        new Asker(email, Language: null, new([192, 0, 2, (byte)network])), "En fråga", QuestionSubject.Everything,
        CancellationToken.None));
}
