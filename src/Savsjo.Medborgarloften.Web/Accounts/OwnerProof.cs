using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.Passwords;
using Savsjo.Medborgarloften.Web.Security.Attempts;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>
/// Visar att det är kontots ägare som är inloggad, with the password. Counted before it is judged, as at sign-in, but for itself:
/// somebody with another's open session guesses no more than a stranger, and shuts nobody out of signing in.
/// </summary>
public sealed class OwnerProof(
    PasswordCheck passwords, OneTimeCodes codes, AttemptGate gate, HashingTurns turns, SecurityLog log, IHttpContextAccessor http)
{
    private const string Wrong = "Det nuvarande lösenordet stämmer inte. Efter fem misslyckade försök prövas inga fler på en kvart.";
    private const string WrongCode = "Koden stämmer inte. Efter fem misslyckade försök prövas inga fler på en kvart.";
    private const string TooMany = "Det har gjorts för många försök. Vänta en kvart och försök igen.";

    /// <summary>Why it was not shown, as a sentence; null when it was.</summary>
    public Task<string?> ByPassword(StaffAccount account, string password) =>
        Judge(account, () => passwords.IsRight(account, password), Wrong);

    /// <summary>The same with a code from the app, for an account that has no password.</summary>
    public Task<string?> ByCode(StaffAccount account, string code) => Judge(account, () => codes.Use(account, code), WrongCode);

    private async Task<string?> Judge(StaffAccount account, Func<Task<bool>> isRight, string wrong)
    {
        using var turn = await turns.Enter(isKnownDevice: true, http.HttpContext!.RequestAborted);
        if (turn is null)
            return HashingTurns.Crowded;
        var admission = await gate.AdmitOwner(new(AttemptKind.Proof, account.Id, "", Device: null));
        if (admission.Wait is not null)
        {
            await log.Note(SecurityEventKind.Slowed, account);
            return TooMany;
        }

        if (!await isRight())
        {
            await log.Note(SecurityEventKind.ProofRefused, account);
            return wrong;
        }

        await gate.GiveBack(admission);
        return null;
    }
}
