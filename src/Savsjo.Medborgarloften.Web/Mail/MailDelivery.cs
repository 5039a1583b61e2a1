using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Mail;

/// <summary>Brevbäraren: looks in the outbox every few seconds, on every node.</summary>
public sealed partial class MailDelivery(
    IServiceScopeFactory scopes, CurrentMunicipality municipality, TimeProvider clock, ILogger<MailDelivery> log) : BackgroundService
{
    private static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan CleaningRhythm = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Rhythm, clock);
        var nextCleaning = clock.GetUtcNow();
        do
        {
            await Deliver(cleans: clock.GetUtcNow() >= nextCleaning, stoppingToken);
            if (clock.GetUtcNow() >= nextCleaning)
                nextCleaning = clock.GetUtcNow() + CleaningRhythm;
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>A database that does not answer must not end the program, nor the deliveries for good.</summary>
    private async Task Deliver(bool cleans, CancellationToken cancellation)
    {
        try
        {
            await municipality.Refresh();
            await using var scope = scopes.CreateAsyncScope();
            var delivery = scope.ServiceProvider.GetRequiredService<DeliverMail>();
            await delivery.Run(cancellation);
            if (cleans)
                await delivery.RemoveOld(cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "Utkorgen gick inte att gå igenom. Ett nytt försök görs om en stund.")]
    private partial void LogFailed(Exception exception);
}
