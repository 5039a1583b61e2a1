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

    /// <summary>What is wrong on the page, as lines; every word's boxes are asked for, and every text of a picture.</summary>
    private const string Faults = """
        longest => {
          const faults = [], boxes = [], page = document.documentElement;
          if (page.scrollWidth > page.clientWidth + 1) faults.push(`scrolls sideways: ${page.scrollWidth} of ${page.clientWidth}`);
          const isSeen = element => {
            if (element.closest("script, style, title, select, option, code, [popover]:not(:popover-open)")) return false;
            for (let one = element; one; one = one.parentElement) {
              const style = getComputedStyle(one);
              if (style.display === "none" || style.visibility === "hidden" || style.clipPath.startsWith("inset")) return false;
            }
            return true;
          };
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const { data, parentElement: element } = texts.currentNode;
            if (!data.trim() || !isSeen(element)) continue;
            if (element.closest("svg")) { boxes.push([data.trim(), element.getBoundingClientRect()]); continue; }
            for (const word of data.matchAll(/\S+/g)) {
              const range = document.createRange();
              range.setStart(texts.currentNode, word.index);
              range.setEnd(texts.currentNode, word.index + word[0].length);
              const parts = Array.from(range.getClientRects()).filter(one => one.width > 0.5);
              const isDivided = new Set(parts.map(one => Math.round(one.top))).size > 1;
              // A hyphen of its own, visible or not, is where a word may be divided; and an identifier is no word.
              const isWord = word[0].length <= longest && !/[a-z][A-Z]|[-–\u00ad]/.test(word[0]);
              if (isDivided && isWord) faults.push(`broken: ${word[0]}`);
              boxes.push(...parts.map(one => [word[0], one]));
            }
          }
          boxes.forEach(([word, box], place) => boxes.slice(place + 1).forEach(([other, beside]) => {
            const across = Math.min(box.right, beside.right) - Math.max(box.left, beside.left);
            const down = Math.min(box.bottom, beside.bottom) - Math.max(box.top, beside.top);
            if (across > 2 && down > 0.45 * Math.min(box.height, beside.height)) faults.push(`over each other: ${word} and ${other}`);
          }));
          return faults;
        }
        """;

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

            var faults = await session.Page.EvaluateAsync<string[]>(Faults, LongestWhole);

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
