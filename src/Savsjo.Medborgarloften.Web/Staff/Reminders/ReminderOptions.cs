namespace Savsjo.Medborgarloften.Web.Staff.Reminders;

/// <summary>
/// Påminnelser: when they are sent (Reminders:*). Text, so that a wrong value can be answered in words; checked at
/// start by ReminderSetup.
/// </summary>
public sealed class ReminderOptions
{
    public const string Section = "Reminders";

    /// <summary>How many days before the deadline, 0–30; 0 is the deadline itself.</summary>
    public string DaysBefore { get; init; } = "3";

    /// <summary>How many days apart after the deadline, 1–30; the first comes the day after it.</summary>
    public string DaysApart { get; init; } = "7";

    /// <summary>From what hour of the Swedish day, 1–23.</summary>
    public string FromHour { get; init; } = "8";
}
