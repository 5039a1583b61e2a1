using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>Andra faktorer: whether an account still has one when something is taken away.</summary>
public sealed class SecondFactors(AppDbContext db, TwoFactorOptions options)
{
    /// <summary>For somebody who has lost theirs: all of it goes, and they add new ones. Whoever calls it saves.</summary>
    public async Task RemoveAll(StaffAccount account)
    {
        account.TotpKey = null;
        account.TotpStep = null;
        account.TwoFactorEnabled = false;
        account.EndSessions();
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(code => code.AccountId == account.Id).ToListAsync());
        db.UserPasskeys.RemoveRange(await db.UserPasskeys.Where(passkey => passkey.UserId == account.Id).ToListAsync());
    }

    /// <summary>The app goes: see <see cref="Settle"/>.</summary>
    public Task<Outcome> SettleWithoutAuthenticator(StaffAccount account, StaffMember staff) =>
        Settle(account, staff, keepsAuthenticator: false, db.UserPasskeys.Where(passkey => passkey.UserId == account.Id));

    /// <summary>A passkey goes: see <see cref="Settle"/>.</summary>
    public Task<Outcome> SettleWithoutPasskey(StaffAccount account, StaffMember staff, byte[] passkeyId) => Settle(
        account, staff, account.HasAuthenticator,
        db.UserPasskeys.Where(passkey => passkey.UserId == account.Id && passkey.CredentialId != passkeyId));

    /// <summary>
    /// Sets what the account says of itself once a factor is taken away. Refused, with nothing changed, when it must keep it.
    /// </summary>
    private async Task<Outcome> Settle(
        StaffAccount account, StaffMember staff, bool keepsAuthenticator, IQueryable<IdentityUserPasskey<string>> keptPasskeys)
    {
        if (keepsAuthenticator || await keptPasskeys.AnyAsync())
            return Outcome.Done;
        if (options.RequiresTwoFactors(staff))
            return Outcome.Refused(new RuleViolation("Din roll kräver inloggning i två steg. Lägg till ett annat sätt först."));
        account.TwoFactorEnabled = false;
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(code => code.AccountId == account.Id).ToListAsync());
        return Outcome.Done;
    }
}
