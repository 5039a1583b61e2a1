using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>Skickar en ny engångslänk: the invitation again, or a way to a new password for somebody who has forgotten theirs.</summary>
public sealed class SendNewLink(
    AppDbContext db, OneTimeLinks links, InvitationLetters invitations, Outbox outbox, MunicipalityOptions municipality, TimeProvider clock)
{
    public async Task<Outcome> Send(string accountId, StaffMember by)
    {
        if (await db.Users.FindAsync(accountId) is not { } account)
            return Outcome.NotFound;
        if (account.IsDeactivated || account.RemovedNumber is not null)
            return Outcome.Refused(new RuleViolation("Kontot är inaktiverat. Aktivera det först."));
        var kind = account.PasswordHash is null ? OneTimeLinkKind.Invitation : OneTimeLinkKind.NewPassword;
        var link = await links.Make(account, kind);
        outbox.Post(kind == OneTimeLinkKind.Invitation
            ? await invitations.Of(account, await RoleOf(accountId), by, link)
            : AccountLetter.NewPassword(account, link, municipality));
        db.AuditEntries.Add(AccountAudit.By(by, AuditDeed.LinkSent, account.Id, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync();
        return Outcome.Done;
    }

    private async Task<string> RoleOf(string accountId) => await db.UserRoles.Where(held => held.UserId == accountId)
        .Join(db.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name!).FirstOrDefaultAsync() ?? "";
}
