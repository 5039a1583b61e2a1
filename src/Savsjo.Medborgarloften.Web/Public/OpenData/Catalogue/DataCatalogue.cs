using System.Globalization;
using System.Xml.Linq;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.OpenData.Files.Excel;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Catalogue;

/// <summary>
/// Datakatalogen after DCAT-AP-SE 3, for Sveriges dataportal to harvest. Every resource has an address of its own on the
/// site, so that it is the same resource at the next harvest: there are no blank nodes.
/// </summary>
/// <param name="municipality">The publisher.</param>
/// <param name="addresses">Where everything is.</param>
/// <param name="span">How far the published reaches; null before the first follow-up.</param>
internal sealed class DataCatalogue(MunicipalityOptions municipality, AbsoluteAddresses addresses, PublishedSpan? span)
{
    public const string ContentType = "application/rdf+xml; charset=utf-8";

    private const string Authority = "http://publications.europa.eu/resource/authority/";

    /// <summary>As DCAT-AP-SE writes it, without https.</summary>
    private const string Licence = "http://creativecommons.org/publicdomain/zero/1.0/";

    private readonly CatalogueParts _parts = new(municipality, addresses);

    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        Rdf.Document([
            Catalogue(), FiguresDataset(), FollowUpsDataset(), .. Distributions(), Service(), .. _parts.All(), .. Period(),
        ]).Save(bytes);
        return bytes.ToArray();
    }

    private XElement Catalogue() => Rdf.Resource(Rdf.Dcat + "Catalog", At("katalog"),
        Rdf.Swedish(Rdf.Terms + "title", $"Öppna data om medborgarlöften, {municipality.Name}"),
        Rdf.Swedish(Rdf.Terms + "description", $"Vad Polisen och {municipality.Name} lovade tillsammans, och vad det blev av det."),
        Rdf.Link(Rdf.Terms + "publisher", At(CatalogueParts.Publisher)),
        Rdf.Link(Rdf.Terms + "license", Licence),
        Rdf.Link(Rdf.Terms + "language", Authority + "language/SWE"),
        Rdf.Link(Rdf.Terms + "spatial", At(CatalogueParts.Place)),
        Rdf.Link(Rdf.Foaf + "homepage", addresses.Absolute(Rooms.OpenData)),
        Rdf.Link(Rdf.Dcat + "themeTaxonomy", Authority + "data-theme"),
        Issued(), Modified(),
        Rdf.Link(Rdf.Dcat + "dataset", At("siffror")), Rdf.Link(Rdf.Dcat + "dataset", At("uppfoljningar")),
        Rdf.Link(Rdf.Dcat + "service", At("api")));

    private XElement FiguresDataset() => Dataset("siffror",
        "Medborgarlöften: siffror per aktivitet och tertial", "Citizens' promises: figures by activity and four-month period",
        "En rad för varje publicerad siffra: misstankar om brott efter brottstyp, riktade insatser och annat som räknas, "
        + $"med andelen 21 år och yngre där den finns. {HowToRead.SuspicionIsNoPerson} Små antal kan vara skyddade.",
        ["siffror-csv", "siffror-xlsx", "siffror-json"]);

    private XElement FollowUpsDataset() => Dataset("uppfoljningar",
        "Medborgarlöften: uppföljningar", "Citizens' promises: follow-up reports",
        "Uppföljningarna efter varje tertial, hela och i alla versioner: löften, aktiviteter, vad som gjordes, mål och om de nåddes.",
        ["uppfoljningar-json", "mal-csv", "aktiviteter-csv", "uppfoljningar-atom"]);

    private XElement Dataset(string id, string title, string englishTitle, string description, IEnumerable<string> distributions) =>
        Rdf.Resource(Rdf.Dcat + "Dataset", At(id),
        [
            Rdf.Swedish(Rdf.Terms + "title", title), Rdf.English(Rdf.Terms + "title", englishTitle),
            Rdf.Swedish(Rdf.Terms + "description", description),
            Rdf.Link(Rdf.Terms + "publisher", At(CatalogueParts.Publisher)),
            _parts.ContactLink(),
            Rdf.Plain(Rdf.Terms + "identifier", At(id)),
            .. CatalogueParts.Keywords, .. CatalogueParts.Themes,
            Rdf.Link(Rdf.Terms + "accessRights", Authority + "access-right/PUBLIC"),
            Rdf.Link(Rdf.Terms + "accrualPeriodicity", Authority + "frequency/ANNUAL_3"),
            Rdf.Link(Rdf.Terms + "language", Authority + "language/SWE"),
            Rdf.Link(Rdf.Terms + "spatial", At(CatalogueParts.Place)), Rdf.Link(Rdf.Terms + "spatial", Authority + "country/SWE"),
            span is null ? null : Rdf.Link(Rdf.Terms + "temporal", At("period")),
            Issued(), Modified(),
            Rdf.Link(Rdf.Dcat + "landingPage", addresses.Absolute(Rooms.OpenData)),
            .. distributions.Select(one => Rdf.Link(Rdf.Dcat + "distribution", At(one))),
        ]);

    private IEnumerable<XElement> Distributions()
    {
        yield return File("siffror-csv", "CSV", "Alla siffror som CSV (RFC 4180, UTF-8), med en maskinläsbar beskrivning (CSVW).",
            OpenDataAddress.Csv, "text/csv", addresses.Absolute(OpenDataAddress.CsvMetadata));
        yield return File(
            "siffror-xlsx", "Excel", "Aktiviteter, mål och siffror som kalkylblad, med ett blad som förklarar.",
            OpenDataAddress.Xlsx, OpenDataWorkbook.ContentType, null);
        yield return Api("siffror-json", "Siffrorna genom API:et, sida för sida och med urval.", "figures");
        yield return Api("uppfoljningar-json", "Uppföljningarna genom API:et, i alla versioner.", "follow-ups");
        yield return File(
            "mal-csv", "CSV, mål", "Varje mål i varje uppföljning som CSV: vad som var utlovat, vad det blev och om det nåddes.",
            OpenDataAddress.GoalsCsv, "text/csv", addresses.Absolute(OpenDataAddress.GoalsCsvMetadata));
        yield return File(
            "aktiviteter-csv", "CSV, aktiviteter", "Varje aktivitet i varje uppföljning som CSV, också det som inte är redovisat.",
            OpenDataAddress.ActivitiesCsv, "text/csv", addresses.Absolute(OpenDataAddress.ActivitiesCsvMetadata));
        yield return File(
            "uppfoljningar-atom", "Atom", "Flöde med nya uppföljningar och rättelser.", Rooms.Feed, "application/atom+xml", null);
    }

    private XElement File(string id, string title, string description, string path, string mediaType, string? schema) =>
        Distribution(id, title, description, addresses.Absolute(path), mediaType,
            Rdf.Link(Rdf.Dcat + "downloadURL", addresses.Absolute(path)),
            schema is null ? null : Rdf.Link(Rdf.Terms + "conformsTo", schema));

    private XElement Api(string id, string description, string resource) =>
        Distribution(id, "API (JSON)", description, addresses.Api(resource), "application/json",
            Rdf.Link(Rdf.Dcat + "accessService", At("api")),
            Rdf.Link(Rdf.Terms + "conformsTo", addresses.Absolute(OpenDataAddress.OpenApi)));

    private XElement Distribution(
        string id, string title, string description, string address, string mediaType, params IEnumerable<XElement?> more) =>
        Rdf.Resource(Rdf.Dcat + "Distribution", At(id),
        [
            Rdf.Swedish(Rdf.Terms + "title", title),
            Rdf.Swedish(Rdf.Terms + "description", description),
            Rdf.Link(Rdf.Dcat + "accessURL", address),
            // The Swedish profile wants the media type as text here, the European one an address: that is given too.
            Rdf.Plain(Rdf.Terms + "format", mediaType),
            Rdf.Link(Rdf.Dcat + "mediaType", $"https://www.iana.org/assignments/media-types/{mediaType}"),
            Rdf.Link(Rdf.Terms + "license", Licence),
            Rdf.Link(Rdf.Terms + "language", Authority + "language/SWE"),
            Rdf.Link(Rdf.DcatAp + "availability", "http://publications.europa.eu/resource/authority/planned-availability/STABLE"),
            Issued(), Modified(),
            .. more,
        ]);

    private XElement Service() => Rdf.Resource(Rdf.Dcat + "DataService", At("api"),
    [
        Rdf.Swedish(Rdf.Terms + "title", "Medborgarlöften: API"),
        Rdf.Swedish(Rdf.Terms + "description",
            "Löften, aktiviteter, uppföljningar och siffror som JSON. Kräver varken nyckel eller inloggning."),
        Rdf.Link(Rdf.Dcat + "endpointURL", addresses.Absolute(OpenDataAddress.ApiRoot)),
        Rdf.Link(Rdf.Dcat + "endpointDescription", addresses.Absolute(OpenDataAddress.OpenApi)),
        Rdf.Link(Rdf.Terms + "publisher", At(CatalogueParts.Publisher)),
        _parts.ContactLink(),
        .. CatalogueParts.Keywords, .. CatalogueParts.Themes,
        Rdf.Plain(Rdf.Terms + "format", "application/json"),
        Rdf.Link(Rdf.Terms + "license", Licence),
        Rdf.Link(Rdf.Terms + "accessRights", Authority + "access-right/PUBLIC"),
        Rdf.Link(Rdf.Dcat + "servesDataset", At("siffror")), Rdf.Link(Rdf.Dcat + "servesDataset", At("uppfoljningar")),
        Rdf.Link(Rdf.Dcat + "landingPage", addresses.Absolute(Rooms.OpenData)),
    ]);

    /// <summary>The years that the figures are about.</summary>
    private IEnumerable<XElement> Period() => span is null ? [] :
    [
        Rdf.Resource(Rdf.Terms + "PeriodOfTime", At("period"),
            Rdf.Typed(Rdf.Dcat + "startDate", "date", Iso(span.First.FirstDay)),
            Rdf.Typed(Rdf.Dcat + "endDate", "date", Iso(span.Last.LastDay))),
    ];

    private XElement? Issued() => span is null ? null : Rdf.Typed(Rdf.Terms + "issued", "dateTime", Iso(span.FirstAtUtc));

    private XElement? Modified() => span is null ? null : Rdf.Typed(Rdf.Terms + "modified", "dateTime", Iso(span.LastAtUtc));

    private string At(string id) => CatalogueParts.At(addresses, id);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(DateTime instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
