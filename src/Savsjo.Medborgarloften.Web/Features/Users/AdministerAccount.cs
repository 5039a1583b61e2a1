using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Web.Features.Account;
using Savsjo.Medborgarloften.Web.Features.OwnAccount;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Features.Users;

/// <summary>
/// Sköter konton: what an administrator does to an account that exists. One at a time, so that two who demote each other
/// at the same moment cannot leave the service without an administrator.
/// </summary>
public sealed class AdministerAccount(AppDbContext db, OneTimeLinks links, SecondFactors factors, TimeProvider clock)
{
    public const string ChangedMeanwhile = "Någon annan har just ändrat kontot. Här är det som det är nu; gör om din ändring om den fortfarande behövs.";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Changes name, role and organisation. Null when it is done, else why not; so for every deed here.</summary>
    public Task<string?> ChangeRole(string accountId, RoleForm form, StaffMember by) => InTurn(accountId, async (account, role) =>
    {
        if (account.ConcurrencyStamp != form.Version)
            return ChangedMeanwhile;
        if (role == Role.Administrator && form.Role != Role.Administrator && await IsLastAdministrator(account))
            return LastAdministrator(account);
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
        return null;
    });

    public Task<string?> Deactivate(string accountId, StaffMember by) => InTurn(accountId, async (account, role) =>
    {
        if (account.IsDeactivated)
            return null;
        if (account.Id == by.UserId)
            return "Du kan inte inaktivera ditt eget konto. Be en annan administratör.";
        if (role == Role.Administrator && await IsLastAdministrator(account))
            return LastAdministrator(account);
        account.DeactivatedAtUtc = Now;
        account.EndSessions();
        await links.Spend(account);
        Log(by, AuditDeed.Deactivated, account);
        return null;
    });

    public Task<string?> Reactivate(string accountId, StaffMember by) => InTurn(accountId, (account, _) =>
    {
        if (account.IsDeactivated)
            Log(by, AuditDeed.Reactivated, account);
        account.DeactivatedAtUtc = null;
        return Task.FromResult<string?>(null);
    });

    public Task<string?> EndSessions(string accountId, StaffMember by) => InTurn(accountId, (account, _) =>
    {
        account.EndSessions();
        Log(by, AuditDeed.SessionsEnded, account);
        return Task.FromResult<string?>(null);
    });

    /// <summary>For somebody who has lost their telephone and their recovery codes: they enrol anew at the next sign-in.</summary>
    public Task<string?> RemoveSecondFactors(string accountId, StaffMember by) => InTurn(accountId, async (account, _) =>
    {
        await factors.RemoveAll(account);
        Log(by, AuditDeed.SecondFactorsRemoved, account);
        return null;
    });

    private void Log(StaffMember by, AuditDeed deed, StaffAccount account, string? before = null, string? after = null) =>
        db.AuditEntries.Add(AccountAudit.By(by, deed, account.Id, Now, before, after));

    private string NewRole(string name)
    {
        var role = new IdentityRole(name) { NormalizedName = name.ToUpperInvariant() };
        db.Roles.Add(role);
        return role.Id;
    }

    /// <summary>
    /// The administrator role's row is the lock: changing it first makes every other change of an account wait until this
    /// one is committed, on both databases, and what is read after it is what the others left.
    /// </summary>
    private Task<string?> InTurn(string accountId, Func<StaffAccount, string, Task<string?>> deed) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.Roles.Where(role => role.Name == Role.Administrator)
                .ExecuteUpdateAsync(role => role.SetProperty(one => one.ConcurrencyStamp, Guid.NewGuid().ToString()));
            if (await db.Users.SingleOrDefaultAsync(user => user.Id == accountId) is not { } account)
                return "Kontot finns inte längre.";
            if (await deed(account, await RoleOf(account)) is { } fault)
                return fault;
            account.ConcurrencyStamp = Guid.NewGuid().ToString();
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return null;
        });

    private async Task<string> RoleOf(StaffAccount account) => await db.UserRoles.Where(one => one.UserId == account.Id)
        .Join(db.Roles, one => one.RoleId, role => role.Id, (_, role) => role.Name!).FirstOrDefaultAsync() ?? "";

    /// <summary>Whether nobody else is an administrator who can sign in: an invitation that is not answered does not count.</summary>
    private async Task<bool> IsLastAdministrator(StaffAccount account) => !await db.Users
        .Where(user => user.Id != account.Id && user.DeactivatedAtUtc == null)
        .Where(user => user.PasswordHash != null || db.UserLogins.Any(login => login.UserId == user.Id))
        .AnyAsync(user => db.UserRoles.Any(one => one.UserId == user.Id && db.Roles.Any(role => role.Id == one.RoleId && role.Name == Role.Administrator)));

    private static string LastAdministrator(StaffAccount account) =>
        $"{account.DisplayName} är den enda administratören som kan logga in. Bjud in en till, eller gör någon annan till administratör, först.";
}
