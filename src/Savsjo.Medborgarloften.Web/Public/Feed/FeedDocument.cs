using System.Globalization;
using System.Xml.Linq;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.News;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.OpenData;
using Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Feed;

/// <summary>
/// Flödet (Atom, RFC 4287): every publication is an entry of its own, corrections too. An entry's id is the permanent address
/// of that version, and nothing published ever changes, so an entry never does either.
/// </summary>
internal sealed class FeedDocument(
    MunicipalityOptions municipality, AbsoluteAddresses addresses, IReadOnlyList<PublishedReport> latestFirst)
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>A feed must say when it last changed; before the first publication it was when feeds began here.</summary>
    private static readonly DateTime BeforeTheFirst = new(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc);

    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        new XDocument(Feed()).Save(bytes);
        return bytes.ToArray();
    }

    private XElement Feed() => new(Atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", "sv"),
        new XElement(Atom + "id", addresses.Absolute(Rooms.Feed)),
        new XElement(Atom + "title", $"Medborgarlöften {municipality.InPlace}"),
        new XElement(Atom + "subtitle", "Nya uppföljningar och rättelser"),
        Updated(latestFirst.Count > 0 ? latestFirst.Max(report => report.PublishedAtUtc) : BeforeTheFirst),
        new XElement(Atom + "author",
            new XElement(Atom + "name", municipality.Name),
            new XElement(Atom + "uri", addresses.Absolute(Rooms.Start))),
        Link("self", addresses.Absolute(Rooms.Feed), "application/atom+xml"),
        Link("alternate", addresses.Absolute(Rooms.FollowUps), "text/html"),
        Link("license", OpenApiInfo.LicenceAddress, "text/html"),
        latestFirst.Select(Entry));

    private XElement Entry(PublishedReport report)
    {
        var announcement = FeedAnnouncement.Of(report.Covers, report.Version, report.CorrectionReason, report.Source);
        var page = addresses.Absolute(FollowUpAddress.Page(report.Tertial, report.Version));
        return new(Atom + "entry",
            new XElement(Atom + "id", page),
            new XElement(Atom + "title", announcement.Title),
            Updated(report.PublishedAtUtc),
            new XElement(Atom + "published", Instant(report.PublishedAtUtc)),
            new XElement(Atom + "summary", XmlText.Legal(announcement.Summary)),
            new XElement(Atom + "category",
                new XAttribute("term", Term(report)),
                new XAttribute("label", announcement.Kind)),
            Link("alternate", page, "text/html"),
            Link("related", addresses.Absolute(FollowUpAddress.Pdf(report.Tertial, report.Version)), "application/pdf"));
    }

    private static string Term(PublishedReport report) =>
        report.CorrectionReason is not null ? "rattelse" : report.Source is null ? "uppfoljning" : "overford";

    private static XElement Updated(DateTime utc) => new(Atom + "updated", Instant(utc));

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address), new XAttribute("type", type));

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
