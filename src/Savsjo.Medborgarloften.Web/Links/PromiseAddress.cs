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

    public static string Period(Tertial first, Tertial last) => Period(first.Year, last.Year);
}
