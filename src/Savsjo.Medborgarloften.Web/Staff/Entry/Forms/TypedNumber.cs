using System.Globalization;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>
/// Ett inskrivet tal: read as Swedes write them, and nothing guessed: "två", "1e3" and digits of other scripts are
/// refused.
/// </summary>
public static partial class TypedNumber
{
    // Far beyond what any rule allows, and still safe to add up.
    private const int BeyondEveryLimit = 10_000_000;

    /// <summary>Whether a count stands for one that was too large to read: nothing is added up or told of it.</summary>
    public static bool IsBeyondEveryLimit(int? count) => count >= BeyondEveryLimit;

    /// <summary>Digits, with or without spaces between the thousands. False when it is anything else.</summary>
    /// <param name="count">Null for an empty field. A figure too large for any rule comes back as one that every rule refuses.</param>
    public static bool TryReadCount(string? typed, out int? count)
    {
        count = null;
        if (string.IsNullOrWhiteSpace(typed))
            return true;
        if (!Count().IsMatch(typed.Trim()))
            return false;
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        count = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
            ? Math.Min(read, BeyondEveryLimit)
            : BeyondEveryLimit;
        return true;
    }

    /// <summary>Whether it is a number in digits that no count can be: "12,5", "-3".</summary>
    public static bool IsAnotherNumber(string? typed) => AnyNumber().IsMatch((typed ?? "").Trim());

    /// <summary>Digits with at most one decimal after a comma or a point, with or without a per cent sign.</summary>
    public static bool TryReadPercentage(string? typed, out decimal? percentage)
    {
        percentage = null;
        if (string.IsNullOrWhiteSpace(typed))
            return true;
        var match = Percentage().Match(typed.Trim());
        if (match.Success)
            percentage = decimal.Parse(
                match.Groups["number"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return match.Success;
    }

    // The spaces: ordinary, no-break, thin, narrow no-break.
    [GeneratedRegex(@"^(?:[0-9]+|[0-9]{1,3}(?:[ \u00A0\u2009\u202F][0-9]{3})+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"^[-\u2212\u2013]?[0-9]+(?:[,.][0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex AnyNumber();

    [GeneratedRegex(@"^(?<number>[0-9]{1,6}(?:[,.][0-9])?)[ \u00A0\u2009\u202F]?%?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();
}
