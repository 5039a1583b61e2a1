using System.Net;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Embedding;

public class EmbeddingTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    [Theory]
    [InlineData("/inbaddning/ruta", "auto")]
    [InlineData("/inbaddning/ruta/ljus", "light")]
    [InlineData("/inbaddning/ruta/mork", "dark")]
    public async Task The_embedded_page_says_where_each_promise_stands_without_scripts_and_cookies(string address, string scheme)
    {
        var page = await fixture.Visitor().Get(address);

        page.ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Två av tre aktiviteter är klara och en pågår. 2 klara 1 pågår").ShouldSay("2 mål nåddes 2 pågår 1 inte redovisad");
        Assert.Equal(scheme, page.Document.DocumentElement.GetAttribute("data-color-scheme"));
        Assert.Empty(page.Document.QuerySelectorAll("script, form"));
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.All(page.Document.QuerySelectorAll("a"), link => Assert.Equal("_top", link.GetAttribute("target")));
    }

    [Fact]
    public async Task Only_the_embedded_page_can_be_framed_and_only_by_those_who_may()
    {
        await using var shared = fixture.WithWebHostBuilder(host => host
            .UseSetting("Embedding:FrameAncestors:0", "https://www.savsjo.se")
            .UseSetting("Embedding:FrameAncestors:1", "https://*.polisen.se"));
        var client = shared.CreateClient();

        for (var time = 0; time < 2; time++) // rendered, and from memory
        {
            var embedded = await client.GetAsync("/inbaddning/ruta");
            Assert.Contains("frame-ancestors 'self' https://www.savsjo.se https://*.polisen.se;",
                embedded.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.False(embedded.Headers.Contains("X-Frame-Options"));
            var page = await client.GetAsync("/inbaddning");
            Assert.Contains("frame-ancestors 'none';",
                page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("DENY", page.Headers.GetValues("X-Frame-Options").Single());
        }

        Assert.Contains("frame-ancestors 'self';",
            (await fixture.Visitor().Client.GetAsync("/inbaddning/ruta")).Headers.GetValues("Content-Security-Policy")
                .Single(), StringComparison.Ordinal);
        (await new Visitor(client).Get("/inbaddning")).ShouldSay("https://www.savsjo.se");
    }

    [Theory]
    [InlineData("https://www.savsjo.se/trygghet", true)]
    [InlineData("https://lokalt.polisen.se/", true)]
    [InlineData("https://polisen.se/", false)]
    [InlineData("https://www.savsjo.se.evil.example/", false)]
    [InlineData("https://tidningen.example/", false)]
    public async Task A_site_that_is_not_added_sees_a_sentence_instead_of_an_empty_frame(string site, bool isAdded)
    {
        await using var shared = fixture.WithWebHostBuilder(host => host
            .UseSetting("Embedding:FrameAncestors:0", "https://www.savsjo.se")
            .UseSetting("Embedding:FrameAncestors:1", "https://*.polisen.se"));
        var client = shared.CreateClient();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Dest", "iframe");
        client.DefaultRequestHeaders.Referrer = new Uri(site);

        var page = await new Visitor(client).Get("/inbaddning/ruta");

        Assert.Equal(isAdded ? "Höll de vad de lovade?" : "Rutan visas inte här", page.Heading);
        Assert.Contains(isAdded ? "frame-ancestors 'self' https://www.savsjo.se" : "frame-ancestors *;",
            page.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll("a"), link => Assert.Equal("_top", link.GetAttribute("target")));
    }

    [Fact]
    public async Task The_snippets_are_code_to_copy()
    {
        var page = await fixture.Visitor().Get("/inbaddning");

        // Three looks of all, and one for each of the two promises.
        Assert.Equal(5, page.Document.QuerySelectorAll("pre code").Length);
        Assert.Empty(page.Document.QuerySelectorAll("iframe"));
        page.ShouldSay("""<iframe src="http://localhost:5080/inbaddning/ruta" title="Medborgarlöften i Sävsjö: så går det" """)
            .ShouldSay("Ingen annan webbplats är tillagd än.");
    }

    [Theory]
    [InlineData("", "auto")]
    [InlineData("/ljus", "light")]
    [InlineData("/mork", "dark")]
    public async Task One_promise_can_be_embedded_by_itself_of_the_period_that_it_is_of(string look, string scheme)
    {
        var page = await fixture.Visitor().Get("/inbaddning/ruta/2020-2021/lofte-1" + look);

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Höll de det här löftet?")
            .ShouldSay("Öka den polisiära tillgängligheten och servicen").ShouldSay("2 klara 1 pågår").ShouldNotSay("2 mål nåddes");
        Assert.Equal(scheme, page.Document.DocumentElement.GetAttribute("data-color-scheme"));
        Assert.All(page.Document.QuerySelectorAll("a"), link => Assert.Equal("_top", link.GetAttribute("target")));
        Assert.False(page.Response.Headers.Contains("X-Frame-Options"));
        Assert.Single(page.Document.QuerySelectorAll("a[href='/loften/period-2020-2021/1']"));
    }

    [Fact]
    public async Task The_page_of_snippets_has_one_for_each_promise_that_leads_to_what_it_shows()
    {
        var page = await fixture.Visitor().Get("/inbaddning");

        foreach (var number in new[] { 1, 2 })
        {
            var address = $"/inbaddning/ruta/2020-2021/lofte-{number}";
            Assert.Contains(page.Document.QuerySelectorAll("pre.snippet"), code =>
                code.TextContent.Contains($"src=\"http://localhost:5080{address}\"", StringComparison.Ordinal));
            (await fixture.Visitor().Get(address)).ShouldHaveStatus(HttpStatusCode.OK);
        }

        foreach (var unknown in new[] { "2020-2021/lofte-9", "2018-2019/lofte-1", "2020-2021/lofte-0" })
            (await fixture.Visitor().Get("/inbaddning/ruta/" + unknown)).ShouldHaveStatus(HttpStatusCode.NotFound);
    }
}
