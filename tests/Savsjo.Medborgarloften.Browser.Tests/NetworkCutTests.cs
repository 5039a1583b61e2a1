using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// The network is cut at moments drawn by lot, in the middle of saves by hand and by themselves: nothing that was typed is lost, and
/// nothing is stored that was not typed. <c>.ci/network-cuts</c> does it fifty times.
/// </summary>
[Collection(KeptWordsBrowser.Name)]
public class NetworkCutTests(Browser browser, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private const int Few = 1;
    private const int LongestWait = 900;
    private const int MostAttempts = 500;
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(30);
    private static readonly string[] Words = ["möte", "vandring", "rektorer", "patrull", "skolan", "torget", "kväll", "fredag"];

    private readonly BrowserFixture _fixture = fixture.AsNew();

    /// <summary>Every value that ever stood in a field, by its name.</summary>
    private readonly Dictionary<string, List<string>> _typed = [];

    [Fact]
    public async Task Nothing_typed_is_lost_and_nothing_is_stored_that_was_not_typed()
    {
        var drawn = Environment.GetEnvironmentVariable("CUTS_SEED");
        var seed = int.TryParse(drawn, CultureInfo.InvariantCulture, out var given) ? given : 20210510;
        var random = new Random(seed);
        await using var session = await BrowserSession.Start(browser.Chromium(), _fixture.Address, traced: false);
        await session.SignIn(Role.PoliceCoordinator);
        await session.Open("/inmatning");
        for (var cut = 0; cut < Seeds.Of(Few); cut++)
        {
            await Write(session, random);
            await Cut(session, random);
            await session.Page.Context.SetOfflineAsync(false);
            await Return(session);

            await EverythingTypedStandsThere(session, $"seed {seed}, cut {cut}");
            await NothingElseIsStored($"seed {seed}, cut {cut}");
        }

        await session.Press(session.Page.Locator("#spara"));
        await Until(session, "!Object.keys(localStorage).some(key => key.startsWith('skrivet/'))");
        await session.Page.ReloadAsync();
        await EverythingTypedStandsThere(session, "at the end");
        Assert.Equal(0, await session.Page.Locator(".kept-note").CountAsync());
        Assert.Equal(_typed[TextOf(session, "2.4").Key][^1], (await Stored()).Single(report => report.Label == "2.4").Text);
        session.Succeeded();
    }

    private async Task Write(BrowserSession session, Random random)
    {
        foreach (var (key, field) in Fields(session).OrderBy(_ => random.Next()).Take(random.Next(1, 4)))
        {
            var value = key.EndsWith("tal", StringComparison.Ordinal)
                ? random.Next(1, 200).ToString(CultureInfo.InvariantCulture)
                : string.Join(' ', Enumerable.Range(0, random.Next(2, 6)).Select(_ => Words[random.Next(Words.Length)]));
            await field.FocusAsync();
            await session.Page.Keyboard.PressAsync("Control+A");
            await session.Page.Keyboard.TypeAsync(value);
            if (!_typed.TryGetValue(key, out var values))
                _typed[key] = values = [];
            values.Add(value);
        }
    }

    /// <summary>Before, while or after the page is saved: by the key, or by itself.</summary>
    private static async Task Cut(BrowserSession session, Random random)
    {
        var saves = random.Next(3) > 0;
        await Task.Delay(random.Next(LongestWait) * (saves ? 1 : 4));
        var pressed = saves ? session.Page.Keyboard.PressAsync("Control+S") : Task.CompletedTask;
        await Task.Delay(random.Next(LongestWait / 6));
        await session.Page.Context.SetOfflineAsync(true);
        try
        {
            await pressed;
        }
        catch (PlaywrightException)
        {
            // The page went away under the key.
        }

        await Task.Delay(random.Next(LongestWait));
    }

    private static async Task Return(BrowserSession session)
    {
        await session.Reopen("/inmatning");
        await Until(session, "window.skrivet !== undefined && window.skrivet.ready.then(() => true)");
    }

    /// <summary>Asked from outside: the page's own policy lets nobody wait inside it, and it may be read again meanwhile.</summary>
    private static async Task Until(BrowserSession session, string isSo)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            try
            {
                if (await session.Page.EvaluateAsync<bool>(isSo))
                    return;
            }
            catch (PlaywrightException)
            {
                // On its way to another page.
            }

            await Task.Delay(PollInterval);
        }

        Assert.Fail($"It never was so: {isSo}");
    }

    private async Task EverythingTypedStandsThere(BrowserSession session, string when)
    {
        foreach (var (key, field) in Fields(session).Where(one => _typed.ContainsKey(one.Key)))
            Assert.True(_typed[key][^1] == await field.InputValueAsync(),
                $"{when}: {key} says ”{await field.InputValueAsync()}”, and ”{_typed[key][^1]}” was typed.");
    }

    private async Task NothingElseIsStored(string when)
    {
        foreach (var (label, text, count) in await Stored())
        {
            ShouldBeTyped($"{label} text", text, when);
            ShouldBeTyped($"{label} tal", count?.ToString(CultureInfo.InvariantCulture), when);
        }
    }

    /// <summary>Also half of it: that stood there too, while it was typed.</summary>
    private void ShouldBeTyped(string key, string? stored, string when) => Assert.True(
        stored is null || _typed.GetValueOrDefault(key, []).Exists(value => value.StartsWith(stored, StringComparison.Ordinal)),
        $"{when}: ”{stored}” is stored in {key}, which nobody typed.");

    private Task<List<(string Label, string? Text, int? Count)>> Stored() => _fixture.InDatabase(async db =>
        (await db.ActivityReports.AsNoTracking().Include(report => report.Values)
            .Include(report => report.Activity).ThenInclude(activity => activity.Promise)
            .Where(report => report.Tertial == new Tertial(2021, 1)).ToListAsync())
        .ConvertAll(report => (report.Activity.Label, report.Text, report.Values.Count == 1 ? report.Values[0].Figure.Count : null)));

    private static IEnumerable<(string Key, ILocator Field)> Fields(BrowserSession session) =>
    [
        TextOf(session, "1.2"), TextOf(session, "2.4"),
        ("2.2 tal", session.Report("2.2").GetByLabel("Riktade insatser", new() { Exact = true })),
        ("2.5 tal", session.Report("2.5").GetByLabel("Samverkansmöten", new() { Exact = true })),
    ];

    private static (string Key, ILocator Field) TextOf(BrowserSession session, string label) =>
        ($"{label} text", session.Report(label).GetByLabel("Text till uppföljningen"));
}
