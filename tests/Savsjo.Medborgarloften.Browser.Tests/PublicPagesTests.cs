using Microsoft.Playwright;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// Every public page as those see it who need it to be different: dark, narrow, with text twice as large, in forced
/// colours, and by keyboard.
/// </summary>
[Collection(PagesBrowser.Name)]
public class PublicPagesTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private const int Narrow = 320;
    private const int Wide = 1280;

    private static readonly string[] Addresses =
    [
        "/", "/loften", "/loften/2", "/loften/aktivitet/2020-2021/2.2", "/uppfoljning", "/uppfoljning/2020/tertial-3",
        "/statistik", "/inbaddning", "/inbaddning/ruta", "/oppna-data",
        "/en", "/en/uppfoljning/2020/tertial-3", "/en/prenumerera", "/prenumerera", "/om", "/tillganglighet", "/personuppgifter",
    ];

    [Fact]
    public async Task Axe_finds_nothing_in_light_dark_narrow_wide_or_with_large_text_and_nothing_is_cut_off()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address, traced: false);
        var page = session.Page;
        var faults = new List<string>();
        foreach (var address in Addresses)
        {
            await session.Open(address);
            foreach (var width in new[] { Narrow, Wide })
            {
                await page.SetViewportSizeAsync(width, 900);
                // As a reader's own text size sets it; the window's width decides the layout still.
                foreach (var text in new[] { "200%", "100%" })
                {
                    await page.EvaluateAsync("size => document.documentElement.style.fontSize = size", text);
                    var tooWide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
                    faults.AddRange((await Axe.EveryRule(page)).Select(fault => $"{address}, {width} px, text of {text}: {fault}"));
                    if (tooWide > 0)
                        faults.Add($"{address}, {width} px, text of {text}: {tooWide} px too wide");
                    await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                    faults.AddRange((await Axe.ColourRules(page)).Select(fault => $"{address}, {width} px, text of {text}, dark: {fault}"));
                    await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                }
            }
        }

        Assert.Empty(faults);
        session.Succeeded();
    }

    [Fact]
    public async Task The_keyboard_reaches_everything_in_the_order_in_which_it_is_read()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address, traced: false);
        foreach (var address in Addresses)
        {
            await session.Open(address);
            var count = await session.Page.EvaluateAsync<int>(
                """
                window.expected = [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]')]
                    .filter(one => one.checkVisibility());
                window.reached = [];
                document.addEventListener('focusin', event => reached.push(event.target));
                expected.length
                """);
            for (var tab = 0; tab < count; tab++)
                await session.Page.Keyboard.PressAsync("Tab");

            var missed = await session.Page.EvaluateAsync<string[]>(
                "expected.filter((one, place) => reached[place] !== one).map(one => one.outerHTML)");
            Assert.True(count > 2, $"Only {count} things can be reached on {address}.");
            Assert.Empty(missed);
        }

        await session.Open("/");
        await session.Page.Keyboard.PressAsync("Tab");
        await session.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("innehall", await session.Page.EvaluateAsync<string>("document.activeElement.id"));
        session.Succeeded();
    }

    [Fact]
    public async Task A_telephone_shows_every_promise_with_its_sentence_and_picture_before_it_is_scrolled()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(), fixture.Address);
        foreach (var (width, height) in new[] { (320, 568), (360, 640), (390, 844) })
        {
            await session.Page.SetViewportSizeAsync(width, height);
            await session.Open("/");
            var ends = await session.Page.EvaluateAsync<double[]>(
                "[...document.querySelectorAll('.answer .picture')].map(one => one.getBoundingClientRect().bottom)");

            Assert.Equal(2, ends.Length);
            Assert.All(ends, end => Assert.True(end <= height, $"A picture ends at {end} of {height} px, {width} px wide."));
        }

        session.Succeeded();
    }

    [Fact]
    public async Task Charts_and_pictures_can_be_told_apart_in_forced_colours()
    {
        await using var session = await BrowserSession.Start(browser.Chromium(),
            fixture.Address, new() { ForcedColors = ForcedColors.Active });
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
}
