using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.English;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>Breven på engelska, to those who signed up on the English page.</summary>
public sealed class EnglishSubscriptionLetters(SubscriptionLinks links, MunicipalityOptions municipality)
{
    private string Subject => $"the promises in {municipality.Place}";

    private string Signature => $"Medborgarlöften {municipality.InPlace}\n{municipality.Name}\n";

    public Letter Confirmation(Subscriber subscriber)
    {
        var wayOut = links.ToEnd(subscriber.Id, inEnglish: true);
        return ToWhoAsked(subscriber, wayOut, $"Confirm that you want e-mails about {Subject}",
            $"""
            Hello,

            This address has been signed up for an e-mail each time a report on {Subject} is published or corrected: about three a year.

            Open the link and press the button there:
            {links.ToConfirm(subscriber.Id, inEnglish: true)}

            The link is valid for {Subscriber.ConfirmableFor.TotalHours:0} hours.

            Was it not you who signed up? Then there is nothing that you need to do: we remove the address if you do not confirm. If you
            want it removed at once, you can do so here:
            {wayOut}

            {Signature}
            """);
    }

    public Letter AlreadySubscribed(Subscriber subscriber)
    {
        var wayOut = links.ToEnd(subscriber.Id, inEnglish: true);
        return ToWhoAsked(subscriber, wayOut, $"You already get e-mails about {Subject}",
            $"""
            Hello,

            This address has been signed up once more for e-mails about {Subject}. You get them already, so there is nothing that you
            need to do.

            No more e-mails? End them here:
            {wayOut}

            {Signature}
            """);
    }

    /// <param name="useless">When it is news no longer, in UTC.</param>
    public Letter About(PublishedNews news, Guid subscriberId, string email, DateTime useless)
    {
        var wayOut = links.ToEnd(subscriberId, inEnglish: true);
        var reading = EnglishFollowUp.Of(news.Content);
        var others = news.AlsoCorrected.Select(tertial => $"{EnglishWords.Months(news.Content.FollowedUp.RoundOf(tertial))}");
        return new(
            email,
            $"{(news.IsCorrection ? "Corrected report" : "New report")} on {Subject}: {EnglishWords.Months(news.Content.Covers)}",
            $"""
            Hello,

            {string.Join("\n\n", Paragraphs(reading, [.. others]))}

            Read the report in English:
            {municipality.PublicAddress.TrimEnd('/')}{LanguageAddress.FollowUp(news.Tertial)}

            You get this e-mail because you signed up on the website. No more e-mails? End them here:
            {wayOut}

            {Signature}
            """)
        { UselessAfterUtc = useless, Unsubscribe = wayOut, SubscriberId = subscriberId };
    }

    private static IEnumerable<string> Paragraphs(EnglishFollowUp reading, IReadOnlyList<string> others)
    {
        if (reading.Correction is { } correction)
            yield return correction;
        yield return reading.Answer;
        if (others.Count > 0)
            yield return $"The same correction changed figures in the reports on {string.Join(", and ", others)}.";
    }

    private static Letter ToWhoAsked(Subscriber subscriber, Uri wayOut, string subject, string text) => new(subscriber.Email, subject, text)
    { UselessAfterUtc = subscriber.LatestLetterUtc + Subscriber.ConfirmableFor, Unsubscribe = wayOut, SubscriberId = subscriber.Id };
}
