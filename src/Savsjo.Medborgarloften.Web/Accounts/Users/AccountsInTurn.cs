using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>
/// Konton i tur och ordning: changes accounts one at a time, so that two who demote each other at the same moment cannot
/// leave the service without an administrator.
/// </summary>
public sealed class AccountsInTurn(AppDbContext db)
{
    /// <summary>
    /// What is read in it is what the others left, and nobody else changes an account until it is committed: a unit has the turn of all
    /// who log from its beginning.
    /// </summary>
    /// <param name="deed">Given the account and its role; nothing is saved unless it is done.</param>
    public Task<Outcome> Do(string accountId, Func<StaffAccount, string, Task<Outcome>> deed) =>
        db.Whole(async () =>
        {
            if (await db.Users.SingleOrDefaultAsync(user => user.Id == accountId && user.RemovedNumber == null) is not { } account)
                return Outcome.NotFound;
            var outcome = await deed(account, await RoleOf(account));
            if (!outcome.IsDone)
                return outcome;
            account.ConcurrencyStamp = Guid.NewGuid().ToString();
            await db.SaveChangesAsync();
            return outcome;
        });

    private async Task<string> RoleOf(StaffAccount account) => await db.UserRoles.Where(one => one.UserId == account.Id)
        .Join(db.Roles, one => one.RoleId, role => role.Id, (_, role) => role.Name!).FirstOrDefaultAsync() ?? "";
}
