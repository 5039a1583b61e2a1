using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Web.Routines;

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
        // What has been counted on this node is not lost with it.
        .AddRoutine(TimeSpan.FromSeconds(30), "Säkerhetsloggen gick inte att summera.", CloseMinutes, isOfMemory: true)
        .AddRoutine(TimeSpan.FromHours(1), "Gamla försök, sessioner och sparnycklar gick inte att ta bort.", Clean);

    private static Task CloseMinutes(IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<SecurityLog>().CloseMinutes(cancellation);

    private static async Task Clean(IServiceProvider services, CancellationToken cancellation)
    {
        await services.GetRequiredService<SecurityLog>().RemoveOld(cancellation);
        await services.GetRequiredService<AttemptCounters>().RemoveOld(cancellation);
        await services.GetRequiredService<OpenSessions>().RemoveOld(cancellation);
        await SaveKey.RemoveOld(services.GetRequiredService<AppDbContext>(), cancellation);
    }
}
