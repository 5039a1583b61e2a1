using AngleSharp.Html.Dom;

namespace Savsjo.Medborgarloften.Fuzzing.Requests;

/// <summary>Something to ask for: an address, and what a form of the page sends there.</summary>
/// <param name="Method">"GET" or "POST".</param>
public sealed record Form(string Method, string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public const string Token = "__RequestVerificationToken";

    public static string TokenOf(IHtmlDocument page) => page.QuerySelector($"input[name={Token}]")?.GetAttribute("value") ?? "";

    public static Form Link(string address) => new("GET", address, []);

    public static IEnumerable<Form> In(IHtmlDocument page, string address)
    {
        foreach (var form in page.Forms)
        {
            var fields = form.Elements.Where(element => element.GetAttribute("name") is { Length: > 0 })
                .Select(element => KeyValuePair.Create(element.GetAttribute("name")!, ValueOf(element))).ToList();
            var actions = form.Elements.Select(element => element.GetAttribute("formaction")).Prepend(form.GetAttribute("action"))
                .OfType<string>().Where(action => action.StartsWith('/')).DefaultIfEmpty(address).Distinct();
            foreach (var action in actions)
                yield return new((form.GetAttribute("method") ?? "get").ToUpperInvariant(), action, fields);
        }
    }

    private static string ValueOf(AngleSharp.Dom.IElement element) => element switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => element.GetAttribute("value") ?? "",
    };
}
