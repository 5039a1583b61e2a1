using System.Text.Json;
using System.Text.Json.Serialization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Rendering;

/// <summary>
/// Uppdraget: all that the drawing process needs. It goes to its standard input as JSON, which both ends of one build
/// write and read and nobody stores.
/// </summary>
internal sealed record RenderingRequest(FollowUpReportContent Content, PdfSender Sender, QuestPdfLicense License)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        Converters = { new TertialAsNumber(), new SubgroupsAsList() },
    };

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    public static RenderingRequest Read(Stream json) =>
        JsonSerializer.Deserialize<RenderingRequest>(json, Options) ?? throw new JsonException("A request is never null.");

    /// <summary>A tertial as 20203.</summary>
    private sealed class TertialAsNumber : JsonConverter<Tertial>
    {
        public override Tertial Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Tertial.FromValue(reader.GetInt32());

        public override void Write(Utf8JsonWriter writer, Tertial value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.Value);
    }

    /// <summary>Numbers of several subgroups as [22, null].</summary>
    private sealed class SubgroupsAsList : JsonConverter<SubgroupCounts>
    {
        public override SubgroupCounts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<int?[]>(ref reader, options) ?? []);

        public override void Write(Utf8JsonWriter writer, SubgroupCounts value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.ToArray(), options);
    }
}
