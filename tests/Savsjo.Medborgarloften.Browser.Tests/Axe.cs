using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Savsjo.Medborgarloften.Browser.Tests;

/// <summary>axe-core against WCAG 2.2 AA, run inside the page; only what is wrong comes back.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Every rule, in the page as it is.</summary>
    public static Task<string[]> EveryRule(IPage page) =>
        Run(page, """{ "type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }""");

    /// <summary>The rules about colours: the only ones that a dark scheme can break, for it changes nothing else.</summary>
    public static Task<string[]> ColourRules(IPage page) =>
        Run(page, """{ "type": "rule", "values": ["color-contrast", "link-in-text-block"] }""");

    /// <summary>"color-contrast: Elements must … (.lead, .was)", one line a rule that is broken.</summary>
    private static async Task<string[]> Run(IPage page, string rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(
            """
            async rules => {
                const { violations } = await axe.run({ runOnly: JSON.parse(rules), resultTypes: ['violations'] });
                return violations.map(one => `${one.id}: ${one.help} (${one.nodes.slice(0, 5).map(node => node.target).join(', ')})`);
            }
            """, rules);
    }
}
