using System.Globalization;

namespace Savsjo.Medborgarloften.Pdf.Objects;

/// <summary>A colour of the sRGB space.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>"#0d4f5c".</summary>
    /// <exception cref="FormatException">It is not a hash and six hexadecimal digits.</exception>
    public static Colour Parse(string hex)
    {
        if (hex.Length == 7 && hex[0] == '#'
            && int.TryParse(hex.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        throw new FormatException($"Färgen \"{hex}\" ska skrivas som # och sex hexadecimala siffror, till exempel #0d4f5c.");
    }

    /// <summary>Mixed with white; 0 is white, 1 the colour itself.</summary>
    public Colour Tint(double share) => new(Mix(Red, share), Mix(Green, share), Mix(Blue, share));

    /// <summary>"0.051 0.31 0.361", the operands of rg and RG.</summary>
    public override string ToString() => $"{Component(Red)} {Component(Green)} {Component(Blue)}";

    private static byte Mix(byte component, double share) => (byte)Math.Round(255 - (255 - component) * share);

    private static string Component(byte component) => PdfSyntax.Number(component / 255.0);
}
