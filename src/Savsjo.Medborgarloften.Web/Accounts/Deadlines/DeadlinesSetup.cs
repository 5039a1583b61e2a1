namespace Savsjo.Medborgarloften.Web.Accounts.Deadlines;

/// <summary>Omgångarnas dagar i personalens egna kalendrar.</summary>
public static class DeadlinesSetup
{
    public static void AddDeadlines(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<CalendarAddresses>()
        .AddScoped<CalendarDays>();
}
