namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Adresserna till öppna data: the files below their page, and what machines ask.</summary>
public static class OpenDataAddress
{
    public const string Csv = Rooms.OpenData + "/siffror.csv";
    public const string CsvMetadata = Rooms.OpenData + "/siffror.csv-metadata.json";
    public const string GoalsCsv = Rooms.OpenData + "/mal.csv";
    public const string GoalsCsvMetadata = Rooms.OpenData + "/mal.csv-metadata.json";
    public const string ActivitiesCsv = Rooms.OpenData + "/aktiviteter.csv";
    public const string ActivitiesCsvMetadata = Rooms.OpenData + "/aktiviteter.csv-metadata.json";
    public const string Xlsx = Rooms.OpenData + "/siffror.xlsx";

    /// <summary>Every version of the API begins here.</summary>
    public const string Api = "/api";

    public const string ApiRoot = Api + "/v1";

    /// <summary>Descriptions of the API.</summary>
    public const string Descriptions = "/openapi";

    public const string OpenApi = Descriptions + "/v1.json";

    /// <summary>Catalogues for those who collect them.</summary>
    public const string DataSets = "/datasets";

    public const string Catalogue = DataSets + "/dcat";

    /// <summary>The same in the words of schema.org.</summary>
    public const string JsonLd = DataSets + "/schema.jsonld";

    /// <summary>"/api/v1/follow-ups/2020-3".</summary>
    /// <param name="resource">"follow-ups/2020-3".</param>
    public static string Resource(string resource) => $"{ApiRoot}/{resource}";
}
