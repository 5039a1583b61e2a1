using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

/// <summary>What a reviewer judges a report by: the promise's words, last time beside now, and what became of what was asked for.</summary>
public sealed class ReadingAReportTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_report_to_decide_on_stands_before_everything_else()
    {
        await _fixture.ReportAll();

        var page = (await Open("/granskning")).Document;

        Assert.Equal(["1.2", "2.1", "2.2", "2.4", "2.5", "2.3"], page.QuerySelectorAll(".queue h3 b").Select(label => label.TextContent));
        var first = page.QuerySelector("main .page-head")!.NextElementSibling!;
        Assert.Equal("lead-report", first.ClassName);
        Assert.Equal("1.2", first.QuerySelector("h3 b")!.TextContent);
        Assert.NotNull(first.QuerySelector("details[open]"));
        Assert.Equal("Övriga rapporter", page.GetElementById("rap")!.TextContent);
    }

    [Fact]
    public async Task What_was_promised_stands_above_what_was_done()
    {
        await _fixture.ReportAll();

        var read = Read(await Open("/granskning?rapport=" + (await _fixture.ReportOf("2.2")).Id), "2.2");

        Assert.Contains("Det som är lovat Polisen ska genomföra", read, StringComparison.Ordinal);
        Assert.Contains("Löfte 2: ", read, StringComparison.Ordinal);
        Assert.True(
            read.IndexOf("Det som är lovat", StringComparison.Ordinal) < read.IndexOf("Genomfört fyra", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_and_figures_stand_beside_last_times_and_what_differs_is_marked()
    {
        await _fixture.ReportAll();

        var page = await Open("/granskning");

        var insatser = Row(page, "2.2");
        // Tertial 3 was stated as the year's total: "Genomfört sammanlagt 20 riktade insatser under året."
        Assert.Equal(["fyra", "perioden."], insatser.QuerySelectorAll("ins").Select(words => words.TextContent));
        Assert.Equal(["sammanlagt 20", "året."], insatser.QuerySelectorAll("del").Select(words => words.TextContent));
        Assert.Contains("Förra gången, i tertial 3 2020", Page.Folded(insatser.TextContent), StringComparison.Ordinal);
        Assert.Contains("Understruket är nytt. Överstruket är borttaget.", Page.Folded(insatser.TextContent), StringComparison.Ordinal);
        Assert.Equal("+1", insatser.QuerySelector("td .differs")!.TextContent);
        Assert.Equal("−5", Row(page, "2.1").QuerySelector("tfoot .differs")!.TextContent);
        Assert.Contains(
            "Texten i uppföljningen, samma som i tertial 3 2020", Page.Folded(Row(page, "1.2").TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_quite_another_is_not_marked_word_by_word()
    {
        await _fixture.ReportAll();

        var cooperation = Row(await Open("/granskning"), "2.4");

        Assert.Contains("Förra gången, i tertial 3 2020", Page.Folded(cooperation.TextContent), StringComparison.Ordinal);
        Assert.Empty(cooperation.QuerySelectorAll("ins, del"));
    }

    [Fact]
    public async Task What_was_changed_since_it_was_sent_back_is_told_with_what_was_asked_for()
    {
        await _fixture.ReportAll();
        await _fixture.Return("2.4", "Vem är utsedd?");
        await _fixture.Report("2.4", Role.MunicipalOfficial, ActivityStatus.Ongoing, "Arbetet fortsätter. Kommunpolisen är utsedd.");

        var mine = Since(await Open("/granskning"), "2.4");
        var others = Since(await (await _fixture.SignedIn(Role.Administrator)).Get("/granskning"), "2.4");

        Assert.StartsWith(
            "Ändrat sedan du skickade tillbaka 10 maj 2021 kl. 10.01 ”Vem är utsedd?” Text Då: Arbetet fortsätter enligt EST. "
            + "Nu: Arbetet fortsätter. Kommunpolisen är utsedd.", mine, StringComparison.Ordinal);
        Assert.StartsWith("Ändrat sedan Per Ek skickade tillbaka", others, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_came_back_as_it_was_says_so()
    {
        await _fixture.ReportAll();
        await _fixture.Return("2.4", "Vem är utsedd?");
        await _fixture.Report("2.4", Role.MunicipalOfficial, ActivityStatus.Ongoing, "Arbetet fortsätter enligt EST.");

        Assert.Equal("Inget är ändrat sedan du skickade tillbaka ”Vem är utsedd?”", Since(await Open("/granskning"), "2.4"));
        Assert.Null(Row(await Open("/granskning"), "2.1").QuerySelector(".since-returned"));
    }

    [Fact]
    public async Task A_report_is_opened_before_it_can_be_marked()
    {
        await _fixture.ReportAll();

        var marks = (await Open("/granskning")).Document.QuerySelectorAll("[name=markerade]");

        Assert.Equal(5, marks.Length);
        Assert.All(marks, mark => Assert.NotNull(mark.Closest("details")));
    }

    [Fact]
    public async Task Whoever_does_not_want_to_decide_now_goes_to_the_next()
    {
        await _fixture.ReportAll();
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning?visa=vantar");

        var next = await reviewer.Get(reviewer.Page.Link("Läs nästa: 2.2 Riktade insatser").GetAttribute("href")!);

        Assert.Equal("2.2", next.Document.QuerySelector(".lead-report h3 b")!.TextContent);
        next.ShouldSay("Läs nästa: 2.4").ShouldSay("Godkänn 2.2");
    }

    private async Task<Page> Open(string address) => await (await _fixture.SignedIn(Role.Reviewer)).Get(address);

    private static AngleSharp.Dom.IElement Row(Page page, string label) => page.Document.QuerySelectorAll(".queue > li")
        .Single(row => row.QuerySelector("h3 b")!.TextContent == label);

    private static string Read(Page page, string label) => Page.Folded(Row(page, label).QuerySelector(".review")!.TextContent);

    private static string Since(Page page, string label) => Page.Folded(Row(page, label).QuerySelector(".since-returned")!.TextContent);
}
