namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>Underrättelser: mails to whoever has the next move.</summary>
public static class TellingSetup
{
    public static void AddTelling(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<TellingLetter>()
        .AddScoped<TellStaff>()
        .AddHostedService<TellingInTurn>();
}
