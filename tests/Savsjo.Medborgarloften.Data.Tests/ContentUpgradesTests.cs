using System.Text.Json;
using System.Text.Json.Nodes;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Data.Tests;

/// <summary>A content of any older version is read; one of a newer version is refused. (The files: PublishedForEverTests.)</summary>
public class ContentUpgradesTests
{
    /// <summary>Version 0 never was: it called the municipality's name something else, and knew no versions of a follow-up.</summary>
    private const string MadeUpVersion0 = """
        {"schemaVersion":0,"tertial":"2020/3","kommun":"Sävsjö kommun","periodTitle":"Löften 2020-2021","periodYears":"2020–2021",
         "publishedAtUtc":"2021-01-22T09:00:00Z","publishedBy":"Sävsjö kommun",
         "address":"https://savsjo.example/uppfoljning/2020/tertial-3","promises":[]}
        """;

    private static readonly ContentUpgrades FromVersion0 = new(0, HasAVersion, KnownFromVersion1);

    [Fact]
    public void The_steps_lead_to_the_version_that_is_written() =>
        Assert.Equal(FollowUpReportContent.CurrentSchemaVersion, ContentUpgrades.Known.Newest);

    [Fact]
    public void An_older_content_is_read_through_its_steps()
    {
        var content = FollowUpReportContentJson.Read(MadeUpVersion0, FromVersion0);

        Assert.Equal(("Sävsjö kommun", 1, 2), (content.MunicipalityName, content.Version, content.SchemaVersion));
    }

    [Fact]
    public void Each_step_starts_where_the_one_before_it_ended()
    {
        var seen = new List<int>();
        JsonNode Note(JsonNode content)
        {
            seen.Add(content["schemaVersion"]!.GetValue<int>());
            return content;
        }

        var upgraded = JsonNode.Parse(new ContentUpgrades(0, Note, Note, Note).Apply("""{"schemaVersion":1,"publishedBy":"Sävsjö"}"""))!;

        Assert.Equal([1, 2], seen);
        Assert.Equal((3, "Sävsjö"), (upgraded["schemaVersion"]!.GetValue<int>(), upgraded["publishedBy"]!.GetValue<string>()));
    }

    [Fact]
    public void What_is_of_the_newest_version_is_not_touched()
    {
        const string json = """{ "schemaVersion": 2 , "anything":"  as it stands" }""";

        Assert.Same(json, FromVersion0.Apply(json));
    }

    [Fact]
    public void A_content_of_a_newer_version_is_refused_and_says_so()
    {
        var refused = Assert.Throws<JsonException>(() => FollowUpReportContentJson.Read("""{"schemaVersion":9,"promises":[]}"""));

        Assert.Contains("version 9", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"reads up to {FollowUpReportContent.CurrentSchemaVersion}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_one_that_is_older_than_the_first_step()
    {
        var refused = Assert.Throws<JsonException>(() => FollowUpReportContentJson.Read(MadeUpVersion0));

        Assert.Contains("the oldest", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_1_kept_sentences_that_are_made_anew_now()
    {
        var upgraded = ContentUpgrades.Known.Apply(
            """{"schemaVersion":1,"promises":[{"activities":[{"measures":[{"name":"Insatser","goalNotes":["En mening."]}]}]}]"""
            + ""","activities":[{"measures":[{"goalNotes":[]}]}]}""");

        Assert.Equal(
            """{"schemaVersion":3,"promises":[{"activities":[{"measures":[{"name":"Insatser"}]}]}],"activities":[{"measures":[{}]}]}""",
            upgraded);
    }

    [Fact]
    public void Version_2_knew_of_no_mark_but_about() => Assert.Equal(
        """{"schemaVersion":3,"year":{"figure":{"count":60,"mark":"circa"}},"figures":[{"figure":{"count":3}}]}""",
        ContentUpgrades.Known.Apply(
            """{"schemaVersion":2,"year":{"figure":{"count":60,"isApproximate":true}},"figures":[{"figure":{"count":3}}]}"""));

    [Theory]
    [InlineData("""{"kind":"count","accumulation":"sum"}""", true)]
    [InlineData("""{"kind":"count","accumulation":"sum","goal":{"comparison":"atLeast"}}""", true)]
    [InlineData("""{"kind":"count","accumulation":"sum","goal":{"comparison":"atMost"}}""", false)]
    [InlineData("""{"kind":"count","accumulation":"sum","goal":{"comparison":"below"}}""", false)]
    [InlineData("""{"kind":"count","accumulation":"latest"}""", false)]
    [InlineData("""{"kind":"percentage","accumulation":"latest"}""", false)]
    public void Version_2_wrote_Genomfört_before_every_sum_that_was_not_promised_to_be_few(string measure, bool hasWord)
    {
        var upgraded = ContentUpgrades.Known.Apply($$"""{"schemaVersion":2,"promises":[{"activities":[{"measures":[{{measure}}]}]}]}""");

        Assert.Equal(hasWord, upgraded.Contains(""" "wordBefore":"Genomfört" """.Trim(), StringComparison.Ordinal));
    }

    private static JsonNode KnownFromVersion1(JsonNode content) => content;

    private static JsonNode HasAVersion(JsonNode content)
    {
        content["municipalityName"] = content["kommun"]!.DeepClone();
        content.AsObject().Remove("kommun");
        content["version"] = 1;
        return content;
    }
}
