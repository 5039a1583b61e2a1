using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Features.Account;

/// <summary>Loggar in med lösenord. Every attempt is in the audit log.</summary>
public sealed class SignIn(SignInManager<StaffAccount> session, AppDbContext db, TimeProvider clock)
{
    /// <summary>Who was signed in, or null; why not, nobody is told.</summary>
    public async Task<StaffMember?> With(string email, string password)
    {
        var account = await session.UserManager.FindByEmailAsync(email.Trim());
        if (account?.PasswordHash is null || await session.UserManager.IsLockedOutAsync(account))
        {
            // Hashing is nearly all of the time that an attempt takes; without it a quick answer would tell what is unknown.
            session.UserManager.PasswordHasher.HashPassword(account ?? new StaffAccount(), password);
            await Record(AuditDeed.SignInFailed, account);
            return null;
        }

        var result = await session.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        await Record(result.Succeeded ? AuditDeed.SignedIn : result.IsLockedOut ? AuditDeed.LockedOut : AuditDeed.SignInFailed, account);
        return result.Succeeded ? StaffMember.From(await session.CreateUserPrincipalAsync(account)) : null;
    }

    /// <summary>What was typed for an unknown account is left out: it may be a password in the wrong field.</summary>
    private async Task Record(AuditDeed deed, StaffAccount? account)
    {
        var change = new Change(account?.Id ?? "", clock.GetUtcNow().UtcDateTime);
        db.AuditEntries.Add(new AuditEntry(
            change, account?.DisplayName ?? "Okänd", deed, tertial: null, activityId: null, "Inloggning", before: null, after: null));
        await db.SaveChangesAsync();
    }
}
