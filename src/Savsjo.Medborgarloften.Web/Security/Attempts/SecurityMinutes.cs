using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>Säkerhetslogg i databasen: one row a minute, kind and account, for all nodes, and what the audit log says of it.</summary>
public sealed class SecurityMinutes(IServiceScopeFactory scopes, FirstOfMany first, TimeProvider clock)
{
    private const int MostAtOnce = 500;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <param name="requestId">Of the first of them.</param>
    public Task<bool> Add(SecurityMinute minute, int number, string requestId) => scopes.InOwnScope(async db =>
        await Count(db, minute, number) || await Begin(db, minute, number, requestId) || await Count(db, minute, number));

    /// <summary>Sums up in the audit log what came after the first, of minutes that are over; a few hundred at a time.</summary>
    public Task<bool> Close(CancellationToken cancellation) => scopes.InOwnScope(async db =>
    {
        var now = SecurityMinute.Of(clock.GetUtcNow().UtcDateTime);
        var open = await db.SecurityEvents.AsNoTracking().Where(one => one.MinuteUtc < now && one.Count > one.Logged)
            .OrderBy(one => one.Id).Take(MostAtOnce).ToListAsync(cancellation);
        foreach (var counted in open)
            await db.Whole(() => Close(db, counted, cancellation), cancellation);
        return open.Count > 0;
    });

    public Task RemoveOld(CancellationToken cancellation)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - KeptFor;
        return scopes.InOwnScope(db => db.SecurityEvents.Where(one => one.MinuteUtc < oldest).ExecuteDeleteAsync(cancellation));
    }

    private static async Task<bool> Count(AppDbContext db, SecurityMinute minute, int number)
    {
        // What the audit log does not tell has nothing to catch up with.
        var logged = minute.Kind.Deed is null ? number : 0;
        return await db.Once(() => db.SecurityEvents
            .Where(one => one.MinuteUtc == minute.AtUtc && one.Kind == minute.Kind && one.AccountId == minute.AccountId
                && one.Detail == minute.Detail)
            .ExecuteUpdateAsync(set => set
                .SetProperty(one => one.Count, one => one.Count + number)
                .SetProperty(one => one.Logged, one => one.Logged + logged))) == 1;
    }

    /// <returns>False when another node has just begun the same.</returns>
    private async Task<bool> Begin(AppDbContext db, SecurityMinute minute, int number, string requestId)
    {
        var isTold = minute.Kind.Deed is not null;
        var entry = isTold
            ? await Entry(db, minute, minute.AtUtc < SecurityMinute.Of(Now) ? minute.AtUtc : Now, minute.Detail)
            : null;
        var counted = new SecurityEvent(
            minute.AtUtc, minute.Kind, minute.AccountId, minute.Detail, requestId, number, isTold ? 1 : number);
        return await first.Begin(counted, one => one.MinuteUtc == minute.AtUtc && one.Kind == minute.Kind
            && one.AccountId == minute.AccountId && one.Detail == minute.Detail, entry);
    }

    private static async Task<bool> Close(AppDbContext db, SecurityEvent counted, CancellationToken cancellation)
    {
        // Of several nodes one moves it on.
        if (await db.SecurityEvents.Where(one => one.Id == counted.Id && one.Logged == counted.Logged)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Logged, counted.Count), cancellation) == 0)
            return false;
        var more = AuditValues.Write([new("Ytterligare försök samma minut", $"{counted.Count - counted.Logged}")]);
        var minute = new SecurityMinute(counted.MinuteUtc, counted.Kind, counted.AccountId, counted.Detail);
        if (await Entry(db, minute, minute.AtUtc, minute.Detail.Length > 0 ? $"{minute.Detail}\n{more}" : more) is { } entry)
            db.AuditEntries.Add(entry);
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Null for what is only counted.</summary>
    private static async Task<AuditEntry?> Entry(AppDbContext db, SecurityMinute minute, DateTime at, string after)
    {
        if (minute.Kind.Deed is not { } deed)
            return null;
        var name = await db.Users.Where(user => user.Id == minute.AccountId).Select(user => user.DisplayName).SingleOrDefaultAsync();
        return new(
            new Change(minute.AccountId, at), name ?? "Okänd", deed, tertial: null, activityId: null, "Inloggning", before: null,
            after.Length > 0 ? after : null);
    }
}

/// <summary>Det som räknas tillsammans: a minute, a kind, an account.</summary>
/// <param name="AccountId">Empty where no account is known.</param>
public sealed record SecurityMinute(DateTime AtUtc, SecurityEventKind Kind, string AccountId, string Detail)
{
    public static DateTime Of(DateTime utc) => new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);
}
