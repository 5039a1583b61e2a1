using Microsoft.Playwright;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>Where the reports of a round stand on the staff's pages.</summary>
internal static class RoundOnScreen
{
    /// <summary>A report on the entry page, by its activity's label: "2.4".</summary>
    public static ILocator Report(this BrowserSession session, string label) =>
        session.Page.Locator(".report", new() { Has = session.Page.Locator($"h2 b:text-is('{label}')") });

    /// <summary>A report on the review page.</summary>
    public static ILocator ReviewRow(this BrowserSession session, string label) =>
        session.Page.Locator(".queue > li", new() { Has = session.Page.Locator($"h3 b:text-is('{label}')") });

    public static async Task Approve(this BrowserSession session, string label)
    {
        var row = session.ReviewRow(label);
        await session.Unfold(row.Locator("summary"));
        await session.Press(row.GetByRole(AriaRole.Button, new() { Name = $"Godkänn {label}" }));
        await Assertions.Expect(session.ReviewRow(label).Locator(".state").First).ToHaveTextAsync("Godkänd");
    }

    /// <summary>Ticks everything on the check-list, and that the preview is read, and publishes.</summary>
    public static async Task Publish(this BrowserSession session, string button)
    {
        foreach (var notice in await session.Page.Locator(".checks input[type=checkbox]").AllAsync())
            await session.Tick(notice);
        await session.Tick(session.Page.GetByLabel("Jag har läst förhandsgranskningen"));
        await session.Press(session.Page.GetByRole(AriaRole.Button, new() { Name = button }));
    }
}
