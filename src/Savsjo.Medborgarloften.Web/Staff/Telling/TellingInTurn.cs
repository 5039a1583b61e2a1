using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>Ser efter varje minut om någon ska underrättas, on every node; who does it, the database decides.</summary>
public sealed partial class TellingInTurn(
    IServiceScopeFactory scopes, CurrentMunicipality municipality, TimeProvider clock, ILogger<TellingInTurn> log) : BackgroundService
{
    private static readonly TimeSpan Rhythm = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Rhythm, clock);
        do
            await Tell(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>A database that does not answer must not end the program, nor the mails for good.</summary>
    private async Task Tell(CancellationToken cancellation)
    {
        try
        {
            await municipality.Refresh();
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<TellStaff>().Run(cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "Det gick inte att se efter vem som ska få mejl. Ett nytt försök görs om en minut.")]
    private partial void LogFailed(Exception exception);
}
