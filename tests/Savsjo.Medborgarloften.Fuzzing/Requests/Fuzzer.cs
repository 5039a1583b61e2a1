using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace Savsjo.Medborgarloften.Fuzzing.Requests;

/// <summary>
/// Asks a server on this machine for what nobody would: as a stranger and as each role, from a number that says how it is drawn. No
/// answer may be a fault of the server's.
/// </summary>
public static class Fuzzer
{
    private const int AtOnce = 4;
    private const int MostShown = 40;

    private static readonly (string Role, string? Email)[] People =
        [("anybody", null), .. DemoPeople.All.Select(one => (one.Role, (string?)one.Email))];

    public static async Task<int> Run(Uri site, string password, int requests, int seed)
    {
        var browsers = People.Select((one, number) => new Browser(one.Role, one.Email, password, number + 1, site)).ToList();
        var forms = new List<IReadOnlyList<Form>>();
        foreach (var browser in browsers)
        {
            await browser.SignInIfNeeded();
            forms.Add(await Crawl.Of(browser));
            Console.WriteLine($"{browser.Role}: {forms[^1].Count(form => form.Method == "GET")} addresses, "
                + $"{forms[^1].Count(form => form.Method == "POST")} forms");
        }

        var watch = Stopwatch.StartNew();
        var statuses = new ConcurrentDictionary<string, int>();
        var faults = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, requests), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
            {
                var random = new Random(unchecked((seed * 1_000_003) + number));
                var who = random.Next(browsers.Count);
                if (number % 500 < browsers.Count)
                    await browsers[number % 500].SignInIfNeeded();
                var status = await Ask(browsers[who], forms[who][random.Next(forms[who].Count)], new(random), faults);
                statuses.AddOrUpdate(status, 1, (_, count) => count + 1);
            });
        return Tell(requests, seed, watch.Elapsed, statuses, faults);
    }

    private static async Task<string> Ask(Browser browser, Form form, Mischief mischief, ConcurrentQueue<string> faults)
    {
        HttpRequestMessage request;
        try
        {
            request = mischief.Of(form);
        }
        catch (Exception exception) when (exception is UriFormatException or FormatException or ArgumentException)
        {
            return "not sendable";
        }

        using (request)
        {
            var body = request.Content is null ? "" : Encoding.UTF8.GetString(await request.Content.ReadAsByteArrayAsync());
            var type = request.Content?.Headers.NonValidated.TryGetValues("Content-Type", out var types) == true ? types.ToString() : "";
            try
            {
                using var answer = await browser.Send(request);
                var status = (int)answer.StatusCode;
                if (status >= 500)
                    faults.Enqueue(
                        $"{status} {browser.Role} {request.Method} {request.RequestUri} [{type}] {body[..Math.Min(300, body.Length)]}");
                else if (!answer.Headers.Contains("X-Content-Type-Options") && status != 400)
                    faults.Enqueue($"{status} without security headers: {browser.Role} {request.Method} {request.RequestUri}");
                return $"{status}";
            }
            catch (Exception exception) when (exception is HttpRequestException or UriFormatException)
            {
                // The server refuses before it is a request: TRACE, a line that is too long.
                return "refused";
            }
        }
    }

    private static int Tell(
        int requests, int seed, TimeSpan time, ConcurrentDictionary<string, int> statuses, ConcurrentQueue<string> faults)
    {
        foreach (var fault in faults.Take(MostShown))
            Console.WriteLine(fault.ReplaceLineEndings("⏎").Replace('\0', '␀'));
        Console.WriteLine($"{requests} requests by seed {seed} in {time.TotalSeconds:0} s: "
            + string.Join(", ", statuses.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Value} × {one.Key}")));
        Console.WriteLine($"{faults.Count} faults of the server");
        return faults.IsEmpty ? 0 : 1;
    }
}
