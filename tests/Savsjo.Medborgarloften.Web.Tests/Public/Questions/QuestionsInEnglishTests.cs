using System.Net;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Questions;

/// <summary>Asking the municipality in English, from the form to the letter.</summary>
public sealed class QuestionsInEnglishTests(QuestionFixture app) : IClassFixture<QuestionFixture>
{
    private const string Amina = "amina@example.com";
    private const string Form = "/en/fraga?period=2020-2021&lofte=1";
    private readonly QuestionFixture _app = app.AsNew();

    [Fact]
    public async Task A_question_is_asked_confirmed_and_sent_in_English_from_first_to_last()
    {
        (await Ask(Amina, "When is the next walk?")).ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt("/en/fraga/skickat")
            .ShouldSay("The question has not been sent yet.");

        var letter = Assert.Single(await _app.LettersTo(Amina));
        Assert.Equal("Confirm your question to Sävsjö kommun", letter.Subject);
        Assert.DoesNotContain("next walk", letter.TextBody, StringComparison.Ordinal);
        var link = await _app.LinkTo(Amina);
        Assert.StartsWith("/en/fraga/bekrafta?kod=", link, StringComparison.Ordinal);
        var visitor = _app.Visitor();
        (await visitor.Get(link)).ShouldSay("Is this your question?").ShouldSay("When is the next walk?");
        (await visitor.Submit("Yes, send")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("The question has been sent to the municipality");

        var sent = Assert.Single(await _app.LettersTo(QuestionFixture.Registry));
        Assert.Contains("> When is the next walk?", sent.TextBody, StringComparison.Ordinal);
        Assert.Empty(_app.Errors.Messages);
    }

    [Theory]
    [InlineData("", Amina, "Write your question.")]
    [InlineData("Why?", "", "Write your e-mail address.")]
    [InlineData("Why?", "amina", "The e-mail address lacks an @.")]
    [InlineData("I am 19811218-9876, why?", Amina, "Remove the personal identity number 19811218-9876.")]
    public async Task What_is_wrong_is_said_in_English_beside_its_field_and_nothing_typed_is_lost(string text, string email, string because)
    {
        var page = (await Ask(email, text)).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(because)
            .ShouldSay("The question has not been sent");

        Assert.Equal((text, email), (page.Value("Text"), page.Value("Email")));
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Empty(await _app.Kept());
    }

    [Fact]
    public async Task Whoever_has_asked_nothing_says_so_in_English_and_gets_no_more_letters()
    {
        await Ask(Amina, "Not mine");
        var visitor = _app.Visitor();
        await visitor.Get(await _app.LinkTo(Amina));

        (await visitor.Submit("No, I have asked nothing")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("The question has been removed");

        await Ask(Amina, "Again");
        Assert.Single(await _app.LettersTo(Amina));
        (await _app.Visitor().Get("/en/fraga/bekrafta?kod=trasig")).ShouldHaveStatus(HttpStatusCode.NotFound)
            .ShouldSay("The link cannot be read");
    }

    [Fact]
    public async Task The_pages_in_both_languages_lead_to_each_other()
    {
        Assert.Equal(Form, (await _app.Visitor().Get(QuestionFixture.OfPromise)).Link("Ask in English").GetAttribute("href"));
        Assert.Equal(QuestionFixture.OfPromise, (await _app.Visitor().Get(Form)).Link("På svenska").GetAttribute("href"));
        Assert.Equal("/en/fraga", (await _app.Visitor().Get("/en")).Link("write a question here").GetAttribute("href"));
    }

    private async Task<Page> Ask(string? email, string? text)
    {
        var visitor = _app.Visitor();
        (await visitor.Get(Form)).Button("Send");
        _app.Clock.Advance(TimeSpan.FromSeconds(20));
        return await visitor.Submit("Send", ("Text", text), ("Email", email));
    }
}
