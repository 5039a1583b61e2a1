using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

/// <summary>What holds for every public page.</summary>
public class PublicPagesTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    private static readonly string[] All =
    [
        "/", "/loften", "/loften/1", "/loften/2", "/uppfoljning",
        "/uppfoljning/2020/tertial-1", "/uppfoljning/2020/tertial-2",
        "/uppfoljning/2020/tertial-3", "/uppfoljning/2020/tertial-3/version-1",
        "/loften/period-2020-2021", "/loften/period-2020-2021/2",
        "/statistik", "/statistik?brott=Innehav&brott=eget%20bruk", "/en", "/inbaddning",
        "/om", "/tillganglighet", "/personuppgifter",
    ];

    /// <summary>Pages that other sites show have no frame of their own.</summary>
    private static readonly string[] Embedded = ["/inbaddning/ruta", "/inbaddning/ruta/ljus", "/inbaddning/ruta/mork"];

    public static TheoryData<string> Addresses => [.. All];

    public static TheoryData<string> AllAddresses => [.. All, .. Embedded];

    [Theory]
    [MemberData(nameof(AllAddresses))]
    public async Task A_public_page_sets_no_cookie_and_fetches_nothing_from_elsewhere(string address)
    {
        var page = await _fixture.Visitor().Get(address);

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt(address);
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        var fetched = page.Document.QuerySelectorAll("[src], link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], use")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!).ToList();
        Assert.NotEmpty(fetched);
        Assert.All(fetched, source => Assert.Matches("^(/(?!/)|#)", source));
        Assert.Empty(page.Document.QuerySelectorAll("form:not([method=get]), style, [style], script:not([src])"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_public_page_is_built_so_that_everybody_finds_their_way(string address)
    {
        var page = await _fixture.Visitor().Get(address);

        Assert.Equal(address == "/en" ? "en" : "sv", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith("– Medborgarlöften i Sävsjö", page.Title, StringComparison.Ordinal);
        Assert.StartsWith("http://localhost:5080/", page.Document.QuerySelector("link[rel=canonical]")!
            .GetAttribute("href")!, StringComparison.Ordinal);
        Assert.StartsWith("http://localhost:5080/", page.Document.QuerySelector("meta[property='og:image']")!
            .GetAttribute("content")!, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        Assert.NotEmpty(page.Document.QuerySelector("meta[property='og:title']")!.GetAttribute("content")!);
        Assert.Single(page.Document.QuerySelectorAll("main#innehall"));
        Assert.Equal("#innehall", page.Document.QuerySelector("a.skip")!.GetAttribute("href"));
        var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair =>
            Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
        var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.Document.QuerySelectorAll("a[href^='#'], use"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Fact]
    public async Task No_public_page_changes_while_drafts_change()
    {
        var before = await Bytes(_fixture.CreateClient());
        await Report();
        // A program that has just started has nothing in memory: every page is rendered anew.
        await using var restarted = _fixture.WithWebHostBuilder(_ => { });
        var after = await Bytes(restarted.CreateClient());

        Assert.Equal(1, await _fixture.InDatabase(db =>
            Task.FromResult(db.ActivityReports.Count(report => report.State == ReportState.Submitted))));
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task Every_link_on_the_public_pages_leads_somewhere()
    {
        var visitor = _fixture.Visitor();
        var links = new HashSet<string>();
        foreach (var address in All)
            foreach (var link in (await visitor.Get(address)).Document.QuerySelectorAll("a[href^='/']"))
                links.Add(link.GetAttribute("href")!.Split('#')[0]);

        foreach (var link in links.Where(link => link.Length > 0))
            Assert.Equal(HttpStatusCode.OK, (await Followed(link)).StatusCode);

        // A short address is for paper: it leads to the page that names it.
        async Task<HttpResponseMessage> Followed(string link)
        {
            var answer = await visitor.Client.GetAsync(link);
            return link.StartsWith("/k/", StringComparison.Ordinal) && answer.StatusCode == HttpStatusCode.MovedPermanently
                ? await visitor.Client.GetAsync(answer.Headers.Location)
                : answer;
        }
    }

    private static async Task<List<string>> Bytes(HttpClient client)
    {
        var pages = new List<string>();
        foreach (var address in All)
            pages.Add(Convert.ToHexString(await client.GetByteArrayAsync(address)));
        return pages;
    }

    /// <summary>A police coordinator writes and sends in a report for the open tertial.</summary>
    private async Task Report()
    {
        var staff = await _fixture.Staff(Role.PoliceCoordinator);
        var violations = await _fixture.Use<IServiceProvider, IReadOnlyList<Domain.RuleViolation>>(async scope =>
        {
            var round = (await scope.GetRequiredService<AppDbContext>().FindOpenRound(new DateOnly(2021, 5, 10)))!;
            var activity = round.Activities.Single(activity => activity.Label == "2.2");
            var entry = new ReportEntry(ActivityStatus.Ongoing, "Ett utkast som ingen utomstående ska se.", null,
                [new EnteredValue(activity.Measures[0].Id, Figure.OfCount(4))]);
            var saved = await scope.GetRequiredService<SaveActivityReport>().Save(staff, round, activity, seenVersion: 0, entry);
            return [.. saved.Violations,
                .. (await scope.GetRequiredService<SubmitActivityReport>().Submit(staff, round, activity)).Violations];
        });
        Assert.Empty(violations);
    }
}
