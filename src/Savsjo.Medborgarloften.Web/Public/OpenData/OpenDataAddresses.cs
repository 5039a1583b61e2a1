using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Public.OpenData;

/// <summary>Absoluta adresser from the site's configured address, whatever name a request came by.</summary>
public sealed class OpenDataAddresses(Installation installation)
{
    public const string Page = Rooms.OpenData;
    public const string ApiRoot = "/api/v1";
    public const string OpenApi = "/openapi/v1.json";
    public const string Catalogue = "/datasets/dcat";
    public const string Csv = Rooms.OpenData + "/siffror.csv";
    public const string CsvMetadata = Rooms.OpenData + "/siffror.csv-metadata.json";
    public const string Xlsx = Rooms.OpenData + "/siffror.xlsx";
    public const string Feed = Rooms.Feed;

    private readonly string _site = installation.Municipality.PublicAddress.TrimEnd('/');

    /// <param name="path">"/uppfoljning", or empty for the site itself.</param>
    public string Absolute(string path) => _site + path;

    /// <param name="resource">"follow-ups/2020-3".</param>
    public string Api(string resource) => $"{_site}{ApiRoot}/{resource}";
}
