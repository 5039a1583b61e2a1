namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>Försök: counting them, judging a few at a time, and logging what was refused.</summary>
public static class AttemptsSetup
{
    public static void AddAttempts(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<HashingTurns>()
        .AddSingleton<KeyedHash>()
        .AddSingleton<FirstOfMany>()
        .AddSingleton<AttemptCounters>()
        .AddSingleton<AttemptGate>()
        .AddSingleton<SecurityMinutes>()
        .AddSingleton<SecurityLog>()
        .AddHostedService<SecurityUpkeep>();
}
