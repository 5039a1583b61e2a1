using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>Prenumerationens sidor på engelska, but for the form itself.</summary>
internal static class SubscriptionNotices
{
    public static EnglishNotice NotOffered { get; } = new("E-mails are not sent at present",
        "The website cannot send e-mail for the time being.")
    { Link = ("All reports", Rooms.English + "#reports") };

    public static EnglishNotice Sent { get; } = new("Look in your inbox",
        "We have sent an e-mail to the address. Open the link in it and confirm, and it is done.")
    {
        Paragraphs =
        [
            "It may take a minute. Look among the junk mail too, and check that the address was right.",
            $"An address gets at most one e-mail an hour, and at most {Subscriber.MostLetters} in a row.",
        ],
        Link = ("Sign up once more", SubscriptionsController.InEnglish),
    };

    public static EnglishNotice Confirm { get; } = new("Do you want e-mails about the promises?",
        "You will get an e-mail each time a report on the promises is published or corrected.")
    { Button = "Yes, send me e-mails", Paragraphs = ["Have you changed your mind? Then there is nothing that you need to do."] };

    public static EnglishNotice Confirmed { get; } = new("Done: you will get e-mails about the promises",
        "The next e-mail comes when the next report or correction has been published.")
    {
        Paragraphs = ["In each e-mail there is a link that ends them."],
        Link = ("Read the reports that there are", Rooms.English + "#reports"),
    };

    public static EnglishNotice End { get; } = new("Do you want to stop the e-mails about the promises?",
        "We delete your e-mail address at once and send no more e-mails.")
    { Button = "Yes, delete my address" };

    public static EnglishNotice Ended { get; } = new("You will get no more e-mails", "Your e-mail address has been deleted.")
    { Link = ("Sign up again", SubscriptionsController.InEnglish) };

    public static EnglishNotice LinkIsOld { get; } = new("The link is no longer valid",
        "The time to confirm has passed, or you have ended the e-mails. We have no address left.")
    { Link = ("Sign up again", SubscriptionsController.InEnglish) };
}
