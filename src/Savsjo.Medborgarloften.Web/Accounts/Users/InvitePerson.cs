using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>Bjuder in: makes an account that has no password, and sends its owner the link with which to choose one.</summary>
public sealed class InvitePerson(
    AppDbContext db, UserManager<StaffAccount> users, RoleManager<IdentityRole> roles, OneTimeLinks links, Outbox outbox,
    IDatabaseErrors errors, InvitationLetters letters, TimeProvider clock)
{
    /// <summary>The form is valid in itself.</summary>
    public async Task<Outcome<StaffAccount>> Invite(InviteForm form, StaffMember by)
    {
        var account = new StaffAccount
        {
            UserName = form.Email!.Trim(),
            Email = form.Email.Trim(),
            EmailConfirmed = true,
            DisplayName = form.Name!.Trim(),
            Organisation = form.Organisation,
        };
        if (await users.FindByEmailAsync(account.Email) is { } owner)
            return Taken(owner);
        db.UserRoles.Add(new() { UserId = account.Id, RoleId = await RoleId(form.Role!) });
        var link = await links.Make(account, OneTimeLinkKind.Invitation);
        db.AuditEntries.Add(AccountAudit.By(
            by, AuditDeed.Invited, account.Id, clock.GetUtcNow().UtcDateTime, after: AccountAudit.Values(form.Role!, form.Organisation)));
        await FormerAuthors.Recognise(db, account);
        outbox.Post(await letters.Of(account, form.Role!, by, link));
        return await Save(account);
    }

    /// <summary>
    /// Identity's own save takes everything above with it: the account, its role, its link, the letter, the entry and
    /// what its owner wrote before, or none.
    /// </summary>
    private async Task<Outcome<StaffAccount>> Save(StaffAccount account)
    {
        try
        {
            var result = await users.CreateAsync(account);
            return result.Succeeded
                ? account
                : Outcome.Refused(
                    [.. result.Errors.Select(error => error.Description).Distinct()
                        .Select(sentence => new RuleViolation(sentence, InviteForm.EmailInput))]);
        }
        catch (DbUpdateException exception) when (errors.IsDuplicate(exception))
        {
            // Another administrator was a moment quicker.
            return Taken(account);
        }
    }

    private async Task<string> RoleId(string role)
    {
        if (await roles.FindByNameAsync(role) is { } found)
            return found.Id;
        var made = new IdentityRole(role);
        await roles.CreateAsync(made);
        return made.Id;
    }

    private static Outcome Taken(StaffAccount owner) => Outcome.Refused(
        new RuleViolation($"Det finns redan ett konto för {owner.Email}. Sök upp det i listan över användare.", InviteForm.EmailInput));
}
