using System.Net;
using System.Text.Json.Nodes;

namespace Savsjo.Medborgarloften.Web.Tests.Public.OpenData;

/// <summary>A newspaper's link, a letter's, one from social media: what they hang on it is nobody's reason to refuse it.</summary>
public class LinksThatArePassedOnTests(OpenDataFixture fixture) : IClassFixture<OpenDataFixture>
{
    private const string Tracked = "utm_source=smalandsposten&utm_medium=web&fbclid=IwAR0x-_1";

    [Theory]
    [InlineData("/")]
    [InlineData("/statistik")]
    [InlineData("/uppfoljning/2020/tertial-3")]
    [InlineData("/uppfoljning/2020/tertial-3/rapport.pdf")]
    [InlineData("/oppna-data/siffror.csv")]
    [InlineData("/oppna-data/mal.csv")]
    [InlineData("/oppna-data/aktiviteter.csv")]
    [InlineData("/api/v1/figures")]
    [InlineData("/api/v1/follow-ups/2020-3")]
    public async Task A_link_that_was_passed_on_answers_as_the_link_itself(string address)
    {
        var (itself, passedOn) = (await fixture.Get(address), await fixture.Get($"{address}?{Tracked}"));

        Assert.Equal(HttpStatusCode.OK, passedOn.StatusCode);
        Assert.Equal(itself.Headers.ETag, passedOn.Headers.ETag);
        Assert.Equal(await itself.Content.ReadAsByteArrayAsync(), await passedOn.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_workbook_is_given_too() =>
        Assert.Equal(HttpStatusCode.OK, (await fixture.Get($"/oppna-data/siffror.xlsx?{Tracked}")).StatusCode);

    [Theory]
    [InlineData("/oppna-data/mal.csv?year=2020")]
    [InlineData("/api/v1/figures?yaer=2020")]
    [InlineData("/api/v1/follow-ups?utm=1")]
    public async Task What_asks_for_something_that_is_not_there_is_still_refused_with_a_sentence(string address)
    {
        var answer = await fixture.Get($"{address}&{Tracked}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["detail"]!.ToString());
    }

    [Fact]
    public async Task The_pages_of_a_list_go_on_without_what_was_hung_on_the_link()
    {
        var list = await fixture.Json($"/api/v1/figures?limit=2&isSuspicion=true&{Tracked}");

        Assert.EndsWith("?isSuspicion=true&page=2&limit=2", list["links"]!["next"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/uppfoljning/2020/tertial-3/rapport.pdf")]
    [InlineData("/uppfoljning/2020/tertial-3/version-1/rapport.pdf")]
    public async Task A_viewer_on_any_site_may_read_the_PDF(string address)
    {
        for (var time = 0; time < 2; time++) // rendered, and from memory
            Assert.Equal("*", (await fixture.Get(address, ("Origin", "https://tidningen.example"))).Headers
                .GetValues("Access-Control-Allow-Origin").Single());
        Assert.False((await fixture.Get("/uppfoljning/2020/tertial-3")).Headers.Contains("Access-Control-Allow-Origin"));
    }
}
