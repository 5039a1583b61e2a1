using System.Net;
using System.Xml.Linq;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Public.OpenData;

namespace Savsjo.Medborgarloften.Web.Tests.Public.ChartFiles;

/// <summary>A chart or a table to take along: what the page shows, and where it comes from.</summary>
public class ChartFileTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Chart = "/uppfoljning/2020/tertial-3/version-1/misstankar-2.1";

    [Fact]
    public async Task The_page_offers_each_of_them_and_says_how_to_refer_to_it()
    {
        var page = await fixture.Visitor().Get("/uppfoljning/2020/tertial-3");
        var offered = page.Document.QuerySelectorAll("section[aria-labelledby=ladda-ner] a[download]")
            .Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal([Chart + ".png", Chart + ".svg", Chart + ".csv", "/oppna-data/siffror.xlsx"], offered);
        foreach (var address in offered)
            Assert.Equal(HttpStatusCode.OK, (await fixture.Visitor().Client.GetAsync(address)).StatusCode);
        page.ShouldSay("Hänvisa så här: Sävsjö kommun och Polisen. Uppföljning av medborgarlöften")
            .ShouldSay("Version 1, publicerad").ShouldSay("http://localhost:5080/uppfoljning/2020/tertial-3/version-1");
    }

    [Fact]
    public async Task The_table_holds_the_cells_of_the_page()
    {
        var rows = await CsvFile.Cells(await fixture.Visitor().Client.GetAsync(Chart + ".csv"));

        Assert.Equal(
            ["Brottstyp", "Tertial 1", "Tertial 1, varav", "Tertial 2", "Tertial 2, varav", "Tertial 3", "Tertial 3, varav", "Hela 2020",
                "Hela 2020, varav"], rows[0]);
        Assert.Contains(rows, row => row.SequenceEqual(["Eget bruk", "19", "13", "27", "7", "17", "11", "63", "31"]));
        Assert.Equal(["Alla brottstyper", "29", "18", "35", "11", "32", "13", "96", "42"], rows[^1]);
    }

    [Fact]
    public async Task The_picture_in_lines_says_its_numbers_its_words_and_its_source()
    {
        var svg = XDocument.Parse(await fixture.Visitor().Client.GetStringAsync(Chart + ".svg"));
        var words = svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();

        Assert.StartsWith("Misstankar om narkotikabrott per tertial 2020", words[0], StringComparison.Ordinal);
        foreach (var word in new[] { "29", "35", "32", "varav 18", "varav 11", "varav 13", "Tertial 1", "varav 21 år och yngre",
            "Källa: Sävsjö kommun och Polisen, uppföljning för tertial 3 2020, version 1." })
            Assert.Contains(word, words);
        Assert.Contains(
            "29 misstankar, varav 18", svg.Root!.Elements().Single(one => one.Name.LocalName == "desc").Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".png", "image/png")]
    [InlineData(".svg", "image/svg+xml")]
    [InlineData(".csv", "text/csv")]
    public async Task Every_file_is_saved_under_a_name_that_says_what_it_is_of_and_any_site_may_read_it(string ending, string type)
    {
        for (var time = 0; time < 2; time++) // rendered, and from memory
        {
            var file = await fixture.Visitor().Client.GetAsync(Chart + ending);
            Assert.Equal(type, file.Content.Headers.ContentType!.MediaType);
            Assert.Equal(
                $"misstankar-2.1-2020-tertial-3-version-1{ending}", file.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
            Assert.Equal("*", file.Headers.GetValues("Access-Control-Allow-Origin").Single());
        }
    }

    [Theory]
    [InlineData("/uppfoljning/2020/tertial-3/version-2/misstankar-2.1.png")]
    [InlineData("/uppfoljning/2020/tertial-3/version-1/misstankar-1.1.svg")]
    [InlineData("/uppfoljning/2020/tertial-3/version-1/misstankar-2.1.gif")]
    public async Task What_is_not_there_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await fixture.Visitor().Client.GetAsync(address)).StatusCode);
}
