using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Saving;

/// <summary>A button in a form on a page, that somebody presses when they have something to say in every field.</summary>
/// <param name="Page">The page's address.</param>
/// <param name="Action">Where the form goes, with numbers as one.</param>
/// <param name="Button">What stands on it.</param>
internal sealed record Deed(string Role, string Page, string Action, string Button)
{
    public override string ToString() => $"{Role}, {Action} ”{Button}”";

    public static IEnumerable<Deed> On(Page page, string address, string role) =>
        Buttons(page.Document).Select(one => new Deed(role, address, ShapeOf(ActionOf(one, address)), WordsOf(one)));

    /// <summary>Presses it; null where it is not there.</summary>
    public async Task<Page?> Do(Visitor visitor)
    {
        var button = Buttons(visitor.Page.Document).FirstOrDefault(one => WordsOf(one) == Button && ShapeOf(ActionOf(one, Page)) == Action);
        if (button is null)
            return null;
        var values = FormValues.Of(button.Form!, button);
        foreach (var element in button.Form!.Elements)
            Fill(values, element);
        values.Set("bevis", WebFixture.Password);
        HttpContent content = button.Form!.Enctype == "multipart/form-data" ? values.AsMultipart() : values.AsContent();
        return await visitor.Send(new HttpRequestMessage(HttpMethod.Post, ActionOf(button, Page)) { Content = content });
    }

    private static IEnumerable<IHtmlButtonElement> Buttons(IHtmlDocument page) => page.QuerySelectorAll<IHtmlButtonElement>("button")
        .Where(button => button.Type == "submit" && button.Form is { } form && MethodOf(button, form) == "post");

    private static void Fill(FormValues values, IElement element)
    {
        var name = element.GetAttribute("name");
        if (name is not { Length: > 0 } || element.HasAttribute("disabled"))
            return;
        if (element is IHtmlInputElement { Type: "checkbox" } box && (box.IsRequired || IsConsent(name)))
            values.Set(name, box.Value);
        if (element is IHtmlInputElement { Type: "radio" } radio && values.All.All(pair => pair.Key != name))
            values.Set(name, radio.Value);
        if (values.All.Any(pair => pair.Key == name && pair.Value.Length == 0) && Typed(element) is { } typed)
            values.Set(name, typed);
    }

    private static string? Typed(IElement element) => element switch
    {
        IHtmlInputElement { Type: "hidden" or "file" } => null,
        IHtmlInputElement { Type: "password" } => WebFixture.Password,
        IHtmlInputElement { Type: "email" } => "ny.person@savsjo.example",
        IHtmlInputElement { Type: "number" } number => number.Minimum is { Length: > 0 } least ? least : "1",
        IHtmlInputElement { Type: "date" } => "2021-06-01",
        IHtmlInputElement { Type: "url" } => "https://www.savsjo.se/",
        IHtmlInputElement input when input.GetAttribute("inputmode") is "numeric" or "decimal" => "1",
        IHtmlInputElement or IHtmlTextAreaElement => "Det här är en text.",
        IHtmlSelectElement select => select.Options.Select(option => option.Value).FirstOrDefault(value => value.Length > 0),
        _ => null,
    };

    /// <summary>"Kryssa för att det är meningen": without it nothing would happen.</summary>
    private static bool IsConsent(string name) => name.Contains("IsMeant", StringComparison.Ordinal)
        || name.Contains("Confirm", StringComparison.Ordinal) || name.Contains("Consent", StringComparison.Ordinal);

    private static string MethodOf(IHtmlButtonElement button, IHtmlFormElement form) =>
        (button.GetAttribute("formmethod") ?? form.GetAttribute("method") ?? "get").ToLowerInvariant();

    private static string ActionOf(IHtmlButtonElement button, string page) =>
        (button.GetAttribute("formaction") ?? button.Form!.GetAttribute("action")) is { Length: > 0 } action && action.StartsWith('/')
            ? action
            : page;

    private static string ShapeOf(string address) => string.Join('/', address.Split('?')[0].Split('/')
        .Select(part => part.Any(char.IsAsciiDigit) ? "*" : part));

    private static string WordsOf(IHtmlButtonElement button) => Testing.Page.Folded(button.TextContent);
}
