using System.IO.Compression;
using Microsoft.Playwright;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>What a first visit costs somebody with an old telephone: bytes over the wire, and how much the page moves.</summary>
[Collection(PagesBrowser.Name)]
public class FirstVisitTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private const int MostBytes = 90_000;
    private const double MostMoved = 0.02;

    private static readonly string[] Addresses = ["/", "/loften", "/loften/2", "/uppfoljning/2020/tertial-3", "/statistik"];

    [Fact]
    public async Task The_start_page_and_all_it_needs_are_at_most_90_kilobytes_and_nothing_is_fetched_twice()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address, traced: false);
        var responses = new List<IResponse>();
        session.Page.Response += (_, response) => responses.Add(response);

        await session.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });

        var weights = new List<(string Path, long Bytes)>();
        foreach (var response in responses)
            weights.Add((new Uri(response.Url).AbsolutePath, await WeightOf(response)));
        var fetched = weights.ConvertAll(one => one.Path);
        Assert.True(weights.Sum(one => one.Bytes) is > 20_000 and <= MostBytes, string.Join("\n", weights));
        Assert.Single(fetched, address => address.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.Equal(fetched.Distinct(), fetched);
        session.Succeeded();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nothing_moves_while_a_page_arrives_over_a_slow_network(int width)
    {
        foreach (var address in Addresses)
        {
            await using var session = await BrowserSession.Start(
                browser.Chromium(), fixture.Address, new() { ViewportSize = new() { Width = width, Height = 740 } }, traced: false);
            await SlowDown(session.Page);
            await session.Page.AddInitScriptAsync(
                """
                window.moved = 0;
                new PerformanceObserver(list => list.getEntries().forEach(one => window.moved += one.hadRecentInput ? 0 : one.value))
                    .observe({ type: 'layout-shift', buffered: true });
                """);
            await session.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            var moved = await session.Page.EvaluateAsync<double>("window.moved");
            Assert.True(moved <= MostMoved, $"{address} moves {moved} at {width} px");
            session.Succeeded();
        }
    }

    /// <summary>A style sheet is compressed when the program is published; here, where it is not, it weighs what it would then.</summary>
    private static async Task<long> WeightOf(IResponse response)
    {
        var sizes = await response.Request.SizesAsync();
        if (!response.Url.EndsWith(".css", StringComparison.Ordinal))
            return sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        using var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            await gzip.WriteAsync(await response.BodyAsync());
        return Math.Min(compressed.Length, sizes.ResponseBodySize) + sizes.ResponseHeadersSize;
    }

    /// <summary>400 kbit/s and 400 ms: slow 3G, as browsers' own tools have it.</summary>
    private static async Task SlowDown(IPage page)
    {
        var network = await page.Context.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        await network.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = 400,
            ["downloadThroughput"] = 50_000,
            ["uploadThroughput"] = 50_000,
        });
    }
}
