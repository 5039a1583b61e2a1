using System.Globalization;
using System.Text;

namespace Savsjo.Medborgarloften.Pdf.Objects;

/// <summary>How PDF writes numbers, strings and dates (ISO 32000-1, 7.3 and 7.9).</summary>
internal static class PdfSyntax
{
    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public static string Number(double number) => Decimals(number, "0.###");

    /// <summary>A factor of a transformation matrix, which three decimals would make crooked.</summary>
    public static string Factor(double factor) => Decimals(factor, "0.######");

    /// <summary>A text string, as UTF-16 with its byte order mark, in hexadecimal: nothing to escape.</summary>
    public static string TextString(string text) =>
        "<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(CleanText.Of(text))) + ">";

    /// <summary>A byte string of ASCII letters, such as an address.</summary>
    public static string AsciiString(string text) =>
        "(" + text.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal) + ")";

    public static string Date(DateTime utc) => "(D:" + utc.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "Z)";

    public static string References(IEnumerable<Reference> references) => string.Join(' ', references);

    private static string Decimals(double number, string format) =>
        number.ToString(format, CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text;
}
