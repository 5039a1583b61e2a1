using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Accounts.OwnAccount;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.Passkeys;

/// <summary>Passkeys på det egna kontot: adds, renames and removes them.</summary>
public sealed class RegisterPasskey(
    SignInManager<StaffAccount> signIn, AppDbContext db, RecoveryCodes recovery, SecondFactors factors, StaffSession session, Outbox outbox,
    MunicipalityOptions municipality, TimeProvider clock)
{
    /// <summary>What the browser is told; the challenge in it is kept for the answer.</summary>
    public Task<string> Options(StaffAccount account) =>
        signIn.MakePasskeyCreationOptionsAsync(new() { Id = account.Id, Name = account.Email!, DisplayName = account.DisplayName });

    private static readonly Outcome Missing = Outcome.Missing(new("Den passkeyn finns inte längre."));

    /// <returns>The recovery codes to show, empty when there are some already; refused when the browser's answer will not do.</returns>
    public async Task<Outcome<IReadOnlyList<string>>> Add(StaffAccount account, string? credential, string? name)
    {
        if (await Attested(credential) is not { } passkey)
            return Outcome.Refused(new RuleViolation("Passkeyn godtogs inte. Försök igen."));
        passkey.Name = Shortened(name) ?? "Passkey";
        var codes = account.TwoFactorEnabled ? [] : await recovery.Replace(account);
        account.TwoFactorEnabled = true;
        account.EndSessions();
        Log(account, AuditDeed.PasskeyAdded);
        outbox.Post(
            AccountLetter.Notice(account, "Ny passkey", $"En passkey, ”{passkey.Name}”, har lagts till på ditt konto.", municipality));
        await signIn.UserManager.AddOrUpdatePasskeyAsync(account, passkey);
        await session.Renew(account, isStrong: true);
        return new Outcome<IReadOnlyList<string>>(codes);
    }

    /// <returns>A sentence that says what was done.</returns>
    public async Task<Outcome<string>> Rename(StaffAccount account, string id, string? name)
    {
        if (await Find(account, id) is not { } passkey)
            return Missing;
        if (Shortened(name) is not { } chosen)
            return Outcome.Refused(
                new RuleViolation("Passkeyn behöver ett namn. Det gamla står kvar.", ListedPasskey.Of(passkey).NameInput));
        passkey.Name = chosen;
        Log(account, AuditDeed.PasskeyRenamed);
        await signIn.UserManager.AddOrUpdatePasskeyAsync(account, passkey);
        return "Passkeyn har fått ett nytt namn.";
    }

    /// <summary>Also what it opened ends, elsewhere: whoever has it may be somebody else.</summary>
    /// <param name="isStrong">How the session was begun; so it goes on.</param>
    /// <inheritdoc cref="Rename"/>
    public async Task<Outcome<string>> Remove(StaffAccount account, string id, StaffMember staff, bool isStrong)
    {
        if (await Find(account, id) is not { } passkey)
            return Missing;
        if (await factors.SettleWithoutPasskey(account, staff, passkey.CredentialId) is { IsDone: false } refused)
            return refused;
        account.EndSessions();
        Log(account, AuditDeed.PasskeyRemoved);
        outbox.Post(
            AccountLetter.Notice(
                account, "Passkey borttagen", $"Passkeyn ”{passkey.Name}” har tagits bort från ditt konto.", municipality));
        await signIn.UserManager.RemovePasskeyAsync(account, passkey.CredentialId);
        await session.Renew(account, isStrong);
        return $"Passkeyn är borttagen. {OwnAccountPages.OthersSignedOut}";
    }

    private async Task<UserPasskeyInfo?> Attested(string? credential)
    {
        if (string.IsNullOrEmpty(credential))
            return null;
        try
        {
            return (await signIn.PerformPasskeyAttestationAsync(credential)).Passkey;
        }
        catch (InvalidOperationException)
        {
            // Nothing was asked for in this browser, or too long ago.
            return null;
        }
    }

    private async Task<UserPasskeyInfo?> Find(StaffAccount account, string id)
    {
        try
        {
            return await signIn.UserManager.GetPasskeyAsync(account, WebEncoders.Base64UrlDecode(id));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Without the passkey's name: "Karins telefon" in the log's values could never be forgotten.</summary>
    private void Log(StaffAccount account, AuditDeed deed) =>
        db.AuditEntries.Add(AccountAudit.Own(account, deed, clock.GetUtcNow().UtcDateTime));

    private static string? Shortened(string? name)
    {
        var trimmed = name?.Trim();
        return string.IsNullOrEmpty(trimmed)
            ? null
            : trimmed.Length > ListedPasskey.MaxNameLength
            ? trimmed[..ListedPasskey.MaxNameLength]
            : trimmed;
    }
}
