using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Security.Attempts;

namespace Savsjo.Medborgarloften.Web.Accounts.Passkeys;

/// <summary>Loggar in med passkey: two factors in one, the device and its own check of its owner.</summary>
public sealed partial class PasskeySignIn(
    SignInManager<StaffAccount> signIn, AppDbContext db, StaffSession session, PendingSignIn pending, SecurityLog log, KnownDevice devices,
    IHttpContextAccessor http, TimeProvider clock, ILogger<PasskeySignIn> logger)
{
    public Task<string> Options() => signIn.MakePasskeyRequestOptionsAsync(user: null);

    /// <summary>Null when it was refused.</summary>
    public async Task<StaffMember?> With(string? credential)
    {
        var (account, passkey) = await Asserted(credential);
        if (account is null || passkey is null || !account.CanSignInAt(clock.GetUtcNow()))
        {
            await log.Note(SecurityEventKind.PasskeyRefused, account);
            return null;
        }

        await Note(account.Id, passkey);
        devices.Remember(http.HttpContext!, account.Id);
        await pending.End();
        return await session.Begin(account, isStrong: true);
    }

    /// <summary>
    /// Its counter has moved on; one that goes back betrays a copy. Not by way of the account, whose version two who sign in at once
    /// would both want to change.
    /// </summary>
    private async Task Note(string accountId, UserPasskeyInfo passkey)
    {
        var stored = await db.UserPasskeys.SingleAsync(one => one.UserId == accountId && one.CredentialId == passkey.CredentialId);
        stored.Data.SignCount = passkey.SignCount;
        stored.Data.IsBackedUp = passkey.IsBackedUp;
        stored.Data.IsUserVerified = passkey.IsUserVerified;
        await db.SaveChangesAsync();
    }

    private async Task<(StaffAccount? Account, UserPasskeyInfo? Passkey)> Asserted(string? credential)
    {
        if (string.IsNullOrEmpty(credential))
            return (null, null);
        try
        {
            var result = await signIn.PerformPasskeyAssertionAsync(credential);
            if (!result.Succeeded)
                LogRefused(result.Failure?.Message ?? "");
            return result.Succeeded ? (result.User, result.Passkey) : (null, null);
        }
        catch (InvalidOperationException)
        {
            // Nothing was asked for in this browser, or too long ago.
            return (null, null);
        }
    }

    [LoggerMessage(LogLevel.Warning, "En passkey nekades: {Because}")]
    private partial void LogRefused(string because);
}
