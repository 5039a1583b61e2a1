using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.SignIn;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.SecondStep;

/// <summary>Andra steget: the password was right; now a code from the app, or a recovery code.</summary>
public sealed class SecondStep(
    PendingSignIn pending, UserManager<StaffAccount> users, StaffSession session, RecoveryCodes recovery, SignInThrottle throttle,
    KnownDevice devices, TotpKeys keys, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>Whose turn it is; null when nobody's, or it took too long.</summary>
    public Task<StaffAccount?> Account() => pending.Account();

    public Task<SignInOutcome> WithCode(StaffAccount account, string code) => Try(account, () =>
    {
        if (keys.Of(account) is not { } key || account.TotpStep is null
            || Totp.Accept(key, code, clock.GetUtcNow(), account.TotpStep) is not { } step)
            return Task.FromResult(false);
        account.TotpStep = step;
        account.TotpKey = keys.Protected(key);
        return Task.FromResult(true);
    });

    public Task<SignInOutcome> WithRecoveryCode(StaffAccount account, string code) => Try(account, () => recovery.Use(account, code));

    private async Task<SignInOutcome> Try(StaffAccount account, Func<Task<bool>> isRight)
    {
        var context = http.HttpContext!;
        var attempt = new Attempt(context.Connection.RemoteIpAddress?.ToString(), account.Id, devices.Knows(context, account.Id));
        if (throttle.Wait(attempt) is { } wait)
            return SignInOutcome.After(wait);
        if (await users.IsLockedOutAsync(account) || !await isRight())
        {
            throttle.Failed(attempt);
            await users.AccessFailedAsync(account);
            await session.LogFailure(account, await users.IsLockedOutAsync(account));
            return SignInOutcome.Refused;
        }

        return await Begin(account, context);
    }

    /// <summary>The account's version lets one of two through who show the same code at the same moment.</summary>
    private async Task<SignInOutcome> Begin(StaffAccount account, HttpContext context)
    {
        account.AccessFailedCount = 0;
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        try
        {
            var staff = await session.Begin(account, isStrong: true);
            devices.Remember(context, account.Id);
            await pending.End();
            return SignInOutcome.Done(staff);
        }
        catch (DbUpdateConcurrencyException)
        {
            return SignInOutcome.Refused;
        }
    }
}
