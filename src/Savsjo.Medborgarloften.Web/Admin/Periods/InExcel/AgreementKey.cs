using System.Globalization;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>Radens nyckel: "p5/l2/a17/m33": which promise, activity and measure of which period a row was fetched from.</summary>
/// <param name="PeriodId">That of another period says only that the row was fetched there.</param>
public sealed partial record AgreementKey(int PeriodId, int? PromiseId, int? ActivityId, int? MeasureId)
{
    public static string Of(PromisePeriod period, Promise promise) =>
        string.Create(CultureInfo.InvariantCulture, $"p{period.Id}/l{promise.Id}");

    /// <param name="measure">Null for a row of an activity without measures.</param>
    public static string Of(PromisePeriod period, Activity activity, Measure? measure) => string.Create(
        CultureInfo.InvariantCulture, $"p{period.Id}/a{activity.Id}{(measure is null ? "" : $"/m{measure.Id}")}");

    /// <summary>Null for a row that was not fetched from here, or whose key somebody has changed.</summary>
    public static AgreementKey? Read(string cell) => Key().Match(cell) is { Success: true } key
        ? new(
            Number(key.Groups["period"]) ?? 0, Number(key.Groups["promise"]), Number(key.Groups["activity"]),
            Number(key.Groups["measure"]))
        : null;

    private static int? Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^p(?<period>[0-9]{1,9})/(?:l(?<promise>[0-9]{1,9})|a(?<activity>[0-9]{1,9})(?:/m(?<measure>[0-9]{1,9}))?)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
