using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>
/// Säkerhetsloggen: counts what was refused, one row a minute, kind and account, so that nobody fills the database. What was typed
/// for an unknown account is left out: it may be a password in the wrong field.
/// </summary>
public sealed class SecurityLog(AppDbContext db, IDatabaseErrors errors, FirstOfMany first, IHttpContextAccessor http, TimeProvider clock)
{
    private const int MaxDetail = 200;
    private const int MaxRequestId = 64;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <param name="detail">What else tells the kind, in one of a few ways; see <see cref="AuditValues"/>.</param>
    public Task Note(SecurityEventKind kind, StaffAccount? account, string? detail = null) =>
        Note(kind, account?.Id, account?.DisplayName, detail);

    /// <summary>What stands in no other log, and needs no name.</summary>
    public Task Note(SecurityEventKind kind, string? accountId) => Note(kind, accountId, name: null, detail: null);

    private async Task Note(SecurityEventKind kind, string? accountId, string? name, string? detail)
    {
        var minute = MinuteOf(clock.GetUtcNow().UtcDateTime);
        var id = accountId ?? "";
        var told = Shortened(detail ?? "", MaxDetail);
        if (!await Count(minute, kind, id, told) && !await first.Do(() => CountOrBegin(minute, kind, id, name, told)))
            await Count(minute, kind, id, told);
    }

    /// <summary>Sums up in the audit log what came after the first, of minutes that are over.</summary>
    public async Task CloseMinutes(CancellationToken cancellation = default)
    {
        var minute = MinuteOf(clock.GetUtcNow().UtcDateTime);
        var open = await db.SecurityEvents.AsNoTracking().Where(one => one.MinuteUtc < minute && one.Count > one.Logged)
            .OrderBy(one => one.Id).ToListAsync(cancellation);
        foreach (var counted in open)
            await db.Database.CreateExecutionStrategy().ExecuteAsync(stop => Close(counted, stop), cancellation);
    }

    public Task RemoveOld(CancellationToken cancellation)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - KeptFor;
        return db.SecurityEvents.Where(one => one.MinuteUtc < oldest).ExecuteDeleteAsync(cancellation);
    }

    private async Task<bool> Count(DateTime minute, SecurityEventKind kind, string accountId, string detail) => await db.SecurityEvents
        .Where(one => one.MinuteUtc == minute && one.Kind == kind && one.AccountId == accountId && one.Detail == detail)
        .ExecuteUpdateAsync(set => set.SetProperty(one => one.Count, one => one.Count + 1)) == 1;

    private async Task<bool> CountOrBegin(DateTime minute, SecurityEventKind kind, string accountId, string? name, string detail) =>
        await Count(minute, kind, accountId, detail) || await Begin(minute, kind, accountId, name, detail);

    /// <returns>False when another node has just begun the same.</returns>
    private async Task<bool> Begin(DateTime minute, SecurityEventKind kind, string accountId, string? name, string detail)
    {
        var requestId = Shortened(Activity.Current?.Id ?? http.HttpContext?.TraceIdentifier ?? "", MaxRequestId);
        var counted = new SecurityEvent(minute, kind, accountId, detail, requestId);
        var entry = kind.Deed is { } deed ? Entry(deed, accountId, name, clock.GetUtcNow().UtcDateTime, detail) : null;
        db.SecurityEvents.Add(counted);
        if (entry is not null)
            db.AuditEntries.Add(entry);
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException exception) when (errors.IsDuplicate(exception))
        {
            return false;
        }
        finally
        {
            db.Entry(counted).State = EntityState.Detached;
            if (entry is not null)
                db.Entry(entry).State = EntityState.Detached;
        }
    }

    private async Task Close(SecurityEvent counted, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // Of several nodes one moves it on.
        if (await db.SecurityEvents.Where(one => one.Id == counted.Id && one.Logged == counted.Logged)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Logged, counted.Count), cancellation) == 1
            && counted.Kind.Deed is { } deed)
        {
            var name = await db.Users.Where(user => user.Id == counted.AccountId).Select(user => user.DisplayName)
                .SingleOrDefaultAsync(cancellation);
            var more = AuditValues.Write([new("Ytterligare försök samma minut", $"{counted.Count - counted.Logged}")]);
            var detail = counted.Detail.Length > 0 ? $"{counted.Detail}\n{more}" : more;
            db.AuditEntries.Add(Entry(deed, counted.AccountId, name, counted.MinuteUtc, detail));
            await db.SaveChangesAsync(cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    private static AuditEntry Entry(AuditDeed deed, string accountId, string? name, DateTime at, string after) => new(
        new Change(accountId, at), name ?? "Okänd", deed, tertial: null, activityId: null, "Inloggning", before: null,
        after.Length > 0 ? after : null);

    private static DateTime MinuteOf(DateTime utc) => new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);

    private static string Shortened(string text, int most) => text.Length > most ? text[..most] : text;
}
