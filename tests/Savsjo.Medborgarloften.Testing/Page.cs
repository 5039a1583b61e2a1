using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Savsjo.Medborgarloften.Testing;

/// <summary>A page as a person reads it: its words, headings, fields and messages.</summary>
public sealed partial class Page(HttpResponseMessage response, string html, IHtmlDocument document)
{
    public HttpResponseMessage Response { get; } = response;

    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Path and query that led here.</summary>
    public string Address => Response.RequestMessage!.RequestUri!.PathAndQuery;

    public string Html { get; } = html;

    public IHtmlDocument Document { get; } = document;

    public string Title => Document.Title ?? "";

    public string Heading => Folded(Document.QuerySelector("h1")?.TextContent ?? "");

    /// <summary>Every word on the page, white space folded.</summary>
    public string Text => Folded(Document.Body?.TextContent ?? "");

    /// <summary>The words of the main part, without menu and footer.</summary>
    public string MainText => Folded(Document.QuerySelector("main")?.TextContent ?? "");

    /// <summary>The error summary's messages.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".errors li").Select(item => Folded(item.TextContent))];

    /// <summary>The status message after something was done.</summary>
    public string StatusMessage => Folded(Document.QuerySelector("[role=status]")?.TextContent ?? "");

    /// <summary>A field by its name.</summary>
    public IElement Field(string name) =>
        Document.All.FirstOrDefault(element => element.GetAttribute("name") == name) ?? throw Missing($"the field {name}");

    /// <summary>What a field holds.</summary>
    public string Value(string name) => Field(name) switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        IHtmlInputElement { Type: "radio" } => Document.QuerySelectorAll<IHtmlInputElement>("input[type=radio]")
            .SingleOrDefault(radio => radio.Name == name && radio.IsChecked)?.Value ?? "",
        IHtmlInputElement input => input.Value,
        var other => other.TextContent,
    };

    /// <summary>A button by its words (whole or beginning) or its value.</summary>
    public IHtmlButtonElement Button(string words) =>
        Document.QuerySelectorAll<IHtmlButtonElement>("button").FirstOrDefault(button => Folded(button.TextContent) == words)
        ?? Document.QuerySelectorAll<IHtmlButtonElement>("button")
            .FirstOrDefault(button => Folded(button.TextContent).StartsWith(words, StringComparison.Ordinal) || button.Value == words)
        ?? throw Missing($"a button ”{words}”");

    public bool HasButton(string words) =>
        Document.QuerySelectorAll<IHtmlButtonElement>("button")
            .Any(button => Folded(button.TextContent).StartsWith(words, StringComparison.Ordinal));

    /// <summary>A link by its words.</summary>
    public IHtmlAnchorElement Link(string words) =>
        Document.QuerySelectorAll<IHtmlAnchorElement>("a")
            .FirstOrDefault(link => Folded(link.TextContent) == words) ?? throw Missing($"a link ”{words}”");

    public Page ShouldSay(string words)
    {
        Assert.True(Text.Contains(Folded(words), StringComparison.Ordinal), $"{Address} does not say ”{Folded(words)}”: {MainText}");
        return this;
    }

    public Page ShouldNotSay(string words)
    {
        Assert.False(Text.Contains(Folded(words), StringComparison.Ordinal), $"{Address} says ”{Folded(words)}”: {MainText}");
        return this;
    }

    public Page ShouldHaveStatus(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{Address} answered {(int)Status}, not {(int)status}: {MainText}");
        return this;
    }

    public Page ShouldBeAt(string address)
    {
        Assert.Equal(address, Address);
        return this;
    }

    /// <summary>White space of every kind as one space.</summary>
    public static string Folded(string text) => WhiteSpace().Replace(text, " ").Trim();

    private InvalidOperationException Missing(string what) =>
        new($"{Address} ({(int)Status}, ”{Heading}”) lacks {what}.");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
