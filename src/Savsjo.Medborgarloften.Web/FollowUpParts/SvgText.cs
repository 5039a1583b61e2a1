using System.Globalization;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>Numbers as SVG attributes want them: a point for decimals, whatever the page's language.</summary>
public static class SvgText
{
    /// <summary>"43.75%".</summary>
    public static string Percent(decimal share) => Number(share) + "%";

    /// <summary>"128.5".</summary>
    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
