using Savsjo.Medborgarloften.Web.Turns;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>Försök: counting them, judging a few at a time, and logging what was refused.</summary>
public static class AttemptsSetup
{
    public static void AddAttempts(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<HashingTurns>()
        .AddSingleton<KeyedHash>()
        .AddSingleton<FirstOfMany>()
        .AddScoped<AttemptCounters>()
        .AddScoped<AttemptGate>()
        .AddScoped<SecurityLog>()
        .AddTurn(TimeSpan.FromSeconds(30), "Säkerhetsloggen gick inte att summera.",
            (services, cancellation) => services.GetRequiredService<SecurityLog>().CloseMinutes(cancellation))
        .AddTurn(TimeSpan.FromHours(1), "Gamla försök och sessioner gick inte att ta bort.", Clean);

    private static async Task Clean(IServiceProvider services, CancellationToken cancellation)
    {
        await services.GetRequiredService<SecurityLog>().RemoveOld(cancellation);
        await services.GetRequiredService<AttemptCounters>().RemoveOld(cancellation);
        await services.GetRequiredService<OpenSessions>().RemoveOld(cancellation);
    }
}
