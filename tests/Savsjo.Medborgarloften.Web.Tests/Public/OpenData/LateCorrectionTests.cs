using System.Text.Json.Nodes;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Tests.Public.OpenData;

/// <summary>Tertial 1 2020 is corrected after the follow-ups of tertial 2 and 3, which still show it as it was.</summary>
public class LateCorrectionTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_last_word_on_each_tertial_is_what_is_given()
    {
        var before = await Amounts("/api/v1/figures?year=2020&activity=2.1&measure=Eget%20bruk");
        var content = await _fixture.Content(2020, 1);
        await _fixture.Publish(content.WithActivity("2.1", WithOneMoreOfOwnUse) with
        {
            Version = 2,
            PublishedAtUtc = new DateTime(2021, 4, 1, 9, 0, 0, DateTimeKind.Utc),
            Correction = new CorrectionContent("En siffra var fel.", []),
        });
        var after = await Amounts("/api/v1/figures?year=2020&activity=2.1&measure=Eget%20bruk");

        Assert.Equal([(before[0].Amount + 1, "2020-1", 2), before[1], before[2]], after);
        Assert.Equal(("2020-3", 1), (after[2].FollowUp, after[2].Version));
        Assert.Equal(before, await Amounts("/api/v1/figures?followUp=2020-3&activity=2.1&measure=Eget%20bruk"));
        Assert.Equal(after, await Amounts("/api/v1/figures?activity=2.1&measure=Eget%20bruk"));
        // 19, 27 and 17 before; statistics go by the same word.
        (await _fixture.Visitor().Get("/statistik?brott=Eget%20bruk"))
            .ShouldSay("Eget bruk 20 varav 13 27 varav 7 17 varav 11 64 varav 31");
    }

    private static ActivityContent WithOneMoreOfOwnUse(ActivityContent activity) => activity with
    {
        Suspicions = activity.Suspicions! with
        {
            Offences = [.. activity.Suspicions.Offences.Select(row => row.Offence != "Eget bruk" ? row : row with
            {
                Figures = [FigureContent.Exact(row.Figures[0].Figure with { Count = row.Figures[0].Figure.Count + 1 })],
            })],
        },
    };

    private async Task<List<(int Amount, string FollowUp, int Version)>> Amounts(string address) =>
        [.. JsonNode.Parse(await _fixture.Visitor().Client.GetStringAsync(address))!["items"]!.AsArray()
            .Select(row => (row!["amount"]!.GetValue<int>(), row["followUp"]!.GetValue<string>(), row["version"]!.GetValue<int>()))];
}
