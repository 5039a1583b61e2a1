using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Security.Attempts;

namespace Savsjo.Medborgarloften.Web.Accounts.OwnAccount;

/// <summary>Avslutar sessioner, one's own.</summary>
public sealed class EndSessions(AppDbContext db, OpenSessions sessions, SecurityLog log, TimeProvider clock)
{
    /// <summary>Whatever else happens to the account just then, also the same from another device: in the end all have ended.</summary>
    public async Task Everywhere(StaffAccount account)
    {
        while (!await TryEnd(account))
            await db.Entry(account).ReloadAsync();
        await sessions.EndAll(account.Id);
    }

    /// <summary>One of them; false when it had ended already.</summary>
    public async Task<bool> One(StaffAccount account, Guid id)
    {
        if (!await sessions.End(account.Id, id))
            return false;
        await log.Note(SecurityEventKind.SessionEnded, account.Id);
        return true;
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
