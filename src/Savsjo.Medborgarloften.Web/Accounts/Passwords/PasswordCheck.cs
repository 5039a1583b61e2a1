using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Accounts.Passwords;

/// <summary>
/// Prövar ett lösenord. It writes nothing but a newer hash of the right one, and that without the account's version: attempts that
/// are made at once never stand in each other's way.
/// </summary>
public sealed class PasswordCheck(IPasswordHasher<StaffAccount> hasher, AppDbContext db)
{
    public async Task<bool> IsRight(StaffAccount? account, string password)
    {
        if (account?.PasswordHash is not { } stored)
        {
            // Hashing is nearly all of the time that an attempt takes; without it a quick answer would tell what is unknown.
            hasher.HashPassword(new StaffAccount(), password);
            return false;
        }

        var verdict = hasher.VerifyHashedPassword(account, stored, password);
        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
        {
            var anew = hasher.HashPassword(account, password);
            await db.Users.Where(user => user.Id == account.Id && user.PasswordHash == stored)
                .ExecuteUpdateAsync(set => set.SetProperty(user => user.PasswordHash, anew));
        }

        return verdict != PasswordVerificationResult.Failed;
    }
}
