using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.FollowUpReports;

namespace Savsjo.Medborgarloften.Web.Tests.Home;

public class StartPageTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task The_start_page_answers_whether_they_kept_what_they_promised()
    {
        var page = await fixture.Visitor().Get("/");

        Assert.Equal("Höll de vad de lovade?", page.Heading);
        page.ShouldSay("Båda målen som går att räkna nåddes under 2020. En av åtta aktiviteter saknar uppgift.")
            .ShouldSay("Två av tre aktiviteter är klara och en pågår.")
            .ShouldSay("Riktade insatser 20 av minst 15 Målet nåddes i tertial 2.")
            .ShouldSay("Samverkansmöten 6 av minst 4")
            .ShouldSay("Misstankar om narkotikabrott 96").ShouldSay("42 av dem gäller 21 år och yngre")
            .ShouldSay("Skolnärvaro Ingen uppgift lämnad");
        Assert.Equal("/loften/2", page.Link("Löfte 2: Att öka upptäckten av narkotikabruk hos unga, i åldern 21 år och yngre").GetAttribute("href"));
    }

    [Fact]
    public async Task The_start_page_leads_to_the_latest_follow_up_and_says_when_the_next_is_due()
    {
        var page = await fixture.Visitor().Get("/");

        Assert.Equal("/uppfoljning/2020/tertial-3", page.Link("Tertial 3 2020").GetAttribute("href"));
        Assert.Equal("/uppfoljning/2020/tertial-3/rapport.pdf", page.Document.QuerySelector("a.download")!.GetAttribute("href"));
        Assert.Matches(@"PDF, \d+ sidor, \d+ kB", page.MainText);
        page.ShouldSay("Publicerad 22 januari 2021").ShouldSay("Nästa Tertial 1 2021, rapporteras senast 15 maj 2021")
            .ShouldSay("Tidigare Tertial 2 2020, Tertial 1 2020, alla uppföljningar");
    }

    [Fact]
    public async Task A_lagesbild_says_more_than_a_computed_sentence_and_more_promises_and_common_activities_have_room()
    {
        using var other = new WebFixture();
        var content = await other.Content(2020, 3);
        await other.Publish(content with
        {
            Version = 2,
            Promises = [content.Promises[0] with { Note = "Poliskontoret har öppnat." }, content.Promises[1], content.Promises[0] with { Number = 3, FollowUpHeading = "Tryggare torg" }],
            CommonActivities = [content.Promises[0].Activities[1] with { Label = "G1", Name = "Gemensam vandring" }],
        });

        var page = await other.Visitor().Get("/");

        page.ShouldSay("Poliskontoret har öppnat.").ShouldSay("Tryggare torg").ShouldSay("Gemensamma aktiviteter Aktiviteten pågår.").ShouldSay("Gemensam vandring")
            .ShouldSay("rättad (version 2)");
        (await other.Visitor().Get("/uppfoljning/2020/tertial-3")).ShouldSay("Gemensamma aktiviteter").ShouldSay("G1");
        (await other.Visitor().Get("/loften/3")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Löfte 3 av 3");
    }

    [Theory]
    [InlineData("/", "Den första uppföljningen är inte publicerad än.")]
    [InlineData("/loften", "Löftena visas här när den första uppföljningen är publicerad.")]
    [InlineData("/uppfoljning", "Ingen uppföljning är publicerad än.")]
    public async Task Before_the_first_follow_up_the_pages_say_so(string address, string sentence)
    {
        using var empty = new WebFixture();
        await empty.InDatabase(async db => await db.PublishedFigures.ExecuteDeleteAsync() + await db.Set<PublishedPdf>().ExecuteDeleteAsync()
            + await db.FollowUpReports.ExecuteDeleteAsync());

        (await empty.Visitor().Get(address)).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(sentence);
        (await empty.Visitor().Get("/loften/1")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }
}
