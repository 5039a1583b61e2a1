using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Features.Account;

/// <summary>Loggar in med lösenord. Every attempt is in the audit log.</summary>
public sealed class SignIn(SignInManager<StaffAccount> manager, StaffSession session)
{
    /// <summary>Who was signed in, or null; why not, nobody is told.</summary>
    public async Task<StaffMember?> With(string email, string password)
    {
        var account = await manager.UserManager.FindByEmailAsync(email.Trim());
        if (account?.PasswordHash is null || account.IsDeactivated || await manager.UserManager.IsLockedOutAsync(account))
        {
            // Hashing is nearly all of the time that an attempt takes; without it a quick answer would tell what is unknown.
            manager.UserManager.PasswordHasher.HashPassword(account ?? new StaffAccount(), password);
            await session.LogFailure(account, isLockedOut: false);
            return null;
        }

        var result = await manager.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (result.Succeeded)
            return await session.Begin(account, isStrong: false);
        await session.LogFailure(account, result.IsLockedOut);
        return null;
    }
}
