using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Web.Maintenance;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>Öppna sessioner, in the database: a cookie alone opens nothing, so a copy of one ends with its session.</summary>
public sealed partial class OpenSessions(
    AppDbContext db, IHttpContextAccessor http, MaintenanceMode maintenance, TimeProvider clock, ILogger<OpenSessions> log)
{
    /// <summary>How long a page may be asked for before the session's row says so: not every page is worth a write.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    /// <summary>How old the latest proof may be for what matters most.</summary>
    public static readonly TimeSpan ProofHoldsFor = TimeSpan.FromMinutes(10);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public static Guid? IdOf(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(StaffClaims.Session), out var id) ? id : null;

    public async Task<Guid> Begin(StaffAccount account)
    {
        var now = clock.GetUtcNow();
        var context = http.HttpContext!;
        var session = new OpenSession(
            Guid.CreateVersion7(now), account.Id, account.SecurityStamp ?? "", now.UtcDateTime,
            BrowserName.Of(context.Request.Headers.UserAgent), NetworkAddress.Of(context));
        db.OpenSessions.Add(session);
        await db.SaveChangesAsync();
        return session.Id;
    }

    /// <summary>That it could not be noted is no reason to show no page.</summary>
    public async Task Seen(Guid id, DateTime lastSeenUtc)
    {
        var now = Now;
        if (now - lastSeenUtc < SeenEvery || maintenance.IsOn)
            return;
        try
        {
            await db.OpenSessions.Where(one => one.Id == id && one.LastSeenUtc == lastSeenUtc)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.LastSeenUtc, now));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogNotSeen(exception);
        }
    }

    /// <summary>Whether its owner has shown lately that it is them.</summary>
    public async Task<bool> IsProven(ClaimsPrincipal user)
    {
        var earliest = Now - ProofHoldsFor;
        return IdOf(user) is { } id && await db.OpenSessions.AnyAsync(one => one.Id == id && one.ProvenUtc >= earliest);
    }

    public Task NoteProof(ClaimsPrincipal user)
    {
        var (id, now) = (IdOf(user), Now);
        return db.OpenSessions.Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ProvenUtc, now));
    }

    /// <summary>Those that are open still, the latest used first.</summary>
    public async Task<IReadOnlyList<OpenSession>> Of(StaffAccount account)
    {
        var (seen, begun) = (Now - SessionCheck.MaxIdle, Now - SessionCheck.MaxAge);
        return await db.OpenSessions.AsNoTracking()
            .Where(one => one.AccountId == account.Id && one.Stamp == account.SecurityStamp)
            .Where(one => one.LastSeenUtc > seen && one.BegunUtc > begun)
            .OrderByDescending(one => one.LastSeenUtc).ToListAsync();
    }

    /// <returns>False when it had ended already, or is somebody else's.</returns>
    public async Task<bool> End(string accountId, Guid id) =>
        await db.Once(() => db.OpenSessions.Where(one => one.Id == id && one.AccountId == accountId).ExecuteDeleteAsync()) > 0;

    /// <summary>Those that have ended by themselves.</summary>
    public Task RemoveOld(CancellationToken cancellation)
    {
        var oldest = Now - SessionCheck.MaxAge;
        return db.OpenSessions.Where(one => one.BegunUtc < oldest).ExecuteDeleteAsync(cancellation);
    }

    public Task EndAll(string accountId) => db.OpenSessions.Where(one => one.AccountId == accountId).ExecuteDeleteAsync();

    [LoggerMessage(LogLevel.Error, "När en session senast användes gick inte att anteckna.")]
    private partial void LogNotSeen(Exception exception);
}
