using System.Net;
using AngleSharp.Dom;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Links;

/// <summary>Somebody who opens every link and every form that asks, on every page that they come to, finds what was promised.</summary>
public class EveryLinkTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    /// <summary>More pages than the demo data has; a site that makes new addresses for ever ends here, and the test fails.</summary>
    private const int Most = 1500;

    /// <summary>A filter's answers are as many as its choices: the address is asked once, not with every query.</summary>
    private static readonly string[] AskedOnce = ["/statistik", "/admin/logg", "/api/v1/figures", "/rapporter"];

    /// <summary>A reader, who has no role, and everybody who signs in.</summary>
    public static TheoryData<string> Everybody => ["", .. Role.All];

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Every_link_of_every_page_leads_somewhere_and_to_the_very_place_that_it_names(string role)
    {
        var visitor = role.Length == 0 ? _fixture.Visitor() : await _fixture.SignedIn(role);
        var pages = await Crawl(visitor);

        Assert.Empty(pages.Where(one => one.Status != HttpStatusCode.OK)
            .Select(one => $"{(int)one.Status} {one.Asked}, from {one.From}"));
        Assert.Empty(LostPlaces(pages));
        Assert.InRange(pages.Count, 20, Most - 1);
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Fact]
    public void A_link_is_found_wherever_a_page_holds_one()
    {
        var page = Parsed("""
            <a href="/loften#2"></a><a href="https://example.org/x"></a><a href="mailto:a@b.se"></a>
            <a href="?visa=alla"></a><a href="#innehall"></a>
            <form action="/statistik" method="get"></form><form action="/konto/logga-ut" method="post"></form>
            <img src="/logotyp/1"><link href="/feed.atom" rel="alternate"><iframe src="/inbaddning/ruta"></iframe>
            """);

        Assert.Equal(
            ["/loften#2", "/granskning?visa=alla", "/granskning#innehall", "/statistik", "/logotyp/1", "/feed.atom", "/inbaddning/ruta"],
            LinksOf(page, "/granskning").Select(link => link.PathAndQuery + link.Fragment));
    }

    [Fact]
    public void A_place_that_is_on_no_page_is_seen_on_the_same_page_and_on_another()
    {
        var loften = Page("/loften", """<h2 id="löfte-2"></h2><a href="#"></a><a href="#löfte-2"></a><a href="#3"></a>""");
        var om = Page("/om", """<a href="/loften#l%C3%B6fte-2"></a><a href="/loften#4"></a><a href="/rapport.pdf#sida-2"></a>""");
        var pdf = new CrawledPage("/rapport.pdf", "/rapport.pdf", "/om", HttpStatusCode.OK, null);

        Assert.Equal(["/loften#3, from /loften", "/loften#4, from /om"], LostPlaces([loften, om, pdf]));

        static CrawledPage Page(string address, string html) => new(address, address, "", HttpStatusCode.OK, Parsed(html));
    }

    private static async Task<IReadOnlyList<CrawledPage>> Crawl(Visitor visitor)
    {
        var seen = new HashSet<string>();
        var waiting = new Queue<(string Address, string From)>();
        var answers = new List<CrawledPage>();
        Meet("/", "the start");
        Meet(visitor.Page?.Address ?? "/", "signing in");
        while (waiting.TryDequeue(out var next) && answers.Count < Most)
        {
            var page = await visitor.Get(next.Address);
            var isHtml = page.Response.Content.Headers.ContentType?.MediaType == "text/html";
            var answer = new CrawledPage(next.Address, page.Address, next.From, page.Status, isHtml ? page.Document : null);
            answers.Add(answer);
            foreach (var link in answer.Links)
                Meet(link.PathAndQuery, next.Address);
        }

        return answers;

        void Meet(string address, string from)
        {
            var path = address.Split('?')[0];
            if (seen.Add(AskedOnce.Any(asked => path.StartsWith(asked, StringComparison.Ordinal)) ? path : address))
                waiting.Enqueue((address, from));
        }
    }

    /// <summary>Links to a place on a page that was read, which has no such place.</summary>
    private static IEnumerable<string> LostPlaces(IReadOnlyList<CrawledPage> pages)
    {
        var asked = pages.ToDictionary(page => page.Asked);
        return
            from page in pages
            from link in page.Links
            let target = link.PathAndQuery == page.Address ? page : asked.GetValueOrDefault(link.PathAndQuery)
            where link.Fragment.Length > 1 && target is { Places: not null }
                && !target.Places.Contains(Uri.UnescapeDataString(link.Fragment[1..]))
            select $"{link.PathAndQuery}{Uri.UnescapeDataString(link.Fragment)}, from {page.Asked}";
    }

    /// <summary>Addresses of ours that the page links to, draws or asks with a form.</summary>
    private static IEnumerable<Uri> LinksOf(IDocument page, string address)
    {
        var here = new Uri(new Uri("http://localhost"), address);
        return page.QuerySelectorAll("a[href], form[method=get][action], img[src], link[href], iframe[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!)
            .Select(link => new Uri(here, link))
            .Where(link => link is { Scheme: "http", Host: "localhost", IsDefaultPort: true })
            .DistinctBy(link => link.PathAndQuery + link.Fragment);
    }

    private static IDocument Parsed(string html) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

    /// <summary>A page that was read.</summary>
    /// <param name="asked">The address that the link gave.</param>
    /// <param name="address">Where it led.</param>
    /// <param name="from">The page with the link.</param>
    /// <param name="html">Null when it is a file.</param>
    private sealed class CrawledPage(string asked, string address, string from, HttpStatusCode status, IDocument? html)
    {
        public string Asked { get; } = asked;

        public string Address { get; } = address;

        public string From { get; } = from;

        public HttpStatusCode Status { get; } = status;

        public IReadOnlyList<Uri> Links { get; } = html is null ? [] : [.. LinksOf(html, address)];

        /// <summary>What a link can name on it.</summary>
        public HashSet<string>? Places { get; } = html?.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet();
    }
}
