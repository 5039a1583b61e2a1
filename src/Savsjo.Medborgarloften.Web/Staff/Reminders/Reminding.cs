using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Staff.Reminders;

/// <summary>Ser efter var tionde minut om någon ska påminnas, on every node; who does it, the database decides.</summary>
public sealed partial class Reminding(
    IServiceScopeFactory scopes, CurrentMunicipality municipality, TimeProvider clock, ILogger<Reminding> log) : BackgroundService
{
    private static readonly TimeSpan Rhythm = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Rhythm, clock);
        do
            await Remind(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>A database that does not answer must not end the program, nor the reminders for good.</summary>
    private async Task Remind(CancellationToken cancellation)
    {
        try
        {
            await municipality.Refresh();
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RemindStaff>().Run(cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "Påminnelserna gick inte att gå igenom. Ett nytt försök görs om tio minuter.")]
    private partial void LogFailed(Exception exception);
}
