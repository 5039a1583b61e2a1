using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Api;

/// <summary>
/// How open data is written as JSON: camelCase, words for choices, UTC instants after RFC 3339, and null for what there is none
/// of.
/// </summary>
public static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        // Letters and addresses as themselves. The answers are never put inside a page, and "nosniff" keeps them from being taken for one.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new PlainDecimal() },
    };

    /// <summary>The same with line breaks, for documents that people read.</summary>
    public static JsonSerializerOptions Readable { get; } = new(Options) { WriteIndented = true };

    /// <summary>19.5, and 3 rather than 3.0: the same number whatever database it came from.</summary>
    private sealed class PlainDecimal : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value == decimal.Truncate(value) ? decimal.Truncate(value) : value);
    }
}
