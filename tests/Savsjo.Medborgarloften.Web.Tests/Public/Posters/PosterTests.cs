using System.Net;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Posters;

/// <summary>The notice for the library's board.</summary>
public class PosterTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task It_says_what_is_promised_what_became_of_it_and_where_the_rest_is()
    {
        var page = await fixture.Visitor().Get("/anslag");

        page.ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Det här har vi lovat dig som bor i Sävsjö")
            .ShouldSay("Öka den polisiära tillgängligheten och servicen")
            .ShouldSay("Båda målen som går att räkna nåddes under 2020.")
            .ShouldSay("Så var det efter tertial 3 2020.")
            .ShouldSay("localhost:5080");
        Assert.Equal("QR-kod som leder till localhost:5080", page.Document.QuerySelector("svg.poster-code")!.GetAttribute("aria-label"));
        Assert.NotEmpty(page.Document.QuerySelector("svg.poster-code path")!.GetAttribute("d")!);
    }

    [Fact]
    public async Task Whoever_looks_for_something_to_print_finds_it()
    {
        Assert.Contains("/anslag", (await fixture.Visitor().Get("/inbaddning")).Html, StringComparison.Ordinal);
        Assert.Contains("/anslag", await (await fixture.Visitor().Client.GetAsync("/sitemap.xml")).Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }
}
