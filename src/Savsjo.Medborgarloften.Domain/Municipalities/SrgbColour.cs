using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Municipalities;

/// <summary>
/// Färg: a colour of the sRGB space, and how it stands out from another (WCAG 2.2, relative luminance and contrast ratio).
/// </summary>
public readonly partial record struct SrgbColour(byte Red, byte Green, byte Blue)
{
    public static SrgbColour White { get; } = new(255, 255, 255);

    public static SrgbColour Black { get; } = new(0, 0, 0);

    /// <summary>Ljushet: relative luminance, from 0 (black) to 1 (white).</summary>
    public double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    /// <summary>"#0d4f5c".</summary>
    /// <exception cref="FormatException">It is not a hash and six hexadecimal digits.</exception>
    public static SrgbColour Parse(string text) =>
        TryParse(text, out var colour) ? colour : throw new FormatException($"”{text}” är ingen färg; skriv den som #0d4f5c.");

    public static bool TryParse([NotNullWhen(true)] string? text, out SrgbColour colour)
    {
        colour = default;
        if (text is null || !Hex().IsMatch(text))
            return false;
        var value = int.Parse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        colour = new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>Kontrast: from 1 (the same) to 21 (black on white).</summary>
    public double ContrastTo(SrgbColour other)
    {
        var (here, there) = (Luminance, other.Luminance);
        return (Math.Max(here, there) + 0.05) / (Math.Min(here, there) + 0.05);
    }

    /// <summary>A mixture; 0 is this colour, 1 the other.</summary>
    public SrgbColour MixedWith(SrgbColour other, double share) =>
        new(Mix(Red, other.Red, share), Mix(Green, other.Green, share), Mix(Blue, other.Blue, share));

    /// <summary>The same hue, as light as asked for: mixed with white or black until its luminance is as near as it comes.</summary>
    public SrgbColour WithLuminance(double luminance)
    {
        var end = Luminance > luminance ? Black : White;
        var (near, far) = (0.0, 1.0);
        for (var step = 0; step < 24; step++)
        {
            var middle = (near + far) / 2;
            var goesFurther = end == Black ? MixedWith(end, middle).Luminance > luminance : MixedWith(end, middle).Luminance < luminance;
            (near, far) = goesFurther ? (middle, far) : (near, middle);
        }

        return MixedWith(end, far);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static byte Mix(byte from, byte to, double share) => (byte)Math.Round(from + (to - from) * share);

    private static double Linear(byte component)
    {
        var part = component / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"^#[0-9a-fA-F]{6}\z")]
    private static partial Regex Hex();
}
