using Microsoft.Playwright;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// The Chromium that is on the machine, started once for all browser tests. Without one the tests say so and are
/// skipped; with REQUIRE_BROWSER=1 they fail instead.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
        "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    // Nothing but the page itself is asked for: no updates, no background requests.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    private static bool IsRequired => Environment.GetEnvironmentVariable("REQUIRE_BROWSER") == "1";

    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } executable)
            return;
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Arguments });
    }

    /// <summary>The running browser; skips (or fails) the test when there is none.</summary>
    public IBrowser Chromium()
    {
        const string Reason = "No Chromium was found. Install it, or say where it is in CHROMIUM_PATH.";
        if (_chromium is null && IsRequired)
            Assert.Fail(Reason);
        Assert.SkipWhen(_chromium is null, Reason);
        return _chromium!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
            await _chromium.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? Executable() =>
        UsualPlaces.Prepend(Environment.GetEnvironmentVariable("CHROMIUM_PATH")).FirstOrDefault(File.Exists);
}

/// <summary>
/// Pages and accounts. Each collection has a browser of its own: a journey is mostly waiting, and they wait side by
/// side.
/// </summary>
[CollectionDefinition(Name)]
public sealed class PagesBrowser : ICollectionFixture<Browser>
{
    public const string Name = "Browser for pages";
}

/// <summary>The journey of a tertial.</summary>
[CollectionDefinition(Name)]
public sealed class TertialBrowser : ICollectionFixture<Browser>
{
    public const string Name = "Browser for the tertial";
}

/// <summary>Administration.</summary>
[CollectionDefinition(Name)]
public sealed class AdministrationBrowser : ICollectionFixture<Browser>
{
    public const string Name = "Browser for administration";
}

/// <summary>The journey from an empty installation, and that of a correction.</summary>
[CollectionDefinition(Name)]
public sealed class LongJourneysBrowser : ICollectionFixture<Browser>
{
    public const string Name = "Browser for long journeys";
}

/// <summary>What is typed, and kept.</summary>
[CollectionDefinition(Name)]
public sealed class KeptWordsBrowser : ICollectionFixture<Browser>
{
    public const string Name = "Browser for what is typed";
}
