using Savsjo.Medborgarloften.Web.Kept;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>Nattlig skötsel: looks every minute whether a backup or a verification is due.</summary>
public sealed class NightlyUpkeep(
    BackUpByTheClock backups, VerifyByTheClock verification, DatabaseReach reach, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Rhythm = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first visitors come before the reading of everything.
        await Task.Yield();
        await reach.Begun.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(Rhythm, clock);
        do
        {
            await backups.RunIfDue(stoppingToken);
            await verification.RunIfDue(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
