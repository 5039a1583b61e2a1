using System.Net;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Statistics;

public class StatisticsPageTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_suspicions_are_shown_by_offence_and_tertial_with_the_share_of_the_young()
    {
        var page = await _fixture.Visitor().Get("/statistik");

        Assert.Equal("Statistik 2020", page.Heading);
        page.ShouldSay("Misstankar om narkotikabrott")
            .ShouldSay("Eget bruk 19 varav 13 27 varav 7 17 varav 11 63 varav 31")
            .ShouldSay("Alla brottstyper 29 varav 18 35 varav 11 32 varav 13 96 varav 42")
            .ShouldSay("Andel 21 år och yngre 62 procent 31 procent 41 procent 44 procent")
            .ShouldSay("En misstanke är inte en person.").ShouldSay("Små tal svänger.").ShouldSay("En ökning behöver inte betyda");
        Assert.Equal(
            "Tertial 1: 29 misstankar, varav 18 gäller 21 år och yngre. Tertial 2: 35 misstankar, varav 11 gäller 21 år och yngre. " +
            "Tertial 3: 32 misstankar, varav 13 gäller 21 år och yngre.",
            Page.Folded(page.Document.QuerySelector("svg.chart desc")!.TextContent));
    }

    [Fact]
    public async Task The_goals_are_shown_year_by_year()
    {
        (await _fixture.Visitor().Get("/statistik"))
            .ShouldSay("Riktade insatser År Resultat Utlovat Hur det gick 2020 20 minst 15 Målet nåddes i tertial 2")
            .ShouldSay("Samverkansmöten År Resultat Utlovat Hur det gick 2020 6 minst 4 Målet nåddes i tertial 3");
    }

    [Fact]
    public async Task Offences_are_chosen_by_a_form_without_JavaScript_and_the_sum_is_theirs()
    {
        var visitor = _fixture.Visitor();
        await visitor.Get("/statistik?brott=innehav&brott=EGET%20BRUK");
        var page = visitor.Page;

        page.ShouldSay("Innehav och eget bruk tillsammans.")
            .ShouldSay("Tillsammans 25 varav 16 34 varav 11 26 varav 11 85 varav 38").ShouldSay("45 procent");
        Assert.Equal(["Innehav", "Eget bruk"], page.Document.QuerySelectorAll(".figures tbody th")
            .Select(cell => Page.Folded(cell.TextContent)));
        Assert.Equal(["Innehav", "Eget bruk"], page.Document.QuerySelectorAll("input[checked]").Select(box => box.GetAttribute("value")));

        var submitted = await visitor.Submit("Visa");
        submitted.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Innehav och eget bruk tillsammans.");
        Assert.Equal("/statistik", page.Link("Visa allt").GetAttribute("href"));
    }

    [Theory]
    [InlineData("?fran=2019", "Uppföljningarna gäller 2020.")]
    [InlineData("?till=2021", "Uppföljningarna gäller 2020.")]
    [InlineData("?brott=hasch", "Brottstypen ”hasch” finns inte i uppföljningarna för 2020.")]
    [InlineData("?brott=Innehav&brott=%3Cscript%3E", "Brottstypen ”<script>” finns inte")]
    public async Task What_there_is_not_is_a_plain_404_with_a_way_back(string query, string sentence)
    {
        var page = await _fixture.Visitor().Get("/statistik" + query);

        page.ShouldHaveStatus(HttpStatusCode.NotFound).ShouldSay(sentence);
        Assert.Equal("/statistik", page.Link("Visa statistiken utan val").GetAttribute("href"));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("1999")]
    [InlineData("99999999999999999999")]
    public async Task What_is_no_year_is_a_400_on_the_page_as_in_open_data(string year)
    {
        var page = await _fixture.Visitor().Get($"/statistik?fran={year}");

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("Ett år skrivs med fyra siffror. Uppföljningarna gäller 2020.");
        Assert.Equal("/statistik", page.Link("Visa statistiken utan val").GetAttribute("href"));
        (await _fixture.Visitor().Get($"/statistik?till={year}")).ShouldHaveStatus(HttpStatusCode.BadRequest);
        Assert.Equal(HttpStatusCode.BadRequest, (await _fixture.Visitor().Client.GetAsync($"/api/v1/figures?year={year}")).StatusCode);
    }

    [Fact]
    public async Task A_year_that_nothing_tells_of_is_a_404_on_the_page_as_in_open_data()
    {
        (await _fixture.Visitor().Get("/statistik?fran=2019")).ShouldHaveStatus(HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.NotFound, (await _fixture.Visitor().Client.GetAsync("/api/v1/figures?year=2019")).StatusCode);
    }

    [Fact]
    public async Task Later_years_stand_beside_each_other_on_one_scale_and_corrections_count()
    {
        using var many = new WebFixture();
        var content = await many.Content(2020, 3);
        for (var year = 2021; year <= 2032; year++)
            await many.Publish(content with { Tertial = new Tertial(year, 3) });
        await many.Publish(content.WithActivity("2.2", activity =>
            activity with { Measures = [.. activity.Measures.Select(Corrected)] }) with
        { Tertial = new Tertial(2031, 3), Version = 2 });

        var latest = await many.Visitor().Get("/statistik");
        var two = await many.Visitor().Get("/statistik?fran=2032&till=2031");

        Assert.Equal("Statistik 2028–2032", latest.Heading);
        Assert.Equal(["2028", "2029", "2030", "2031", "2032"],
            latest.Document.QuerySelectorAll(".multiples:has(svg.chart) h3").Select(heading => Page.Folded(heading.TextContent)[^4..]));
        Assert.Equal(["2028", "2029", "2030", "2031", "2032"],
            latest.Document.QuerySelectorAll("h3[id$=-tabell]").Select(heading => Page.Folded(heading.TextContent)[..4]));
        Assert.Equal("Statistik 2031–2032", two.Heading);
        two.ShouldSay("2031 21 minst 15").ShouldSay("2032 20 minst 15");
        Assert.Equal(["2020", "2032"], new[] { two.Document.QuerySelector("#fran option")!,
            two.Document.QuerySelector("#till option:last-child")! }.Select(option => option.TextContent));
        (await many.Visitor().Get("/statistik?fran=2020&till=2032"))
            .ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("Det går att visa 10 år åt gången.");
    }

    [Fact]
    public async Task A_withheld_figure_is_a_hatched_field_of_one_height_and_no_sum_gives_it_away()
    {
        using var withheld = new WebFixture();
        var content = await withheld.Content(2020, 3);
        await withheld.Publish(content.WithActivity("2.1", activity =>
            activity with { Suspicions = WithoutSmall(activity.Suspicions!) }) with
        { Version = 2, SmallCountsBelow = 4 });

        var all = await withheld.Visitor().Get("/statistik");
        var some = await withheld.Visitor().Get("/statistik?brott=Innehav&brott=Dopningslagen%20bruk");

        foreach (var page in new[] { all, some })
        {
            Assert.Equal(["190"], page.Document.QuerySelectorAll("svg.chart rect.withheld")
                .Select(field => field.GetAttribute("height")).Distinct());
            Assert.Contains("skyddad uppgift", page.MainText, StringComparison.Ordinal);
        }

        // 6 of possession and 1 withheld: the sum of the two is withheld as well.
        some.ShouldNotSay("Tillsammans 7").ShouldSay("Tillsammans skyddad uppgift");
    }

    [Fact]
    public async Task What_is_said_of_the_figures_is_true_of_those_that_stand_there()
    {
        using var withheld = new WebFixture();
        var content = await withheld.Content(2020, 3);
        var before = await withheld.Visitor().Get("/statistik");
        await withheld.Publish(content.WithActivity("2.1", activity =>
            activity with { Suspicions = WithoutSmall(activity.Suspicions!) }) with
        { Version = 2, SmallCountsBelow = 4 });

        before.ShouldNotSay("Skyddad uppgift är inte noll.").ShouldNotSay("streckat");
        (await withheld.Visitor().Get("/statistik")).ShouldSay("Skyddad uppgift är inte noll.").ShouldSay("streckat fält");
        (await withheld.Visitor().Get("/statistik?brott=Innehav")).ShouldNotSay("Skyddad uppgift är inte noll.");
    }

    private static MeasureContent Corrected(MeasureContent measure) => measure with { Year = FigureContent.Exact(Figure.OfCount(21)) };

    /// <summary>Tertial 1's doping and its total are withheld.</summary>
    private static SuspicionTable WithoutSmall(SuspicionTable table) => table with
    {
        Offences = [.. table.Offences.Select(row => row.Offence.StartsWith("Dopningslagen", StringComparison.Ordinal)
            ? row with { Figures = [new FigureContent(FigureState.Withheld, Below: 4), .. row.Figures.Skip(1)],
                Year = new FigureContent(FigureState.Withheld) }
            : row)],
        Totals = [new FigureContent(FigureState.Withheld), .. table.Totals.Skip(1)],
        YearTotal = new FigureContent(FigureState.Withheld),
    };
}
