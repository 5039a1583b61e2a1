using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Savsjo.Medborgarloften.Testing;

/// <summary>
/// Somebody with a browser without JavaScript: opens addresses, follows redirects, fills in forms and presses buttons by
/// the words on them.
/// </summary>
public sealed class Visitor(HttpClient client)
{
    private const int MaxRedirects = 5;
    private static readonly HtmlParser Parser = new();

    public HttpClient Client { get; } = client;

    /// <summary>The page they look at.</summary>
    public Page Page { get; private set; } = null!;

    public Task<Page> Get(string address) => Send(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>
    /// Presses the button with these words (or that value) in its form. Fields keep what the page gave them, unless told
    /// otherwise; a field given as null is left out, as an unticked box is.
    /// </summary>
    public Task<Page> Submit(string button, params (string Name, string? Value)[] fields)
    {
        var pressed = Page.Button(button);
        var form = pressed.Form ?? throw new InvalidOperationException($"”{button}” stands in no form.");
        var values = FormValues.Of(form, pressed);
        foreach (var (name, value) in fields)
            values.Set(name, value);
        var action = pressed.GetAttribute("formaction") ?? form.GetAttribute("action");
        var address = string.IsNullOrEmpty(action) ? Page.Address : action;
        return Send(string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase)
            ? new HttpRequestMessage(HttpMethod.Get, $"{address.Split('?')[0]}?{values.AsQuery()}")
            : Posted(address, values));
    }

    /// <summary>As a browser sends it: with where the form stands.</summary>
    private HttpRequestMessage Posted(string address, FormValues values)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = values.AsContent() };
        request.Headers.Add("Origin", Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return request;
    }

    /// <summary>Turns back to a page that was shown before, as it was then: its forms can be sent once more.</summary>
    public void TurnBackTo(Page page) => Page = page;

    /// <summary>Sends a request as it is, and follows where it leads.</summary>
    public async Task<Page> Send(HttpRequestMessage request)
    {
        var response = await Client.SendAsync(request);
        for (var redirects = 0; LeadsOn(response.StatusCode); redirects++)
        {
            if (redirects == MaxRedirects)
                throw new InvalidOperationException("Redirected too often.");
            response = await Client.GetAsync(response.Headers.Location);
        }

        var html = await response.Content.ReadAsStringAsync();
        IHtmlDocument document = Parser.ParseDocument(html);
        return Page = new Page(response, html, document);
    }

    private static bool LeadsOn(HttpStatusCode status) =>
        status is HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently;
}
