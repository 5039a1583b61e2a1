using System.Net;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

/// <summary>A corrected follow-up, and texts that would break a page that trusted them.</summary>
public class FollowUpReportVersionTests : IClassFixture<FollowUpReportVersionTests.Corrected>
{
    private readonly WebFixture _fixture;

    public FollowUpReportVersionTests(Corrected fixture) => _fixture = fixture;

    [Fact]
    public async Task The_address_of_a_tertial_always_shows_the_newest_version()
    {
        var page = await _fixture.Visitor().Get("/uppfoljning/2020/tertial-2");

        page.ShouldSay("Version 2, publicerad 2 mars 2021 av Sävsjö kommun").ShouldSay("Rättat: En siffra var fel.")
            .ShouldSay("2.2 Riktade insatser: 7 blev 8").ShouldSay("Version 2 gäller från 2 mars 2021")
            .ShouldSay("Version 1 9 oktober 2020 till 2 mars 2021").ShouldNotSay("Det här är en äldre version");
        Assert.Equal("/uppfoljning/2020/tertial-2/version-1", page.Link("Version 1").GetAttribute("href"));
        Assert.Equal("/uppfoljning/2020/tertial-2/rapport.pdf", page.Document.QuerySelector("a.download")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_older_version_is_still_readable_and_points_to_the_newest()
    {
        var page = await _fixture.Visitor().Get("/uppfoljning/2020/tertial-2/version-1");

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Det här är en äldre version. Version 1 ersattes 2 mars 2021.")
            .ShouldSay("Genomfört sju riktade insatser under perioden.").ShouldSay("Version 1 visas här").ShouldNotSay("Fel <script>");
        Assert.Equal("/uppfoljning/2020/tertial-2", page.Link("Läs version 2, som gäller.").GetAttribute("href"));
        Assert.Equal("/uppfoljning/2020/tertial-2/version-1/rapport.pdf", page.Document.QuerySelector("a.download")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_authors_words_come_out_as_words_line_by_line()
    {
        var page = await _fixture.Visitor().Get("/uppfoljning/2020/tertial-2");

        Assert.Contains(page.Document.QuerySelectorAll("td p.verbatim"),
            words => words.TextContent == "Fel <script>alert('x')</script> & \"citat\" 🚓\nnästa rad");
        Assert.DoesNotContain(page.Document.QuerySelectorAll("script"), script =>
            script.TextContent.Contains("alert", StringComparison.Ordinal));
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task The_list_of_follow_ups_says_which_are_corrected()
    {
        (await _fixture.Visitor().Get("/uppfoljning")).ShouldSay("Rättad: version 2, publicerad 2 mars 2021.");
    }

    [Theory]
    [InlineData("/uppfoljning/2020/tertial-2/rapport.pdf", 2, "medborgarloften-uppfoljning-2020-tertial-2.pdf")]
    [InlineData("/uppfoljning/2020/tertial-2/version-2/rapport.pdf", 2, "medborgarloften-uppfoljning-2020-tertial-2-version-2.pdf")]
    public async Task The_PDF_is_the_bytes_that_were_stored(string address, byte version, string name)
    {
        var response = await _fixture.Visitor().Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal([0x25, 0x50, 0x44, 0x46, version], await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.ToString());
        Assert.Equal($"inline; filename=\"{name}\"", response.Content.Headers.ContentDisposition!.ToString());
        Assert.False(response.Headers.ETag!.IsWeak);
    }

    [Fact]
    public async Task The_PDF_answers_HEAD_a_range_and_a_reader_who_has_it_already()
    {
        const string Address = "/uppfoljning/2020/tertial-2/rapport.pdf";
        var client = _fixture.Visitor().Client;
        var whole = await client.GetAsync(Address);
        var head = await client.SendAsync(new(HttpMethod.Head, Address));
        var part = await client.SendAsync(new(HttpMethod.Get, Address) { Headers = { { "Range", "bytes=1-3" } } });
        var again = await client.SendAsync(new(HttpMethod.Get, Address) { Headers = { { "If-None-Match", whole.Headers.ETag!.Tag } } });

        Assert.Equal((HttpStatusCode.OK, 5L), (head.StatusCode, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal((HttpStatusCode.PartialContent, "PDF"), (part.StatusCode, await part.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/loften/2")]
    [InlineData("/uppfoljning/2020/tertial-2")]
    public async Task A_page_answers_HEAD(string address)
    {
        var head = await _fixture.Visitor().Client.SendAsync(new(HttpMethod.Head, address));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
    }

    /// <summary>Tertial 2 2020 in a second version.</summary>
    public sealed class Corrected : WebFixture, IAsyncLifetime
    {
        public async ValueTask InitializeAsync()
        {
            var content = await this.Content(2020, 2);
            await this.Publish(content.WithActivity("2.4", activity =>
                activity.Saying("Fel <script>alert('x')</script> & \"citat\" 🚓\nnästa rad")) with
            {
                Version = 2,
                PublishedAtUtc = new DateTime(2021, 3, 2, 9, 0, 0, DateTimeKind.Utc),
                Correction = new CorrectionContent("En siffra var fel.", ["2.2 Riktade insatser: 7 blev 8"]),
            });
        }

    }
}
