using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Data.Reports;

/// <summary>The stored form of a report that is kept while it is being corrected.</summary>
internal static class FrozenReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(FrozenReport report) => JsonSerializer.Serialize(report, Options);

    public static FrozenReport Read(string json) =>
        JsonSerializer.Deserialize<FrozenReport>(json, Options) ?? throw new JsonException("A frozen report is never null.");
}
