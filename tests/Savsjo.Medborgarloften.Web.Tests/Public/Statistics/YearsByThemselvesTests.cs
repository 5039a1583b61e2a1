using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Counts;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Statistics;

/// <summary>A goal that comes again, over two years: where years stand one by one, each has its own verdict.</summary>
public sealed class YearsByThemselvesTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task A_year_that_is_over_is_not_under_way_and_the_misses_of_another_are_not_its_own()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Agreement.Of("Löften", "2023-09-01", "2024-12-31").Promising(1, "Det ska vara tryggt.")
            .Doing("Pass", "Polisen ska gå pass.", "Polisen").Counting("Pass", "pass", "pass", isNeuter: true).AtLeast("3", "Tertial"),
            day: "2023-08-20");
        await year.Report("2024-01-10", new Typed("1.1", "17"));
        (await _app.Visitor().Get("/statistik"))
            .ShouldSay("1 september–31 december 2023 17 i tertial 3 minst 3 per tertial Målet nåddes i tertial 3").ShouldNotSay("På väg");
        await year.Report("2024-05-10", new Typed("1.1", "1", Reason: "Vi var för få."));
        await year.Report("2024-09-10", new Typed("1.1", Status: "Ongoing"));

        (await _app.Visitor().Get("/statistik?fran=2023&till=2024")).ShouldSay("Målet nåddes i tertial 3")
            .ShouldSay("2024 Tertial 2: inte redovisat minst 3 per tertial Målet nåddes inte");
        var page = await _app.Visitor().Get("/loften/aktivitet/2023-2024/1.1");
        page.ShouldSay("Målet nåddes i tertial 3").ShouldSay("Vi var för få.").ShouldNotSay("i ett av tre tertial");
        (await year.Read("/2024/tertial-2")).ShouldSay("Målet nåddes delvis: i ett av tre tertial");
        page.ShouldSay("Tertial 2 2024 Pågår Inte redovisat");
    }
}
