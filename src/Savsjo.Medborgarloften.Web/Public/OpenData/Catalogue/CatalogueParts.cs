using System.Xml.Linq;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Catalogue;

/// <summary>What every dataset of the catalogue shares: publisher, contact, place, themes and keywords.</summary>
internal sealed class CatalogueParts(MunicipalityOptions municipality, AbsoluteAddresses addresses)
{
    public const string Publisher = "utgivare";
    public const string Place = "plats";

    private const string Contact = "kontakt";
    private const string Telephone = "telefon";

    private static readonly string[] ThemeCodes = ["GOVE", "JUST"];
    private static readonly string[] Words = ["medborgarlöfte", "trygghet", "brottsförebyggande", "polis", "narkotika"];

    /// <summary>Government and public sector; justice, legal system and public safety.</summary>
    public static IEnumerable<XElement> Themes =>
    [
        .. ThemeCodes.Select(theme =>
            Rdf.Link(Rdf.Dcat + "theme", $"http://publications.europa.eu/resource/authority/data-theme/{theme}")),
    ];

    public static IEnumerable<XElement> Keywords =>
        [.. Words.Select(word => Rdf.Swedish(Rdf.Dcat + "keyword", word))];

    /// <param name="id">The part of the catalogue's address after "#".</param>
    public static string At(AbsoluteAddresses addresses, string id) => $"{addresses.Absolute(OpenDataAddress.Catalogue)}#{id}";

    /// <summary>Null where no address is configured: a contact must have one.</summary>
    public XElement? ContactLink() =>
        municipality.ContactEmail.Length == 0 ? null : Rdf.Link(Rdf.Dcat + "contactPoint", At(addresses, Contact));

    public IEnumerable<XElement> All()
    {
        yield return Rdf.Resource(Rdf.Foaf + "Agent", At(addresses, Publisher),
            Rdf.Swedish(Rdf.Foaf + "name", municipality.Name),
            Rdf.Link(Rdf.Terms + "type", "http://purl.org/adms/publishertype/LocalAuthority"),
            Rdf.Link(Rdf.Foaf + "homepage", addresses.Absolute("/")));
        yield return Rdf.Resource(Rdf.Terms + "Location", At(addresses, Place), Rdf.Swedish(Rdf.Schema + "label", municipality.Name));
        if (municipality.ContactEmail.Length == 0)
            yield break;
        var hasTelephone = municipality.ContactTelephone.Length > 0;
        yield return Rdf.Resource(Rdf.Vcard + "Organization", At(addresses, Contact),
            Rdf.Plain(Rdf.Vcard + "fn", municipality.Name),
            Rdf.Link(Rdf.Vcard + "hasEmail", ContactAddress.ToWrite(municipality.ContactEmail)),
            hasTelephone ? Rdf.Link(Rdf.Vcard + "hasTelephone", At(addresses, Telephone)) : null,
            Rdf.Link(Rdf.Vcard + "hasURL", addresses.Absolute(Rooms.Contact)));
        if (hasTelephone)
            yield return Rdf.Resource(Rdf.Vcard + "Voice", At(addresses, Telephone),
                Rdf.Link(Rdf.Vcard + "hasValue", ContactAddress.ToCall(municipality.ContactTelephone)));
    }
}
