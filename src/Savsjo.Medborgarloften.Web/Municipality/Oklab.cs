using Savsjo.Medborgarloften.Domain.Municipalities;

namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>A colour in Oklab (Björn Ottosson, 2020), where chroma can be lowered without the hue changing.</summary>
internal readonly record struct Oklab(double Lightness, double A, double B)
{
    public static Oklab Of(SrgbColour colour)
    {
        var (red, green, blue) = (Linear(colour.Red), Linear(colour.Green), Linear(colour.Blue));
        var l = Math.Cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        var m = Math.Cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        var s = Math.Cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new(
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    public Oklab WithChroma(double share) => this with { A = A * share, B = B * share };

    public SrgbColour ToSrgb()
    {
        var l = Cube(Lightness + 0.3963377774 * A + 0.2158037573 * B);
        var m = Cube(Lightness - 0.1055613458 * A - 0.0638541728 * B);
        var s = Cube(Lightness - 0.0894841775 * A - 1.2914855480 * B);
        return new(
            Stored(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
            Stored(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
            Stored(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double Cube(double value) => value * value * value;

    private static double Linear(byte component)
    {
        var part = component / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    private static byte Stored(double linear) => (byte)Math.Round(255 * Math.Clamp(
        linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.Pow(linear, 1 / 2.4) - 0.055, 0, 1));
}
