using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>The staff's pages with text twice as large, as tired eyes need it (WCAG 1.4.4), and the mark above them all.</summary>
[Collection(PagesBrowser.Name)]
public class StaffLargeTextTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private static readonly Dictionary<string, string[]> Pages = new()
    {
        [Role.PoliceCoordinator] = ["/inmatning", "/inmatning/fran-dokument", "/hjalp", "/konto/losenord", "/konto/sakerhet"],
        [Role.Reviewer] = ["/granskning"],
        [Role.Administrator] =
        [
            "/publicering", "/rattelser", "/admin", "/admin/perioder", "/admin/anvandare", "/admin/logg", "/admin/sakerhet",
            "/admin/kommunen", "/admin/brottstyper", "/admin/omgangar", "/admin/mejl",
        ],
    };

    /// <summary>Where 160 pixels' worth of text is all that there is room for, a long word may be divided.</summary>
    [Theory]
    [InlineData(320, 200, 9)]
    [InlineData(320, 100, 14)]
    [InlineData(768, 200, 14)]
    [InlineData(1280, 200, 14)]
    public async Task Words_stay_whole_and_nothing_lies_over_anything_else(int width, int percent, int longest)
    {
        foreach (var (role, addresses) in Pages)
        {
            await using var session = await Start(width);
            await session.SignIn(role);
            foreach (var address in addresses)
            {
                await session.Page.GotoAsync(address);
                await session.Page.AddStyleTagAsync(new() { Content = $"html {{ font-size: {percent}% }}" });

                var faults = await session.FaultsOfWords(longest);

                Assert.True(faults.Length == 0, $"{address} at {width} px, {percent} %:\n{string.Join("\n", faults.Take(20))}");
            }
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/inmatning")]
    public async Task The_name_stands_beside_its_mark(string address)
    {
        await using var session = await Start(1280);
        await session.SignIn(Role.PoliceCoordinator);
        await session.Page.GotoAsync(address);

        var apart = await session.Page.EvaluateAsync<double>(
            """
            () => {
              const middle = box => (box.top + box.bottom) / 2;
              const [mark, name] = [...document.querySelectorAll(".brand > *")].map(one => one.getBoundingClientRect());
              return Math.abs(middle(mark) - middle(name));
            }
            """);

        Assert.InRange(apart, 0, 4);
    }

    private Task<BrowserSession> Start(int width) => BrowserSession.Start(
        browser.Chromium(), fixture.Address, new() { ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true },
        traced: false);
}
