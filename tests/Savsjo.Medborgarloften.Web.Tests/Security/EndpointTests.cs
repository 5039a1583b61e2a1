using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Security;

/// <summary>Every endpoint of the running application × everyone who may come.</summary>
public partial class EndpointTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    /// <summary>MapStaticAssets adds it in Development, for assets made after the build.</summary>
    private const string DevelopmentAssets = "{**path:file}";

    private const string ToSignIn = "to sign in";

    /// <summary>
    /// What those who may come are answered where it is not 200: pages that are about a refusal, links and forms that need
    /// more than the example has, what is not there in the reference.
    /// </summary>
    private static readonly Dictionary<string, int> Otherwise = new()
    {
        ["ANY /fel/401"] = 401,
        ["GET /konto/saknar-behorighet"] = 403,
        ["GET /konto/extern/fel"] = 403,
        ["ANY /fel/{status:int}"] = 404,
        ["ANY /{*path}"] = 404,
        ["GET /logotyp/{hash:length(64)}"] = 404,
        ["GET /kalender/{code:length(64)}.ics"] = 404,
        ["GET /admin/anvandare/{id}"] = 404,
        ["GET /admin/anvandare/{id}/ta-bort"] = 404,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/matt/{measureId:int}"] = 404,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/matt/{measureId:int}/mal"] = 404,
        ["GET /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}"] = 404,
        ["GET /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}/fran-dokument"] = 404,
        ["GET /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}/fran-dokument/omgangen.xlsx"] = 404,
        ["GET /inmatning/skicka-in"] = 302,
        ["GET /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}/skicka-in"] = 404,
        ["GET /granskning/{year:int:length(4)}/tertial-{number:int:length(1)}"] = 404,
        ["GET /publicering/{year:int:length(4)}/tertial-{number:int:length(1)}/forhandsgranskning"] = 404,
        ["GET /publicering/{year:int:length(4)}/tertial-{number:int:length(1)}/forhandsgranskning.pdf"] = 404,
        ["GET /konto/extern/till/{provider}"] = 404,
        ["GET /konto/extern/inbjuden/{provider}"] = 410,
        ["GET /konto/extern/koppla/{provider}"] = 404,
        ["GET /konto/extern/klar"] = 410,
        ["GET /konto/andra-steget"] = 410,
        ["GET /konto/andra-steget/reservkod"] = 410,
        ["GET /konto/valj-losenord/nytt"] = 410,
        ["GET /konto/app"] = 302,
        ["GET /prenumerera/bekrafta"] = 404,
        ["GET /prenumerera/avsluta"] = 404,
        ["GET /loften/period-{first:int:length(4)}-{last:int:length(4)}/overenskommelse.pdf"] = 404,
        ["GET /k/{code}"] = 301,
        ["GET /fraga/bekrafta"] = 404,
        ["GET /sprak/{tag}"] = 404,
        ["GET /uppfoljning/{year:int:length(4)}/tertial-{number:int:length(1)}/dokument"] = 404,
        ["GET /admin/tidigare/{documentId:int}"] = 404,
        ["GET /admin/tidigare/{documentId:int}/fil"] = 404,
        ["GET /admin/tidigare/{documentId:int}/overenskommelse"] = 404,
        ["GET /lattlast"] = 404,
        ["GET /en/fraga/bekrafta"] = 404,
        ["POST /en/fraga"] = 503,
        ["POST /en/fraga/bekrafta"] = 404,
        ["POST /en/fraga/inte-min"] = 404,
        ["GET /en/prenumerera/bekrafta"] = 404,
        ["GET /en/prenumerera/avsluta"] = 404,
        ["POST /en/prenumerera"] = 422,
        ["POST /en/prenumerera/bekrafta"] = 404,
        ["POST /en/prenumerera/avsluta"] = 404,
        ["POST /fraga"] = 503,
        ["POST /fraga/bekrafta"] = 404,
        ["POST /fraga/inte-min"] = 404,
        ["POST /prenumerera"] = 422,
        ["POST /prenumerera/bekrafta"] = 404,
        ["POST /prenumerera/avsluta"] = 404,
    };

    /// <summary>
    /// Readers get no cookies, so these forms are guarded in another way (docs/decisions/0023); SubscriptionTests holds
    /// them to it.
    /// </summary>
    private const string WithoutCookies = "/prenumerera";

    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public void Every_endpoint_has_been_decided_on()
    {
        var found = Endpoints().ToList();
        if (found.Except(EndpointAccess.Approved.Keys).ToList() is { Count: > 0 } undecided)
            Assert.Fail(string.Join("\n", undecided));

        Assert.Equal(EndpointAccess.Approved.Keys.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/css/public.css", "text/css; charset=utf-8")]
    [InlineData("/js/skrivet.js", "text/javascript; charset=utf-8")]
    public async Task Every_text_says_in_what_characters_it_is_written(string address, string type)
    {
        var answer = await _fixture.Visitor().Client.GetAsync(address);

        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Nobody_reaches_what_is_not_theirs_and_everyone_what_is()
    {
        var visitors = new Dictionary<string, Visitor>();
        foreach (var role in Role.All)
            visitors[role] = await _fixture.SignedIn(role);
        var wrong = new List<string>();
        foreach (var (endpoint, allowed) in EndpointAccess.Approved)
            foreach (var role in (string?[])[null, .. Role.All])
            {
                var answer = await Ask(role is null ? _fixture.Visitor() : visitors[role], endpoint);
                var expected = Expected(endpoint, role, allowed.Contains(role));
                if (answer != expected)
                    wrong.Add($"{endpoint} as {role ?? "nobody"}: {answer}, not {expected}");
            }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Every_page_is_safe_to_show()
    {
        var pages = 0;
        var wrong = new List<string>();
        foreach (var (endpoint, allowed) in EndpointAccess.Approved.Where(one => !one.Key.StartsWith("POST", StringComparison.Ordinal)))
        {
            var visitor = allowed[0] is { } role ? await _fixture.SignedIn(role) : _fixture.Visitor();
            var page = await visitor.Get(EndpointAccess.Example(endpoint.Split(' ')[1]));
            wrong.AddRange(FaultsIn(page).Select(fault => $"{endpoint}: {fault}"));
            pages += page.Response.Content.Headers.ContentType?.MediaType == "text/html" ? 1 : 0;
        }

        Assert.Empty(wrong);
        Assert.True(pages > 12, $"Only {pages} pages were looked at.");
        Assert.Empty(_fixture.Errors.Messages);
    }

    private static IEnumerable<string> FaultsIn(Page page)
    {
        string? Header(string name) => page.Response.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : null;

        if (Header("Content-Security-Policy") is not { } policy
            || policy.Contains("unsafe", StringComparison.Ordinal) || !policy.Contains("default-src 'none'", StringComparison.Ordinal))
            yield return "no strict Content-Security-Policy";
        if (Header("X-Frame-Options") != "DENY" && !page.Address.StartsWith("/inbaddning/ruta", StringComparison.Ordinal))
            yield return "it can be framed";
        if (Header("X-Content-Type-Options") != "nosniff" || Header("Referrer-Policy") is null || Header("Permissions-Policy") is null)
            yield return "a security header is missing";
        foreach (var form in page.Document.QuerySelectorAll<IHtmlFormElement>("form[method=post]"))
            if (form.QuerySelector("input[name=__RequestVerificationToken]") is null
                && form.GetAttribute("action") is not (WithoutCookies or $"/en{WithoutCookies}"))
                yield return $"the form to {form.Action} has no antiforgery token";
        if (page.Document.QuerySelector("style, script:not([src])") is { } element)
            yield return $"inline {element.LocalName}";
        foreach (var attribute in page.Document.All.SelectMany(one => one.Attributes)
            .Where(one => one.Name == "style" || EventHandler().IsMatch(one.Name)))
            yield return $"inline {attribute.Name}";
    }

    /// <summary>What an attempt comes to. A form without an antiforgery token is refused where the deed itself is allowed.</summary>
    private static string Expected(string endpoint, string? role, bool isAllowed) => (endpoint.Split(' ')[0], isAllowed) switch
    {
        // Whoever has come in is led on.
        _ when endpoint == "GET /konto/logga-in" => role is null ? "200" : "302",
        (_, true) when Otherwise.TryGetValue(endpoint, out var status) => status.ToString(CultureInfo.InvariantCulture),
        ("POST", true) => "400",
        (_, true) => "200",
        (_, false) when role is not null => "403",
        ("POST", false) => endpoint.EndsWith("logga-ut", StringComparison.Ordinal) ? ToSignIn : "401",
        _ => ToSignIn,
    };

    private static async Task<string> Ask(Visitor visitor, string endpoint)
    {
        var parts = endpoint.Split(' ');
        using var request = new HttpRequestMessage(
            parts[0] == "POST" ? HttpMethod.Post : HttpMethod.Get, EndpointAccess.Example(parts[1]));
        if (parts[0] == "POST")
            request.Content = new FormUrlEncodedContent([new("Text", "Något")]);
        using var answer = await visitor.Client.SendAsync(request);
        return answer.Headers.Location?.ToString().Contains("/konto/logga-in", StringComparison.Ordinal) == true
            ? ToSignIn
            : ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
    }

    private IEnumerable<string> Endpoints() => _fixture.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
            && endpoint.RoutePattern.RawText != DevelopmentAssets)
        .SelectMany(endpoint => Methods(endpoint).Select(method => $"{method} /{endpoint.RoutePattern.RawText?.TrimStart('/')}"))
        .Distinct();

    /// <summary>GET stands for HEAD too.</summary>
    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods
            ? methods.Where(method => method != "HEAD") : ["ANY"];

    [GeneratedRegex("^on[a-z]+$")]
    private static partial Regex EventHandler();
}
