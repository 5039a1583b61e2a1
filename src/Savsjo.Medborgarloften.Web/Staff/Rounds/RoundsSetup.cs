namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>Omgångar: their days and who answers for what, one class a use case, each living as long as a request.</summary>
public static class RoundsSetup
{
    public static void AddRounds(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<RoundsAtWork>()
        .AddScoped<RoundsBeside>()
        .AddScoped<ResponsibleNow>()
        .AddScoped<ScheduleRounds>()
        .AddScoped<ChooseResponsiblePersons>();
}
