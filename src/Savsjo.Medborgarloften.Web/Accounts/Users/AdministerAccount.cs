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

namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>
/// Sköter konton: what an administrator does to an account that exists.
/// </summary>
public sealed class AdministerAccount(
    AppDbContext db, AccountsInTurn accounts, LastReporter reporters, OneTimeLinks links, SecondFactors factors, Outbox outbox,
    MunicipalityOptions municipality, TimeProvider clock)
{
    private static readonly Outcome SomebodyWasQuicker = Outcome.Stale(
        new("Någon annan har just ändrat kontot. Här är det som det är nu; gör om din ändring om den fortfarande behövs."));

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Changes name, role and organisation.</summary>
    public Task<Outcome> ChangeRole(string accountId, RoleForm form, StaffMember by) => accounts.Do(accountId, async (account, role) =>
    {
        if (account.ConcurrencyStamp != form.Version)
            return SomebodyWasQuicker;
        if (role == Role.Administrator && form.Role != Role.Administrator && await IsLastAdministrator(account))
            return LastAdministrator(account);
        var reportsFor = LastReporter.PartyOf(form.Role!, form.Organisation);
        if (!form.Confirmed && await reporters.Ask(account, role, reportsFor, LastReporter.RoleInput) is { } question)
            return question;
        var before = AccountAudit.Values(role, account.Organisation);
        var roleId = await db.Roles.Where(one => one.Name == form.Role).Select(one => one.Id).SingleOrDefaultAsync() ?? NewRole(form.Role!);
        db.UserRoles.RemoveRange(db.UserRoles.Where(one => one.UserId == account.Id && one.RoleId != roleId));
        if (role != form.Role)
            db.UserRoles.Add(new() { UserId = account.Id, RoleId = roleId });
        account.DisplayName = form.Name!.Trim();
        account.Organisation = form.Organisation;
        // The sessions carry name, role and organisation; new ones carry the new.
        account.EndSessions();
        Log(by, AuditDeed.RoleChanged, account, before, AccountAudit.Values(form.Role!, form.Organisation));
        Tell(account, "Ditt konto är ändrat",
            $"Administratören har ändrat ditt konto. Din roll är {form.Role}, och du heter {account.DisplayName} i tjänsten.");
        return Outcome.Done;
    });

    /// <param name="isMeant">Said that it is meant, where nobody is left to report for a party.</param>
    public Task<Outcome> Deactivate(string accountId, StaffMember by, bool isMeant = false) =>
        accounts.Do(accountId, async (account, role) =>
        {
            if (account.IsDeactivated)
                return Outcome.Done;
            if (account.Id == by.UserId)
                return Outcome.Refused(new RuleViolation("Du kan inte inaktivera ditt eget konto. Be en annan administratör."));
            if (role == Role.Administrator && await IsLastAdministrator(account))
                return LastAdministrator(account);
            if (!isMeant && await reporters.Ask(account, role, after: null, LastReporter.ClosingInput) is { } question)
                return question;
            account.DeactivatedAtUtc = Now;
            account.EndSessions();
            await links.Spend(account);
            Log(by, AuditDeed.Deactivated, account);
            return Outcome.Done;
        });

    public Task<Outcome> Reactivate(string accountId, StaffMember by) => accounts.Do(accountId, (account, _) =>
    {
        if (account.IsDeactivated)
            Log(by, AuditDeed.Reactivated, account);
        account.DeactivatedAtUtc = null;
        return Task.FromResult(Outcome.Done);
    });

    public Task<Outcome> EndSessions(string accountId, StaffMember by) => accounts.Do(accountId, (account, _) =>
    {
        account.EndSessions();
        Log(by, AuditDeed.SessionsEnded, account);
        return Task.FromResult(Outcome.Done);
    });

    /// <summary>For somebody who has lost their telephone and their recovery codes: they enrol anew at the next sign-in.</summary>
    public Task<Outcome> RemoveSecondFactors(string accountId, StaffMember by) => accounts.Do(accountId, async (account, _) =>
    {
        await factors.RemoveAll(account);
        Log(by, AuditDeed.SecondFactorsRemoved, account);
        Tell(account, "Tvåstegsinloggningen är borttagen",
            "Administratören har tagit bort tvåstegsinloggningen från ditt konto. Du lägger till en ny när du loggar in nästa gång.");
        return Outcome.Done;
    });

    private void Tell(StaffAccount account, string subject, string whatHappened)
    {
        if (!account.IsDeactivated && account.Email is not null)
            outbox.Post(AccountLetter.ByAdministrator(account, subject, whatHappened, municipality));
    }

    private void Log(StaffMember by, AuditDeed deed, StaffAccount account, string? before = null, string? after = null) =>
        db.AuditEntries.Add(AccountAudit.By(by, deed, account.Id, Now, before, after));

    private string NewRole(string name)
    {
        var role = new IdentityRole(name) { NormalizedName = name.ToUpperInvariant() };
        db.Roles.Add(role);
        return role.Id;
    }

    /// <summary>Whether nobody else is an administrator who can sign in: an invitation that is not answered does not count.</summary>
    private async Task<bool> IsLastAdministrator(StaffAccount account) => !await db.Users
        .Where(user => user.Id != account.Id && user.DeactivatedAtUtc == null)
        .Where(user => user.PasswordHash != null || db.UserLogins.Any(login => login.UserId == user.Id))
        .AnyAsync(
            user => db.UserRoles.Any(
                one => one.UserId == user.Id && db.Roles.Any(role => role.Id == one.RoleId && role.Name == Role.Administrator)));

    private static Outcome LastAdministrator(StaffAccount account) => Outcome.Refused(new RuleViolation(
        $"{account.DisplayName} är den enda administratören som kan logga in. Bjud in en till, eller gör någon annan till "
            + "administratör, först."));
}
