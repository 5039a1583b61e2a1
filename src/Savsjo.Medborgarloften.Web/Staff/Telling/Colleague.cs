using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Telling;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>Kollega: somebody who can be told: not removed, not deactivated, not locked out.</summary>
/// <param name="Told">How far they have been told; not tracked.</param>
public sealed record Colleague(StaffMember Staff, string Email, ToldPerson Told)
{
    public string UserId => Staff.UserId;

    /// <summary>Everybody. Who is new begins at the newest entry: what was before them is no news.</summary>
    public static async Task<IReadOnlyList<Colleague>> All(
        AppDbContext db, IDatabaseErrors errors, long newest, DateTimeOffset now, CancellationToken cancellation)
    {
        var accounts = await db.Users.AsNoTracking()
            .Where(user => user.DeactivatedAtUtc == null && user.RemovedNumber == null && user.Email != null)
            .OrderBy(user => user.Id)
            .ToListAsync(cancellation);
        var roles = (await db.UserRoles.Join(db.Roles, held => held.RoleId, role => role.Id, (held, role) => new { held.UserId, role.Name })
            .ToListAsync(cancellation)).ToLookup(held => held.UserId, held => held.Name!);
        var told = await db.ToldPersons.AsNoTracking().ToDictionaryAsync(one => one.UserId, cancellation);
        await Begin(db, errors, accounts.Where(account => !told.ContainsKey(account.Id)), told, newest, cancellation);
        return
        [
            .. accounts.Where(account => account.CanSignInAt(now) && told.ContainsKey(account.Id)).Select(account => new Colleague(
                new(account.Id, account.DisplayName, account.Organisation, [.. roles[account.Id]]), account.Email!, told[account.Id])),
        ];
    }

    private static async Task Begin(
        AppDbContext db, IDatabaseErrors errors, IEnumerable<StaffAccount> accounts, Dictionary<string, ToldPerson> told, long newest,
        CancellationToken cancellation)
    {
        foreach (var account in accounts.ToList())
        {
            var begun = new ToldPerson(account.Id, newest);
            db.ToldPersons.Add(begun);
            try
            {
                await db.SaveChangesAsync(cancellation);
                told[account.Id] = begun;
            }
            catch (DbUpdateException exception) when (errors.IsOvertaken(exception))
            {
                // Another node was quicker; they are told of from its row, the next time.
            }

            db.ChangeTracker.Clear();
        }
    }
}
