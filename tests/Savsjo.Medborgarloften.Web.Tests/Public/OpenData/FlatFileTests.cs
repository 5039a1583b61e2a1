using System.Net;
using System.Text.Json.Nodes;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Tests.Public.OpenData;

/// <summary>Goals and activities as flat files: was it reached, and what is missing?</summary>
public class FlatFileTests(OpenDataFixture fixture) : IClassFixture<OpenDataFixture>
{
    private const string Goals = "/oppna-data/mal.csv";
    private const string Activities = "/oppna-data/aktiviteter.csv";

    [Theory]
    [InlineData(Goals)]
    [InlineData(Activities)]
    public async Task A_file_is_what_its_description_says(string address)
    {
        var link = (await fixture.Get(address)).Headers.GetValues("Link").Single();
        var metadata = await fixture.Json(new Uri(link[1..link.IndexOf('>', StringComparison.Ordinal)]).PathAndQuery);
        var columns = metadata["tableSchema"]!["columns"]!.AsArray();
        var rows = await Rows(address);

        Assert.Equal(columns.Select(column => column!["name"]!.GetValue<string>()), rows[0].Keys);
        Assert.All(rows, row => Assert.DoesNotContain(columns, column => IsRequired(column!) && row[Name(column!)].Length == 0));
        var key = metadata["tableSchema"]!["primaryKey"]!.AsArray().Select(name => name!.GetValue<string>()).ToList();
        Assert.Equal(rows.Count, rows.Select(row => string.Join('|', key.Select(name => row[name]))).Distinct().Count());
    }

    [Fact]
    public async Task Every_goal_has_a_row_that_says_what_the_API_says()
    {
        var rows = await Rows(Goals);
        foreach (var row in rows)
        {
            var followUp = await fixture.Json($"/api/v1/follow-ups/{row["follow_up"]}");
            Assert.Equal(followUp["version"]!.ToString(), row["version"]);
            var goal = ActivitiesOf(followUp).Single(one => one["label"]!.ToString() == row["activity"])["measures"]!.AsArray()
                .SingleOrDefault(one => one!["name"]!.ToString() == row["measure"])?["goal"];
            if (goal is not null)
                Assert.Equal(goal["verdict"]!.ToString(), row["verdict"]);
        }

        Assert.NotEmpty(rows);
    }

    [Fact]
    public async Task A_goal_has_one_answer_and_says_when_it_was_reached_only_where_it_was()
    {
        var rows = await Rows(Goals);

        Assert.All(rows, row => Assert.DoesNotContain("outcome", row.Keys));
        Assert.All(rows, row => Assert.True(row["verdict"] == "reached" || row["reached_in"].Length == 0, row["verdict"]));
        Assert.Contains(rows, row => row["reached_in"].Length > 0);
    }

    [Fact]
    public async Task Every_activity_of_every_follow_up_has_a_row_also_where_nothing_was_reported()
    {
        var rows = await Rows(Activities);
        foreach (var told in rows.GroupBy(row => row["follow_up"]))
            Assert.Equal(
                ActivitiesOf(await fixture.Json($"/api/v1/follow-ups/{told.Key}")).Select(one => one["label"]!.ToString()),
                told.Select(row => row["activity"]));
        Assert.Contains(rows, row => row["state"] == "missing" && row["status"] == "" && row["status_text"] == "Inte redovisat");
    }

    [Fact]
    public async Task A_goal_that_the_headline_counts_and_no_activity_tells_has_a_row_too()
    {
        await using var app = new WebFixture();
        var content = await app.Content(2020, 3);
        await app.Publish(content with
        {
            Version = 2,
            Correction = new CorrectionContent("Ett mål var glömt.", ["1.9: målet är med"]),
            Promises =
            [
                content.Promises[0] with
                {
                    OtherGoals =
                    [
                        new OtherGoal("1.9", "Trygghetsvandringar", "Vandringar", MeasureKind.Count, "minst 2 vandringar om året",
                            GoalOutcome.NotReached, new Tertial(2020, 1), new Tertial(2020, 1)) { Reason = "Den som skulle leda slutade." },
                    ],
                },
                .. content.Promises.Skip(1),
            ],
        });

        var row = (await CsvFile.Rows(await app.Visitor().Client.GetAsync(Goals))).Single(one => one["activity"] == "1.9");

        Assert.Equal(
            ("2020-3", "1", "Vandringar", "minst 2 vandringar om året", "notReached", "Målet nåddes inte", "Den som skulle leda slutade.",
                ""),
            (row["follow_up"], row["promise"], row["measure"], row["promised"], row["verdict"], row["verdict_text"], row["reason"],
                row["sum"]));
    }

    [Theory]
    [InlineData(Goals)]
    [InlineData(Activities)]
    [InlineData("/oppna-data/siffror.csv")]
    [InlineData("/oppna-data/siffror.xlsx")]
    public async Task A_selection_that_a_file_cannot_make_is_refused_and_never_answered_with_everything(string address)
    {
        Assert.Equal(HttpStatusCode.OK, (await fixture.Get(address)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await fixture.Get($"{address}?year=1999")).StatusCode);
    }

    private static IEnumerable<JsonNode> ActivitiesOf(JsonNode followUp) => followUp["promises"]!.AsArray()
        .SelectMany(promise => promise!["activities"]!.AsArray()).Concat(followUp["commonActivities"]!.AsArray()).Select(one => one!);

    private static bool IsRequired(JsonNode column) => column["required"]!.GetValue<bool>();

    private static string Name(JsonNode column) => column["name"]!.GetValue<string>();

    private async Task<List<Dictionary<string, string>>> Rows(string address) => await CsvFile.Rows(await fixture.Get(address));
}
