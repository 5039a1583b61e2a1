using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// Every public page as those see it who need it to be different: dark, narrow, with text twice as large, in forced
/// colours, and by keyboard.
/// </summary>
[Collection(SharedBrowser.Name)]
public class PublicPagesTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private const int Narrow = 320;
    private const int Wide = 1280;

    private static readonly string[] Addresses =
    [
        "/", "/loften", "/loften/2", "/uppfoljning", "/uppfoljning/2020/tertial-3", "/statistik", "/inbaddning", "/inbaddning/ruta",
        "/en", "/om", "/tillganglighet", "/personuppgifter",
    ];

    [SkippableFact]
    public async Task Axe_finds_nothing_in_light_dark_narrow_wide_or_with_large_text_and_nothing_is_cut_off()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address);
        var faults = new List<string>();
        foreach (var address in Addresses)
        {
            await session.Open(address);
            foreach (var width in new[] { Narrow, Wide })
            {
                await session.Page.SetViewportSizeAsync(width, 900);
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    await session.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                    faults.AddRange(await FaultsIn(session.Page, $"{address} at {width} px, {scheme}"));
                }
            }

            // Text of 200 per cent, as a browser's own text size sets it.
            await session.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            faults.AddRange(await FaultsIn(session.Page, $"{address} with large text"));
        }

        Assert.Empty(faults);
        session.Succeeded();
    }

    [SkippableFact]
    public async Task The_keyboard_reaches_everything_in_the_order_in_which_it_is_read()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address);
        foreach (var address in Addresses)
        {
            await session.Open(address);
            var expected = await session.Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('a[href], button, input, select, textarea')].filter(one => one.checkVisibility()).map(one => one.outerHTML)");
            var reached = new List<string>();
            foreach (var _ in expected)
            {
                await session.Page.Keyboard.PressAsync("Tab");
                reached.Add(await session.Page.EvaluateAsync<string>("document.activeElement.outerHTML"));
            }

            Assert.Equal(expected, reached);
        }

        await session.Open("/");
        await session.Page.Keyboard.PressAsync("Tab");
        await session.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("innehall", await session.Page.EvaluateAsync<string>("document.activeElement.id"));
        session.Succeeded();
    }

    [SkippableFact]
    public async Task A_telephone_shows_every_promise_with_its_sentence_and_picture_before_it_is_scrolled()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address);
        foreach (var (width, height) in new[] { (320, 568), (360, 640), (390, 844) })
        {
            await session.Page.SetViewportSizeAsync(width, height);
            await session.Open("/");
            var ends = await session.Page.EvaluateAsync<double[]>("[...document.querySelectorAll('.answer .picture')].map(one => one.getBoundingClientRect().bottom)");

            Assert.Equal(2, ends.Length);
            Assert.All(ends, end => Assert.True(end <= height, $"A picture ends at {end} of {height} px, {width} px wide."));
        }

        session.Succeeded();
    }

    [SkippableFact]
    public async Task Charts_and_pictures_can_be_told_apart_in_forced_colours()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address, new() { ForcedColors = ForcedColors.Active });
        foreach (var address in new[] { "/", "/statistik", "/uppfoljning/2020/tertial-3" })
        {
            await session.Open(address);
            var unseen = await session.Page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll('.field, .bar-part, .chart .axis, .bar-tick')].filter(one => {
                    const style = getComputedStyle(one), paper = getComputedStyle(document.body).backgroundColor;
                    return [style.fill, style.stroke].every(paint => paint === 'none' || paint === paper);
                }).map(one => one.outerHTML)
                """);

            Assert.Empty(unseen);
        }

        session.Succeeded();
    }

    private static async Task<IEnumerable<string>> FaultsIn(IPage page, string where)
    {
        var result = await page.RunAxe(BrowserSession.Wcag22AA);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
        return result.Violations.Select(violation => $"{where}: {violation.Id} ({string.Join(", ", violation.Nodes.Select(node => node.Target).Take(3))})")
            .Concat(overflow > 0 ? [$"{where}: {overflow} px too wide"] : []);
    }
}
