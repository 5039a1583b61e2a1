using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.Passwords;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Security.Attempts;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Accounts.SignIn;

/// <summary>Loggar in med lösenord: counted first, then judged, a few at a time.</summary>
public sealed class SignIn(
    UserManager<StaffAccount> users, PasswordCheck passwords, StaffSession session, PendingSignIn pending, AttemptGate gate,
    HashingTurns turns, SecurityLog log, AccountAlarm alarm, KnownDevice devices, IHttpContextAccessor http, TimeProvider clock)
{
    private HttpContext Context => http.HttpContext!;

    public async Task<SignInOutcome> With(string email, string password)
    {
        using var turn = await turns.Enter(devices.IsKnown(Context), Context.RequestAborted);
        if (turn is null)
            return SignInOutcome.After(HashingTurns.ComeBackIn);
        var account = await users.FindByEmailAsync(email.Trim());
        var network = NetworkAddress.Of(Context);
        var admission = await gate.Admit(new(AttemptKind.Password, email, network, devices.Of(Context, account?.Id)));
        if (admission.Wait is not null || admission.IsLocked)
        {
            await log.Note(SecurityEventKind.Slowed, account);
            return admission.Wait is { } wait ? SignInOutcome.After(wait) : SignInOutcome.Refused;
        }

        if (!await passwords.IsRight(Usable(account), password))
            return await Refuse(account, admission);
        await gate.GiveBack(admission);
        return await Open(account!);
    }

    private StaffAccount? Usable(StaffAccount? account) => account?.CanSignInAt(clock.GetUtcNow()) == true ? account : null;

    private async Task<SignInOutcome> Refuse(StaffAccount? account, Admission admission)
    {
        // An address without an account has nothing that could be locked.
        var isLocked = admission.IsLast && account is not null;
        await log.Note(isLocked ? SecurityEventKind.LockedOut : SecurityEventKind.PasswordRefused, account);
        if (isLocked)
            await alarm.PasswordsGuessed(account!);
        return SignInOutcome.Refused;
    }

    private async Task<SignInOutcome> Open(StaffAccount account)
    {
        if (account.TwoFactorEnabled)
        {
            await pending.Begin(account);
            return SignInOutcome.HalfWay;
        }

        devices.Remember(Context, account.Id);
        return SignInOutcome.Done(await session.Begin(account, isStrong: false));
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
