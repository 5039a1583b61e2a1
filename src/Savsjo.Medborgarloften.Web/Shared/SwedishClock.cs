namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Svensk tid: instants are UTC; a day, and what a person reads, is Sweden's.</summary>
public static class SwedishClock
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static DateTime InSweden(this DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Stockholm);

    public static DateOnly TodayInSweden(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.InSweden());
}
