using System.Globalization;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>Numbers as SVG packs them: "10-5.5.5" is 10, −5.5 and 0.5.</summary>
internal static partial class SvgNumbers
{
    private const double Most = 1_000_000;

    public static double[] Read(string text) =>
        [.. Number().Matches(text).Select(match => Reasonable(double.Parse(match.Value, CultureInfo.InvariantCulture)))];

    /// <summary>A single number, perhaps with px after it. With another unit, or in percent, it would be of something else.</summary>
    public static double One(string? text, double otherwise = 0) => text is null || text.Trim().Length == 0 ? otherwise
        : Single().Match(text) is { Success: true } match ? Read(match.Groups[1].Value)[0]
        : throw new FormatException();

    /// <summary>The number, if a PDF can hold it and a reader draws it.</summary>
    public static double Reasonable(double number) => Math.Abs(number) <= Most ? number : throw new FormatException();

    [GeneratedRegex(@"^\s*([+-]?(?>\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(?:px)?\s*$")]
    private static partial Regex Single();

    [GeneratedRegex(@"[+-]?(?>\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")]
    private static partial Regex Number();
}
