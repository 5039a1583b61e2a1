using AngleSharp.Html.Dom;

namespace Savsjo.Medborgarloften.Testing;

/// <summary>What a form would send, as HTML's "constructing the entry list" has it.</summary>
public sealed class FormValues
{
    private readonly List<KeyValuePair<string, string>> _values = [];

    /// <summary>Every name and value, in the order that they are sent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All => _values;

    public static FormValues Of(IHtmlFormElement form, IHtmlElement? pressed = null)
    {
        var values = new FormValues();
        foreach (var element in form.Elements.Where(element => !element.HasAttribute("disabled")))
            switch (element)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } box when box.IsChecked && box.Name is { Length: > 0 } name:
                    values.Add(name, box.Value);
                    break;
                case IHtmlInputElement { Type: not ("radio" or "checkbox" or "submit" or "button" or "image" or "reset") } input
                    when input.Name is { Length: > 0 } name:
                    values.Add(name, input.Value);
                    break;
                case IHtmlTextAreaElement area when area.Name is { Length: > 0 } name:
                    values.Add(name, area.Value);
                    break;
                case IHtmlSelectElement select when select.Name is { Length: > 0 } name:
                    foreach (var option in select.Options.Where(option => option.IsSelected))
                        values.Add(name, option.Value);
                    break;
            }

        if (pressed?.GetAttribute("name") is { Length: > 0 } button)
            values.Add(button, pressed.GetAttribute("value") ?? "");
        return values;
    }

    public void Add(string name, string value) => _values.Add(new(name, value));

    /// <summary>Replaces every value of that name; null leaves it out.</summary>
    public void Set(string name, string? value)
    {
        _values.RemoveAll(pair => pair.Key == name);
        if (value is not null)
            Add(name, value);
    }

    public HttpContent AsContent() => new FormUrlEncodedContent(_values);

    /// <summary>As a form that can hold files sends it.</summary>
    public MultipartFormDataContent AsMultipart()
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in _values)
            parts.Add(new StringContent(value), name);
        return parts;
    }

    public string AsQuery() =>
        string.Join('&', _values.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
}
