using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.SignIn;

/// <summary>Loggar in med lösenord. Every attempt is in the audit log.</summary>
public sealed class SignIn(
    SignInManager<StaffAccount> manager, StaffSession session, PendingSignIn pending, SignInThrottle throttle, KnownDevice devices,
    IHttpContextAccessor http)
{
    public async Task<SignInOutcome> With(string email, string password)
    {
        var context = http.HttpContext!;
        var account = await manager.UserManager.FindByEmailAsync(email.Trim());
        var attempt = new Attempt(context.Connection.RemoteIpAddress?.ToString(), email, devices.Knows(context, account?.Id));
        if (throttle.Wait(attempt) is { } wait)
            return SignInOutcome.After(wait);
        if (!await IsRight(account, password))
        {
            throttle.Failed(attempt);
            return SignInOutcome.Refused;
        }

        if (!account!.TwoFactorEnabled)
        {
            devices.Remember(context, account.Id);
            return SignInOutcome.Done(await session.Begin(account, isStrong: false));
        }

        await pending.Begin(account);
        return SignInOutcome.HalfWay;
    }

    private async Task<bool> IsRight(StaffAccount? account, string password)
    {
        if (account?.PasswordHash is null || account.IsDeactivated || await manager.UserManager.IsLockedOutAsync(account))
        {
            // Hashing is nearly all of the time that an attempt takes; without it a quick answer would tell what is unknown.
            manager.UserManager.PasswordHasher.HashPassword(account ?? new StaffAccount(), password);
            await session.LogFailure(account, isLockedOut: false);
            return false;
        }

        var result = await manager.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (!result.Succeeded)
            await session.LogFailure(account, result.IsLockedOut);
        return result.Succeeded;
    }
}

/// <summary>Utfall av ett försök att logga in; why it was refused, nobody is told.</summary>
/// <param name="Staff">Who is signed in; null when nobody is.</param>
/// <param name="NeedsSecondStep">The password was right, and a second factor is asked for.</param>
/// <param name="Wait">Set when there have been too many attempts.</param>
public sealed record SignInOutcome(StaffMember? Staff, bool NeedsSecondStep, TimeSpan? Wait)
{
    public static SignInOutcome Refused { get; } = new(null, NeedsSecondStep: false, Wait: null);

    public static SignInOutcome HalfWay { get; } = new(null, NeedsSecondStep: true, Wait: null);

    public static SignInOutcome Done(StaffMember staff) => new(staff, NeedsSecondStep: false, Wait: null);

    public static SignInOutcome After(TimeSpan wait) => new(null, NeedsSecondStep: false, wait);
}
