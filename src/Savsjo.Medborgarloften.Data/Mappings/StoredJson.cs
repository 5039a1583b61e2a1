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
            Modifiers = { WithoutWhatIsComputed, FigureJson.WithoutTheFirstPlace },
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

    /// <summary>Lists that nothing sets: the serializer's own option passes them by, for it could fill them.</summary>
    private static void WithoutWhatIsComputed(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property is { Set: null, AssociatedParameter: null }))
            property.ShouldSerialize = (_, _) => false;
    }
}
