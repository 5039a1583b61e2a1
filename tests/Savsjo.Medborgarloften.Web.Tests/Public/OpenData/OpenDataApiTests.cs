using System.Net;
using System.Text.Json.Nodes;

namespace Savsjo.Medborgarloften.Web.Tests.Public.OpenData;

/// <summary>/api/v1 as a program meets it.</summary>
public class OpenDataApiTests(OpenDataFixture fixture) : IClassFixture<OpenDataFixture>
{
    [Fact]
    public async Task Every_address_answers_as_the_description_says_and_so_do_its_examples()
    {
        var document = await fixture.Json("/openapi/v1.json");
        var schema = new JsonSchema(document);
        var faults = new List<string>();
        foreach (var (path, item) in document["paths"]!.AsObject())
        {
            var response = await fixture.Get("/api/v1" + Filled(path, item!["get"]!));
            var described = item["get"]!["responses"]!["200"]!["content"]!["application/json"]!;
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync());
            faults.AddRange(schema.Faults(answer, described["schema"]!).Select(fault => $"{path} {(int)response.StatusCode}: {fault}"));
            foreach (var (status, example, of) in Examples(item["get"]!))
                faults.AddRange(schema.Faults(example, of).Select(fault => $"{path}, example of {status}: {fault}"));
        }

        Assert.Empty(faults);
        Assert.Equal(12, document["paths"]!.AsObject().Count);
    }

    [Fact]
    public async Task The_description_has_every_address_of_the_API()
    {
        var described = (await fixture.Json("/openapi/v1.json"))["paths"]!.AsObject().Select(path => $"GET /api/v1{path.Key}");

        Assert.Equal(
            Security.EndpointAccess.Approved.Keys
                // The root itself, which the catalogue names, answers as /api-info does.
                .Where(key => key.StartsWith("GET /api/v1/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Given_missing_and_withheld_are_three_different_things()
    {
        var first = (await fixture.Json("/api/v1/figures?followUp=2020-3&activity=2.1&limit=100"))["items"]!.AsArray();
        string Row(int tertial) => first.First(row => row!["tertial"]!.GetValue<int>() == tertial)!.ToJsonString();

        Assert.Contains("\"amount\":null,\"status\":\"withheld\",\"fewerThan\":5", Row(1), StringComparison.Ordinal);
        Assert.Contains("\"subgroupAmount\":null,\"subgroupStatus\":\"withheld\"", Row(1), StringComparison.Ordinal);
        Assert.Contains("\"amount\":null,\"status\":\"missing\",\"fewerThan\":null", Row(2), StringComparison.Ordinal);
        Assert.Contains("\"amount\":60,\"status\":\"given\",\"fewerThan\":null,\"isApproximate\":true", Row(3), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_version_holds_and_the_older_ones_keep_their_addresses()
    {
        Assert.Equal((2, 2), await Version("/api/v1/follow-ups/2020-3"));
        Assert.Equal((1, 2), await Version("/api/v1/follow-ups/2020-3/versions/1"));
        Assert.Equal(["2", "1"], (await fixture.Json("/api/v1/follow-ups/2020-3/versions"))["items"]!
            .AsArray().Select(one => one!["version"]!.ToString()));
        Assert.Equal("2", (await fixture.Json("/api/v1/figures?year=2020&limit=1"))["items"]![0]!["version"]!.ToString());
        Assert.Equal("1", (await fixture.Json("/api/v1/figures?followUp=2020-3&version=1"))["items"]![0]!["version"]!.ToString());
    }

    [Fact]
    public async Task The_pages_of_a_list_are_the_whole_list_once()
    {
        var all = (await fixture.Json("/api/v1/figures?limit=100"))["items"]!.AsArray().Select(row => row!.ToJsonString()).ToList();
        var pages = new List<string>();
        for (var address = "/api/v1/figures?limit=4"; address is not null;)
        {
            var page = await fixture.Json(address);
            pages.AddRange(page["items"]!.AsArray().Select(row => row!.ToJsonString()));
            address = page["links"]!["next"]?.GetValue<string>() is { } next ? new Uri(next).PathAndQuery : null;
        }

        Assert.Equal(all, pages);
        Assert.True(all.Count > 15);
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Fact]
    public async Task Nothing_is_told_of_a_tertial_that_is_not_published()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await fixture.Get("/api/v1/follow-ups/2021-1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await fixture.Get("/api/v1/figures?year=2021")).StatusCode);
        Assert.DoesNotContain("2021-1",
            await (await fixture.Get("/api/v1/follow-ups?limit=100")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, "/api/v1/figures?page=-1")]
    [InlineData(400, "/api/v1/figures?page=0")]
    [InlineData(400, "/api/v1/figures?page=2147483647")]
    [InlineData(400, "/api/v1/figures?limit=10000")]
    [InlineData(400, "/api/v1/figures?limit=10&limit=20")]
    [InlineData(400, "/api/v1/figures?ar=2020")]
    [InlineData(400, "/api/v1/figures?year=tjugo")]
    [InlineData(400, "/api/v1/figures?year=1999")]
    [InlineData(400, "/api/v1/figures?tertial=2")]
    [InlineData(400, "/api/v1/figures?version=1")]
    [InlineData(400, "/api/v1/figures?followUp=2020-4")]
    [InlineData(400, "/api/v1/figures?isSuspicion=kanske")]
    [InlineData(400, "/api/v1/figures?measure=%00")]
    [InlineData(400, "/api/v1/figures?measure=")]
    [InlineData(400, "/api/v1/follow-ups/2020-3?page=1")]
    [InlineData(404, "/api/v1/figures?measure=Stöld")]
    [InlineData(404, "/api/v1/figures?followUp=2020-3&version=7")]
    [InlineData(404, "/api/v1/follow-ups?year=2093")]
    [InlineData(404, "/api/v1/follow-ups/2020-03")]
    [InlineData(404, "/api/v1/follow-ups/2020-3/versions/01")]
    [InlineData(404, "/api/v1/follow-ups/2020-3/versions/99999999999999999999")]
    [InlineData(404, "/api/v1/follow-ups/2093-1/versions")]
    [InlineData(404, "/api/v1/promise-periods/2000-2999")]
    [InlineData(404, "/api/v1/promise-periods/2020")]
    [InlineData(404, "/api/v1/promise-periods/2020-2021/promises/9")]
    [InlineData(404, "/api/v1/promise-periods/2020-2021/activities/'%20OR%201=1")]
    [InlineData(404, "/api/v2")]
    [InlineData(404, "/api/v2/figures")]
    [InlineData(404, "/openapi/v2.json")]
    public async Task A_wrong_question_gets_a_problem_that_a_person_can_read(int status, string address)
    {
        var response = await fixture.Get(address);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal((status, "application/problem+json", "*"),
            ((int)response.StatusCode, response.Content.Headers.ContentType!.ToString(),
                response.Headers.GetValues("Access-Control-Allow-Origin").Single()));
        Assert.Equal(["type", "title", "status", "detail", "instance"], problem.AsObject().Select(field => field.Key));
        Assert.Equal(status, problem["status"]!.GetValue<int>());
        Assert.EndsWith($"/oppna-data#fel-{status}", problem["type"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.EndsWith(".", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(fixture.Errors.Messages);
    }

    [Fact]
    public async Task A_query_of_ten_kilobytes_is_refused_in_the_same_words()
    {
        var response = await fixture.Get($"/api/v1/figures?measure={new string('a', 10_000)}");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"),
            (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
    }

    [Theory]
    [InlineData("text/turtle", 406)]
    [InlineData("text/html", 406)]
    [InlineData("application/json;q=0, */*", 406)]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", 200)]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("application/*", 200)]
    public async Task Only_what_is_offered_is_given(string accept, int status) =>
        Assert.Equal(status, (int)(await fixture.Get("/api/v1/figures", ("Accept", accept))).StatusCode);

    [Fact]
    public async Task Any_site_may_read_and_nobody_may_write()
    {
        var options = await fixture.Send(HttpMethod.Options, "/api/v1/figures",
            ("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET"));
        var head = await fixture.Send(HttpMethod.Head, "/api/v1/figures");
        var get = await fixture.Get("/api/v1/figures");

        Assert.Equal((HttpStatusCode.NoContent, "*", "GET, HEAD, OPTIONS"),
            (options.StatusCode, options.Headers.GetValues("Access-Control-Allow-Origin").Single(),
                options.Headers.GetValues("Access-Control-Allow-Methods").Single()));
        Assert.Equal((HttpStatusCode.OK, get.Content.Headers.ContentLength), (head.StatusCode, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch })
        {
            var refused = await fixture.Send(method, "/api/v1/figures");
            Assert.Equal((HttpStatusCode.MethodNotAllowed, "application/problem+json"),
                (refused.StatusCode, refused.Content.Headers.ContentType!.ToString()));
            Assert.Equal(["GET", "HEAD", "OPTIONS"], refused.Content.Headers.Allow);
        }
    }

    [Fact]
    public async Task Whoever_has_the_answer_already_is_told_so()
    {
        var first = await fixture.Get("/api/v1/follow-ups");
        var again = await fixture.Get("/api/v1/follow-ups", ("If-None-Match", $"\"annat\", {first.Headers.ETag}"));

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await fixture.Get("/api/v1/follow-ups", ("If-None-Match", "\"annat\""))).StatusCode);
    }

    private async Task<(int Version, int Newest)> Version(string address)
    {
        var answer = await fixture.Json(address);
        return (answer["version"]!.GetValue<int>(), answer["newestVersion"]!.GetValue<int>());
    }

    /// <summary>The path with the description's own examples of its parameters.</summary>
    private static string Filled(string path, JsonNode operation) => operation["parameters"]!.AsArray()
        .Where(parameter => parameter!["in"]!.GetValue<string>() == "path")
        .Aggregate(path, (filled, parameter) =>
            filled.Replace(
                $"{{{parameter!["name"]}}}",
                parameter["name"]!.GetValue<string>() == "version" ? "1" : parameter["example"]!.ToString(), StringComparison.Ordinal));

    private static IEnumerable<(string Status, JsonNode? Example, JsonNode Schema)> Examples(JsonNode operation) =>
        from response in operation["responses"]!.AsObject()
        where response.Value!["content"] is not null
        from content in response.Value["content"]!.AsObject()
        from example in content.Value!["examples"]!.AsObject()
        select (response.Key, example.Value!["value"], content.Value["schema"]!);
}
