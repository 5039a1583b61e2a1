namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// Text twice as large, as somebody with weak eyes sets it (WCAG 1.4.4): words stay whole, and nothing lies over anything else.
/// </summary>
[Collection(PagesBrowser.Name)]
public class LargeTextTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    /// <summary>Letters that have no room on a telephone with text twice as large; a browser that can divides them with a hyphen.</summary>
    private const int LongestWhole = 14;

    private static readonly string[] Addresses =
    [
        "/", "/loften", "/loften/2", "/uppfoljning", "/uppfoljning/2020/tertial-1", "/uppfoljning/2020/tertial-3", "/statistik", "/om",
        "/en", "/oppna-data", "/prenumerera", "/tillganglighet", "/personuppgifter", "/inbaddning", "/konto/logga-in",
    ];

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task With_text_twice_as_large_words_stay_whole_and_nothing_lies_over_anything_else(int width)
    {
        await using var session = await BrowserSession.Start(
            browser.Chromium(), fixture.Address, new() { ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true },
            traced: false);
        foreach (var address in Addresses)
        {
            await session.Page.GotoAsync(address);
            await session.Page.AddStyleTagAsync(new() { Content = "html { font-size: 200% }" });

            var faults = await session.FaultsOfWords(LongestWhole);

            Assert.True(faults.Length == 0, $"{address} at {width} px:\n{string.Join("\n", faults.Take(20))}");
        }
    }

    [Theory]
    [InlineData(320, 200)]
    [InlineData(320, 100)]
    [InlineData(390, 100)]
    [InlineData(700, 100)]
    [InlineData(700, 200)]
    [InlineData(1280, 100)]
    public async Task Each_figure_stands_under_its_own_head(int width, int percent)
    {
        await using var session = await BrowserSession.Start(
            browser.Chromium(), fixture.Address, new() { ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true },
            traced: false);
        foreach (var address in new[] { "/uppfoljning/2020/tertial-3", "/statistik" })
        {
            await session.Page.GotoAsync(address);
            await session.Page.AddStyleTagAsync(new() { Content = $"html {{ font-size: {percent}% }}" });

            var misplaced = await session.Page.EvaluateAsync<string[]>(
                """
                () => Array.from(document.querySelectorAll("table.figures")).flatMap(table => {
                  const edge = cell => Math.round(cell.getBoundingClientRect().left);
                  const heads = Array.from(table.querySelectorAll("thead th")).slice(1).map(edge);
                  const isMisplaced = (cell, place) => Math.abs(edge(cell) - heads[place]) > 2;
                  return Array.from(table.querySelectorAll("tbody tr, tfoot tr")).flatMap(row =>
                    Array.from(row.querySelectorAll("td")).filter(isMisplaced).map(cell => `${cell.textContent.trim()} at ${edge(cell)}`));
                })
                """);

            Assert.True(misplaced.Length == 0, $"{address} at {width} px:\n{string.Join("\n", misplaced.Take(10))}");
        }
    }

    [Fact]
    public async Task The_words_of_a_chart_grow_with_the_text()
    {
        await using var session = await BrowserSession.Start(
            browser.Chromium(), fixture.Address, new() { BypassCSP = true }, traced: false);
        await session.Page.GotoAsync("/statistik");
        const string height = "document.querySelector('.chart .under-axis').getBoundingClientRect().height";
        var before = await session.Page.EvaluateAsync<double>(height);

        await session.Page.AddStyleTagAsync(new() { Content = "html { font-size: 200% }" });

        Assert.InRange(await session.Page.EvaluateAsync<double>(height), 1.8 * before, 2.2 * before);
    }
}
