using System.Text.Json;
using System.Text.Json.Nodes;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;
using Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>
/// Beskrivningen av CSV-filerna: CSV on the Web (W3C, "Metadata Vocabulary for Tabular Data"), from the same columns as the files.
/// </summary>
public sealed class FiguresCsvMetadata(MunicipalityOptions municipality, AbsoluteAddresses addresses)
{
    public const string ContentType = "application/csvm+json; charset=utf-8";

    public byte[] Write() => Written(Document(
        OpenDataAddress.Csv, "Siffror ur uppföljningar av medborgarlöften",
        "En rad för varje publicerad siffra, aktivitet och tertial, som den senast publicerades. "
            + $"{HowToRead.SuspicionIsNoPerson} "
            + "En tom cell i amount är aldrig noll: kolumnen status säger varför den är tom.",
        Columns(FigureColumn.All),
        ["year", "tertial", "activity", "measure"]));

    public byte[] OfGoals() => Written(Document(
        OpenDataAddress.GoalsCsv, "Mål ur uppföljningar av medborgarlöften",
        "En rad för varje mål i varje uppföljning, i dess senaste version: vad som var utlovat, vad det blev och om målet nåddes. Också "
            + "mål vars aktivitet är slut eller inte har börjat har en rad, utan siffror.",
        Columns(ToldGoal.Columns), ["follow_up", "activity", "measure"]));

    public byte[] OfActivities() => Written(Document(
        OpenDataAddress.ActivitiesCsv, "Aktiviteter ur uppföljningar av medborgarlöften",
        "En rad för varje aktivitet och uppföljning, i uppföljningens senaste version. Också det som inte är redovisat har en rad.",
        Columns(ToldActivity.Columns), ["follow_up", "activity"]));

    private static byte[] Written(JsonObject document) => JsonSerializer.SerializeToUtf8Bytes(document, ApiJson.Readable);

    private static IEnumerable<JsonNode> Columns<TRow>(IEnumerable<FlatColumn<TRow>> columns) =>
        columns.Select(column => Column(column.Name, column.Description, column.Type, column.IsRequired));

    private JsonObject Document(string address, string title, string description, IEnumerable<JsonNode> columns, string[] key) => new()
    {
        ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "sv" }),
        ["url"] = addresses.Absolute(address),
        ["dc:title"] = title,
        ["dc:description"] = description,
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
            ["columns"] = new JsonArray([.. columns]),
            ["primaryKey"] = new JsonArray([.. key.Select(name => (JsonNode?)name)]),
        },
    };

    private static JsonObject Column(string name, string description, FigureColumnType type, bool isRequired) => new JsonObject
    {
        ["name"] = name,
        ["titles"] = name,
        ["dc:description"] = description,
        ["datatype"] = type switch
        {
            FigureColumnType.WholeNumber => "integer",
            FigureColumnType.Number => "decimal",
            FigureColumnType.YesNo => new JsonObject { ["base"] = "boolean", ["format"] = "true|false" },
            FigureColumnType.Instant => new JsonObject { ["base"] = "dateTime", ["format"] = "yyyy-MM-ddTHH:mm:ssX" },
            FigureColumnType.Day => new JsonObject { ["base"] = "date", ["format"] = "yyyy-MM-dd" },
            FigureColumnType.Word => new JsonObject { ["base"] = "string", ["format"] = "[a-zA-Z]+" },
            _ => "string",
        },
        ["required"] = isRequired,
    };
}
