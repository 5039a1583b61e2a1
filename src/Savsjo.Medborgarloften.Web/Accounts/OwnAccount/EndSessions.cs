using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;

namespace Savsjo.Medborgarloften.Web.Accounts.OwnAccount;

/// <summary>Avslutar sessioner, one's own.</summary>
public sealed class EndSessions(AppDbContext db, TimeProvider clock)
{
    /// <summary>Whatever else happens to the account just then, also the same from another device: in the end all have ended.</summary>
    public async Task Everywhere(StaffAccount account)
    {
        while (!await TryEnd(account))
            await db.Entry(account).ReloadAsync();
    }

    private async Task<bool> TryEnd(StaffAccount account)
    {
        account.EndSessions();
        var entry = db.AuditEntries.Add(AccountAudit.Own(account, AuditDeed.SessionsEnded, clock.GetUtcNow().UtcDateTime));
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            entry.State = EntityState.Detached;
            return false;
        }
    }
}
