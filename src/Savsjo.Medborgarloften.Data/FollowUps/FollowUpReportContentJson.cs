using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Savsjo.Medborgarloften.Data.Mappings;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Data.FollowUps;

/// <summary>The stored form of a published content: JSON that a person can read, and that an older one can still be read from.</summary>
public static class FollowUpReportContentJson
{
    internal static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutEmptyLists, FigureJson.WithoutTheListOfAll } },
        Converters =
        {
            new TertialJsonConverter(), new SubgroupCountsJsonConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
        },
    };

    public static string Write(FollowUpReportContent content) => JsonSerializer.Serialize(content, Options);

    /// <exception cref="JsonException">It is no content, or one that only a newer program can read.</exception>
    public static FollowUpReportContent Read(string json) => Read(json, ContentUpgrades.Known);

    /// <summary>With other steps than this program's, to try them.</summary>
    public static FollowUpReportContent Read(string json, ContentUpgrades upgrades) =>
        JsonSerializer.Deserialize<FollowUpReportContent>(upgrades.Apply(json), Options)
        ?? throw new JsonException("A published content is never null.");

    private static readonly HashSet<(Type, string)> MayBeLacking =
    [
        (typeof(GoalContent), "spans"), (typeof(GoalContent), "earlierTargets"), (typeof(GoalSpanContent), "notReported"),
        (typeof(GoalSpanContent), "dropped"), (typeof(GoalContent), "notFollowedUp"),
        (typeof(ActivityContent), "continues"), (typeof(MeasureContent), "reportedIn"), (typeof(OffenceRow), "reportedIn"),
        (typeof(MeasureContent), "otherSubgroupLabels"),
    ];

    /// <summary>
    /// What a goal, a figure or an activity may lack is not written where it lacks it: a content from before there was such a thing
    /// stays as it was.
    /// </summary>
    private static void WithoutEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => MayBeLacking.Contains((type.Type, property.Name))))
            property.ShouldSerialize = (_, list) => list is IEnumerable items && items.Cast<object>().Any();
    }
}
