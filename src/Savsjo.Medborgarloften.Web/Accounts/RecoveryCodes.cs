using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>Reservkoder. Whoever changes them saves.</summary>
public sealed class RecoveryCodes(AppDbContext db, TimeProvider clock)
{
    /// <summary>A new set; the old one is worth nothing. The codes are shown now and never again.</summary>
    public async Task<IReadOnlyList<string>> Replace(StaffAccount account)
    {
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(code => code.AccountId == account.Id).ToListAsync());
        var set = RecoveryCode.MakeSet(account.Id);
        db.RecoveryCodes.AddRange(set.Select(code => code.Stored));
        db.AuditEntries.Add(AccountAudit.Own(account, AuditDeed.RecoveryCodesMade, clock.GetUtcNow().UtcDateTime));
        return [.. set.Select(code => code.Shown)];
    }

    public Task<int> Left(string accountId) => db.RecoveryCodes.CountAsync(code => code.AccountId == accountId);

    /// <summary>Whether the code was one of theirs; then it is none of theirs any more.</summary>
    public async Task<bool> Use(StaffAccount account, string typed)
    {
        // Of several who show the same code at once, one deletes it.
        var hash = RecoveryCode.HashOf(account.Id, typed);
        if (await db.RecoveryCodes.Where(code => code.CodeHash == hash).ExecuteDeleteAsync() == 0)
            return false;
        db.AuditEntries.Add(AccountAudit.Own(account, AuditDeed.RecoveryCodeUsed, clock.GetUtcNow().UtcDateTime));
        return true;
    }
}
