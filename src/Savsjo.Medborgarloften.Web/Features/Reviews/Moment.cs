using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Features.Reviews;

/// <summary>Tidpunkt: an instant as staff read it, in Swedish time.</summary>
public static class Moment
{
    /// <summary>"12 maj 2021 kl. 08.15".</summary>
    public static string AsMoment(this DateTime utc)
    {
        var there = utc.InSweden();
        return $"{SwedishText.Date(DateOnly.FromDateTime(there))} kl. {there.ToString("HH.mm", SwedishText.Culture)}";
    }
}
