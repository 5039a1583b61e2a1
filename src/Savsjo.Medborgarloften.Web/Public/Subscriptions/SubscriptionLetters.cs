using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.News;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>Breven till den som prenumererar: short, and each with the way out of it.</summary>
public sealed class SubscriptionLetters(
    SubscriptionLinks links, EnglishSubscriptionLetters english, MunicipalityOptions municipality, TimeProvider clock)
{
    /// <summary>A follow-up is news for a while, also when the mail server has been down over a holiday.</summary>
    private static readonly TimeSpan NewsLasts = TimeSpan.FromDays(14);

    private string Signature => $"Medborgarlöften {municipality.InPlace}\n{municipality.Name}\n";

    public Letter Confirmation(Subscriber subscriber)
    {
        if (subscriber.IsEnglish)
            return english.Confirmation(subscriber);
        var wayOut = links.ToEnd(subscriber.Id);
        var subject = $"en uppföljning av medborgarlöftena {municipality.InPlace} publiceras eller rättas";
        const string NotYours = "Då behöver du inte göra något. Vi tar bort den om du inte bekräftar.";
        return new(
            subscriber.Email,
            $"Bekräfta att du vill ha mejl om medborgarlöftena {municipality.InPlace}",
            $"""
            Hej!

            Den här adressen är anmäld för att få ett mejl varje gång {subject}. Det blir ungefär tre mejl om året.

            Öppna länken och tryck på knappen där:
            {links.ToConfirm(subscriber.Id)}

            Länken gäller i {Subscriber.ConfirmableFor.TotalHours:0} timmar.

            Var det inte du som anmälde adressen? {NotYours} Vill du ta bort den genast kan du göra det här:
            {wayOut}

            {Signature}
            """)
        { UselessAfterUtc = subscriber.LatestLetterUtc + Subscriber.ConfirmableFor, Unsubscribe = wayOut, SubscriberId = subscriber.Id };
    }

    public Letter AlreadySubscribed(Subscriber subscriber)
    {
        if (subscriber.IsEnglish)
            return english.AlreadySubscribed(subscriber);
        var wayOut = links.ToEnd(subscriber.Id);
        var subject = $"medborgarlöftena {municipality.InPlace}";
        return new(
            subscriber.Email,
            $"Du får redan mejl om medborgarlöftena {municipality.InPlace}",
            $"""
            Hej!

            Den här adressen har anmälts en gång till för att få mejl om {subject}. Du prenumererar redan, så du behöver inte göra något.

            Vill du inte ha fler mejl? Avsluta här:
            {wayOut}

            {Signature}
            """)
        { UselessAfterUtc = subscriber.LatestLetterUtc + Subscriber.ConfirmableFor, Unsubscribe = wayOut, SubscriberId = subscriber.Id };
    }

    /// <param name="language">See <see cref="Subscriber.Language"/>.</param>
    public Letter About(PublishedNews news, Guid subscriberId, string email, string? language = null)
    {
        if (language == Subscriber.English)
            return english.About(news, subscriberId, email, clock.GetUtcNow().UtcDateTime + NewsLasts);
        var wayOut = links.ToEnd(subscriberId);
        var announcement = Announcement.Of(news.Content, news.AlsoCorrected);
        return new(
            email,
            announcement.Subject,
            $"""
            Hej!

            {string.Join("\n\n", announcement.Paragraphs)}

            Läs uppföljningen:
            {FollowUpAddress.Absolute(municipality.PublicAddress, news.Tertial)}

            Du får det här mejlet för att du har anmält dig på webbplatsen. Vill du inte ha fler mejl? Avsluta här:
            {wayOut}

            {Signature}
            """)
        { UselessAfterUtc = clock.GetUtcNow().UtcDateTime + NewsLasts, Unsubscribe = wayOut, SubscriberId = subscriberId };
    }
}
