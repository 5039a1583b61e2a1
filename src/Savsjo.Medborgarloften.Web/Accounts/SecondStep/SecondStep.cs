using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Web.Accounts.SignIn;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Security.Attempts;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Accounts.SecondStep;

/// <summary>Andra steget: the password was right; now a code from the app, or a recovery code.</summary>
public sealed class SecondStep(
    PendingSignIn pending, StaffSession session, RecoveryCodes recovery, OneTimeCodes codes, AttemptGate gate,
    SecurityLog log, AccountAlarm alarm, KnownDevice devices, AppDbContext db, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>Whose turn it is; null when nobody's, or it took too long.</summary>
    public Task<StaffAccount?> Account() => pending.Account();

    public Task<SignInOutcome> WithCode(StaffAccount account, string code) => Try(account, () => codes.Use(account, code));

    public Task<SignInOutcome> WithRecoveryCode(StaffAccount account, string code) => Try(account, () => recovery.Use(account, code));

    private async Task<SignInOutcome> Try(StaffAccount account, Func<Task<bool>> isRight)
    {
        var context = http.HttpContext!;
        var network = NetworkAddress.Of(context);
        var admission = await gate.Admit(new(AttemptKind.Code, account.Id, network, devices.Of(context, account.Id)));
        if (admission.Wait is not null || admission.IsLocked)
        {
            await log.Note(SecurityEventKind.Slowed, account);
            return admission.Wait is { } wait ? SignInOutcome.After(wait) : SignInOutcome.Refused;
        }

        if (!account.CanSignInAt(clock.GetUtcNow()) || await Open(account, isRight) is not { } staff)
            return await Refuse(account, admission);
        await gate.GiveBack(admission);
        devices.Remember(context, account.Id);
        await pending.End();
        return SignInOutcome.Done(staff);
    }

    /// <summary>A code is spent by the session that it opens, and by nothing else. Null when it was wrong.</summary>
    private Task<StaffMember?> Open(StaffAccount account, Func<Task<bool>> isRight) =>
        db.Whole(async () => await isRight() ? await session.Begin(account, isStrong: true) : null);

    private async Task<SignInOutcome> Refuse(StaffAccount account, Admission admission)
    {
        await log.Note(admission.IsLast ? SecurityEventKind.LockedOut : SecurityEventKind.CodeRefused, account);
        if (admission.IsLast)
            await alarm.CodesGuessed(account);
        return SignInOutcome.Refused;
    }
}
