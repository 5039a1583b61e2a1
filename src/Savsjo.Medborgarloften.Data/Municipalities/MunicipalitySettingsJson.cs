using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Savsjo.Medborgarloften.Domain.Municipalities;

namespace Savsjo.Medborgarloften.Data.Municipalities;

/// <summary>
/// The stored form of a municipality's settings: JSON that a person can read, and that an older one can still be read
/// from.
/// </summary>
internal static class MunicipalitySettingsJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Write(MunicipalitySettings settings) => JsonSerializer.Serialize(settings, Options);

    public static MunicipalitySettings Read(string json) =>
        JsonSerializer.Deserialize<MunicipalitySettings>(json, Options)
            ?? throw new JsonException("A municipality's settings are never null.");
}
