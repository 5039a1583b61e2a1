using System.Text.Json.Nodes;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

/// <summary>Parameter of an address, in its path or after the question mark.</summary>
public sealed record ApiParameter(string Name, bool IsInPath, string Description, JsonObject Schema, JsonNode Example)
{
    private static readonly ApiParameter PeriodId =
        InPath("periodId", "Löftesperiodens år.", Text("^2[0-9]{3}(-2[0-9]{3})?$"), "2020-2021");
    private static readonly ApiParameter PromiseNumber = InPath("promiseNumber", "Löftets nummer.", Number(1, null), 2);
    private static readonly ApiParameter ActivityLabel = InPath("activityLabel", "Aktivitetens nummer i avtalet.", Text(null), "2.4");
    private static readonly ApiParameter FollowUpId =
        InPath("followUpId", "Uppföljningens år och tertial.", Text("^2[0-9]{3}-[1-3]$"), "2020-2");
    private static readonly ApiParameter Version = InPath("version", "Versionen; den första är 1.", Number(1, null), 2);

    private static readonly ApiParameter PageNumber =
        InQuery("page", "Sidans nummer. Om den utelämnas visas den första.", Number(1, 100_000, 1), 1);
    private static readonly ApiParameter Limit = InQuery(
        "limit", $"Högsta antal på en sida. Om den utelämnas är det {ApiQuery.DefaultLimit}.",
        Number(1, ApiQuery.HighestLimit, ApiQuery.DefaultLimit), 20);
    private static readonly ApiParameter Year = InQuery("year", "Bara det här året.", Number(2000, 2999), 2020);

    public static IReadOnlyList<ApiParameter> InPathOf(string path) =>
    [
        .. new[] { PeriodId, PromiseNumber, ActivityLabel, FollowUpId, Version }
            .Where(one => path.Contains($"{{{one.Name}}}", StringComparison.Ordinal)),
    ];

    public static IReadOnlyList<ApiParameter> OfList { get; } = [PageNumber, Limit];

    public static IReadOnlyList<ApiParameter> OfFollowUps { get; } = [Year, .. OfList];

    public static IReadOnlyList<ApiParameter> OfFigures { get; } =
    [
        Year,
        InQuery("tertial", "Bara det här tertialet; går att använda tillsammans med year.", Number(1, 3), 2),
        InQuery("activity", "Bara den här aktiviteten.", Text(null), "2.1"),
        InQuery("measure", "Bara det här måttet eller den här brottstypen.", Text(null), "Eget bruk"),
        InQuery("isSuspicion", "Bara misstankar om brott (true), eller bara annat (false).", new() { ["type"] = "boolean" }, true),
        InQuery(
            "followUp", "Siffrorna som de står i just den här uppföljningen, som visar året hittills.",
            Text("^2[0-9]{3}-[1-3]$"), "2020-2"),
        InQuery("version", "Siffrorna som de står i den här versionen; går att använda tillsammans med followUp.", Number(1, null), 2),
        .. OfList,
    ];

    public JsonObject ToJson() => new()
    {
        ["name"] = Name,
        ["in"] = IsInPath ? "path" : "query",
        ["required"] = IsInPath,
        ["description"] = Description,
        ["schema"] = Schema.DeepClone(),
        ["example"] = Example.DeepClone(),
    };

    private static ApiParameter InPath(string name, string description, JsonObject schema, JsonNode example) =>
        new(name, true, description, schema, example);

    private static ApiParameter InQuery(string name, string description, JsonObject schema, JsonNode example) =>
        new(name, false, description, schema, example);

    private static JsonObject Text(string? pattern)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (pattern is not null)
            schema["pattern"] = pattern;
        return schema;
    }

    private static JsonObject Number(int lowest, int? highest, int? fallback = null)
    {
        var schema = new JsonObject { ["type"] = "integer", ["minimum"] = lowest };
        if (highest is not null)
            schema["maximum"] = highest;
        if (fallback is not null)
            schema["default"] = fallback;
        return schema;
    }
}
