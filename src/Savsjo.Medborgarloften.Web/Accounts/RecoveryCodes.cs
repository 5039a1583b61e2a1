using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Web.Security.Attempts;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>Reservkoder. Whoever changes them saves.</summary>
public sealed class RecoveryCodes(AppDbContext db, KeyedHash hash, TimeProvider clock)
{
    /// <summary>A new set; the old one is worth nothing. The codes are shown now and never again.</summary>
    public async Task<IReadOnlyList<string>> Replace(StaffAccount account)
    {
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(code => code.AccountId == account.Id).ToListAsync());
        var shown = RecoveryCode.NewSet();
        foreach (var code in shown)
            db.RecoveryCodes.Add(new(account.Id, await hash.Of(RecoveryCode.Plain(account.Id, code))));
        db.AuditEntries.Add(AccountAudit.Own(account, AuditDeed.RecoveryCodesMade, clock.GetUtcNow().UtcDateTime));
        return shown;
    }

    public Task<int> Left(string accountId) => db.RecoveryCodes.CountAsync(code => code.AccountId == accountId);

    /// <summary>Whether the code was one of theirs; then it is none of theirs any more.</summary>
    public async Task<bool> Use(StaffAccount account, string typed)
    {
        // Of several who show the same code at once, one deletes it.
        var plain = RecoveryCode.Plain(account.Id, typed);
        var (keyed, earlier) = (await hash.Of(plain), RecoveryCode.HashWithoutKey(plain));
        if (await db.RecoveryCodes.Where(code => code.CodeHash == keyed || code.CodeHash == earlier).ExecuteDeleteAsync() == 0)
            return false;
        db.AuditEntries.Add(AccountAudit.Own(account, AuditDeed.RecoveryCodeUsed, clock.GetUtcNow().UtcDateTime));
        return true;
    }
}
