using System.Globalization;
using System.Text;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>
/// Webbplatsens färger, made from the municipality's one: the steps of the design system's accent, each with the luminance
/// that the built theme gives it, in light and in dark. A small style sheet of its own hands them to the pages.
/// </summary>
/// <param name="Accent">The municipality's colour, as it is chosen.</param>
public sealed record AccentTheme(
    SrgbColour Accent, IReadOnlyDictionary<string, SrgbColour> Light, IReadOnlyDictionary<string, SrgbColour> Dark)
{
    /// <summary>The colour that the theme in wwwroot/lib/designsystemet-theme was built from; it needs no sheet.</summary>
    public static readonly SrgbColour BuiltIn = SrgbColour.Parse("#0d4f5c");

    /// <summary>Null when the built theme has these colours already, so that no reader fetches a file for nothing.</summary>
    public string? Address => Accent == BuiltIn ? null : AddressOf(Accent);

    /// <summary>"/utseende/7a1f5c.css": the colour is in the address, so what is behind it never changes.</summary>
    public static string AddressOf(SrgbColour accent) => $"{Rooms.Themes}/{accent.ToString()[1..]}.css";

    public static AccentTheme Of(SrgbColour accent) => new(accent, AccentSteps.InLight(accent), AccentSteps.InDark(accent));

    /// <summary>
    /// The custom properties that the design system reads. Outside its layers, so that they go before the built theme's;
    /// the light ones first, which print keeps.
    /// </summary>
    public string StyleSheet()
    {
        var css = new StringBuilder("/* Kommunens färg: ").Append(Accent).Append(". Se docs/decisions/0024. */\n");
        Rule(css, ":root, [data-color-scheme]", Light);
        css.Append("@media screen {\n");
        Rule(css, "[data-color-scheme=\"dark\"]", Dark);
        css.Append("}\n@media screen and (prefers-color-scheme: dark) {\n");
        Rule(css, "[data-color-scheme=\"auto\"]", Dark);
        return css.Append("}\n").ToString();
    }

    private static void Rule(StringBuilder css, string selector, IReadOnlyDictionary<string, SrgbColour> steps)
    {
        css.Append(selector).Append(" {");
        foreach (var (name, colour) in steps)
            css.Append(CultureInfo.InvariantCulture, $" --ds-color-accent-{name}: {colour};");
        css.Append(" }\n");
    }
}
