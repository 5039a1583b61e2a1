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

    [Fact]
    public async Task One_promise_has_a_notice_of_its_own_with_the_short_address_of_its_page()
    {
        var page = await fixture.Visitor().Get("/anslag/2020-2021/lofte-1");

        page.ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Öka den polisiära tillgängligheten och servicen").ShouldSay("Så var det efter tertial 3 2020.")
            .ShouldSay("localhost:5080/k/20-21-1").ShouldNotSay("Minska narkotikaanvändningen");
        Assert.Equal("QR-kod som leder till localhost:5080/k/20-21-1",
            page.Document.QuerySelector("svg.poster-code")!.GetAttribute("aria-label"));
        foreach (var unknown in new[] { "/anslag/2020-2021/lofte-9", "/anslag/2018-2019/lofte-1" })
            (await fixture.Visitor().Get(unknown)).ShouldHaveStatus(HttpStatusCode.NotFound);
        Assert.Equal("/anslag/2020-2021/lofte-1",
            (await fixture.Visitor().Get("/loften/1")).Link("Anslag om löftet att skriva ut").GetAttribute("href"));
    }

    [Theory]
    [InlineData("20-21-1", "/loften/period-2020-2021/1")]
    [InlineData("20-21-2.4", "/loften/aktivitet/2020-2021/2.4")]
    [InlineData("24-24-12", "/loften/period-2024-2024/12")]
    [InlineData("99-00-1", "/loften/period-2099-2100/1")]
    [InlineData("20-21-G1", "/loften/aktivitet/2020-2021/G1")]
    public async Task A_short_address_leads_to_the_long_one_for_ever(string code, string address)
    {
        using var answer = await fixture.Visitor().Client.GetAsync(new Uri($"/k/{code}", UriKind.Relative));

        Assert.Equal((HttpStatusCode.MovedPermanently, address), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("20-21-0")]
    [InlineData("20-21-100")]
    [InlineData("20-21-")]
    [InlineData("2020-2021-1")]
    [InlineData("20-21-1%0A")]
    [InlineData("%2F%2Fexempel.com")]
    public async Task What_is_no_short_address_leads_nowhere(string code) =>
        (await fixture.Visitor().Get($"/k/{code}")).ShouldHaveStatus(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_short_address_on_a_promise_s_page_leads_back_to_that_promise()
    {
        var visitor = fixture.Visitor();
        foreach (var number in new[] { 1, 2 })
        {
            var page = await visitor.Get($"/loften/{number}");
            var code = page.Link($"localhost:5080/k/20-21-{number}").GetAttribute("href")!;
            Assert.Equal(page.Heading, (await visitor.Get(code)).ShouldHaveStatus(HttpStatusCode.OK).Heading);
        }
    }
}
