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
    private static readonly string[] AskedOnce = ["/statistik", "/admin/logg", "/api/v1/figures", "/granskning", "/rapporter"];

    /// <summary>A reader, who has no role, and everybody who signs in.</summary>
    public static TheoryData<string> Everybody => ["", .. Role.All];

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Every_link_of_every_page_leads_somewhere(string role)
    {
        var visitor = role.Length == 0 ? _fixture.Visitor() : await _fixture.SignedIn(role);
        var pages = await Crawl(visitor);

        Assert.Empty(pages.Where(one => one.Status != HttpStatusCode.OK)
            .Select(one => $"{(int)one.Status} {one.Address}, from {one.From}"));
        Assert.InRange(pages.Count, 20, Most - 1);
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Fact]
    public void A_link_is_found_wherever_a_page_holds_one()
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument("""
            <a href="/loften#2"></a><a href="https://example.org/x"></a><a href="mailto:a@b.se"></a>
            <a href="?visa=alla"></a><a href="#innehall"></a>
            <form action="/statistik" method="get"></form><form action="/konto/logga-ut" method="post"></form>
            <img src="/logotyp/1"><link href="/feed.atom" rel="alternate"><iframe src="/inbaddning/ruta"></iframe>
            """);

        Assert.Equal(
            ["/loften", "/granskning?visa=alla", "/statistik", "/logotyp/1", "/feed.atom", "/inbaddning/ruta"],
            LinksOf(page, "/granskning"));
    }

    private static async Task<IReadOnlyList<(string Address, string From, HttpStatusCode Status)>> Crawl(Visitor visitor)
    {
        var seen = new HashSet<string>();
        var waiting = new Queue<(string Address, string From)>();
        var answers = new List<(string, string, HttpStatusCode)>();
        Meet("/", "the start");
        Meet(visitor.Page?.Address ?? "/", "signing in");
        while (waiting.TryDequeue(out var next) && answers.Count < Most)
        {
            var page = await visitor.Get(next.Address);
            answers.Add((next.Address, next.From, page.Status));
            if (page.Response.Content.Headers.ContentType?.MediaType == "text/html")
                foreach (var link in LinksOf(page.Document, page.Address))
                    Meet(link, next.Address);
        }

        return answers;

        void Meet(string address, string from)
        {
            var path = address.Split('?')[0];
            if (seen.Add(AskedOnce.Any(asked => path.StartsWith(asked, StringComparison.Ordinal)) ? path : address))
                waiting.Enqueue((address, from));
        }
    }

    /// <summary>Addresses of ours that the page links to, draws or asks with a form; without their fragments.</summary>
    private static IEnumerable<string> LinksOf(IDocument page, string address)
    {
        var here = new Uri(new Uri("http://localhost"), address);
        return page.QuerySelectorAll("a[href], form[method=get][action], img[src], link[href], iframe[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!)
            .Where(link => !link.StartsWith('#'))
            .Select(link => new Uri(here, link))
            .Where(link => link is { Scheme: "http", Host: "localhost", IsDefaultPort: true })
            .Select(link => link.PathAndQuery).Distinct();
    }
}
