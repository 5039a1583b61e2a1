using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>
/// Ser efter var tionde sekund om någon prenumerant ska få brev, and every hour whose address is to be forgotten; on
/// every node.
/// </summary>
public sealed partial class Notifying(
    IServiceScopeFactory scopes, CurrentMunicipality municipality, SubscriptionThrottle throttle, TimeProvider clock,
    ILogger<Notifying> log) : BackgroundService
{
    private static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan CleaningRhythm = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Rhythm, clock);
        var nextCleaning = clock.GetUtcNow();
        do
        {
            var cleans = clock.GetUtcNow() >= nextCleaning;
            if (await Notify(cleans, stoppingToken) && cleans)
                nextCleaning = clock.GetUtcNow() + CleaningRhythm;
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>A database that does not answer must not end the program, nor the letters for good.</summary>
    /// <returns>Whether it went well.</returns>
    private async Task<bool> Notify(bool cleans, CancellationToken cancellation)
    {
        throttle.Forget();
        try
        {
            await municipality.Refresh();
            await using var scope = scopes.CreateAsyncScope();
            var notify = scope.ServiceProvider.GetRequiredService<NotifySubscribers>();
            await notify.Run(cancellation);
            if (cleans)
                await notify.RemoveUnconfirmed(cancellation);
            return true;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(exception);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "Mejlen till prenumeranterna gick inte att skriva. Ett nytt försök görs om en stund.")]
    private partial void LogFailed(Exception exception);
}
