using Savsjo.Medborgarloften.Data.Questions;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Questions;

/// <summary>Frågornas sidor på engelska, but for the form and the page where it is confirmed.</summary>
internal static class QuestionNotices
{
    private static readonly (string Words, string Address) Contact = ("How to reach the municipality", Rooms.English + "#contact");

    public static EnglishNotice Sent { get; } = new("Look in your inbox",
        "The question has not been sent yet. We have e-mailed a link to the address. Open it and confirm, and the question goes to the "
        + "municipality.")
    {
        Paragraphs =
        [
            "It may take a minute. Look among the junk mail too, and check that the address was right.",
            $"Confirm one question before you ask the next. An address gets at most one e-mail an hour, and at most "
                + $"{Question.MostUnanswered} that nobody confirms in two days.",
        ],
        Link = Contact,
    };

    public static EnglishNotice Confirmed { get; } = new(
        "The question has been sent to the municipality", "The answer comes as an e-mail.")
    { Paragraphs = ["If there is no answer, contact the municipality. The website has not kept the question."], Link = Contact };

    public static EnglishNotice Refused { get; } = new("The question has been removed",
        "It will not be sent to the municipality. We have removed the question and your address.")
    {
        Paragraphs =
        [
            "For half a year we send you no more such e-mails. To be able to, we keep a fingerprint of the address, from which it "
                + "cannot be read.",
        ],
        Link = Contact,
    };

    public static EnglishNotice LinkIsOld { get; } = new("The link is no longer valid",
        "The question has been sent already, or the time to confirm it has passed. We have nothing left of it.")
    { Link = ("Ask the question again", QuestionsController.InEnglish) };

    /// <param name="text">What somebody had written; null for nothing.</param>
    public static EnglishNotice NotOffered(string? text) => new("Questions cannot be sent from here", "Contact the municipality instead.")
    {
        Paragraphs = string.IsNullOrWhiteSpace(text)
            ? [] : ["This is what you wrote. Copy it if you want to send it in another way:", text],
        Link = Contact,
    };
}
