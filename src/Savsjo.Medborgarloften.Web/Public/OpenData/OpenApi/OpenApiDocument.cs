using System.Text.Json;
using System.Text.Json.Nodes;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

/// <summary>
/// API-beskrivningen (OpenAPI 3.1), put together once for each version of the municipality's settings: addresses from
/// <see cref="ApiOperation"/>, schemas from the types, examples through the same code as the answers.
/// </summary>
public sealed class OpenApiDocument(AbsoluteAddresses addresses)
{
    private Written? _latest;

    public byte[] For(MunicipalityOptions municipality)
    {
        var latest = _latest;
        if (latest?.Municipality != municipality)
            _latest = latest = new(
                municipality, JsonSerializer.SerializeToUtf8Bytes(new Building(municipality, addresses).Document(), ApiJson.Readable));
        return latest.Bytes;
    }

    private sealed record Written(MunicipalityOptions Municipality, byte[] Bytes);

    private sealed class Building(MunicipalityOptions municipality, AbsoluteAddresses addresses)
    {
        private readonly ApiSchemas _schemas = new();
        private readonly IReadOnlyList<ApiOperation> _operations = ApiOperation.All(new(addresses));

        public JsonObject Document()
        {
            var paths = new JsonObject(_operations
                .Select(operation => KeyValuePair.Create<string, JsonNode?>(operation.Path, Path(operation))));
            return new()
            {
                ["openapi"] = "3.1.0",
                ["info"] = OpenApiInfo.Of(municipality, addresses),
                ["externalDocs"] = new JsonObject
                {
                    ["description"] = "Öppna data: beskrivning, villkor och exempel",
                    ["url"] = addresses.Absolute(Rooms.OpenData),
                },
                ["servers"] = new JsonArray(new JsonObject
                {
                    ["url"] = addresses.Absolute(OpenDataAddress.ApiRoot),
                    ["description"] = municipality.Name,
                }),
                ["tags"] = OpenApiInfo.Tags(),
                ["security"] = new JsonArray(),
                ["paths"] = paths,
                ["components"] = new JsonObject { ["schemas"] = _schemas.Components },
            };
        }

        private JsonObject Path(ApiOperation operation) => new()
        {
            ["get"] = new JsonObject
            {
                ["operationId"] = operation.Id,
                ["tags"] = new JsonArray(operation.Tag),
                ["summary"] = operation.Summary,
                ["description"] = operation.Description,
                ["parameters"] = new JsonArray([.. operation.Parameters.Select(parameter => parameter.ToJson())]),
                ["responses"] = Responses(operation),
            },
        };

        private JsonObject Responses(ApiOperation operation)
        {
            var responses = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = operation.Summary,
                    ["headers"] = new JsonObject
                    {
                        ["ETag"] = new JsonObject
                        {
                            ["description"] = "Svarets kontrollvärde, att skicka som If-None-Match.",
                            ["schema"] = new JsonObject { ["type"] = "string" },
                        },
                    },
                    ["content"] = Content("application/json", operation.Answer, operation.Example),
                },
                ["304"] = new JsonObject
                {
                    ["description"] = "Ingenting har ändrats sedan svaret med den ETag som skickades i If-None-Match.",
                },
                ["400"] = Failing(operation, 400),
            };
            if (operation.CanBeMissing)
                responses["404"] = Failing(operation, 404);
            responses["406"] = Failing(operation, 406);
            responses["500"] = Failing(operation, 500);
            return responses;
        }

        private JsonObject Failing(ApiOperation operation, int status)
        {
            var (title, detail) = ProblemAnswer.Known[status];
            return new()
            {
                ["description"] = title,
                ["content"] = Content(ProblemAnswer.ContentType, typeof(Problem),
                    ProblemAnswer.Of(addresses, status, title, detail, OpenDataAddress.ApiRoot + operation.Path.Split('{')[0])),
            };
        }

        private JsonObject Content(string mediaType, Type type, object example) => new()
        {
            [mediaType] = new JsonObject
            {
                ["schema"] = _schemas.Of(type),
                ["examples"] = new JsonObject
                {
                    ["exempel"] = new JsonObject
                    {
                        ["summary"] = "Ett exempel",
                        ["value"] = JsonSerializer.SerializeToNode(example, type, ApiJson.Options),
                    },
                },
            },
        };
    }
}
