namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>Sköter räkneverken: sums up the minutes that are over, and takes away what has had its time; on every node.</summary>
public sealed partial class SecurityUpkeep(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SecurityUpkeep> log) : BackgroundService
{
    private static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan CleaningRhythm = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Rhythm, clock);
        var nextCleaning = clock.GetUtcNow();
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var cleans = clock.GetUtcNow() >= nextCleaning;
            if (await Run(cleans, stoppingToken) && cleans)
                nextCleaning = clock.GetUtcNow() + CleaningRhythm;
        }
    }

    /// <summary>What has been counted on this node is not lost with it.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Run(cleans: false, cancellationToken);
    }

    /// <summary>A database that does not answer must not end the program.</summary>
    /// <returns>Whether it went well.</returns>
    private async Task<bool> Run(bool cleans, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SecurityLog>().CloseMinutes(cancellation);
            if (cleans)
                await Clean(scope.ServiceProvider, cancellation);
            return true;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(exception);
            return false;
        }
    }

    private static async Task Clean(IServiceProvider services, CancellationToken cancellation)
    {
        await services.GetRequiredService<SecurityLog>().RemoveOld(cancellation);
        await services.GetRequiredService<AttemptCounters>().RemoveOld(cancellation);
        await services.GetRequiredService<OpenSessions>().RemoveOld(cancellation);
    }

    [LoggerMessage(LogLevel.Error, "Säkerhetsloggen gick inte att summera. Ett nytt försök görs om en stund.")]
    private partial void LogFailed(Exception exception);
}
