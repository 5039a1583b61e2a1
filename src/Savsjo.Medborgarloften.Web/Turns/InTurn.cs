using Savsjo.Medborgarloften.Web.Maintenance;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Turns;

/// <summary>
/// Gör allt som görs om och om igen, each in its own rhythm, from the start on; while nothing may be saved, nothing but to note what would
/// be lost.
/// </summary>
public sealed partial class InTurn(
    IEnumerable<Turn> turns, IServiceScopeFactory scopes, CurrentMunicipality municipality, MaintenanceMode maintenance,
    TimeProvider clock, ILogger<InTurn> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(turns.Select(turn => Take(turn, stoppingToken)));

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        foreach (var turn in turns.Where(turn => turn.IsOfMemory))
            await Do(turn, cancellationToken);
    }

    private async Task Take(Turn turn, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(turn.Rhythm, clock);
        do
            if (turn.IsOfMemory || !maintenance.IsOn)
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
            if (turn.IsOfMemory)
                await AlreadyDone.Note(() => turn.Do(scope.ServiceProvider, cancellation));
            else
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
