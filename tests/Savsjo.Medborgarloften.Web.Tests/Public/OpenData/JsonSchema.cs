using System.Text.Json;
using System.Text.Json.Nodes;

namespace Savsjo.Medborgarloften.Web.Tests.Public.OpenData;

/// <summary>
/// Holds a real answer against a schema of the API's description: enough of JSON Schema for the ones that are there,
/// and stricter on unknown fields.
/// </summary>
public sealed class JsonSchema(JsonNode document)
{
    /// <summary>What is wrong, with where; empty when the answer is as described.</summary>
    public IEnumerable<string> Faults(JsonNode? value, JsonNode schema, string at = "$")
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
            schema = document["components"]!["schemas"]![reference.Split('/')[^1]]
                ?? throw new InvalidOperationException($"{reference} leads nowhere.");
        if (schema["anyOf"] is JsonArray choices)
            return choices.Any(choice => !Faults(value, choice!, at).Any()) ? [] : [$"{at}: fits none of anyOf"];
        return Own(value, schema, at);
    }

    private IEnumerable<string> Own(JsonNode? value, JsonNode schema, string at)
    {
        var types = schema["type"] is JsonArray many
            ? [.. many.Select(type => type!.GetValue<string>())] : new[] { schema["type"]!.GetValue<string>() };
        if (!types.Contains(TypeOf(value)) && !(TypeOf(value) == "integer" && types.Contains("number")))
            return [$"{at}: {TypeOf(value)}, not {string.Join(" or ", types)}"];
        return value switch
        {
            JsonObject one => Object(one, schema, at),
            JsonArray list => list.SelectMany((item, place) => Faults(item, schema["items"]!, $"{at}[{place}]")),
            JsonValue text when text.GetValueKind() == JsonValueKind.String => Text(text.GetValue<string>(), schema, at),
            _ => [],
        };
    }

    private IEnumerable<string> Object(JsonObject value, JsonNode schema, string at)
    {
        var properties = schema["properties"]!.AsObject();
        foreach (var missing in schema["required"]!.AsArray().Where(name => !value.ContainsKey(name!.GetValue<string>())))
            yield return $"{at}: lacks {missing}";
        foreach (var (name, field) in value)
            if (properties[name] is not { } described)
                yield return $"{at}: {name} is not described";
            else
                foreach (var fault in Faults(field, described, $"{at}.{name}"))
                    yield return fault;
    }

    private static IEnumerable<string> Text(string text, JsonNode schema, string at)
    {
        if (schema["enum"] is JsonArray words && !words.Any(word => word?.GetValue<string>() == text))
            yield return $"{at}: {text} is none of the words";
        if (schema["format"]?.GetValue<string>() == "uri"
            && !(Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            yield return $"{at}: {text} is no address";
        if (schema["format"]?.GetValue<string>() == "date-time" && !text.EndsWith('Z'))
            yield return $"{at}: {text} is no UTC instant";
    }

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
    };
}
