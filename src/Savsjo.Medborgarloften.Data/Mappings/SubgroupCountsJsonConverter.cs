using System.Text.Json;
using System.Text.Json.Serialization;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Data.Mappings;

/// <summary>The numbers of subgroups as a list: [22, null].</summary>
internal sealed class SubgroupCountsJsonConverter : JsonConverter<SubgroupCounts>
{
    public override SubgroupCounts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize<int?[]>(ref reader, options) ?? []);

    public override void Write(Utf8JsonWriter writer, SubgroupCounts value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var count in value)
            if (count is { } given)
                writer.WriteNumberValue(given);
            else
                writer.WriteNullValue();
        writer.WriteEndArray();
    }
}
