using System.IO.Compression;
using System.Net;
using System.Text;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Public.Serving;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Serving;

/// <summary>What is published is rendered once and served from memory, on every node, and never stale.</summary>
public class PublishedPagesTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Page = "/uppfoljning/2020/tertial-3";
    private const string Pdf = Page + "/rapport.pdf";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData("/", null)]
    [InlineData(Page, "gzip, deflate, br, zstd")]
    [InlineData(Pdf, "br")]
    [InlineData("/statistik", "gzip")]
    [InlineData("/om", "identity")]
    [InlineData("/api/v1/figures?year=2020&limit=7", "br")]
    [InlineData("/api/v1/follow-ups/2020-3", "gzip")]
    [InlineData("/oppna-data/siffror.csv", "br")]
    [InlineData("/datasets/dcat", "gzip")]
    [InlineData("/feed.atom", "br")]
    [InlineData("/openapi/v1.json", "br")]
    public async Task Whoever_has_it_already_gets_304_and_no_body(string address, string? encodings)
    {
        var first = await Ask(address, encodings);
        var again = await Ask(address, encodings, ifNoneMatch: first.Headers.ETag!.Tag);
        var other = await Ask(address, encodings, ifNoneMatch: "\"något-annat\"");

        Assert.Equal((HttpStatusCode.OK, false), (first.StatusCode, first.Headers.ETag.IsWeak));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal("no-cache, public", string.Join(", ", first.Headers.CacheControl!.ToString().Split(", ").Order()));
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("GZIP", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("br;q=0.000,gzip;q=0", null)]
    [InlineData("zstd, *;q=0.1", null)]
    [InlineData(null, null)]
    public async Task A_page_comes_as_the_reader_can_unpack_it_with_an_ETag_of_its_own(string? asked, string? answered)
    {
        var plain = await Ask(Page, null);
        var response = await Ask(Page, asked);

        Assert.Equal(answered, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("Accept-Encoding", response.Headers.Vary.Single());
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await Unpacked(response));
        Assert.Equal(answered is null, plain.Headers.ETag!.Equals(response.Headers.ETag));
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task The_first_to_ask_for_a_part_or_for_headers_gets_just_that()
    {
        using var cold = new WebFixture();
        var part = await Ask(Pdf, null, cold, range: "bytes=0-3");
        var beyond = await Ask(Pdf, null, cold, range: "bytes=99999999-");
        var whole = await Ask(Pdf, null, cold);
        var head = await Ask("/loften/2", null, cold, HttpMethod.Head);
        var page = await Ask("/loften/2", null, cold);
        var known = await Ask("/loften/1", null, cold, ifNoneMatch: (await Ask("/loften/1", null)).Headers.ETag!.Tag);

        Assert.Equal((HttpStatusCode.PartialContent, "%PDF"), (part.StatusCode, await part.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentLength, part.Content.Headers.ContentRange!.Length);
        Assert.Equal((HttpStatusCode.OK, page.Content.Headers.ContentLength), (head.StatusCode, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Fact]
    public async Task A_publication_shows_at_once_on_its_own_node_and_within_a_second_on_another()
    {
        using var database = TestDatabase.WithReferenceFollowUp();
        using var here = WebFixture.On(database);
        using var there = WebFixture.On(database);
        var before = await Ask("/", null, here);
        Assert.Equal(before.Headers.ETag, (await Ask("/", null, there)).Headers.ETag);

        await here.Publish(await NextOf(here));

        Assert.Contains("Tertial 1 2021", await (await Ask("/", null, here)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        there.Clock.Advance(PublishedState.Lifetime);
        var after = await Ask("/", null, there, ifNoneMatch: before.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal((await Ask("/", null, here)).Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task Only_the_query_that_an_address_knows_counts_and_refusals_are_never_kept()
    {
        var plain = await Ask("/statistik", null);
        var campaign = await Ask("/statistik?utm_source=kampanj&x=%00", null);
        var chosen = await Ask("/statistik?brott=Innehav", null);

        Assert.Equal(plain.Headers.ETag, campaign.Headers.ETag);
        Assert.NotEqual(plain.Headers.ETag, chosen.Headers.ETag);
        Assert.Null((await Ask("/statistik?brott=hasch", null)).Headers.ETag);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask($"/statistik?brott={new string('a', 6000)}", null)).StatusCode);
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Fact]
    public async Task An_address_that_is_asked_in_another_way_says_in_which_it_answers()
    {
        foreach (var address in new[] { "/", "/statistik", Page, Pdf, "/sitemap.xml", "/inbaddning/ruta", "/css/public.css" })
        {
            var options = await Ask(address, null, method: HttpMethod.Options);
            Assert.Equal((HttpStatusCode.NoContent, "GET, HEAD, OPTIONS"),
                (options.StatusCode, string.Join(", ", options.Content.Headers.Allow)));
            foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Trace })
            {
                var refused = await Ask(address, null, method: method);
                Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, HEAD, OPTIONS"),
                    (refused.StatusCode, string.Join(", ", refused.Content.Headers.Allow)));
                Assert.Contains("Så går det inte att göra här", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }

        Assert.Equal(["GET", "HEAD", "POST", "OPTIONS"], (await Ask("/prenumerera", null, method: HttpMethod.Put)).Content.Headers.Allow);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask("/finns-inte", null, method: HttpMethod.Options)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask("/admin/anvandare", null, method: HttpMethod.Put)).StatusCode);
    }

    [Fact]
    public async Task Data_are_kept_like_pages_and_still_refused_to_whoever_asks_for_another_format_or_with_another_word()
    {
        foreach (var address in new[] { "/api/v1/figures", "/feed.atom", "/datasets/dcat", "/oppna-data/siffror.csv" })
        {
            var plain = await Ask(address, null);
            var packed = await Ask(address, "br");
            using var turtle = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept", "text/turtle" } } };

            Assert.Equal(["br"], packed.Content.Headers.ContentEncoding);
            Assert.Equal(["Accept", "Accept-Encoding"], packed.Headers.Vary);
            Assert.NotEqual(plain.Headers.ETag, packed.Headers.ETag);
            Assert.Equal(await plain.Content.ReadAsStringAsync(), await Unpacked(packed));
            Assert.Equal("*", packed.Headers.GetValues("Access-Control-Allow-Origin").Single());
            Assert.Equal(HttpStatusCode.NotAcceptable, (await _fixture.Visitor().Client.SendAsync(turtle)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await Ask("/api/v1/figures?ar=2020", "br")).StatusCode);
        Assert.Contains("rel=\"describedby\"",
            (await Ask("/oppna-data/siffror.csv", "br")).Headers.GetValues("Link").Single(), StringComparison.Ordinal);
        Assert.Contains("attachment",
            (await Ask("/oppna-data/siffror.csv", "br")).Content.Headers.ContentDisposition!.DispositionType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weak_and_listed_tags_and_the_star_are_known_and_nonsense_is_not()
    {
        foreach (var address in new[] { "/", Pdf, "/api/v1/figures", "/feed.atom", "/oppna-data/siffror.csv", "/oppna-data/siffror.xlsx" })
        {
            var tag = (await Ask(address, null)).Headers.ETag!.Tag;
            foreach (var known in new[] { tag, $"W/{tag}", $"\"annat\", {tag}", $"W/\"annat\", W/{tag}", "*" })
                Assert.Equal((HttpStatusCode.NotModified, address, known),
                    ((await Ask(address, null, ifNoneMatch: known)).StatusCode, address, known));
            foreach (var unknown in new[] { "\"annat\"", "W/\"annat\"", "skräp", "\"", "" })
                Assert.Equal((HttpStatusCode.OK, address, unknown),
                    ((await Ask(address, null, ifNoneMatch: unknown)).StatusCode, address, unknown));
        }
    }

    [Fact]
    public async Task Of_the_file_a_part_is_given_whole_parts_only_and_never_a_fault()
    {
        var whole = await (await Ask(Pdf, null)).Content.ReadAsByteArrayAsync();
        foreach (var (range, status, bytes) in new (string, HttpStatusCode, byte[]?)[]
        {
            ("bytes=0-3", HttpStatusCode.PartialContent, whole[..4]),
            ("bytes=10-", HttpStatusCode.PartialContent, whole[10..]),
            ("bytes=-5", HttpStatusCode.PartialContent, whole[^5..]),
            ($"bytes={whole.Length - 1}-{whole.Length + 100}", HttpStatusCode.PartialContent, whole[^1..]),
            ("bytes=0-3,8-9", HttpStatusCode.OK, whole),
            ("bytes=5-2", HttpStatusCode.OK, whole),
            ("sidor=1-2", HttpStatusCode.OK, whole),
            ("bytes=", HttpStatusCode.OK, whole),
            ($"bytes={whole.Length}-", HttpStatusCode.RequestedRangeNotSatisfiable, null),
            ("bytes=-0", HttpStatusCode.RequestedRangeNotSatisfiable, null),
        })
        {
            var answer = await Ask(Pdf, null, range: range);
            Assert.Equal((status, range), (answer.StatusCode, range));
            if (bytes is not null)
                Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync());
        }

        Assert.Empty(_fixture.Errors.Messages);
    }

    [Fact]
    public async Task The_file_of_one_version_may_be_kept_for_a_day_and_a_page_for_staff_not_at_all()
    {
        Assert.Equal(TimeSpan.FromDays(1), (await Ask(Page + "/version-1/rapport.pdf", null)).Headers.CacheControl!.MaxAge);
        Assert.True((await Ask("/konto/logga-in", null)).Headers.CacheControl!.NoStore);
    }

    private static async Task<FollowUpReportContent> NextOf(WebFixture node) =>
        await node.Content(2020, 3) with { Tertial = new Tertial(2021, 1) };

    private async Task<HttpResponseMessage> Ask(
        string address, string? encodings, WebFixture? node = null,
        HttpMethod? method = null, string? ifNoneMatch = null, string? range = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        foreach (var (name, value) in new[] { ("Accept-Encoding", encodings), ("If-None-Match", ifNoneMatch), ("Range", range) })
            if (value is not null)
                request.Headers.TryAddWithoutValidation(name, value);
        return await (node ?? _fixture).Visitor().Client.SendAsync(request);
    }

    private static async Task<string> Unpacked(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStreamAsync();
        await using var plain = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
