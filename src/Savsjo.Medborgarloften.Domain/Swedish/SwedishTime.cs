namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>Svensk tid: what the clock on the wall says, which decides the day of everything published.</summary>
public static class SwedishTime
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static DateTime Of(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Stockholm);

    /// <summary>"22 januari 2021".</summary>
    public static string Date(DateTime utc) => SwedishText.Date(DateOnly.FromDateTime(Of(utc)));
}
