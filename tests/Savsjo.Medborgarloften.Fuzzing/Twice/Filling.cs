using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Savsjo.Medborgarloften.Fuzzing.Requests;

namespace Savsjo.Medborgarloften.Fuzzing.Twice;

/// <summary>Fills in a form as somebody would who has something to say in every field, and presses one of its buttons.</summary>
public sealed class Filling(string password, int number)
{
    public IReadOnlyList<KeyValuePair<string, string>> Of(IHtmlFormElement form, IElement? button)
    {
        var fields = new List<KeyValuePair<string, string>>();
        var elements = form.Elements.Where(one => one.GetAttribute("name") is { Length: > 0 } && !one.HasAttribute("disabled")).ToList();
        var chosen = elements.OfType<IHtmlInputElement>().Where(one => one is { Type: "radio", IsChecked: true }).Select(one => one.Name)
            .ToHashSet();
        foreach (var element in elements)
            if (ValueOf(element, chosen) is { } value)
                fields.Add(new(element.GetAttribute("name")!, value));
        if (button?.GetAttribute("name") is { Length: > 0 } name)
            fields.Add(new(name, button.GetAttribute("value") ?? ""));
        // Whoever is asked to show that it is them does.
        fields.Add(new("bevis", password));
        return fields;
    }

    /// <summary>Null for what is not sent.</summary>
    private string? ValueOf(IElement element, HashSet<string?> chosen) => element switch
    {
        IHtmlInputElement { Type: "submit" or "button" or "image" or "file" or "reset" } => null,
        IHtmlInputElement { Type: "hidden" } hidden => hidden.Value,
        IHtmlInputElement { Type: "radio" } radio => radio.IsChecked || chosen.Add(radio.Name) ? radio.Value : null,
        IHtmlInputElement { Type: "checkbox" } box => box.IsChecked || box.IsRequired || IsConsent(box) ? box.Value : null,
        IHtmlInputElement input => input.Value is { Length: > 0 } typed && input.Type != "password" ? typed : Typed(input),
        IHtmlTextAreaElement area => area.Value is { Length: > 0 } text ? text : $"Det här är text nummer {number}.",
        IHtmlSelectElement select => select.Value is { Length: > 0 } picked
            ? picked
            : select.Options.Select(option => option.Value).FirstOrDefault(value => value.Length > 0) ?? "",
        _ => null,
    };

    private string Typed(IHtmlInputElement input) => input.Type switch
    {
        "password" => password,
        "email" => $"nummer{number}@savsjo.example",
        "number" => input.Minimum is { Length: > 0 } least ? least : "1",
        "date" => "2021-06-01",
        "url" => "https://www.savsjo.se/",
        _ when input.GetAttribute("inputmode") is "numeric" or "decimal" => "1",
        _ => $"Nummer {number}",
    };

    /// <summary>"Kryssa för att det är meningen": without it nothing would happen.</summary>
    private static bool IsConsent(IHtmlInputElement box) => box.Name is { } name && (name.Contains("IsMeant", StringComparison.Ordinal)
        || name.Contains("Confirm", StringComparison.Ordinal) || name.Contains("Consent", StringComparison.Ordinal));
}

/// <summary>A form on a page, and which of its buttons is pressed.</summary>
/// <param name="Page">Where it is.</param>
/// <param name="Action">The address that it is sent to, shortened to its shape.</param>
/// <param name="Button">What stands on it.</param>
public sealed record Deed(string Role, string Page, string Action, string Button)
{
    private const string Buttons = "button:not([type=button]):not([type=reset]), input[type=submit]";

    /// <summary>Forms that end what the run needs come last.</summary>
    private static readonly string[] Final =
        ["ta-bort", "inaktivera", "/roll", "avsluta", "/app", "passkey", "reservkoder", "extern", "overallt", "losenord", "logga-ut"];

    public int Turn => Array.FindIndex(Final, word => Action.Contains(word, StringComparison.Ordinal)) + 1;

    public static IEnumerable<Deed> On(IHtmlDocument page, string address, string role) => page.Forms.SelectMany(form => ButtonsOf(form)
        .Where(button => MethodOf(form, button) == "post")
        .Select(button => new Deed(role, address, Crawl.ShapeOf(ActionOf(form, button, address)), WordOf(button))));

    /// <summary>The same on a page that was opened anew; null when it is not there any more.</summary>
    public (string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)? Find(IHtmlDocument page, Filling filling)
    {
        foreach (var form in page.Forms)
            foreach (var button in ButtonsOf(form))
                if (MethodOf(form, button) == "post" && WordOf(button) == Button
                    && Crawl.ShapeOf(ActionOf(form, button, Page)) == Action)
                    return (ActionOf(form, button, Page), filling.Of(form, button));
        return null;
    }

    private static IEnumerable<IElement> ButtonsOf(IHtmlFormElement form) =>
        form.Elements.Where(element => element.Matches(Buttons));

    private static string MethodOf(IHtmlFormElement form, IElement button) =>
        (button.GetAttribute("formmethod") ?? form.GetAttribute("method") ?? "get").ToLowerInvariant();

    private static string ActionOf(IHtmlFormElement form, IElement button, string page) =>
        (button.GetAttribute("formaction") ?? form.GetAttribute("action")) is { Length: > 0 } action && action.StartsWith('/')
            ? action
            : page;

    private static string WordOf(IElement button) =>
        string.Join(' ', (button.GetAttribute("value") is { Length: > 0 } value && button is IHtmlInputElement ? value : button.TextContent)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
