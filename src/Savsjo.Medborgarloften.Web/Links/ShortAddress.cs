using System.Globalization;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>
/// Kort adress: what is printed on paper and typed by hand. It is the long one with fewer letters, so nothing is stored and it never
/// means anything else.
/// </summary>
public static partial class ShortAddress
{
    private const string Start = "/k";
    private const int Century = 2000;
    private const int Years = 100;

    /// <summary>The route, with its code.</summary>
    public const string Route = Start + "/{code}";

    /// <summary>"/k/20-21-1": the promise at "/loften/period-2020-2021/1".</summary>
    /// <param name="years">"2020-2021": the years of the period's addresses.</param>
    public static string OfPromise(string years, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Start}/{years[2..4]}-{years[7..9]}-{number}");

    /// <summary>"/k/20-21-2.4": the activity at "/loften/aktivitet/2020-2021/2.4".</summary>
    public static string OfActivity(string years, string label) => $"{Start}/{years[2..4]}-{years[7..9]}-{label}";

    /// <summary>Where a short address leads; null for what is none.</summary>
    public static string? Leads(string code)
    {
        if (Code().Match(code) is not { Success: true, Groups: var parts })
            return null;
        var first = Century + Number(parts["first"]);
        var last = Century + Number(parts["last"]);
        var years = PromiseAddress.Years(first, last < first ? last + Years : last);
        return parts["promise"].Success
            ? $"{PromiseAddress.Period(years)}/{parts["promise"].Value}"
            : PromiseAddress.Activity(years, parts["activity"].Value);
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<first>\d\d)-(?<last>\d\d)-(?:(?<promise>[1-9]\d?)|(?<activity>(?:[1-9]\d?\.|G)[1-9]\d?))\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
