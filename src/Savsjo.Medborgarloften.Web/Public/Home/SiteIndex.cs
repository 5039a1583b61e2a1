using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;
using Savsjo.Medborgarloften.Web.Public.Promises;
using Savsjo.Medborgarloften.Web.Public.Questions;
using Savsjo.Medborgarloften.Web.Public.Serving;
using Savsjo.Medborgarloften.Web.Public.Subscriptions;

namespace Savsjo.Medborgarloften.Web.Public.Home;

/// <summary>Webbkartan: every page that the public should find, in its newest version (sitemaps.org 0.9).</summary>
public sealed class SiteIndex(
    PublishedFollowUps published, RoundCalendar calendar, SubscriptionOffer letters, QuestionOffer questions,
    OtherLanguages languages, MunicipalityOptions municipality)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly string[] Lasting =
    [
        Rooms.Start, Rooms.Promises, Rooms.FollowUps, Rooms.Statistics, Rooms.About, Rooms.English, Rooms.Accessibility,
        Rooms.Privacy, Rooms.Embedding, Rooms.Poster,
    ];

    /// <summary>Staff's pages ask for a sign-in anyway; saying so spares everybody the attempt.</summary>
    public string Robots => $"""
        User-agent: *
        Disallow: /konto/
        Disallow: /inmatning
        Disallow: /granskning
        Disallow: /publicering
        Disallow: /oversattningar
        Disallow: /admin/
        Disallow: /prenumerera/
        Disallow: /fraga/
        Disallow: /en/prenumerera/
        Disallow: /en/fraga/
        Sitemap: {Site}/sitemap.xml

        """;

    /// <summary>Webbplatsens namn och bild på en hemskärm (W3C, "Web Application Manifest").</summary>
    public string Manifest => JsonSerializer.Serialize(new
    {
        name = $"Medborgarlöften {municipality.InPlace}",
        short_name = "Löften",
        lang = "sv",
        start_url = Rooms.Start,
        display = "browser",
        theme_color = municipality.AccentColour,
        icons = (object[])
        [
            new { src = "/icon.svg", sizes = "any", type = "image/svg+xml" },
            new { src = "/apple-touch-icon.png", sizes = "180x180", type = "image/png" },
        ],
    }, ApiJson.Readable);

    private string Site => municipality.PublicAddress.TrimEnd('/');

    public async Task<string> Sitemap(CancellationToken cancellation)
    {
        var followUps = await published.All(cancellation);
        string[] offered =
        [
            .. letters.IsOffered ? [SubscriptionsController.Address] : Array.Empty<string>(),
            .. questions.IsOffered ? [Rooms.Questions] : Array.Empty<string>(),
            .. languages.HasEasyText ? [Rooms.EasyRead] : Array.Empty<string>(),
            .. languages.Translated.Select(LanguageAddress.Of),
        ];
        var addresses = Lasting.Concat(offered).Select(address => Url(address))
            .Concat((await Promises(cancellation)).Select(address => Url(address)))
            .Concat(followUps.Select(one => Url(FollowUpAddress.Page(one.Tertial), one.PublishedAtUtc)))
            .Concat(followUps.Select(one => Url(LanguageAddress.FollowUp(one.Tertial), one.PublishedAtUtc)));
        return new XDeclaration("1.0", "utf-8", null) + "\n" + new XElement(Sitemaps + "urlset", addresses);
    }

    /// <summary>The promises of the period last followed up, and the lists of earlier ones.</summary>
    private async Task<IEnumerable<string>> Promises(CancellationToken cancellation)
    {
        if (await published.Latest(cancellation) is not { Content: var latest })
            return [];
        var earlier = (await calendar.FollowedUp(cancellation)).Where(period => !period.Has(latest.Tertial));
        return latest.Promises.Select(promise => $"{PromiseAddress.All}/{promise.Number}").Concat(earlier.Select(period => period.Address));
    }

    private XElement Url(string address, DateTime? changed = null) => new(Sitemaps + "url",
        new XElement(Sitemaps + "loc", Site + address),
        changed is { } at ? new XElement(Sitemaps + "lastmod", at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null);
}
