using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Savsjo.Medborgarloften.Fuzzing.Crowd;

namespace Savsjo.Medborgarloften.Fuzzing.Requests;

/// <summary>A browser of somebody's: keeps cookies, follows nothing, and signs in again when it has been signed out.</summary>
public sealed class Browser(string role, string? email, string password, int number, Uri site) : IDisposable
{
    private const string SignIn = "/konto/logga-in";
    private readonly HttpClient _client = LocalAddresses.From(number, site);
    private readonly ConcurrentDictionary<string, string> _cookies = new();
    private readonly SemaphoreSlim _door = new(1, 1);

    public string Role { get; } = role;

    public Uri Site { get; } = site;

    public string Password { get; } = password;

    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        if (!_cookies.IsEmpty && !request.Headers.Contains("Cookie"))
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var answer = await _client.SendAsync(request);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set))
            foreach (var cookie in set)
                Keep(cookie);
        return answer;
    }

    /// <summary>The page, with its status; null when it is no page.</summary>
    public async Task<IHtmlDocument?> Open(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await Send(request);
        return answer.Content.Headers.ContentType?.MediaType == "text/html" && answer.IsSuccessStatusCode
            ? new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync())
            : null;
    }

    /// <summary>Sends a form, and follows to nowhere.</summary>
    public async Task<int> Post(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        using var answer = await Send(request);
        return (int)answer.StatusCode;
    }

    /// <summary>What an address gives, as text.</summary>
    public async Task<string> Read(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await Send(request);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Who has no account needs none.</summary>
    public async Task SignInIfNeeded()
    {
        if (email is null)
            return;
        await _door.WaitAsync();
        try
        {
            if (await Open("/konto/sakerhet") is not null)
                return;
            var page = await Open(SignIn) ?? throw new InvalidOperationException("There is no page to sign in on.");
            var status = await Post(SignIn, [new("Email", email), new("Password", Password), new(Form.Token, Form.TokenOf(page))]);
            if (status != 302)
                Console.WriteLine($"{Role} is not let in: {status}");
        }
        finally
        {
            _door.Release();
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _door.Dispose();
    }

    private void Keep(string cookie)
    {
        var pair = cookie.Split(';')[0].Split('=', 2);
        if (pair[1].Length == 0)
            _cookies.TryRemove(pair[0], out _);
        else
            _cookies[pair[0]] = pair[1];
    }
}
