namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>Svensk tid: instants are UTC; a day, and what a person reads, is what the clock on the wall says.</summary>
public static class SwedishTime
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static DateOnly TodayInSweden(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.InSweden());

    extension(DateTime utc)
    {
        public DateTime InSweden() => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Stockholm);

        /// <summary>"12 maj 2021 kl. 08.15".</summary>
        public string AsMoment() => $"{utc.AsDay()} kl. {utc.AsTime()}";

        /// <summary>"12 maj 2021".</summary>
        public string AsDay() => SwedishText.Date(DateOnly.FromDateTime(utc.InSweden()));

        /// <summary>"08.15": for what happened today.</summary>
        public string AsTime() => utc.InSweden().ToString("HH.mm", SwedishText.Culture);
    }
}
