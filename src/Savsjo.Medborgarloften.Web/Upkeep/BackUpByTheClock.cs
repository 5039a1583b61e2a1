using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>
/// Tar säkerhetskopior by the clock: one a day, at the hour or as soon after it as the program runs. Of two nodes on one file
/// the first takes it, since the second finds it there.
/// </summary>
public sealed partial class BackUpByTheClock(
    BackupOptions options, IDatabaseBackup backup, TimeProvider clock, ILogger<BackUpByTheClock> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <summary>How long after the hour a copy may be missing before somebody is told.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    private readonly DateTimeOffset _started = clock.GetUtcNow();
    private DateTimeOffset _nextAttempt;
    private volatile string? _fault;

    public bool IsOn => options.Folder is not null;

    private DateTime Local => clock.GetUtcNow().UtcDateTime.InSweden();

    public async Task RunIfDue(CancellationToken cancellation)
    {
        if (options.Folder is not { } folder || clock.GetUtcNow() < _nextAttempt)
            return;
        try
        {
            if (Newest() >= LatestHour(Local))
                return;
            var file = Path.Combine(folder, BackupFolder.NameAt(Local));
            var contents = await backup.Write(file, cancellation);
            BackupFolder.Keep(folder, options.Keep);
            _fault = contents.Verification.IsWhole ? null
                : $"Säkerhetskopian {Path.GetFileName(file)} är skriven, men databasen är inte hel. Kör verify på servern.";
            LogWritten(file, string.Join(" ", BackupWords.Of(contents)));
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            _nextAttempt = clock.GetUtcNow() + Pause;
            _fault = $"Säkerhetskopian gick inte att ta. {(exception as DatabaseFaultException)?.Message ?? exception.Message}";
            LogFailed(_fault, exception);
        }
    }

    /// <summary>Why no copy can be trusted to be there, as a Swedish sentence; null when all is well, or none are taken.</summary>
    public string? Fault()
    {
        if (!IsOn || _fault is not null)
            return _fault;
        var missing = Newest() is not { } newest || newest < LatestHour(Local - Grace);
        return !missing || clock.GetUtcNow() - _started < Grace ? null
            : Newest() is { } last ? $"Den senaste säkerhetskopian är från {Day(last)}. Ingen har tagits sedan dess."
            : "Ingen säkerhetskopia har tagits än.";
    }

    /// <summary>"Senaste säkerhetskopian togs 29 november 2026 kl. 02.30. De 14 senaste sparas."</summary>
    public string Sentence() => !IsOn ? "Programmet tar inga säkerhetskopior (Backup:Folder är inte inställt)."
        : Newest() is { } newest
            ? $"Den senaste säkerhetskopian togs {Day(newest)} kl. {newest.ToString("HH.mm", SwedishText.Culture)}. "
                + $"De {options.Keep} senaste sparas."
        : "Ingen säkerhetskopia har tagits än.";

    private DateTime? Newest()
    {
        try
        {
            return BackupFolder.Times(options.Folder!) is [var newest, ..] ? newest : null;
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
    }

    private DateTime LatestHour(DateTime local)
    {
        var today = local.Date + options.At.ToTimeSpan();
        return local >= today ? today : today.AddDays(-1);
    }

    private static string Day(DateTime local) => SwedishText.Date(DateOnly.FromDateTime(local));

    [LoggerMessage(LogLevel.Information, "Säkerhetskopian {File} är skriven. {Contents}")]
    private partial void LogWritten(string file, string contents);

    [LoggerMessage(LogLevel.Error, "{Fault} Ett nytt försök görs om en kvart.")]
    private partial void LogFailed(string fault, Exception exception);
}
