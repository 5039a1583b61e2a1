using AngleSharp.Html.Dom;

namespace Savsjo.Medborgarloften.Fuzzing.Requests;

/// <summary>Walks through all that a role can reach by links, and collects addresses and forms: a few of each shape.</summary>
public static class Crawl
{
    private const int MostPages = 250;
    private const int MostOfAShape = 3;

    private static readonly string[] Api =
    [
        "/api/v1/api-info", "/api/v1/promise-periods", "/api/v1/promise-periods/1", "/api/v1/promise-periods/1/promises",
        "/api/v1/promise-periods/1/promises/1", "/api/v1/promise-periods/1/activities", "/api/v1/promise-periods/1/activities/1.1",
        "/api/v1/follow-ups", "/api/v1/follow-ups/2020-1", "/api/v1/follow-ups/2020-1/versions", "/api/v1/follow-ups/2020-1/versions/1",
        "/api/v1/figures", "/openapi/v1.json", "/datasets/dcat", "/feed.atom",
    ];

    private static readonly string[] Starts =
        ["/", "/konto/logga-in", "/konto/sakerhet", "/inmatning", "/granskning", "/publicering", "/admin", "/oppna-data", .. Api];

    public static async Task<IReadOnlyList<Form>> Of(Browser browser)
    {
        var shapes = new Dictionary<string, int>();
        var found = new List<Form>();
        await foreach (var (address, page) in Pages(browser))
        {
            found.Add(Form.Link(address));
            if (page is not null)
                found.AddRange(Form.In(page, address).Where(form => IsNew(shapes, $"{form.Method} {form.Address}")));
        }

        return found;
    }

    /// <summary>The addresses that are reached, with their pages; null where there is none.</summary>
    public static async IAsyncEnumerable<(string Address, IHtmlDocument? Page)> Pages(Browser browser)
    {
        var seen = new HashSet<string>();
        var shapes = new Dictionary<string, int>();
        var waiting = new Queue<string>(Starts);
        for (var pages = 0; waiting.Count > 0 && pages < MostPages; pages++)
        {
            var address = waiting.Dequeue();
            if (!seen.Add(address) || !IsNew(shapes, address))
                continue;
            var page = await browser.Open(address);
            yield return (address, page);
            if (page is null)
                continue;
            foreach (var link in page.Links.Select(link => link.GetAttribute("href")).OfType<string>())
                if (link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal))
                    waiting.Enqueue(link.Split('#')[0]);
        }
    }

    private static bool IsNew(Dictionary<string, int> shapes, string address)
    {
        var shape = ShapeOf(address);
        shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
        return shapes[shape] <= MostOfAShape;
    }

    /// <summary>"/admin/anvandare/*": numbers and ids are one.</summary>
    public static string ShapeOf(string address) => string.Join('/', address.Split('?')[0].Split('/')
        .Select(part => part.Any(char.IsAsciiDigit) ? "*" : part));
}
