using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>
/// Kontrastkravet: the municipality's colour is text, and a ground for text, on every one of these grounds; each pair is to
/// have at least 4.5:1 (WCAG 2.2, 1.4.3). The first that has not is what is told.
/// </summary>
public static class AccentContrast
{
    /// <summary>What text needs.</summary>
    public const double Least = 4.5;

    private static readonly SrgbColour PdfPanel = SrgbColour.Parse("#f1f4f4");

    /// <summary>The pages' own grounds, as the built theme has them: background, wash, sheet and tinted sheet.</summary>
    public static IReadOnlyList<(string Scheme, IReadOnlyList<SrgbColour> Grounds)> Pages { get; } =
    [
        ("ljust läge", [.. Colours("#ffffff", "#f3f4f3", "#ffffff", "#e7e9e8")]),
        ("mörkt läge", [.. Colours("#161818", "#1d2020", "#242928", "#2a2f2e")]),
    ];

    private static IEnumerable<SrgbColour> Colours(params string[] codes) => codes.Select(SrgbColour.Parse);

    /// <summary>"Kontrasten mot vitt är 3,1:1 och behöver vara minst 4,5:1."; null for a colour that everybody can read.</summary>
    public static string? FaultOf(SrgbColour accent)
    {
        foreach (var pair in PairsOf(accent))
            if (pair.Ratio < Least)
                return $"Kontrasten {pair.Words} är {Figure(pair.Ratio)}:1 och behöver vara minst {Figure(Least)}:1.";
        return null;
    }

    /// <summary>The nearest colour that passes: the same hue, no darker than it has to be.</summary>
    public static SrgbColour Nearest(SrgbColour accent)
    {
        const int steps = 255;
        return Enumerable.Range(0, steps + 1)
            .Select(step => accent.MixedWith(SrgbColour.Black, (double)step / steps))
            .First(colour => FaultOf(colour) is null);
    }

    /// <summary>Every pair of text and ground that the colour is part of, on the web and in the PDF.</summary>
    public static IEnumerable<ContrastPair> PairsOf(SrgbColour accent)
    {
        yield return new("mot vitt", accent.ContrastTo(SrgbColour.White));
        yield return new("mot de ljusgrå rutorna i PDF:en", accent.ContrastTo(PdfPanel));
        var theme = AccentTheme.Of(accent);
        foreach (var (steps, (scheme, grounds)) in new[] { theme.Light, theme.Dark }.Zip(Pages))
        {
            foreach (var ground in grounds)
                yield return new($"mellan länkar och sidan i {scheme}", steps["text-subtle"].ContrastTo(ground));
            yield return new($"mellan text och tonade rutor i {scheme}", steps["text-subtle"].ContrastTo(steps["surface-tinted"]));
            foreach (var ground in new[] { "base-default", "base-hover", "base-active" })
                yield return new($"mellan knappar och deras text i {scheme}", steps[ground].ContrastTo(steps["base-contrast-default"]));
            yield return new(
                $"mellan sidhuvudet och dess text i {scheme}", steps["base-default"].ContrastTo(steps["base-contrast-subtle"]));
        }
    }

    /// <summary>"3,1": never rounded up to what is asked for.</summary>
    private static string Figure(double ratio) => (Math.Floor(ratio * 10) / 10).ToString("0.0", SwedishText.Culture);
}

/// <summary>Text and ground.</summary>
/// <param name="Words">"mot vitt": after "Kontrasten".</param>
public readonly record struct ContrastPair(string Words, double Ratio);
