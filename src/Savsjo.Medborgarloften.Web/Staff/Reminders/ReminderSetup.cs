using System.Globalization;
using Savsjo.Medborgarloften.Web.Routines;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Reminders;

/// <summary>Påminnelser: when letters go out to those who have reports left to send in.</summary>
public static class ReminderSetup
{
    public static void AddReminders(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(ReminderOptions.Section).Get<ReminderOptions>() ?? new();
        var (before, apart, hour) = (0, 0, 0);
        InvalidConfigurationException.Gather(
            () => before = Number(options.DaysBefore, nameof(options.DaysBefore), 0, 30),
            () => apart = Number(options.DaysApart, nameof(options.DaysApart), 1, 30),
            () => hour = Number(options.FromHour, nameof(options.FromHour), 1, 23));
        builder.Services
            .AddSingleton(new ReminderCalendar(before, apart, hour))
            .AddScoped<ReminderLetter>()
            .AddScoped<RemindStaff>()
            .AddScoped<RemindPerson>()
            .AddScoped<RemindedToday>()
            .AddRoutine(TimeSpan.FromMinutes(10), "Påminnelserna gick inte att gå igenom.",
                (services, cancellation) => services.GetRequiredService<RemindStaff>().Run(cancellation));
    }

    private static int Number(string text, string name, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new InvalidConfigurationException(
                $"{ReminderOptions.Section}:{name}", $"”{text}” går inte att använda; skriv ett heltal från {least} till {most}.");
}
