using System.Net;
using System.Xml.Linq;

namespace Savsjo.Medborgarloften.Web.Tests.Public.OpenData;

/// <summary>
/// The data catalogue that the national portal harvests, the feed, and the page that tells people of it all. (SHACL:
/// tests/open-data.)
/// </summary>
public class CatalogueAndFeedTests(OpenDataFixture fixture) : IClassFixture<OpenDataFixture>
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Every_resource_of_the_catalogue_has_an_absolute_address_and_whatever_it_points_to_is_described()
    {
        var document = XDocument.Parse(await (await fixture.Get("/datasets/dcat")).Content.ReadAsStringAsync());
        var resources = document.Root!.Elements().ToList();
        var described = resources.Select(one => one.Attribute(Rdf + "about")?.Value).ToList();
        var links = document.Descendants().Attributes(Rdf + "resource").Select(one => one.Value).ToList();

        Assert.All([.. described, .. links], address => Assert.True(Uri.TryCreate(address, UriKind.Absolute, out _), address));
        Assert.Equal(described.Count, described.Distinct().Count());
        Assert.Empty(document.Descendants().Attributes(Rdf + "nodeID"));
        Assert.Empty(links.Where(link => link.Contains("/datasets/dcat#", StringComparison.Ordinal)).Except(described));
        Assert.DoesNotContain(resources.SelectMany(one => one.Elements()), statement => statement.HasElements);
    }

    [Fact]
    public async Task Every_address_of_ours_in_the_catalogue_answers()
    {
        var document = XDocument.Parse(await (await fixture.Get("/datasets/dcat")).Content.ReadAsStringAsync());
        var addresses = document.Descendants().Attributes(Rdf + "resource").Select(one => new Uri(one.Value))
            .Where(one => one.Host == "localhost").Select(one => one.AbsolutePath).Distinct().ToList();

        foreach (var address in addresses)
            Assert.Equal((HttpStatusCode.OK, address), ((await fixture.Get(address)).StatusCode, address));
        Assert.True(addresses.Count > 7);
    }

    [Fact]
    public async Task The_catalogue_says_which_years_it_holds()
    {
        var text = await (await fixture.Get("/datasets/dcat")).Content.ReadAsStringAsync();

        Assert.Contains(">2020-01-01</dcat:startDate>", text, StringComparison.Ordinal);
        Assert.Contains(">2020-12-31</dcat:endDate>", text, StringComparison.Ordinal);
        Assert.Contains(">2021-03-02T09:00:00Z</dcterms:modified>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feed_has_an_entry_for_each_publication_latest_first_and_corrections_are_their_own()
    {
        var feed = XDocument.Parse(await (await fixture.Get("/feed.atom")).Content.ReadAsStringAsync()).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();

        Assert.Equal(4, entries.Count);
        Assert.Equal("Rättelse: uppföljning av medborgarlöften, tertial 3 2020, version 2", entries[0].Element(Atom + "title")!.Value);
        Assert.Equal("En ny version ersätter den förra. Skäl: En siffra var fel & <b>rättas</b>.", entries[0]
            .Element(Atom + "summary")!.Value);
        Assert.Equal("2021-03-02T09:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal(4, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, entry => Assert.NotNull(entry.Element(Atom + "updated")));
        foreach (var name in (string[])["id", "title", "updated", "author"])
            Assert.Single(feed.Elements(Atom + name));
        foreach (var link in entries.Elements(Atom + "link"))
            Assert.Equal(HttpStatusCode.OK, (await fixture.Get(new Uri(link.Attribute("href")!.Value).AbsolutePath)).StatusCode);
    }

    [Fact]
    public async Task Search_engines_for_data_find_the_data_sets_by_the_page_and_every_file_of_theirs_answers()
    {
        var page = await fixture.Visitor().Get("/oppna-data");
        var address = page.Document.QuerySelector("link[type='application/ld+json']")!.GetAttribute("href")!;
        var catalogue = await fixture.Json(address);
        var dataSets = catalogue["dataset"]!.AsArray();

        Assert.Equal(("https://schema.org/", "DataCatalog"), ($"{catalogue["@context"]}", $"{catalogue["@type"]}"));
        Assert.All(dataSets, one => Assert.Equal(("Dataset", "2020-01-01/2020-12-31"), ($"{one!["@type"]}", $"{one["temporalCoverage"]}")));
        var files = dataSets.SelectMany(one => one!["distribution"]!.AsArray()).ToList();
        Assert.Equal(5, files.Count);
        foreach (var file in files)
        {
            var answer = await fixture.Get(new Uri(file!["contentUrl"]!.ToString()).AbsolutePath);
            Assert.Equal(
                (HttpStatusCode.OK, $"{file["encodingFormat"]}"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        }
    }

    [Theory]
    [InlineData("/datasets/dcat", "text/turtle", HttpStatusCode.NotAcceptable)]
    [InlineData("/datasets/dcat", "application/rdf+xml", HttpStatusCode.OK)]
    [InlineData("/datasets/schema.jsonld", "application/ld+json", HttpStatusCode.OK)]
    [InlineData("/datasets/annat", "*/*", HttpStatusCode.NotFound)]
    [InlineData("/feed.atom", "application/rss+xml", HttpStatusCode.NotAcceptable)]
    [InlineData("/feed.atom", "application/xml", HttpStatusCode.OK)]
    public async Task What_is_not_offered_is_refused(string address, string accept, HttpStatusCode status) =>
        Assert.Equal(status, (await fixture.Get(address, ("Accept", accept))).StatusCode);

    [Theory]
    [InlineData("/datasets/dcat")]
    [InlineData("/feed.atom")]
    public async Task Whoever_has_it_already_is_told_so(string address)
    {
        var tag = (await fixture.Get(address)).Headers.ETag!.ToString();

        Assert.Equal(HttpStatusCode.NotModified, (await fixture.Get(address, ("If-None-Match", tag))).StatusCode);
    }

    [Fact]
    public async Task The_page_explains_and_every_link_on_it_works()
    {
        var page = await fixture.Visitor().Get("/oppna-data");
        var links = page.Document.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!).Distinct().ToList();

        page.ShouldSay("En misstanke är inte en person").ShouldSay("CC0 1.0").ShouldSay("från tertial 1 2020 till tertial 3 2020");
        foreach (var status in (int[])[400, 404, 405, 406, 500])
            Assert.NotNull(page.Document.GetElementById($"fel-{status}"));
        foreach (var link in links)
            Assert.Equal((HttpStatusCode.OK, link), ((await fixture.Get(link)).StatusCode, link));
        Assert.True(links.Count > 10);
        Assert.NotNull(page.Document.QuerySelector("head link[rel=alternate][type='application/atom+xml'][href='/feed.atom']"));
        Assert.Empty(fixture.Errors.Messages);
    }
}
