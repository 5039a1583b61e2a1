using Savsjo.Medborgarloften.Web.Kept;
using Savsjo.Medborgarloften.Web.Maintenance;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Routines;

/// <summary>
/// Gör rutinerna: all that is done again and again, each in its own rhythm, from the start on; while nothing may be saved, nothing but
/// to note what would be lost.
/// </summary>
public sealed partial class DoRoutines(
    IEnumerable<Routine> routines, IServiceScopeFactory scopes, CurrentMunicipality municipality, MaintenanceMode maintenance,
    DatabaseReach reach, TimeProvider clock, ILogger<DoRoutines> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await reach.Begun.WaitAsync(stoppingToken);
        await Task.WhenAll(routines.Select(routine => Take(routine, stoppingToken)));
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!reach.Begun.IsCompleted)
            return;
        foreach (var routine in routines.Where(routine => routine.IsOfMemory))
            await Do(routine, cancellationToken);
    }

    private async Task Take(Routine routine, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(routine.Rhythm, clock);
        do
            if (routine.IsOfMemory || !maintenance.IsOn)
                await Do(routine, cancellation);
        while (await timer.WaitForNextTickAsync(cancellation));
    }

    /// <summary>A database that does not answer must end neither the program nor the routines.</summary>
    private async Task Do(Routine routine, CancellationToken cancellation)
    {
        try
        {
            await municipality.Refresh();
            await using var scope = scopes.CreateAsyncScope();
            if (routine.IsOfMemory)
                await AlreadyDone.Note(() => routine.Do(scope.ServiceProvider, cancellation));
            else
                await routine.Do(scope.ServiceProvider, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(routine.Failed, exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Failed} Ett nytt försök görs om en stund.")]
    private partial void LogFailed(string failed, Exception exception);
}
