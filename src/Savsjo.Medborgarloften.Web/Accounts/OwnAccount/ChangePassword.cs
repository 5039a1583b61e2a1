using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.OwnAccount;

/// <summary>Byter lösenord, with the old one. Ends every other session.</summary>
public sealed class ChangePassword(
    UserManager<StaffAccount> users, OwnerProof proof, AppDbContext db, StaffSession session, Outbox outbox,
    MunicipalityOptions municipality, TimeProvider clock)
{
    /// <param name="isStrong">How the session was begun; so it goes on.</param>
    public async Task<Outcome> Change(StaffAccount account, ChangePasswordForm form, bool isStrong)
    {
        if (await proof.ByPassword(account, form.Current!) is { } because)
            return Outcome.Refused(new RuleViolation(because, ChangePasswordForm.CurrentInput));
        foreach (var validator in users.PasswordValidators)
            if (await validator.ValidateAsync(users, account, form.Password) is { Succeeded: false } refused)
                return Outcome.Refused([.. refused.Errors.Select(Fault)]);
        db.AuditEntries.Add(AccountAudit.Own(account, AuditDeed.PasswordChosen, clock.GetUtcNow().UtcDateTime));
        outbox.Post(AccountLetter.Notice(account, "Nytt lösenord", "Ditt lösenord har ändrats.", municipality));
        account.PasswordHash = users.PasswordHasher.HashPassword(account, form.Password!);
        account.EndSessions();
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            return Outcome.Stale(new("Ditt konto har just ändrats på ett annat ställe. Lösenordet är inte ändrat. Försök igen."));
        }

        await session.Renew(account, isStrong);
        return Outcome.Done;
    }

    private static RuleViolation Fault(IdentityError error) => new(error.Description, ChangePasswordForm.PasswordInput);
}
