using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Accounts.SecondStep;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.OwnAccount;

/// <summary>App för engångskoder: adds one to one's own account, and takes it away.</summary>
public sealed class EnrolAuthenticator(
    AppDbContext db, TotpKeys keys, RecoveryCodes recovery, StaffSession session, SecondFactors factors, Outbox outbox,
    MunicipalityOptions municipality, TimeProvider clock)
{
    private const string Removed = $"Appen för engångskoder är borttagen. {OwnAccountPages.OthersSignedOut}";

    private static readonly Outcome WrongCode = Outcome.Refused(new RuleViolation(
        "Koden stämmer inte. Kontrollera att telefonens klocka går rätt, och skriv koden som appen visar nu.", SecondStepForm.CodeInput));

    /// <summary>A key that counts for nothing until a code has shown that the app has it. One that works is left alone.</summary>
    public async Task Begin(StaffAccount account)
    {
        if (account.HasAuthenticator)
            return;
        account.TotpKey = keys.Protected(Totp.NewKey());
        await db.SaveChangesAsync();
    }

    /// <returns>The recovery codes to show, empty when there are some already.</returns>
    public async Task<Outcome<IReadOnlyList<string>>> Confirm(StaffAccount account, string code)
    {
        if (keys.Of(account) is not { } key || account.HasAuthenticator
            || Totp.Accept(key, code, clock.GetUtcNow(), lastStep: null) is not { } step)
            return WrongCode;
        account.TotpStep = step;
        var codes = account.TwoFactorEnabled ? [] : await recovery.Replace(account);
        account.TwoFactorEnabled = true;
        account.EndSessions();
        db.AuditEntries.Add(AccountAudit.Own(account, AuditDeed.AuthenticatorAdded, clock.GetUtcNow().UtcDateTime));
        outbox.Post(
            AccountLetter.Notice(
                account, "Ny app för engångskoder", "En app för engångskoder har lagts till på ditt konto.", municipality));
        await db.SaveChangesAsync();
        await session.Renew(account, isStrong: true);
        return new Outcome<IReadOnlyList<string>>(codes);
    }

    /// <summary>Also what it opened ends, elsewhere: whoever has the telephone may be somebody else.</summary>
    /// <param name="isStrong">How the session was begun; so it goes on.</param>
    /// <returns>What was done, in a sentence.</returns>
    public async Task<Outcome<string>> Remove(StaffAccount account, StaffMember staff, bool isStrong)
    {
        if (!account.HasAuthenticator)
            return "Appen för engångskoder är borttagen.";
        if (await factors.SettleWithoutAuthenticator(account, staff) is { IsDone: false } refused)
            return refused;
        account.TotpKey = null;
        account.TotpStep = null;
        account.EndSessions();
        db.AuditEntries.Add(AccountAudit.Own(account, AuditDeed.AuthenticatorRemoved, clock.GetUtcNow().UtcDateTime));
        outbox.Post(
            AccountLetter.Notice(
                account, "App för engångskoder borttagen", "Appen för engångskoder har tagits bort från ditt konto.", municipality));
        await db.SaveChangesAsync();
        await session.Renew(account, isStrong);
        return Removed;
    }
}
