using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.Deadlines;

/// <summary>Kalenderadresser: makes, renews and ends them, and knows whose one is.</summary>
public sealed class CalendarAddresses(AppDbContext db, MunicipalityOptions municipality, TimeProvider clock)
{
    public Task<CalendarAddress?> Of(string userId, CancellationToken cancellation) =>
        db.CalendarAddresses.AsNoTracking().SingleOrDefaultAsync(one => one.UserId == userId, cancellation);

    /// <summary>The whole address, the only time that it is known. An earlier one answers no more.</summary>
    public async Task<string> Renew(string userId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var address = await db.CalendarAddresses.SingleOrDefaultAsync(one => one.UserId == userId, cancellation)
            ?? db.CalendarAddresses.Add(new(userId)).Entity;
        var code = address.Renew(now);
        db.AuditEntries.Add(AccountAudit.Own(await Account(userId, cancellation), AuditDeed.CalendarAddressMade, now));
        await db.SaveChangesAsync(cancellation);
        return $"{municipality.PublicAddress.TrimEnd('/')}{Rooms.Calendar}/{code}.ics";
    }

    public async Task End(string userId, CancellationToken cancellation)
    {
        if (await db.CalendarAddresses.SingleOrDefaultAsync(one => one.UserId == userId, cancellation) is not { } address)
            return;
        db.CalendarAddresses.Remove(address);
        db.AuditEntries.Add(
            AccountAudit.Own(await Account(userId, cancellation), AuditDeed.CalendarAddressEnded, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>
    /// As they are now: a role that has changed shows other days. Null when there is no such address, or its owner has left.
    /// </summary>
    public async Task<StaffMember?> WhoseIs(string code, CancellationToken cancellation)
    {
        var hash = OneTimeLink.HashOf(code);
        var account = await db.Users.AsNoTracking()
            .Where(user => user.DeactivatedAtUtc == null && db.CalendarAddresses.Any(one => one.UserId == user.Id && one.CodeHash == hash))
            .SingleOrDefaultAsync(cancellation);
        if (account is null)
            return null;
        var roles = await db.UserRoles.Where(held => held.UserId == account.Id)
            .Join(db.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name!).ToListAsync(cancellation);
        return new(account.Id, account.DisplayName, account.Organisation, roles);
    }

    private Task<StaffAccount> Account(string userId, CancellationToken cancellation) =>
        db.Users.SingleAsync(user => user.Id == userId, cancellation);
}
