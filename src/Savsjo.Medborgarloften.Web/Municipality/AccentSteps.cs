using Savsjo.Medborgarloften.Domain.Municipalities;

namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>
/// Färgens steg, as Designsystemet's theme builder makes them (version 1.15): each a mixture of the colour with white or
/// black that has a certain luminance; in dark of a duller colour. So text keeps its contrast whatever the hue.
/// </summary>
internal static class AccentSteps
{
    private const double DarkChroma = 0.7;

    /// <summary>The contrast of quiet text on the colour itself, where the colour leaves room for it.</summary>
    private const double QuietContrast = 7.2;

    /// <summary>The lightest that quiet text on the colour is.</summary>
    private const double LightestQuiet = 0.93;

    private static readonly (string Name, double Light, double Dark)[] Luminances =
    [
        ("background-default", 1, 0.009),
        ("background-tinted", 0.9, 0.014),
        ("surface-default", 1, 0.021),
        ("surface-tinted", 0.81, 0.027),
        ("surface-hover", 0.7, 0.036),
        ("surface-active", 0.59, 0.056),
        ("border-subtle", 0.5, 0.08),
        ("border-default", 0.19, 0.22),
        ("border-strong", 0.11, 0.39),
        ("text-subtle", 0.11, 0.39),
        ("text-default", 0.0245, 0.84),
    ];

    public static IReadOnlyDictionary<string, SrgbColour> InLight(SrgbColour accent)
    {
        var steps = Luminances.ToDictionary(step => step.Name, step => accent.WithLuminance(step.Light));
        AddBase(steps, accent, accent, Lightness(accent.Luminance));
        return steps;
    }

    public static IReadOnlyDictionary<string, SrgbColour> InDark(SrgbColour accent)
    {
        var dull = Oklab.Of(accent).WithChroma(DarkChroma).ToSrgb();
        var steps = Luminances.ToDictionary(step => step.Name, step => dull.WithLuminance(step.Dark));
        var lightness = Lightness(accent.Luminance) is var own && own <= 30 ? 70 : 100 - own;
        AddBase(steps, dull, dull.WithLuminance(Luminance(lightness)), lightness);
        return steps;
    }

    /// <summary>The colour as a ground for text, as it is pointed at and pressed, and the text on it.</summary>
    private static void AddBase(Dictionary<string, SrgbColour> steps, SrgbColour hue, SrgbColour ground, double lightness)
    {
        // As the theme builder: the darkest, and those in the middle, grow lighter; all others darker.
        var step = lightness is <= 30 or >= 49 and <= 65 ? 8 : -8;
        steps["base-default"] = ground;
        steps["base-hover"] = hue.WithLuminance(Luminance(lightness + step));
        steps["base-active"] = hue.WithLuminance(Luminance(lightness + 2 * step));
        var isDark = ground.ContrastTo(SrgbColour.White) >= ground.ContrastTo(SrgbColour.Black);
        steps["base-contrast-default"] = isDark ? SrgbColour.White : SrgbColour.Black;
        steps["base-contrast-subtle"] = hue.WithLuminance(isDark
            ? Math.Min(QuietContrast * (ground.Luminance + 0.05) - 0.05, LightestQuiet)
            : Math.Max((ground.Luminance + 0.05) / QuietContrast - 0.05, 0));
    }

    /// <summary>CIE lightness, 0–100, of a luminance.</summary>
    private static double Lightness(double luminance) =>
        luminance <= 216.0 / 24389 ? luminance * 24389 / 27 : 116 * Math.Cbrt(luminance) - 16;

    private static double Luminance(double lightness) =>
        Math.Clamp(lightness <= 8 ? lightness * 27 / 24389 : Math.Pow((lightness + 16) / 116, 3), 0, 1);
}
