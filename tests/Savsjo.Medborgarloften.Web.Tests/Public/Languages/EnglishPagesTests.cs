using System.Net;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Languages;

/// <summary>The site as somebody reads it who is new in Sweden.</summary>
public sealed class EnglishPagesTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string FollowUp = "/en/uppfoljning/2020/tertial-3";
    private readonly WebFixture _app = fixture.AsNew();

    [Fact]
    public async Task A_report_says_what_was_promised_what_came_of_it_and_what_is_missing()
    {
        var page = (await _app.Visitor().Get(FollowUp)).ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Follow-up of the promises, September to December 2020")
            .ShouldSay("2 of 2 measurable goals have been reached. 1 of 8 activities has no report.")
            .ShouldSay("Promised: at least 15 a year. Result: 20. The goal was reached.")
            .ShouldSay("Not reported this time:")
            .ShouldSay("Version 1, published 22 January 2021 by Sävsjö kommun.");

        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("/uppfoljning/2020/tertial-3", page.Link("På svenska").GetAttribute("href"));
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task The_frame_is_English_and_what_is_Swedish_says_so()
    {
        foreach (var address in new[] { "/en", FollowUp, "/en/prenumerera" })
        {
            var page = (await _app.Visitor().Get(address)).ShouldSay("Menu").ShouldSay("Skip to the content").ShouldNotSay("Meny ");
            Assert.All(page.Document.QuerySelectorAll("body > header, body > footer, a.skip"), part =>
                Assert.Null(part.GetAttribute("lang")));
        }

        var report = await _app.Visitor().Get(FollowUp);
        foreach (var name in await SwedishNames())
            Assert.Contains(report.Document.QuerySelectorAll("main [lang=sv]"), part => Page.Folded(part.TextContent).Contains(
                name, StringComparison.Ordinal));
        Assert.Equal("sv", (await _app.Visitor().Get("/en")).Document.QuerySelector("main h3 a")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_protected_outcome_is_said_to_be_and_no_figure_of_it_is_told()
    {
        var content = (await _app.Content(2020, 3)) with { Version = 2, Correction = new("Skyddad.", []) };
        await _app.Publish(content.WithActivity("2.2", activity => activity with { Measures = [.. activity.Measures.Select(Protected)] }));

        (await _app.Visitor().Get(FollowUp)).ShouldSay("Promised: at least 15 a year. Result: fewer than 3. The outcome is protected.")
            .ShouldSay("Something was wrong in version 1. This version replaces it.")
            .ShouldNotSay("Result: 20.");

        static MeasureContent Protected(MeasureContent measure)
        {
            var withheld = new FigureContent(FigureState.Withheld, Below: 3);
            return measure with
            {
                Goal = measure.Goal! with { Outcome = GoalOutcome.Withheld, SharePercent = null, Spans = [] },
                Figures = [.. measure.Figures.Select(_ => withheld)],
                Year = withheld,
                Period = withheld,
            };
        }
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_English_below_en()
    {
        foreach (var address in new[] { "/en/finns-inte", "/en/uppfoljning/2019/tertial-1", "/en/uppfoljning/2020/tertial-9" })
        {
            var page = (await _app.Visitor().Get(address)).ShouldHaveStatus(HttpStatusCode.NotFound).ShouldSay("There is no such page")
                .ShouldSay("Fault number").ShouldNotSay("Sidan finns inte");
            Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
            Assert.Equal("/en", page.Link("To the start page in English").GetAttribute("href"));
        }

        (await _app.Visitor().Get("/engelska")).ShouldSay("Sidan finns inte");
    }

    [Fact]
    public async Task Every_report_that_is_published_can_be_read_in_English_from_the_start_page()
    {
        var start = await _app.Visitor().Get("/en");
        var addresses = start.Document.QuerySelectorAll("section[aria-labelledby=reports] a")
            .Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(
            ["/en/uppfoljning/2020/tertial-3", "/en/uppfoljning/2020/tertial-2", "/en/uppfoljning/2020/tertial-1"], addresses);
        foreach (var address in addresses)
            (await _app.Visitor().Get(address)).ShouldHaveStatus(HttpStatusCode.OK);
        (await _app.Visitor().Get(addresses[^1])).ShouldSay("There is a later report: September to December 2020.");
    }

    private async Task<IEnumerable<string>> SwedishNames() =>
        (await _app.Content(2020, 3)).Activities.Select(activity => Page.Folded(activity.Name));
}
