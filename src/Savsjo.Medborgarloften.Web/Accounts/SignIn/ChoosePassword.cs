using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security.Attempts;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Accounts.SignIn;

/// <summary>Väljer lösenord by a one-time link, which is spent in the same save.</summary>
public sealed class ChoosePassword(
    UserManager<StaffAccount> users, AppDbContext db, OneTimeLinks links, AttemptGate gate, HashingTurns turns, Outbox outbox,
    MunicipalityOptions municipality, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>The link; null when it is nobody's. One to a closed account is taken for spent.</summary>
    public Task<OneTimeLink?> Find(string? code) => links.Find(code);

    public bool Holds(OneTimeLink? link) =>
        link?.StateAt(clock.GetUtcNow().UtcDateTime) == OneTimeLinkState.Valid && !link.Account.IsDeactivated;

    public async Task<Outcome> Choose(OneTimeLink link, string password)
    {
        var account = link.Account;
        if (await FaultsIn(account, password) is { Count: > 0 } faults)
            return Outcome.Refused(faults);
        using var turn = await turns.Enter(isKnownDevice: true, CancellationToken.None);
        if (turn is null)
            return Outcome.Refused(new RuleViolation(HashingTurns.Crowded, ChoosePasswordForm.PasswordInput));
        var now = clock.GetUtcNow().UtcDateTime;
        var isFirst = account.PasswordHash is null;
        link.Spend(now);
        // Whoever holds the link is the owner: failed attempts by others should not keep them out.
        account.LockoutEnd = null;
        db.AuditEntries.Add(AccountAudit.Own(account, AuditDeed.PasswordChosen, now));
        if (!isFirst)
            outbox.Post(AccountLetter.Notice(account, "Nytt lösenord", "Ditt lösenord har bytts med en engångslänk.", municipality));
        // Saves everything above too. Two who use the link at once: the account's version lets one of them through.
        var result = await users.ResetPasswordAsync(account, await users.GeneratePasswordResetTokenAsync(account), password);
        if (result.Succeeded)
            await gate.Clear(account, NetworkAddress.Of(http.HttpContext));
        return Outcome.Of([.. result.Errors.Select(Fault)]);
    }

    private async Task<IReadOnlyList<RuleViolation>> FaultsIn(StaffAccount account, string password)
    {
        List<RuleViolation> faults = [];
        foreach (var validator in users.PasswordValidators)
            faults.AddRange((await validator.ValidateAsync(users, account, password)).Errors.Select(Fault));
        return faults;
    }

    private static RuleViolation Fault(IdentityError error) => new(error.Description, ChoosePasswordForm.PasswordInput);
}
