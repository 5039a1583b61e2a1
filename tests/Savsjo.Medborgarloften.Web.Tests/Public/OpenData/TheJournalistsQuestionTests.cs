using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Public.OpenData;

/// <summary>What a journalist asks, answered by a few lines over the flat files and by nothing else.</summary>
public class TheJournalistsQuestionTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task Own_use_by_persons_of_21_or_younger_in_each_tertial()
    {
        var figures = await File("siffror");

        var answer = figures.Where(row => row["measure"] == "Eget bruk" && row["year"] == "2020")
            .Select(row => $"{row["year"]}-{row["tertial"]}: {row["amount"]}, varav {row["subgroup_amount"]} {row["subgroup"]}");

        Assert.Equal(
            ["2020-1: 19, varav 13 21 år och yngre", "2020-2: 27, varav 7 21 år och yngre", "2020-3: 17, varav 11 21 år och yngre"],
            answer);
    }

    [Fact]
    public async Task Whether_each_goal_was_reached_in_each_year()
    {
        var goals = await File("mal");

        var answer = goals.GroupBy(row => (Year: row["year"], Activity: row["activity"], Measure: row["measure"]))
            .Select(year => (year.Key, Last: year.MaxBy(row => row["tertial"])!))
            .Select(one => $"{one.Key.Year} {one.Key.Activity}: lovat {one.Last["target"]}, blev {one.Last["sum"]}, {one.Last["verdict"]}");

        Assert.Equal(["2020 2.2: lovat 15, blev 20, reached", "2020 2.5: lovat 4, blev 6, reached"], answer);
    }

    [Fact]
    public async Task What_was_not_reported()
    {
        var activities = await File("aktiviteter");

        var answer = activities.Where(row => row["state"] == "missing")
            .Select(row => $"{row["follow_up"]}: {row["activity"]} {row["activity_name"]} ({row["responsible"]})");

        Assert.Equal(
            ["2020-1: 2.3 Skolnärvaro (Kommunen)", "2020-2: 2.3 Skolnärvaro (Kommunen)", "2020-3: 2.3 Skolnärvaro (Kommunen)"], answer);
    }

    private async Task<List<Dictionary<string, string>>> File(string name) =>
        await CsvFile.Rows(await fixture.Visitor().Client.GetAsync($"/oppna-data/{name}.csv"));
}
