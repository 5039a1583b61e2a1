using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Home;

public class StartPageTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_start_page_answers_whether_they_kept_what_they_promised()
    {
        var page = await _fixture.Visitor().Get("/");

        Assert.Equal("Höll de vad de lovade?", page.Heading);
        page.ShouldSay("Båda målen som går att räkna nåddes under 2020. En av åtta aktiviteter är inte redovisad.")
            .ShouldSay("Två av tre aktiviteter är klara och en pågår.")
            .ShouldSay("Riktade insatser 20 av minst 15 Målet nåddes i tertial 2.")
            .ShouldSay("Samverkansmöten 6 av minst 4")
            .ShouldSay("Misstankar om narkotikabrott 96").ShouldSay("42 av dem gäller 21 år och yngre")
            .ShouldSay("Skolnärvaro Inte redovisat");
        Assert.Equal(
            ["2 klara 1 pågår", "2 mål nåddes 2 pågår 1 inte redovisad"],
            page.Document.QuerySelectorAll(".picture").Select(picture => Page.Folded(picture.TextContent)));
        Assert.Equal([3, 5], page.Document.QuerySelectorAll(".picture").Select(picture => picture.QuerySelectorAll(".field").Length));
        Assert.Equal("/loften/2", page.Link("Löfte 2: Att öka upptäckten av narkotikabruk hos unga, i åldern 21 år och yngre")
            .GetAttribute("href"));
    }

    [Fact]
    public async Task The_start_page_leads_to_the_latest_follow_up_and_says_when_the_next_is_due()
    {
        var page = await _fixture.Visitor().Get("/");

        Assert.Equal("/uppfoljning/2020/tertial-3", page.Link("Tertial 3 2020").GetAttribute("href"));
        Assert.Equal("/uppfoljning/2020/tertial-3/rapport.pdf", page.Document.QuerySelector("a.download")!.GetAttribute("href"));
        Assert.Matches(@"PDF, \d+ sidor, \d+ kB", page.MainText);
        page.ShouldSay("Publicerad 22 januari 2021").ShouldSay("Nästa Tertial 1 2021, rapporteras senast 15 maj 2021")
            .ShouldSay("Tidigare Tertial 2 2020, Tertial 1 2020, alla uppföljningar");
    }

    [Theory]
    [InlineData("2021-05-16", "Nästa Tertial 1 2021, rapporteras senast 15 maj 2021")]
    [InlineData("2021-06-30", "Nästa Tertial 1 2021, rapporteras senast 15 maj 2021")]
    [InlineData("2021-07-01", "Nästa Tertial 1 2021, skulle ha kommit senast i juni 2021")]
    [InlineData("2024-02-29", "Nästa Tertial 1 2021, skulle ha kommit senast i juni 2021")]
    public async Task A_follow_up_that_has_not_come_is_said_to_be_late_a_month_after_it_was_to_be_reported(string today, string says)
    {
        using var other = new WebFixture();
        var visitor = other.Visitor();
        await visitor.Get("/");

        // The page is kept from the day before: it must not go on saying what was true then.
        other.Clock.AdjustTime(new DateTimeOffset(DateOnly.Parse(today, CultureInfo.InvariantCulture), new(10, 0), TimeSpan.Zero));

        (await visitor.Get("/")).ShouldSay(says);
        (await visitor.Get("/loften/2")).ShouldSay(says.Replace("Nästa Tertial", "Nästa: tertial", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_summary_stands_before_the_computed_sentence_and_more_promises_and_common_activities_have_room()
    {
        using var other = new WebFixture();
        var content = await other.Content(2020, 3);
        await other.Publish(content with
        {
            Version = 2,
            Promises = [content.Promises[0] with { Note = "Poliskontoret har öppnat." },
                content.Promises[1], content.Promises[0] with { Number = 3, FollowUpHeading = "Tryggare torg" }],
            CommonActivities = [content.Promises[0].Activities[1] with { Label = "G1", Name = "Gemensam vandring" }],
        });

        var page = await other.Visitor().Get("/");

        page.ShouldSay("Poliskontoret har öppnat. Två av tre aktiviteter är klara och en pågår.").ShouldSay("Tryggare torg")
            .ShouldSay("Gemensamma aktiviteter Aktiviteten pågår.").ShouldSay("Gemensam vandring")
            .ShouldSay("rättad (version 2)");
        (await other.Visitor().Get("/uppfoljning/2020/tertial-3")).ShouldSay("Gemensamma aktiviteter").ShouldSay("G1");
        (await other.Visitor().Get("/loften/3")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Löfte 3 av 3");
    }

    [Theory]
    [InlineData(GoalOutcome.Reached, "done", "is-done")]
    [InlineData(GoalOutcome.Partly, "partly", "is-partly")]
    [InlineData(GoalOutcome.NotReached, "stop", "is-not-reached")]
    public async Task A_goals_sign_has_the_tone_of_its_verdict(GoalOutcome outcome, string sign, string tone)
    {
        using var other = new WebFixture();
        await other.Publish(((await other.Content(2020, 3)) with { Version = 2 }).WithActivity("2.2", activity => activity with
        {
            Measures = [.. activity.Measures.Select(measure => measure with { Goal = measure.Goal! with { Outcome = outcome } })],
        }));

        var page = await other.Visitor().Get("/");

        var value = page.Document.QuerySelectorAll(".tally > li").Single(row => row.FirstElementChild!.TextContent == "Riktade insatser")
            .QuerySelector(".value")!;
        Assert.Equal($"#i-{sign}", value.QuerySelector("use")!.GetAttribute("href"));
        Assert.Contains(tone, value.ClassList);
    }

    [Theory]
    [InlineData("/", "Den första uppföljningen är inte publicerad än.")]
    [InlineData("/loften", "Löftena visas här när den första uppföljningen är publicerad.")]
    [InlineData("/uppfoljning", "Ingen uppföljning är publicerad än.")]
    [InlineData("/en", "The first report has not been published yet.")]
    public async Task Before_the_first_follow_up_the_pages_say_so(string address, string sentence)
    {
        using var empty = new WebFixture();
        await empty.InDatabase(async db =>
            await db.PublishedFigures.ExecuteDeleteAsync() + await db.Set<PublishedPdf>().ExecuteDeleteAsync()
            + await db.FollowUpReports.ExecuteDeleteAsync());

        (await empty.Visitor().Get(address)).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(sentence);
        (await empty.Visitor().Get("/loften/1")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Search_engines_are_told_of_every_public_page_and_of_nothing_else()
    {
        var visitor = _fixture.Visitor();
        var robots = await visitor.Client.GetStringAsync("/robots.txt");
        var sitemap = System.Xml.Linq.XDocument.Parse(await visitor.Client.GetStringAsync("/sitemap.xml"));
        var addresses = sitemap.Descendants().Where(one => one.Name.LocalName == "loc")
            .Select(one => one.Value["http://localhost:5080".Length..]).ToList();

        Assert.Contains("Sitemap: http://localhost:5080/sitemap.xml", robots, StringComparison.Ordinal);
        Assert.Contains("/uppfoljning/2020/tertial-1", addresses);
        Assert.Contains("/loften/2", addresses);
        Assert.DoesNotContain(addresses, address => address.Contains("version-", StringComparison.Ordinal)
            || address.StartsWith("/konto", StringComparison.Ordinal));
        foreach (var address in addresses)
            Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task The_summary_in_English_says_which_words_are_Swedish()
    {
        var page = await _fixture.Visitor().Get("/en");

        page.ShouldSay("2 of 2 measurable goals have been reached. 1 of 8 activities has no report.")
            .ShouldSay("It covers September to December 2020.");
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(2, page.Document.QuerySelectorAll("main h3 > a[href^='/loften'][lang=sv]").Length);
        Assert.Equal("en", (await _fixture.Visitor().Get("/")).Link("In English").GetAttribute("lang"));
    }

    [Theory]
    [InlineData(new[] { "2.2" }, "1 of 2 measurable goals has been reached, and the outcome of 1 is protected.")]
    [InlineData(new[] { "2.2", "2.5" }, "The outcome of all 2 measurable goals is protected.")]
    public async Task The_summary_in_English_tells_that_an_outcome_is_protected(string[] labels, string sentence)
    {
        using var other = new WebFixture();
        var content = (await other.Content(2020, 3)) with { Version = 2 };
        foreach (var label in labels)
            content = content.WithActivity(label, activity => activity with { Measures = [.. activity.Measures.Select(Protected)] });
        await other.Publish(content);

        (await other.Visitor().Get("/en")).ShouldSay(sentence)
            .ShouldSay("Skyddad uppgift Protected: known, but not shown, since so small a number could point to a person.");

        static MeasureContent Protected(MeasureContent measure) =>
            measure with { Goal = measure.Goal! with { Outcome = GoalOutcome.Withheld } };
    }
}
