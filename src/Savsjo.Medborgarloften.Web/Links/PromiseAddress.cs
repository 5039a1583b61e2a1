using System.Globalization;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Adressen till löften. The period last followed up has the short one; every period keeps its own.</summary>
public static class PromiseAddress
{
    /// <summary>The period last followed up.</summary>
    public const string All = "/loften";

    /// <summary>"/loften/period-2020-2021": a period's promises, also when a later one has begun.</summary>
    /// <param name="years">"2020-2021": fixed when the period is taken into use.</param>
    public static string Period(string years) => $"{All}/period-{years}";

    /// <summary>"/loften/aktivitet/2020-2021/2.4": an activity through all periods, by any of those that it was a part of.</summary>
    public static string Activity(string years, string label) => $"{All}/aktivitet/{years}/{label}";

    /// <summary>The years as an address has them.</summary>
    public static string Years(int first, int last) => string.Create(CultureInfo.InvariantCulture, $"{first}-{last}");
}
