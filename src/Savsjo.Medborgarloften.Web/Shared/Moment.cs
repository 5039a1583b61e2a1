using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Tidpunkt: an instant as people read it, in Swedish time.</summary>
public static class Moment
{
    /// <summary>"12 maj 2021 kl. 08.15".</summary>
    public static string AsMoment(this DateTime utc) => $"{utc.AsDay()} kl. {utc.AsTime()}";

    /// <summary>"12 maj 2021".</summary>
    public static string AsDay(this DateTime utc) => SwedishText.Date(DateOnly.FromDateTime(utc.InSweden()));

    /// <summary>"08.15": for what happened today.</summary>
    public static string AsTime(this DateTime utc) => utc.InSweden().ToString("HH.mm", SwedishText.Culture);
}
