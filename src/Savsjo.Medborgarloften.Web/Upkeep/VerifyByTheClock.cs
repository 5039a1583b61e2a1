using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Verifying;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Mail;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>
/// Kontrollerar allt om natten, and when the program starts: the log's chain and what is published. What is wrong is told in the
/// log, on the administrators' page and in a letter to each of them.
/// </summary>
public sealed partial class VerifyByTheClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<VerifyByTheClock> log)
{
    public const string Subject = "Kontrollen av Medborgarlöften hittade fel";

    private static readonly TimeOnly Hour = new(3, 30);

    private volatile Outcome? _latest;

    public async Task RunIfDue(CancellationToken cancellation)
    {
        if (_latest is { } latest && latest.Local >= LatestHour())
            return;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var verification = await Verification.Of(db, cancellation: cancellation);
            _latest = new(Local, verification);
            if (verification.IsWhole)
                LogWhole(verification.Log.Verified, verification.Published.Verified, verification.Log.LastHash);
            else
                await Tell(scope.ServiceProvider, FaultOf(verification), cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(exception);
        }
    }

    /// <summary>What is wrong, as Swedish sentences; null when nothing is, or nobody has looked yet.</summary>
    public string? Fault() => _latest is { Verification: { IsWhole: false } verification } ? FaultOf(verification) : null;

    /// <summary>"Loggen och det publicerade kontrollerades 29 november 2026 kl. 03.30. Allt stämmer."</summary>
    public string Sentence() => _latest is not { } latest ? "Loggen och det publicerade är inte kontrollerade än."
        : $"Loggen och det publicerade kontrollerades {SwedishText.Date(DateOnly.FromDateTime(latest.Local))} kl. "
            + $"{latest.Local.ToString("HH.mm", SwedishText.Culture)}. "
            + (latest.Verification.IsWhole ? "Allt stämmer." : "Allt stämmer inte.");

    private DateTime Local => clock.GetUtcNow().UtcDateTime.InSweden();

    private DateTime LatestHour() => Local >= Local.Date + Hour.ToTimeSpan()
        ? Local.Date + Hour.ToTimeSpan()
        : Local.Date.AddDays(-1) + Hour.ToTimeSpan();

    private static string FaultOf(Verification verification) => string.Join(" ", verification.Faults);

    /// <summary>Once a day, whichever node looks first.</summary>
    private async Task Tell(IServiceProvider services, string fault, CancellationToken cancellation)
    {
        LogFault(fault);
        var db = services.GetRequiredService<AppDbContext>();
        var since = clock.GetUtcNow().UtcDateTime.AddHours(-20);
        if (await db.OutgoingMails.AnyAsync(mail => mail.Subject == Subject && mail.CreatedUtc > since, cancellation))
            return;
        var administrators = await db.Users
            .Where(user => user.DeactivatedAtUtc == null && db.UserRoles.Any(held => held.UserId == user.Id
                && db.Roles.Any(role => role.Id == held.RoleId && role.Name == Role.Administrator)))
            .Select(user => user.Email!).ToListAsync(cancellation);
        foreach (var address in administrators)
            services.GetRequiredService<Outbox>().Post(new Letter(address, Subject, $"""
                Hej!

                Programmet kontrollerar varje natt att loggen är hel och att det publicerade är det som publicerades. Nu stämmer det inte:

                {fault}

                Någon kan ha ändrat i databasen utanför programmet. Be den som sköter servern att spara en kopia av databasen
                som den är nu, och att köra kommandot verify.
                """));
        await db.SaveChangesAsync(cancellation);
    }

    private sealed record Outcome(DateTime Local, Verification Verification);

    [LoggerMessage(LogLevel.Information,
        "Loggen är hel ({Entries} poster) och det publicerade stämmer ({Published}). Kontrollvärde: {Hash}")]
    private partial void LogWhole(long entries, int published, string hash);

    [LoggerMessage(LogLevel.Error, "Kontrollen hittade fel. {Fault}")]
    private partial void LogFault(string fault);

    [LoggerMessage(LogLevel.Error, "Kontrollen av loggen och det publicerade gick inte att göra.")]
    private partial void LogFailed(Exception exception);
}
