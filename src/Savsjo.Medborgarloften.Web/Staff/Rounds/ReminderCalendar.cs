using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>
/// Påminnelsedagar: one day before a deadline, the day after it, and then at even intervals. Somebody who was not reminded
/// on such a day, because nothing was missing or the program stood still, is reminded on the next day that something is.
/// </summary>
/// <param name="DaysBefore">0–30; 0 is the deadline itself.</param>
/// <param name="DaysApart">1–30.</param>
/// <param name="FromHour">1–23, never 0: around midnight two nodes could take different days for today.</param>
public sealed record ReminderCalendar(int DaysBefore, int DaysApart, int FromHour)
{
    /// <summary>The latest day of reminders up to today; null when the first is to come.</summary>
    public DateOnly? Latest(DateOnly deadline, DateOnly today)
    {
        var first = deadline.AddDays(-DaysBefore);
        if (today < first)
            return null;
        return today <= deadline ? first : AfterDeadline(deadline, (today.DayNumber - deadline.DayNumber - 1) / DaysApart);
    }

    /// <summary>The first day of reminders after today.</summary>
    public DateOnly Next(DateOnly deadline, DateOnly today)
    {
        var first = deadline.AddDays(-DaysBefore);
        return today < first ? first
            : today <= deadline ? deadline.AddDays(1)
            : AfterDeadline(deadline, (today.DayNumber - deadline.DayNumber - 1) / DaysApart + 1);
    }

    /// <summary>For whoever plans the rounds.</summary>
    public string Sentence =>
        $"Den som har rapporter kvar att skicka in får ett mejl {Before}, dagen efter den och sedan {Apart} tills allt är "
            + $"inskickat. Mejlen skickas från klockan {FromHour}, högst ett om dagen.";

    private string Before => DaysBefore switch
    {
        0 => "på sista dagen",
        1 => "dagen före sista dagen",
        _ => $"{SwedishText.InWords(DaysBefore)} dagar före sista dagen",
    };

    private string Apart => DaysApart switch
    {
        1 => "varje dag",
        7 => "en gång i veckan",
        _ => $"med {SwedishText.InWords(DaysApart)} dagars mellanrum",
    };

    private DateOnly AfterDeadline(DateOnly deadline, int intervals) => deadline.AddDays(1 + intervals * DaysApart);
}
