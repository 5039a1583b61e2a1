using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Accounts.OwnAccount;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Security.Attempts;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;

/// <summary>
/// Kopplar ett konto till en inloggningstjänst: by an invitation's link, or by whoever is signed in to the account. Both show
/// that the account is theirs; what a provider says of somebody's e-mail address does not.
/// </summary>
public sealed class LinkExternalLogin(
    AppDbContext db, UserManager<StaffAccount> users, IDatabaseErrors errors, ExternalRefusals refusals, StaffSession session,
    AttemptGate gate, IHttpContextAccessor http, Outbox outbox, MunicipalityOptions municipality, TimeProvider clock)
{
    /// <summary>Links the account that a one-time link belongs to, and spends the link. Null when it is done.</summary>
    public async Task<ExternalFault?> ByLink(OneTimeLink link, ExternalIdentity identity)
    {
        link.Spend(clock.GetUtcNow().UtcDateTime);
        link.Account.LockoutEnd = null;
        if (await Link(link.Account, identity, tellOwner: link.Kind != OneTimeLinkKind.Invitation) is { } fault)
            return fault;
        await gate.Clear(link.Account, NetworkAddress.Of(http.HttpContext));
        return null;
    }

    /// <summary>Links the account of whoever is signed in; their other sessions end. Null when it is done.</summary>
    /// <param name="isStrong">How the session was begun; so it goes on.</param>
    public async Task<ExternalFault?> Own(StaffAccount account, ExternalIdentity identity, bool isStrong)
    {
        account.EndSessions();
        if (await Link(account, identity, tellOwner: true) is { } fault)
            return fault;
        await session.Renew(account, isStrong);
        return null;
    }

    /// <summary>Also what it opened ends, elsewhere: whoever has it may be somebody else.</summary>
    /// <param name="isStrong">How the session was begun; so it goes on.</param>
    /// <returns>A sentence that says what was done.</returns>
    public async Task<Outcome<string>> Remove(StaffAccount account, string key, bool isStrong)
    {
        var logins = await db.UserLogins.Where(login => login.UserId == account.Id).ToListAsync();
        if (logins.Find(login => login.ProviderKey == key) is not { } removed)
            return Outcome.Missing(new("Den kopplingen finns inte längre."));
        var name = removed.ProviderDisplayName ?? "";
        if (logins.Count == 1 && account.PasswordHash is null && !await db.UserPasskeys.AnyAsync(passkey => passkey.UserId == account.Id))
            return Outcome.Refused(
                new RuleViolation($"Kopplingen till {name} är ditt enda sätt att logga in. Lägg till en passkey först."));
        db.UserLogins.Remove(removed);
        account.EndSessions();
        Tell(
            account, AuditDeed.ExternalLoginRemoved, "Inloggningstjänst borttagen",
            $"Kopplingen till {name} har tagits bort från ditt konto.", name);
        await db.SaveChangesAsync();
        await session.Renew(account, isStrong);
        return $"Kopplingen till {name} är borttagen. {OwnAccountPages.OthersSignedOut}";
    }

    private async Task<ExternalFault?> Link(StaffAccount account, ExternalIdentity identity, bool tellOwner)
    {
        if (await Refused(account, identity) is { } fault)
            return fault;
        var name = identity.Provider.Name;
        db.UserLogins.Add(ExternalLogin.Of(account, identity.Key, name));
        Tell(
            account, AuditDeed.ExternalLoginAdded, "Ny inloggningstjänst",
            tellOwner ? $"Ditt konto kan nu öppnas med {name}." : null, name);
        try
        {
            // Two who use one link at once: the account's version lets one of them through.
            account.ConcurrencyStamp = Guid.NewGuid().ToString();
            await db.SaveChangesAsync();
            return null;
        }
        catch (DbUpdateException exception) when (errors.IsOvertaken(exception))
        {
            return ExternalFault.TooLate;
        }
    }

    private async Task<ExternalFault?> Refused(StaffAccount account, ExternalIdentity identity)
    {
        var isTaken = await users.FindByLoginAsync(ExternalLogin.Kind, identity.Key) is not null;
        if (!isTaken && identity.Provider.MayOpen(account))
            return null;
        await refusals.Log(identity.Provider, account, isTaken ? "Redan kopplad till ett konto" : "Kontot hör till en annan organisation");
        return isTaken ? ExternalFault.Taken : ExternalFault.OtherOrganisation;
    }

    private void Tell(StaffAccount account, AuditDeed deed, string subject, string? sentence, string providerName)
    {
        db.AuditEntries.Add(
            AccountAudit.Own(account, deed, clock.GetUtcNow().UtcDateTime, AuditValues.Write([new("Inloggningstjänst", providerName)])));
        if (sentence is not null)
            outbox.Post(AccountLetter.Notice(account, subject, sentence, municipality));
    }
}
