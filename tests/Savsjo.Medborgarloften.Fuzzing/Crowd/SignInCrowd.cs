using System.Collections.Concurrent;
using System.Diagnostics;
using AngleSharp.Html.Parser;

namespace Savsjo.Medborgarloften.Fuzzing.Crowd;

/// <summary>
/// Many who sign in at the same moment, each from another address to an account that there is not, while a few read a public page:
/// how long the readers wait, before and during it.
/// </summary>
public static class SignInCrowd
{
    private const string SignIn = "/konto/logga-in";
    private const string Token = "__RequestVerificationToken";
    private const string Page = "/uppfoljning";
    private const int Readers = 4;
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);

    public static async Task<int> Run(Uri site, int signIns)
    {
        await Read(site, TimeSpan.FromSeconds(3), CancellationToken.None);
        Print("in calm", await Read(site, Calm, CancellationToken.None));
        var (cookie, token) = await OpenForm(site);
        using var over = new CancellationTokenSource();
        var reading = Read(site, TimeSpan.FromMinutes(3), over.Token);
        await Task.Delay(100);
        var watch = Stopwatch.StartNew();
        var answers = await Task.WhenAll(Enumerable.Range(1, signIns).Select(number => Attempt(site, number, cookie, token)));
        Console.WriteLine($"{signIns} sign-ins in {watch.Elapsed.TotalSeconds:0.0} s: "
            + string.Join(", ", answers.CountBy(status => status).OrderBy(one => one.Key).Select(one => $"{one.Value} × {one.Key}")));
        await over.CancelAsync();
        Print("meanwhile", await reading);
        return 0;
    }

    private static async Task<IReadOnlyList<double>> Read(Uri site, TimeSpan time, CancellationToken over)
    {
        var waited = new ConcurrentBag<double>();
        var until = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(async _ =>
        {
            using var client = LocalAddresses.From(0, site);
            while (until.Elapsed < time && !over.IsCancellationRequested)
            {
                var watch = Stopwatch.StartNew();
                using var answer = await client.GetAsync(Page, CancellationToken.None);
                answer.EnsureSuccessStatusCode();
                waited.Add(watch.Elapsed.TotalMilliseconds);
                await Task.Delay(10, CancellationToken.None);
            }
        }));
        return [.. waited.Order()];
    }

    private static void Print(string when, IReadOnlyList<double> waited) => Console.WriteLine(
        $"{Page} {when}: {waited.Count} pages, median {At(waited, 0.5):0.0} ms, p99 {At(waited, 0.99):0.0} ms, longest {waited[^1]:0} ms");

    private static double At(IReadOnlyList<double> ordered, double share) => ordered[(int)(share * (ordered.Count - 1))];

    private static async Task<(string Cookie, string Token)> OpenForm(Uri site)
    {
        using var client = LocalAddresses.From(0, site);
        using var answer = await client.GetAsync(SignIn);
        var cookies = answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return (string.Join("; ", cookies), page.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!);
    }

    private static async Task<int> Attempt(Uri site, int number, string cookie, string token)
    {
        using var client = LocalAddresses.From(number, site);
        using var request = new HttpRequestMessage(HttpMethod.Post, SignIn)
        {
            Content = new FormUrlEncodedContent(
                [new("Email", $"ingen{number}@savsjo.example"), new("Password", "fel lösenord"), new(Token, token)]),
        };
        request.Headers.Add("Cookie", cookie);
        try
        {
            using var answer = await client.SendAsync(request);
            return (int)answer.StatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return 0;
        }
    }
}
