using System.Collections.Concurrent;
using System.Diagnostics;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Web.Monitoring;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>
/// Säkerhetsloggen: counts what was refused, by the minute, kind and account, in memory, and writes the counts down twice a minute, so
/// that no stranger keeps the database busy. What the audit log has a deed for is written at once the first time in its minute. That
/// something could not be written is no reason to fail: it is written the next time. What was typed for an unknown account is left
/// out: it may be a password in the wrong field.
/// </summary>
public sealed partial class SecurityLog(
    SecurityMinutes minutes, OperationMeter meter, IHttpContextAccessor http, TimeProvider clock, ILogger<SecurityLog> log)
{
    private const int MaxDetail = 200;
    private const int MaxRequestId = 64;

    /// <summary>Longer than a request that began in a minute may take to be counted in it.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<SecurityMinute, Tally> _tallies = new();

    /// <param name="detail">What else tells the kind, in one of a few ways; see <see cref="AuditValues"/>.</param>
    public Task Note(SecurityEventKind kind, StaffAccount? account, string? detail = null) => Note(kind, account?.Id, detail);

    public async Task Note(SecurityEventKind kind, string? accountId, string? detail = null)
    {
        meter.Noted(kind);
        var now = clock.GetUtcNow().UtcDateTime;
        var minute = new SecurityMinute(SecurityMinute.Of(now), kind, accountId ?? "", Shortened(detail ?? "", MaxDetail));
        var tally = _tallies.GetOrAdd(minute, _ => new(Shortened(RequestId, MaxRequestId)));
        if (tally.Count() == 1 && kind.Deed is not null)
            await Write(minute, tally);
    }

    /// <summary>Writes down what has been counted, and sums up in the audit log the minutes that are over.</summary>
    public async Task CloseMinutes(CancellationToken cancellation = default)
    {
        foreach (var (minute, tally) in _tallies)
            await Write(minute, tally);
        var oldest = SecurityMinute.Of(clock.GetUtcNow().UtcDateTime) - Remembered;
        foreach (var written in _tallies.Where(one => one.Key.AtUtc < oldest && one.Value.IsWritten))
            _tallies.TryRemove(written);
        await minutes.Close(cancellation);
    }

    public Task RemoveOld(CancellationToken cancellation) => minutes.RemoveOld(cancellation);

    /// <summary>What is counted on this node and not written yet, where the database is another.</summary>
    public void Forget() => _tallies.Clear();

    private string RequestId => Activity.Current?.Id ?? http.HttpContext?.TraceIdentifier ?? "";

    private async Task Write(SecurityMinute minute, Tally tally)
    {
        var number = tally.Take();
        if (number == 0)
            return;
        try
        {
            await minutes.Add(minute, number, tally.RequestId);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            tally.PutBack(number);
            LogFailed(exception);
        }
    }

    private static string Shortened(string text, int most) => text.Length > most ? text[..most] : text;

    [LoggerMessage(LogLevel.Error, "Säkerhetsloggen gick inte att skriva i. Det som har räknats skrivs om en stund.")]
    private partial void LogFailed(Exception exception);

    /// <param name="requestId">Of the first.</param>
    private sealed class Tally(string requestId)
    {
        private int _all;
        private int _waiting;

        public string RequestId => requestId;

        public bool IsWritten => Volatile.Read(ref _waiting) == 0;

        /// <returns>Which one in its minute on this node.</returns>
        public int Count()
        {
            Interlocked.Increment(ref _waiting);
            return Interlocked.Increment(ref _all);
        }

        public int Take() => Interlocked.Exchange(ref _waiting, 0);

        public void PutBack(int number) => Interlocked.Add(ref _waiting, number);
    }
}
