using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;
using Savsjo.Medborgarloften.Web.Public.OpenData.Files;
using Savsjo.Medborgarloften.Web.Public.OpenData.Files.Excel;
using Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Catalogue;

/// <summary>
/// Datamängderna i schema.org:s ord (JSON-LD), for search engines that look for data. At an address of its own, which the page
/// links to: the pages hold no script elements of their own, not even for data.
/// </summary>
/// <param name="span">How far the published reaches; null before the first follow-up.</param>
internal sealed class DatasetJsonLd(MunicipalityOptions municipality, AbsoluteAddresses addresses, PublishedSpan? span)
{
    public const string ContentType = "application/ld+json; charset=utf-8";

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["@context"] = "https://schema.org/",
        ["@type"] = "DataCatalog",
        ["@id"] = CatalogueParts.At(addresses, "katalog"),
        ["name"] = $"Öppna data om medborgarlöften, {municipality.Name}",
        ["url"] = addresses.Absolute(Rooms.OpenData),
        ["dataset"] = new JsonArray(
            Dataset("siffror", "Medborgarlöften: siffror per aktivitet och tertial",
                $"En rad för varje publicerad siffra. {HowToRead.SuspicionIsNoPerson} Små antal kan vara skyddade.",
                Download(OpenDataAddress.Csv, FlatCsv.ContentType), Download(OpenDataAddress.Xlsx, OpenDataWorkbook.ContentType)),
            Dataset("uppfoljningar", "Medborgarlöften: uppföljningar",
                "Löften, aktiviteter, vad som gjordes, mål och om de nåddes, efter varje tertial. Också det som inte är redovisat.",
                Download(OpenDataAddress.GoalsCsv, FlatCsv.ContentType), Download(OpenDataAddress.ActivitiesCsv, FlatCsv.ContentType),
                Download(OpenDataAddress.Resource("follow-ups"), ApiAnswer.ContentType))),
    }, ApiJson.Readable);

    private JsonObject Dataset(string id, string name, string description, params JsonNode[] downloads) => new()
    {
        ["@type"] = "Dataset",
        ["@id"] = CatalogueParts.At(addresses, id),
        ["name"] = name,
        ["description"] = description,
        ["url"] = addresses.Absolute(Rooms.OpenData),
        ["inLanguage"] = "sv",
        ["isAccessibleForFree"] = true,
        ["license"] = OpenApiInfo.LicenceAddress,
        ["creator"] = new JsonObject
        {
            ["@type"] = "GovernmentOrganization",
            ["name"] = municipality.Name,
            ["url"] = addresses.Absolute(Rooms.Start),
        },
        ["spatialCoverage"] = municipality.Place,
        ["temporalCoverage"] = span is null ? null : $"{Day(span.First.FirstDay)}/{Day(span.Last.LastDay)}",
        ["datePublished"] = span is null ? null : Day(DateOnly.FromDateTime(span.FirstAtUtc)),
        ["dateModified"] = span is null ? null : Day(DateOnly.FromDateTime(span.LastAtUtc)),
        ["distribution"] = new JsonArray([.. downloads]),
    };

    private JsonObject Download(string path, string contentType) => new()
    {
        ["@type"] = "DataDownload",
        ["contentUrl"] = addresses.Absolute(path),
        ["encodingFormat"] = contentType.Split(';')[0],
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
