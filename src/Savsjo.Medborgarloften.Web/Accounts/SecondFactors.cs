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

    /// <summary>Sets what the account says of itself after a factor was taken away. Refused when it must keep this one.</summary>
    /// <param name="passkeyId">The passkey that is being removed, if one is.</param>
    public async Task<Outcome> Settle(StaffAccount account, StaffMember staff, byte[]? passkeyId = null)
    {
        var hasPasskey = await db.UserPasskeys.AnyAsync(
            passkey => passkey.UserId == account.Id && (passkeyId == null || passkey.CredentialId != passkeyId));
        if (account.HasAuthenticator || hasPasskey)
            return Outcome.Done;
        if (options.RequiresTwoFactors(staff))
            return Outcome.Refused(new RuleViolation("Din roll kräver inloggning i två steg. Lägg till ett annat sätt först."));
        account.TwoFactorEnabled = false;
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(code => code.AccountId == account.Id).ToListAsync());
        return Outcome.Done;
    }
}
