using System.Globalization;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>Numbers as SVG packs them: "10-5.5.5" is 10, −5.5 and 0.5.</summary>
internal static partial class SvgNumbers
{
    public static double[] Read(string text) =>
        [.. Number().Matches(text).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture))];

    /// <summary>A single number, perhaps with px after it.</summary>
    public static double One(string? text, double otherwise = 0) =>
        text is null ? otherwise : Read(text) is [var number, ..] ? number : otherwise;

    [GeneratedRegex(@"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")]
    private static partial Regex Number();
}
