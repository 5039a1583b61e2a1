using System.Globalization;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Adressen till löften. The period last followed up has the short one; every period keeps its own.</summary>
public static class PromiseAddress
{
    /// <summary>The period last followed up.</summary>
    public const string All = "/loften";

    /// <summary>"/loften/period-2020-2021": a period's promises, also when a later one has begun.</summary>
    public static string Period(int firstYear, int lastYear) =>
        string.Create(CultureInfo.InvariantCulture, $"{All}/period-{firstYear}-{lastYear}");

    /// <summary>"/loften/aktivitet/2020-2021/2.4": an activity through all periods, by any of those that it was a part of.</summary>
    public static string Activity(Tertial first, Tertial last, string label) =>
        string.Create(CultureInfo.InvariantCulture, $"{All}/aktivitet/{first.Year}-{last.Year}/{label}");

    public static string Period(Tertial first, Tertial last) => Period(first.Year, last.Year);
}
