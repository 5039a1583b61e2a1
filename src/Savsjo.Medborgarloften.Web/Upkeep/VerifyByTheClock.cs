using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Verifying;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>
/// Kontrollerar allt om natten, and when the program starts: the log's chain and what is published. What is wrong is told in the
/// log, on the administrators' page and in a letter to each of them; so is that nobody could look.
/// </summary>
public sealed partial class VerifyByTheClock(
    DailyHour hour, IServiceScopeFactory scopes, IDatabaseErrors errors, TimeProvider clock, ILogger<VerifyByTheClock> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    private DateTimeOffset _nextAttempt;
    private VerificationLetter? _toTell;
    private volatile Outcome? _latest;

    public async Task RunIfDue(CancellationToken cancellation)
    {
        if (clock.GetUtcNow() < _nextAttempt)
            return;
        if (_latest is not { Failure: null } latest || latest.Local < hour.Latest())
            await Look(cancellation);
        if (_toTell is { } letter)
            await Tell(letter, cancellation);
    }

    /// <summary>What somebody else saw who read all of it, just now.</summary>
    public void Note(Verification verification)
    {
        var fault = string.Join(" ", verification.Faults);
        _latest = new(hour.Local, verification.IsWhole ? null : fault, Failure: null);
        _toTell = verification.IsWhole ? null : new(IsMade: true, fault);
        if (verification.IsWhole)
            LogWhole(verification.Log.Verified, verification.Published.Verified, verification.Log.LastHash);
        else
            LogFault(fault);
    }

    /// <summary>What is wrong, as Swedish sentences; null when nothing is, or nobody has looked yet.</summary>
    public string? Fault() => _latest?.Failure ?? _latest?.Fault;

    /// <summary>"Loggen och det publicerade kontrollerades 29 november 2026 kl. 02.30. Allt stämmer."</summary>
    public string Sentence() => _latest is not { } latest ? "Loggen och det publicerade är inte kontrollerade än."
        : latest.Failure is not null ? $"Loggen och det publicerade skulle kontrolleras {When(latest)}. Det gick inte att göra."
        : $"Loggen och det publicerade kontrollerades {When(latest)}. "
            + (latest.Fault is null ? "Allt stämmer." : "Allt stämmer inte.");

    private async Task Look(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            Note(await Verification.Of(db, cancellation: cancellation));
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            _nextAttempt = clock.GetUtcNow() + Pause;
            var failure = $"Kontrollen gick inte att göra: {errors.WhyUnreachable(exception) ?? "databasen går inte att läsa."}";
            _latest = new(hour.Local, Fault: null, failure);
            _toTell = new(IsMade: false, failure);
            LogFailed(failure, exception);
        }
    }

    private async Task Tell(VerificationLetter letter, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await letter.PostOnce(scope.ServiceProvider, hour.Latest(), clock.GetUtcNow().UtcDateTime, cancellation);
            _toTell = null;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            _nextAttempt = clock.GetUtcNow() + Pause;
            LogNotTold(exception);
        }
    }

    private static string When(Outcome outcome) =>
        $"{SwedishText.Date(DateOnly.FromDateTime(outcome.Local))} kl. {outcome.Local.ToString("HH.mm", SwedishText.Culture)}";

    /// <param name="Fault">What was found to be wrong.</param>
    /// <param name="Failure">Why nobody could look.</param>
    private sealed record Outcome(DateTime Local, string? Fault, string? Failure);

    [LoggerMessage(LogLevel.Information,
        "Loggen är hel ({Entries} poster) och det publicerade stämmer ({Published}). Kontrollvärde: {Hash}")]
    private partial void LogWhole(long entries, int published, string hash);

    [LoggerMessage(LogLevel.Error, "Kontrollen hittade fel. {Fault}")]
    private partial void LogFault(string fault);

    [LoggerMessage(LogLevel.Error, "{Failure} Ett nytt försök görs om en kvart.")]
    private partial void LogFailed(string failure, Exception exception);

    [LoggerMessage(LogLevel.Error, "Mejlet om kontrollen gick inte att skriva. Ett nytt försök görs om en kvart.")]
    private partial void LogNotTold(Exception exception);
}
