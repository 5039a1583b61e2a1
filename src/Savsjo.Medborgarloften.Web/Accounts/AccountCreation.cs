using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>Skapar konton: without a password until its owner chooses one by a one-time link.</summary>
public sealed class AccountCreation(
    UserManager<StaffAccount> users, RoleManager<IdentityRole> roles, OneTimeLinks links, SecondFactors factors, AppDbContext db,
    TimeProvider clock)
{
    /// <summary>Null when the address already has an account.</summary>
    public async Task<StaffAccount?> Create(string email, string name, Organisation? organisation, string role, string? password = null)
    {
        if (await users.FindByEmailAsync(email) is not null)
            return null;
        if (!await roles.RoleExistsAsync(role))
            Require(await roles.CreateAsync(new IdentityRole(role)));
        var account =
            new StaffAccount { UserName = email, Email = email, EmailConfirmed = true, DisplayName = name, Organisation = organisation };
        // A demonstration's password is shown to everybody; how hard it is to guess is nothing to it.
        if (password is not null)
            account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        await FormerAuthors.Recognise(db, account);
        Require(await users.CreateAsync(account));
        Require(await users.AddToRoleAsync(account, role));
        return account;
    }

    /// <summary>Makes the account, or gives an existing one this password.</summary>
    public async Task<StaffAccount> CreateOrSetPassword(string email, string name, Organisation? organisation, string role, string password)
    {
        if (await Create(email, name, organisation, role, password) is { } created)
            return created;
        var account = await users.FindByEmailAsync(email) ?? throw new InvalidOperationException($"{email} was there a moment ago.");
        if (!await users.CheckPasswordAsync(account, password))
        {
            account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
            Require(await users.UpdateSecurityStampAsync(account));
        }

        return account;
    }

    /// <summary>Makes the administrator unless there is one by that address; refused when somebody else has the address.</summary>
    /// <returns>The link with which to choose a password.</returns>
    public async Task<Outcome<string>> AdministratorLink(string email)
    {
        var account = await Create(email, "Administratör", null, Role.Administrator) ?? await users.FindByEmailAsync(email);
        return account is not null && await users.IsInRoleAsync(account, Role.Administrator) ? await LinkTo(account)
            : Outcome.Refused(new RuleViolation($"Det finns redan ett konto för {email}, som inte är administratör."));
    }

    /// <summary>Whoever runs commands on the server may let themselves in again, also into an account that was closed or whose
    /// second factor is lost; the log says so.</summary>
    private async Task<string> LinkTo(StaffAccount account)
    {
        account.DeactivatedAtUtc = null;
        await factors.RemoveAll(account);
        var link = await links.Make(account, OneTimeLinkKind.NewPassword);
        db.AuditEntries.Add(new AuditEntry(new Change("", clock.GetUtcNow().UtcDateTime), "Kommandot create-admin", AuditDeed.LinkSent,
            tertial: null, activityId: null, AccountSubject.Of(account.Id), before: null, after: null));
        await db.SaveChangesAsync();
        return link.Address;
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(" ", result.Errors.Select(error => error.Description)));
    }
}
