using Savsjo.Medborgarloften.Web.Maintenance;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Turns;

/// <summary>Gör allt som görs om och om igen, each in its own rhythm, from the start on; nothing while nothing may be saved.</summary>
public sealed partial class InTurn(
    IEnumerable<Turn> turns, IServiceScopeFactory scopes, CurrentMunicipality municipality, MaintenanceMode maintenance,
    TimeProvider clock, ILogger<InTurn> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(turns.Select(turn => Take(turn, stoppingToken)));

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!maintenance.IsOn)
            foreach (var turn in turns.Where(turn => turn.AlsoAtStop))
                await Do(turn, cancellationToken);
    }

    private async Task Take(Turn turn, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(turn.Rhythm, clock);
        do
            if (!maintenance.IsOn)
                await Do(turn, cancellation);
        while (await timer.WaitForNextTickAsync(cancellation));
    }

    /// <summary>A database that does not answer must end neither the program nor the turns.</summary>
    private async Task Do(Turn turn, CancellationToken cancellation)
    {
        try
        {
            await municipality.Refresh();
            await using var scope = scopes.CreateAsyncScope();
            await turn.Do(scope.ServiceProvider, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(turn.Failed, exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Failed} Ett nytt försök görs om en stund.")]
    private partial void LogFailed(string failed, Exception exception);
}
