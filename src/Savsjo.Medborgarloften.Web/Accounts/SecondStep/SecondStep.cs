using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.SignIn;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Security.Attempts;

namespace Savsjo.Medborgarloften.Web.Accounts.SecondStep;

/// <summary>Andra steget: the password was right; now a code from the app, or a recovery code.</summary>
public sealed class SecondStep(
    PendingSignIn pending, StaffSession session, RecoveryCodes recovery, OneTimeCodes codes, AttemptGate gate,
    SecurityLog log, AccountAlarm alarm, KnownDevice devices, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>Whose turn it is; null when nobody's, or it took too long.</summary>
    public Task<StaffAccount?> Account() => pending.Account();

    public Task<SignInOutcome> WithCode(StaffAccount account, string code) => Try(account, () => codes.Use(account, code));

    public Task<SignInOutcome> WithRecoveryCode(StaffAccount account, string code) => Try(account, () => recovery.Use(account, code));

    private async Task<SignInOutcome> Try(StaffAccount account, Func<Task<bool>> isRight)
    {
        var context = http.HttpContext!;
        var network = Attempt.NetworkOf(context.Connection.RemoteIpAddress);
        var admission = await gate.Admit(new(AttemptKind.Code, account.Id, network, devices.Of(context, account.Id)));
        if (admission.Wait is not null || admission.IsLocked)
        {
            await log.Note(SecurityEventKind.Slowed, account);
            return admission.Wait is { } wait ? SignInOutcome.After(wait) : SignInOutcome.Refused;
        }

        if (!account.CanSignInAt(clock.GetUtcNow()) || !await isRight())
            return await Refuse(account, admission);
        await gate.GiveBack(admission);
        var staff = await session.Begin(account, isStrong: true);
        devices.Remember(context, account.Id);
        await pending.End();
        return SignInOutcome.Done(staff);
    }

    private async Task<SignInOutcome> Refuse(StaffAccount account, Admission admission)
    {
        await log.Note(admission.IsLast ? SecurityEventKind.LockedOut : SecurityEventKind.CodeRefused, account);
        if (admission.IsLast)
            await alarm.CodesGuessed(account);
        return SignInOutcome.Refused;
    }
}
