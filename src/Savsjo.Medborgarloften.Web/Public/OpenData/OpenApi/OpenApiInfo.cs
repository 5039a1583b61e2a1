using System.Text.Json.Nodes;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

/// <summary>The words at the head of the API's description.</summary>
internal static class OpenApiInfo
{
    public const string LicenceAddress = "https://creativecommons.org/publicdomain/zero/1.0/";

    public static JsonObject Of(MunicipalityOptions municipality, AbsoluteAddresses addresses)
    {
        var contact = new JsonObject { ["name"] = municipality.Name, ["url"] = addresses.Absolute(Rooms.Contact) };
        if (municipality.ContactEmail.Length > 0)
            contact["email"] = municipality.ContactEmail;
        return new()
        {
            ["title"] = ApiVersion.Name,
            ["version"] = ApiVersion.Number,
            ["summary"] = $"Medborgarlöften {municipality.InPlace}: löften, aktiviteter, uppföljningar och siffror.",
            ["description"] = Description(municipality.Name),
            ["termsOfService"] = addresses.Absolute(Rooms.OpenData + "#villkor"),
            ["contact"] = contact,
            ["license"] = new JsonObject { ["name"] = "CC0 1.0", ["url"] = LicenceAddress },
        };
    }

    public static JsonArray Tags() =>
    [
        Tag("Löften", "Löftesperioder, löften och aktiviteter, som deras senaste uppföljning beskriver dem."),
        Tag("Uppföljningar", "Det som publiceras efter varje tertial, i alla versioner."),
        Tag("Siffror", "Alla publicerade siffror, en rad för varje."),
        Tag("Om API:et", "Namn, version och status."),
    ];

    private static JsonObject Tag(string name, string description) => new() { ["name"] = name, ["description"] = description };

    /// <summary>Markdown: a paragraph is a line.</summary>
    private static string Description(string municipality) => string.Join("\n\n",
        $"Vad Polisen och {municipality} lovade tillsammans, och vad det blev av det. "
            + "Allt här är publicerat på webbplatsen; utkast och opublicerade rapporter finns inte med. "
            + "Uppgifterna är fria att använda (CC0) och kräver varken nyckel eller inloggning.",
        $"**{HowToRead.Heading}.** {HowToRead.Suspicion.Sentence} "
            + "Fältet status skiljer mellan en siffra som finns (given), en som inte är redovisad (missing), "
            + "en som inte är aktuell (notApplicable) och en som är skyddad för att inte peka ut någon (withheld). "
            + "Talet är null i alla utom det första fallet. Räkna aldrig null som noll.",
        "**Versioner.** En publicerad uppföljning ändras aldrig. En rättelse blir en ny version, "
            + "och den gamla finns kvar på sin adress. Utan version får du alltid den som gäller.",
        $"**Ändringar.** {ApiChanges.Policy}",
        $"**Begränsningar.** En lista ger högst {ApiQuery.HighestLimit} rader i taget; följ links.next till nästa sida. "
            + "Okända parametrar ger 400. Svaren har ETag: skicka den i If-None-Match så kommer 304 när ingenting är nytt. "
            + "Det finns ingen utlovad servicenivå (SLA); tjänsten sköts på kontorstid.",
        "**In English.** This is the open data API of the municipality and the police on their joint citizens' promises: "
            + "what was promised, what was done, and the figures. "
            + "It is read-only, needs no key, and all data are in the public domain (CC0). "
            + "Names are in English, texts are in Swedish.");
}
