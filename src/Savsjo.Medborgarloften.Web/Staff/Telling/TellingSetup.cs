using Savsjo.Medborgarloften.Web.Routines;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>Underrättelser: mails to whoever has the next move.</summary>
public static class TellingSetup
{
    public static void AddTelling(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<TellingLetter>()
        .AddScoped<TellStaff>()
        .AddRoutine(TimeSpan.FromMinutes(1), "Det gick inte att se efter vem som ska få mejl.",
            (services, cancellation) => services.GetRequiredService<TellStaff>().Run(cancellation));
}
