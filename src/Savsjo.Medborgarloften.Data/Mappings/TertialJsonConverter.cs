using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Data.Mappings;

/// <summary>A tertial as "2020/3".</summary>
internal sealed class TertialJsonConverter : JsonConverter<Tertial>
{
    public override Tertial Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parts = reader.GetString()!.Split('/');
        return new(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public override void Write(Utf8JsonWriter writer, Tertial value, JsonSerializerOptions options) =>
        writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value.Year}/{value.Number}"));
}
