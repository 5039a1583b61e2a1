using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.DemoData;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>
/// Somebody at a keyboard: one browser context with one page. Leaves a screenshot and a trace under TestResults/ when it
/// is disposed before <see cref="Succeeded"/> was called. Keyboard only: there is no click here.
/// </summary>
public sealed class BrowserSession : IAsyncDisposable
{
    private const int MaxAttempts = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(30);

    /// <summary>
    /// How many stops of the keyboard it is from what has focus to an element, in the order of the page; below 0 when
    /// it is behind.
    /// </summary>
    private const string TabsAway =
        """
        target => {
            if (target === document.activeElement) return 0;
            const group = one => `input[type="radio"][name="${CSS.escape(one.name)}"]`;
            const isOfGroup = one => one === (document.querySelector(`${group(one)}:checked`) ?? document.querySelector(group(one)));
            const isStop = one => one === target || one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true })
                && (one.type !== 'radio' || isOfGroup(one));
            const follows = (one, other) => one !== other && (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
            const from = document.activeElement;
            const stops = [...document.querySelectorAll(
                    'a[href], button, input, select, textarea, summary, iframe, [tabindex]')].filter(isStop);
            return follows(target, from) || from === document.body
                ? stops.filter(one => one === target || follows(one, from) && follows(target, one)).length
                : -stops.filter(one => one === target || follows(one, target) && follows(from, one)).length;
        }
        """;

    private readonly IBrowserContext _context;
    private readonly string _name;
    private readonly bool _hasJavaScript;
    private readonly bool _isTraced;
    private bool _succeeded;

    private BrowserSession(IBrowserContext context, IPage page, string name, bool hasJavaScript, bool isTraced)
    {
        _context = context;
        Page = page;
        _name = name;
        _hasJavaScript = hasJavaScript;
        _isTraced = isTraced;
    }

    public IPage Page { get; }

    /// <param name="traced">False for a test that says all there is to say when it fails, and that a trace would make slow.</param>
    public static async Task<BrowserSession> Start(
        IBrowser browser, Uri address, BrowserNewContextOptions? options = null, [CallerMemberName] string name = "", bool traced = true)
    {
        options ??= new();
        options.BaseURL = address.ToString();
        options.Locale = "sv-SE";
        options.ViewportSize ??= new() { Width = 1280, Height = 900 };
        var context = await browser.NewContextAsync(options);
        if (traced)
            // What was done and what the network said. A picture of every Tab would be most of a journey's time.
            await context.Tracing.StartAsync(new() { Screenshots = false, Snapshots = false });
        return new(context, await context.NewPageAsync(), name, options.JavaScriptEnabled ?? true, traced);
    }

    public Task Open(string address) => Page.GotoAsync(address);

    /// <summary>Opens an address while the page may still be on its way to the browser's own page about a lost network.</summary>
    public async Task Reopen(string address)
    {
        for (var attempt = 1; ; attempt++)
            try
            {
                await Open(address);
                return;
            }
            catch (PlaywrightException) when (attempt < MaxAttempts)
            {
                await Task.Delay(PollInterval);
            }
    }

    /// <summary>Signs in as a role's demo account, by the keyboard.</summary>
    public async Task SignIn(string role)
    {
        var account = DemoAccounts.All.Single(account => account.Role == role);
        await Open("/konto/logga-in");
        await Type(Page.GetByLabel("E-postadress"), account.Email);
        await Type(Page.GetByLabel("Lösenord", new() { Exact = true }), WebFixture.Password);
        await Page.Keyboard.PressAsync("Enter");
        await Page.WaitForURLAsync(url => !url.Contains("/konto/", StringComparison.Ordinal));
    }

    /// <summary>Gives the browser a passkey device: it stands in for the finger on a reader, and always recognises its owner.</summary>
    public async Task AddPasskeyDevice()
    {
        var devTools = await Page.Context.NewCDPSessionAsync(Page);
        await devTools.SendAsync("WebAuthn.enable");
        await devTools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    /// <summary>Presses Tab until the element has focus, as somebody without a mouse would; Shift+Tab when it is behind.</summary>
    public async Task TabTo(ILocator element)
    {
        // Looking after every Tab would be most of a journey's time: so many at once as it should take. Where the browser
        // stops at something more (what can be scrolled, say), it takes a second time.
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var away = await element.EvaluateAsync<int>(TabsAway);
            if (away == 0)
                return;
            var key = away < 0 ? "Shift+Tab" : "Tab";
            await Task.WhenAll(Enumerable.Range(0, Math.Abs(away)).Select(_ => Page.Keyboard.PressAsync(key)));
        }

        throw new InvalidOperationException($"Tab never reached {element}.");
    }

    /// <summary>Goes to a field by Tab and replaces what it holds.</summary>
    public async Task Type(ILocator field, string text)
    {
        await TabTo(field);
        await Page.Keyboard.PressAsync("Control+A");
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes to a link or button by Tab, presses Enter and waits for the page that comes, also at the same address.</summary>
    public async Task Press(ILocator target)
    {
        await TabTo(target);
        await Page.EvaluateAsync("window.isTheOldPage = true");
        await Page.Keyboard.PressAsync("Enter");
        var patience = Stopwatch.StartNew();
        while (!await IsNewAndWhole())
        {
            Assert.True(patience.Elapsed < Patience, $"No page came after {target}.");
            await Task.Delay(PollInterval);
        }
    }

    /// <summary>Goes to a fold by Tab and opens it with Enter, unless it is open.</summary>
    public async Task Unfold(ILocator summary)
    {
        await TabTo(summary);
        if (!await summary.EvaluateAsync<bool>("summary => summary.parentElement.open"))
            await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Goes to a box by Tab and ticks it with the space bar.</summary>
    public async Task Tick(ILocator box)
    {
        await TabTo(box);
        await Page.Keyboard.PressAsync("Space");
    }

    /// <summary>Goes to a list by Tab, and in it by arrow to an option.</summary>
    public async Task Choose(ILocator list, string option)
    {
        await TabTo(list);
        var options = await list.Locator("option").AllTextContentsAsync();
        var steps = options.ToList().IndexOf(option) - await list.EvaluateAsync<int>("list => list.selectedIndex");
        for (var step = 0; step < Math.Abs(steps); step++)
            await Page.Keyboard.PressAsync(steps < 0 ? "ArrowUp" : "ArrowDown");
        Assert.Equal(option, await list.Locator("option:checked").TextContentAsync());
    }

    /// <summary>
    /// axe finds nothing against WCAG 2.2 AA on the page, in light and in dark. It runs inside the page, so a session
    /// without JavaScript leaves it to the one with.
    /// </summary>
    public async Task ShouldBeAccessible()
    {
        if (!_hasJavaScript)
            return;
        var faults = await Axe.EveryRule(Page);
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var darkFaults = await Axe.ColourRules(Page);
        Assert.True(faults.Length + darkFaults.Length == 0,
            $"{Page.Url}: {string.Join("; ", faults.Concat(darkFaults.Select(fault => $"dark: {fault}")))}");
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    /// <summary>The last thing a test says; without it, what was on the screen is kept.</summary>
    public void Succeeded() => _succeeded = true;

    public async ValueTask DisposeAsync()
    {
        if (_succeeded)
        {
            if (_isTraced)
                await _context.Tracing.StopAsync();
        }
        else
        {
            var folder = Path.Combine("TestResults", "browser");
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{_name}.png"), FullPage = true });
            if (_isTraced)
                await _context.Tracing.StopAsync(new() { Path = Path.Combine(folder, $"{_name}.zip") });
        }

        await _context.DisposeAsync();
    }

    /// <summary>Asked from outside: waiting inside the page would need its JavaScript.</summary>
    private async Task<bool> IsNewAndWhole()
    {
        try
        {
            return await Page.EvaluateAsync<bool>("!window.isTheOldPage && document.readyState === 'complete'");
        }
        catch (PlaywrightException)
        {
            // The old page went away while it was asked.
            return false;
        }
    }
}
