using System.Text.Json;
using System.Text.Json.Nodes;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Data.FollowUps;

/// <summary>
/// Uppgraderingar: how a content that an older program stored becomes one that this program reads. One step leads from a
/// version of the shape to the next, and works on the JSON: the types of then are gone. What is stored is never rewritten.
/// </summary>
/// <param name="oldest">The version that the first step starts from.</param>
/// <param name="steps">From <paramref name="oldest"/> to the next, from that to the one after it, and so on.</param>
/// <remarks>
/// To change the shape: raise <see cref="FollowUpReportContent.CurrentSchemaVersion"/> and add the step to <see cref="Known"/>.
/// A step may change what it is given; the version itself is counted up here.
/// </remarks>
public sealed class ContentUpgrades(int oldest, params IReadOnlyList<Func<JsonNode, JsonNode>> steps)
{
    private const string VersionProperty = "schemaVersion";

    /// <summary>The steps of this program; version 1 was the first that was published.</summary>
    public static ContentUpgrades Known { get; } = new(
        oldest: 1, WithoutSentencesOnGoals, content => WithMarks(BeforeGoalsOverTime(content)));

    /// <summary>The version that all steps together lead to.</summary>
    public int Newest => oldest + steps.Count;

    /// <summary>The same content as <see cref="Newest"/> has it; character by character the same where it is of that version.</summary>
    /// <exception cref="JsonException">It is of a version that this program does not know.</exception>
    public string Apply(string json)
    {
        var version = JsonSerializer.Deserialize<Versioned>(json, JsonSerializerOptions.Web)!.SchemaVersion;
        if (version == Newest)
            return json;
        if (version > Newest)
            throw new JsonException($"The stored content is of version {version}, from a newer program; this one reads up to {Newest}.");
        if (version < oldest)
            throw new JsonException($"The stored content is of version {version}; the oldest that this program reads is {oldest}.");
        return Upgraded(JsonNode.Parse(json)!, version).ToJsonString(FollowUpReportContentJson.Options);
    }

    private JsonNode Upgraded(JsonNode content, int version)
    {
        foreach (var step in steps.Skip(version - oldest))
        {
            content = step(content);
            content[VersionProperty] = ++version;
        }

        return content;
    }

    /// <summary>Version 1 kept the sentences on each goal, which follow from its figures and are made when it is read.</summary>
    private static JsonNode WithoutSentencesOnGoals(JsonNode content)
    {
        foreach (var measure in Measures(content))
            measure.Remove("goalNotes");
        return content;
    }

    /// <summary>
    /// Version 2 judged a goal in its last tertial or year only, and said no more of the others. What was said then is still said:
    /// nothing is judged anew. It wrote "Genomfört" before every sum that was not promised to be few.
    /// </summary>
    private static JsonNode BeforeGoalsOverTime(JsonNode content)
    {
        foreach (var measure in Measures(content))
            if ((string?)measure["kind"] == "count" && (string?)measure["accumulation"] == "sum"
                && (string?)measure["goal"]?["comparison"] is not ("atMost" or "below"))
                measure["wordBefore"] = "Genomfört";
        return content;
    }

    private static IEnumerable<JsonObject> Measures(JsonNode content)
    {
        string[] lists = ["promises", "commonActivities", "activities"];
        return lists.SelectMany(list => Objects(content[list]))
            .SelectMany(entry => Objects(entry["activities"]).Append(entry))
            .SelectMany(activity => Objects(activity["measures"]));
    }

    /// <summary>Version 2 knew only "cirka", wherever there is a figure.</summary>
    private static JsonNode WithMarks(JsonNode content)
    {
        foreach (var one in Everything(content).OfType<JsonObject>())
            if (one.Remove("isApproximate", out var approximate) && approximate?.GetValue<bool>() == true)
                one["mark"] = "circa";
        return content;
    }

    private static List<JsonNode> Everything(JsonNode node)
    {
        IEnumerable<JsonNode?> within = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return [node, .. within.OfType<JsonNode>().SelectMany(Everything)];
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => (list as JsonArray)?.OfType<JsonObject>() ?? [];

    /// <summary>All that is read of a content before it is known how to read it. One without a version is of the first.</summary>
    private sealed record Versioned(int SchemaVersion = 1);
}
