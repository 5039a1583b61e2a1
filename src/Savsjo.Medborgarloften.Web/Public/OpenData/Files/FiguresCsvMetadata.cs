using System.Text.Json;
using System.Text.Json.Nodes;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;
using Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>
/// Beskrivningen av CSV-filen: CSV on the Web (W3C, "Metadata Vocabulary for Tabular Data"), from the same columns as the file.
/// </summary>
public sealed class FiguresCsvMetadata(MunicipalityOptions municipality, AbsoluteAddresses addresses)
{
    public const string ContentType = "application/csvm+json; charset=utf-8";

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(Document(), ApiJson.Readable);

    private JsonObject Document() => new()
    {
        ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "sv" }),
        ["url"] = addresses.Absolute(OpenDataAddress.Csv),
        ["dc:title"] = "Siffror ur uppföljningar av medborgarlöften",
        ["dc:description"] = "En rad för varje publicerad siffra, aktivitet och tertial, som den senast publicerades. "
            + $"{HowToRead.SuspicionIsNoPerson} "
            + "En tom cell i amount är aldrig noll: kolumnen status säger varför den är tom.",
        ["dc:publisher"] = new JsonObject
        {
            ["schema:name"] = municipality.Name,
            ["schema:url"] = new JsonObject { ["@id"] = addresses.Absolute(Rooms.Start) },
        },
        ["dc:license"] = new JsonObject { ["@id"] = OpenApiInfo.LicenceAddress },
        ["dialect"] = new JsonObject
        {
            ["encoding"] = "utf-8",
            ["delimiter"] = ",",
            ["quoteChar"] = "\"",
            ["doubleQuote"] = true,
            ["header"] = true,
            ["headerRowCount"] = 1,
        },
        ["tableSchema"] = new JsonObject
        {
            ["columns"] = new JsonArray([.. FigureColumn.All.Select(Column)]),
            ["primaryKey"] = new JsonArray("year", "tertial", "activity", "measure"),
        },
    };

    private static JsonNode Column(FigureColumn column) => new JsonObject
    {
        ["name"] = column.Name,
        ["titles"] = column.Name,
        ["dc:description"] = column.Description,
        ["datatype"] = column.Type switch
        {
            FigureColumnType.WholeNumber => "integer",
            FigureColumnType.Number => "decimal",
            FigureColumnType.YesNo => new JsonObject { ["base"] = "boolean", ["format"] = "true|false" },
            FigureColumnType.Instant => new JsonObject { ["base"] = "dateTime", ["format"] = "yyyy-MM-ddTHH:mm:ssX" },
            FigureColumnType.Word => new JsonObject { ["base"] = "string", ["format"] = "[a-zA-Z]+" },
            _ => "string",
        },
        ["required"] = column.IsRequired,
    };
}
