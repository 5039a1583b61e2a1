using System.Net;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.DemoData;

namespace Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

/// <summary>The follow-up of 2020 as its readers know it.</summary>
public class FollowUpReportPageTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    private static readonly ReferenceFollowUp Reference = ReferenceFollowUp.Read();

    [Fact]
    public async Task An_earlier_follow_up_leads_to_the_latest_and_the_latest_to_none()
    {
        var earlier = await _fixture.Visitor().Get("/uppfoljning/2020/tertial-1");
        var latest = await _fixture.Visitor().Get("/uppfoljning/2020/tertial-3");

        earlier.ShouldSay("Det finns en senare uppföljning: tertial 3 2020.");
        Assert.Equal("/uppfoljning/2020/tertial-3", earlier.Link("tertial 3 2020").GetAttribute("href"));
        latest.ShouldNotSay("senare uppföljning");
    }

    [Fact]
    public async Task Tertial_3_holds_every_cell_of_the_document()
    {
        var page = await _fixture.Visitor().Get("/uppfoljning/2020/tertial-3");

        page.ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay(
                "Polisens och kommunens arbete med medborgarlöften följs upp tertialvis. Uppföljningen avser tredje tertialet 2020.");
        foreach (var promise in Reference.Promises)
        {
            page.ShouldSay(promise.FollowUpHeading);
            foreach (var activity in promise.Activities)
            {
                page.ShouldSay(activity.Text);
                Assert.All(activity.Published.Values, text => page.ShouldSay(text));
            }
        }
    }

    [Fact]
    public async Task Tertial_3_tells_what_the_year_came_to()
    {
        var page = await _fixture.Visitor().Get("/uppfoljning/2020/tertial-3");

        page.ShouldSay("96 misstankar under 2020, varav 42 gäller 21 år och yngre")
            .ShouldSay("29 varav 18").ShouldSay("35 varav 11").ShouldSay("32 varav 13").ShouldSay("96 varav 42")
            .ShouldSay("20 riktade insatser under 2020, minst 15 utlovade")
            .ShouldSay("Målet nåddes i tertial 2").ShouldSay("133 procent av målet")
            .ShouldSay("6 samverkansmöten under 2020, minst 4 utlovade").ShouldSay("Målet nåddes i tertial 3")
            .ShouldSay("Klart sedan tertial 1")
            .ShouldSay("96 − 29 − 35 = 32");
        Assert.Equal(3, page.Document.QuerySelectorAll("td.gap")
            .Count(cell => Page.Folded(cell.TextContent).Contains("Inte redovisat", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_earlier_tertial_holds_only_what_was_known_then(int tertial)
    {
        var page = await _fixture.Visitor().Get($"/uppfoljning/2020/tertial-{tertial}");

        foreach (var activity in Reference.Promises.SelectMany(promise => promise.Activities))
            foreach (var (number, text) in activity.Published.Where(cell => cell.Value.Length > 0))
                if (number <= tertial)
                    page.ShouldSay(text);
                else if (!activity.Published.Any(earlier => earlier.Key <= tertial
                    && earlier.Value.Contains(text, StringComparison.Ordinal)))
                    page.ShouldNotSay(text);
        page.ShouldSay(tertial == 1 ? "29 misstankar hittills under 2020, varav 18" : "64 misstankar hittills under 2020, varav 29");
        Assert.Equal(tertial, page.Document.QuerySelectorAll(".activities thead th").Length / 2 - 1);
        Assert.DoesNotContain($"Tertial {tertial + 1}", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_new_since_the_follow_up_before_stands_first()
    {
        var third = await _fixture.Visitor().Get("/uppfoljning/2020/tertial-3");
        var first = await _fixture.Visitor().Get("/uppfoljning/2020/tertial-1");

        third.ShouldSay(
            "Nytt sedan tertial 2 2020 2.1 Misstankar om narkotikabrott 32 misstankar i september–december, 35 i maj–augusti.")
            .ShouldSay("2.2 Riktade insatser Nu klar. Tre riktade insatser till, sammanlagt 20 under 2020.")
            .ShouldSay("Målet nåddes i tertial 3 (minst 4). 2.4 har ny text. Övriga fyra aktiviteter är som förut.");
        (await _fixture.Visitor().Get("/uppfoljning/2020/tertial-2")).ShouldSay("Läget är ”Pågår”. Förut var det ”Tillfälligt pausad”.");
        first.ShouldNotSay("Nytt sedan");
    }

    [Fact]
    public async Task A_gap_an_end_and_a_beginning_are_news_and_a_withheld_figure_is_not_told()
    {
        using var other = new WebFixture();
        var content = await other.Content(2020, 3);
        var tertial = new Tertial(2021, 1);
        await other.Publish((content with { Tertial = tertial })
            .WithActivity("2.4", activity => activity with { Cells = [new(tertial, CellState.Missing)] })
            .WithActivity("2.3", activity => activity with { Cells = [new(tertial, CellState.Reported, ActivityStatus.Ongoing)] })
            .WithActivity("1.2", activity => activity with { Label = "1.4", Name = "Kvällspatrull" })
            .WithActivity("2.1", activity =>
                activity with { Suspicions = activity.Suspicions! with { Totals = [new(FigureState.Withheld)] } }));

        (await other.Visitor().Get("/uppfoljning/2021/tertial-1"))
            .ShouldSay("Nytt sedan tertial 3 2020").ShouldSay("Är inte redovisad. Förut var läget ”Pågår”.")
            .ShouldSay("Skolnärvaro Är redovisad igen. Läget är ”Pågår”.").ShouldSay("Kvällspatrull Ny aktivitet. Läget är ”Pågår”.")
            .ShouldNotSay("misstankar i januari–april");
    }

    [Fact]
    public async Task Only_what_is_wholly_as_before_is_said_to_be_so_and_what_else_has_changed_is_named()
    {
        using var other = new WebFixture();
        var content = await other.Content(2020, 3);
        await other.Publish((content with { Tertial = new Tertial(2021, 1) })
            .WithActivity("1.1", activity => activity with { Text = activity.Text + " Alla dagar." })
            .WithActivity("1.2", activity => activity with { Cells = [activity.Latest with { Text = "Onsdagar." }] })
            .WithActivity("1.3", activity => activity with { Responsible = "Polisen" })
            .WithActivity("2.1", activity =>
                activity with { Suspicions = activity.Suspicions! with { Totals = [new(FigureState.Withheld)] } })
            .WithActivity("2.2", activity => activity with { Measures = [.. activity.Measures.Select(NoneThisTime)] })
            .WithActivity("2.4", activity => activity with
            {
                Cells = [activity.Latest with { Text = "Klart snart." }],
                Responsible = "Polisen, Kommunen och skolan",
            })
            .WithActivity("2.5", activity => activity with { Measures = [.. activity.Measures.Select(NotReported)] }));

        (await other.Visitor().Get("/uppfoljning/2021/tertial-1")).ShouldSay(
            "1.1 har ändrad lydelse. 1.2 har ny text. 1.3 har ändrat ansvar. 2.1 har skyddade siffror. 2.2 har nya siffror. "
            + "2.4 har ny text och ändrat ansvar. 2.5 har inga redovisade siffror. 2.3 är som förut.");

        static MeasureContent NoneThisTime(MeasureContent measure) =>
            measure with { Figures = [.. measure.Figures.SkipLast(1), FigureContent.Exact(Figure.OfCount(0))] };

        static MeasureContent NotReported(MeasureContent measure) =>
            measure with { Figures = [.. measure.Figures.SkipLast(1), FigureContent.Missing] };
    }

    [Fact]
    public async Task What_is_new_in_several_is_said_of_them_together()
    {
        using var other = new WebFixture();
        var content = await other.Content(2020, 3);
        await other.Publish((content with { Tertial = new Tertial(2021, 1) })
            .WithActivity("1.2", activity => activity with { Cells = [activity.Latest with { Text = "Onsdagar." }] })
            .WithActivity("2.4", activity => activity with { Cells = [activity.Latest with { Text = null }] })
            .WithActivity("2.5", activity => activity with
            {
                Cells = [activity.Latest with { Text = "Tre till." }],
                Measures = [.. activity.Measures.Select(measure => measure with { Figures = [FigureContent.Missing] })],
            }));

        (await other.Visitor().Get("/uppfoljning/2021/tertial-1")).ShouldSay(
            "1.2 har ny text. 2.4 har ingen text. 2.5 har ny text och inga redovisade siffror. Övriga tre aktiviteter är som förut.");
    }

    [Fact]
    public async Task The_chart_is_told_in_words_and_has_a_table_beside_it()
    {
        var page = await _fixture.Visitor().Get("/uppfoljning/2020/tertial-3");
        var chart = page.Document.QuerySelector("svg.chart")!;

        Assert.Equal(
            "Tertial 1: 29 misstankar, varav 18 gäller 21 år och yngre. " +
            "Tertial 2: 35 misstankar, varav 11 gäller 21 år och yngre. Tertial 3: 32 misstankar, varav 13 gäller 21 år och yngre.",
            Page.Folded(chart.QuerySelector("desc")!.TextContent));
        Assert.Equal(6, page.Document.QuerySelectorAll("table.figures tbody tr, table.figures tfoot tr").Length);
    }

    [Theory]
    [InlineData("/uppfoljning/2020/tertial-4")]
    [InlineData("/uppfoljning/2020/tertial-0")]
    [InlineData("/uppfoljning/2020/tertial-x")]
    [InlineData("/uppfoljning/2020/tertial-99999999999999999999")]
    [InlineData("/uppfoljning/2020/tertial-03")]
    [InlineData("/uppfoljning/0/tertial-1")]
    [InlineData("/uppfoljning/99999/tertial-1")]
    [InlineData("/uppfoljning/-202/tertial-1")]
    [InlineData("/uppfoljning/2021/tertial-1")]
    [InlineData("/uppfoljning/2020")]
    [InlineData("/uppfoljning/2020/tertial-3/version-0")]
    [InlineData("/uppfoljning/2020/tertial-3/version-2")]
    [InlineData("/uppfoljning/2020/tertial-3/version-x")]
    [InlineData("/uppfoljning/2021/tertial-1/rapport.pdf")]
    [InlineData("/uppfoljning/2020/tertial-x/rapport.pdf")]
    [InlineData("/uppfoljning/2020/tertial-3/version-2/rapport.pdf")]
    [InlineData("/loften/0")]
    [InlineData("/loften/3")]
    [InlineData("/loften/x")]
    public async Task What_is_not_published_is_a_plain_404_and_never_the_sign_in_page(string address)
    {
        var page = await _fixture.Visitor().Get(address);

        page.ShouldHaveStatus(HttpStatusCode.NotFound).ShouldBeAt(address);
        Assert.Equal("Sidan finns inte", page.Heading);
    }

    [Fact]
    public async Task All_follow_ups_are_listed_by_year_latest_first()
    {
        var page = await _fixture.Visitor().Get("/uppfoljning");

        Assert.Equal(["2020"], page.Document.QuerySelectorAll("h2").Select(heading => Page.Folded(heading.TextContent)));
        Assert.Equal(
            ["/uppfoljning/2020/tertial-3", "/uppfoljning/2020/tertial-2", "/uppfoljning/2020/tertial-1"],
            page.Document.QuerySelectorAll("h3 a").Select(link => link.GetAttribute("href")));
        page.ShouldSay("Publicerad 22 januari 2021.");
    }
}
