using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>
/// Tar säkerhetskopior by the clock: one a day, at the hour or as soon after it as the program runs. Of two nodes on one file
/// the first takes it, since the second finds it there. What reading the copy shows is the day's verification, too.
/// </summary>
public sealed partial class BackUpByTheClock(
    BackupOptions options, DailyHour hour, IDatabaseBackup backup, VerifyByTheClock verification, TimeProvider clock,
    ILogger<BackUpByTheClock> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <summary>How long after the hour a copy may be missing before somebody is told.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    private readonly DateTimeOffset _started = clock.GetUtcNow();
    private DateTimeOffset _nextAttempt;
    private volatile string? _failure, _notWhole, _tooMany;

    public bool IsOn => options.Folder is not null;

    public async Task RunIfDue(CancellationToken cancellation)
    {
        if (options.Folder is not { } folder || clock.GetUtcNow() < _nextAttempt)
            return;
        try
        {
            if (Newest() >= hour.Latest())
            {
                _failure = null;
                return;
            }

            WritableFolder.Make(folder);
            var file = Path.Combine(folder, BackupFolder.NameAt(hour.Local));
            var contents = await backup.Write(file, cancellation);
            verification.Note(contents.Verification);
            (_failure, _notWhole) = (null, contents.Verification.IsWhole ? null
                : $"Säkerhetskopian {Path.GetFileName(file)} är skriven, men databasen är inte hel. Kör verify på servern.");
            LogWritten(file, string.Join(" ", BackupWords.Of(contents)));
            RemoveOld(folder);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            _nextAttempt = clock.GetUtcNow() + Pause;
            _failure = $"Säkerhetskopian gick inte att ta. {(exception as DatabaseFaultException)?.Message ?? exception.Message}";
            LogFailed(_failure, exception);
        }
    }

    /// <summary>The copy is taken, whatever becomes of the old ones.</summary>
    private void RemoveOld(string folder)
    {
        try
        {
            BackupFolder.Keep(folder, options.Keep, clock.GetUtcNow());
            _tooMany = null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _tooMany = $"Gamla säkerhetskopior gick inte att ta bort. {exception.Message}";
            LogTooMany(_tooMany, exception);
        }
    }

    /// <summary>Why no copy can be trusted to be there, as a Swedish sentence; null when all is well, or none are taken.</summary>
    public string? Fault()
    {
        if (!IsOn || _failure is not null)
            return _failure;
        if ((_notWhole ?? _tooMany) is { } fault)
            return fault;
        var missing = Newest() is not { } newest || newest < hour.Latest(Grace);
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

    private static string Day(DateTime local) => SwedishText.Date(DateOnly.FromDateTime(local));

    [LoggerMessage(LogLevel.Information, "Säkerhetskopian {File} är skriven. {Contents}")]
    private partial void LogWritten(string file, string contents);

    [LoggerMessage(LogLevel.Error, "{Fault} Ett nytt försök görs om en kvart.")]
    private partial void LogFailed(string fault, Exception exception);

    [LoggerMessage(LogLevel.Error, "{Fault}")]
    private partial void LogTooMany(string fault, Exception exception);
}
