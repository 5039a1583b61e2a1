using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.Passkeys;

/// <summary>Loggar in med passkey: two factors in one, the device and its own check of its owner.</summary>
public sealed partial class PasskeySignIn(
    SignInManager<StaffAccount> signIn, StaffSession session, PendingSignIn pending, KnownDevice devices, IHttpContextAccessor http,
    ILogger<PasskeySignIn> log)
{
    public Task<string> Options() => signIn.MakePasskeyRequestOptionsAsync(user: null);

    /// <summary>Null when it was refused.</summary>
    public async Task<StaffMember?> With(string? credential)
    {
        var (account, passkey) = await Asserted(credential);
        if (account is null || passkey is null || account.IsDeactivated)
        {
            await session.LogFailure(account, isLockedOut: false);
            return null;
        }

        // Its counter has moved on; one that goes back betrays a copy.
        await signIn.UserManager.AddOrUpdatePasskeyAsync(account, passkey);
        devices.Remember(http.HttpContext!, account.Id);
        await pending.End();
        return await session.Begin(account, isStrong: true);
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
