using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Savsjo.Medborgarloften.Data.Mappings;

/// <summary>
/// The stored form of a value that is read whole (a municipality's settings, a report that is being corrected, the goals that a
/// measure has had): JSON that a person can read, and that an older one can still be read from.
/// </summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers = { FigureJson.WithoutTheListOfAll, FigureJson.WithoutTheFirstPlace },
        },
        Converters =
        {
            new TertialJsonConverter(), new SubgroupCountsJsonConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
        },
    };

    public static string Write<T>(T value)
        where T : class => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json)
        where T : class => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("What is stored is never null.");
}
