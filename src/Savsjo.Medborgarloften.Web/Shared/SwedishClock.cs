using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Svensk tid: instants are UTC; a day, and what a person reads, is Sweden's.</summary>
public static class SwedishClock
{
    public static DateTime InSweden(this DateTime utc) => SwedishTime.Of(utc);

    public static DateOnly TodayInSweden(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.InSweden());
}
