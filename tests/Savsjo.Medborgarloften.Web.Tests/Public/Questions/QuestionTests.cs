using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Questions;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Questions;

/// <summary>Asking the municipality about a promise, as a resident does it.</summary>
public sealed class QuestionTests(QuestionFixture app) : IClassFixture<QuestionFixture>
{
    private const string Anna = "Anna.Fragare@exempel.se";
    private readonly QuestionFixture _app = app.AsNew();

    [Fact]
    public async Task A_question_reaches_the_municipality_when_its_sender_has_confirmed_it_and_is_then_gone_from_here()
    {
        (await _app.Ask(Anna, "När vandrar ni nästa gång?\nJag bor på Vallgatan."))
            .ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt("/fraga/skickat").ShouldSay("Frågan är inte skickad än.");
        Assert.Empty(await _app.LettersTo(QuestionFixture.Registry));

        var visitor = _app.Visitor();
        for (var scanners = 0; scanners < 3; scanners++)
            (await visitor.Get(await _app.LinkTo(Anna))).ShouldHaveStatus(HttpStatusCode.OK)
                .ShouldSay("Är det här din fråga?").ShouldSay("När vandrar ni nästa gång?");
        Assert.Empty(await _app.LettersTo(QuestionFixture.Registry));

        var before = visitor.Page;
        (await visitor.Submit("Ja, skicka")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Frågan är skickad till kommunen");
        visitor.TurnBackTo(before);
        (await visitor.Submit("Ja, skicka")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Frågan är skickad till kommunen");

        var letter = Assert.Single(await _app.LettersTo(QuestionFixture.Registry));
        Assert.Equal("Fråga om löfte 1 (2020–2021): Öka den polisiära tillgängligheten och servicen", letter.Subject);
        Assert.Equal(Anna, letter.ReplyTo.Mailboxes.Single().Address);
        Assert.Contains("> När vandrar ni nästa gång?\r\n> Jag bor på Vallgatan.", Crlf(letter.TextBody), StringComparison.Ordinal);
        Assert.Contains("Sidan: http://localhost:5080/loften/period-2020-2021/1", letter.TextBody, StringComparison.Ordinal);
        var kept = Assert.Single(await _app.Kept());
        Assert.Equal(("", ""), (kept.Email, kept.Text));
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task Nothing_is_kept_longer_than_it_is_needed()
    {
        await _app.Ask(Anna, "En fråga");
        var link = await _app.LinkTo(Anna);
        // The letter to whoever asks leaves no row at all when it has been sent.
        Assert.Empty(await _app.InDatabase(db => db.OutgoingMails.ToListAsync()));

        _app.Clock.Advance(Question.ConfirmableFor);
        (await _app.Visitor().Get(link)).ShouldHaveStatus(HttpStatusCode.Gone).ShouldSay("Länken gäller inte längre");
        await _app.Clean();
        Assert.Empty(await _app.Kept());

        await _app.Ask(Anna, "En fråga till");
        var visitor = _app.Visitor();
        await visitor.Get(await _app.LinkTo(Anna));
        await visitor.Submit("Ja, skicka");
        Assert.NotEmpty(await _app.LettersTo(QuestionFixture.Registry));
        var proof = await _app.InDatabase(db => db.OutgoingMails.AsNoTracking().SingleAsync());
        Assert.Equal(("", null), (proof.Body, proof.ReplyTo));
        _app.Clock.Advance(Question.ConfirmableFor);
        await _app.Clean();
        Assert.Empty(await _app.Kept());
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_that_was_typed_is_lost()
    {
        foreach (var (email, text, sentence) in new (string?, string?, string)[]
        {
            (Anna, "  ", "Skriv din fråga."),
            (Anna, new string('a', Question.MaxTextLength + 1), "Frågan får vara högst 2 000 tecken. Den är 2 001."),
            (Anna, "Min son 20121212-1212 fick ingen plats.",
                "Ta bort personnumret 20121212-1212. Frågan blir en allmän handling som vem som helst kan få läsa."),
            ("anna.exempel.se", "En fråga", "E-postadressen saknar @. Skriv den till exempel så här: namn@exempel.se."),
            ("", "En fråga", "Skriv din e-postadress."),
            ("anna@localhost", "En fråga", "E-postadressen går inte att använda. Skriv den till exempel så här: namn@exempel.se."),
        })
        {
            var page = await _app.Ask(email, text);
            page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
            Assert.Equal([sentence], page.Errors.Select(Folded));
            Assert.StartsWith("Fel: ", page.Title, StringComparison.Ordinal);
            // Nothing but spaces is bound as nothing.
            Assert.Equal((email, text?.TrimEnd()), (page.Value("Email"), page.Value("Text")));
            page.ShouldSay("Din fråga gäller Löfte 1 (2020–2021)");
        }

        Assert.Empty(await _app.Kept());
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task The_form_says_who_answers_that_a_question_is_a_public_document_and_what_not_to_write()
    {
        var page = await _app.Visitor().Get(QuestionFixture.OfPromise);

        page.ShouldSay("Sävsjö kommun svarar med ett mejl till dig.").ShouldSay("allmän handling")
            .ShouldSay("Skriv inte namn på personer").ShouldSay("ring 112").ShouldSay("tas den också bort");
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.True(page.Response.Headers.CacheControl!.NoStore);
        Assert.Equal("/loften/period-2020-2021/1",
            page.Link("Löfte 1 (2020–2021): Öka den polisiära tillgängligheten och servicen").GetAttribute("href"));
    }

    [Fact]
    public async Task Promise_and_activity_pages_lead_to_it_and_what_it_is_about_follows()
    {
        var promise = await _app.Visitor().Get("/loften/1");
        Assert.Equal(QuestionFixture.OfPromise, promise.Link("Fråga om det här löftet").GetAttribute("href"));
        var activity = await _app.Visitor().Get("/loften/aktivitet/2020-2021/1.1");
        var address = activity.Link("Fråga om den här aktiviteten").GetAttribute("href")!;
        Assert.Equal("/fraga?period=2020-2021&aktivitet=1.1", address);

        await _app.Ask(Anna, "Hur gick det?", address);
        var visitor = _app.Visitor();
        await visitor.Get(await _app.LinkTo(Anna));
        await visitor.Submit("Ja, skicka");
        var letter = Assert.Single(await _app.LettersTo(QuestionFixture.Registry));
        Assert.StartsWith("Fråga om aktivitet 1.1 (2020–2021): ", letter.Subject, StringComparison.Ordinal);

        foreach (var unknown in new[] { "?period=2020-2021&lofte=9", "?period=1999-2000&lofte=1", "?lofte=1", "?period=2020-2021&lofte=x",
            "?period=2020-2021&aktivitet=9.9", "?period=2020-2021" })
            (await _app.Visitor().Get("/fraga" + unknown)).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await _app.Visitor().Get("/fraga")).ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay("Din fråga gäller");
        (await _app.Visitor().Get("/personuppgifter")).ShouldSay("Du som ställer en fråga");
        Assert.Equal("/fraga", (await _app.Visitor().Get("/om")).Link("ställa en fråga härifrån").GetAttribute("href"));
        Assert.Equal("/en/fraga", (await _app.Visitor().Get("/en")).Link("write a question here").GetAttribute("href"));
        Assert.Contains("/fraga</loc>", (await _app.Visitor().Get("/sitemap.xml")).Html, StringComparison.Ordinal);
    }

    private static string Folded(string text) => text.Replace('\u00A0', ' ');

    private static string Crlf(string? text) => text!.ReplaceLineEndings("\r\n");
}
