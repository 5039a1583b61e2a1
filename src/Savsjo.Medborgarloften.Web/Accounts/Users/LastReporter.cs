using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>
/// Sista rapportören: asks first, and says what goes, where a change of an account leaves a party without anybody who reports
/// for it. Reviewers and publishers need no such question: an administrator does both, and the last one stays.
/// </summary>
public sealed class LastReporter(AppDbContext db, TimeProvider clock)
{
    /// <summary>The input that says that closing the account is meant.</summary>
    public const string ClosingInput = "ClosingConfirmed";

    /// <summary>The input that says that the new role is meant.</summary>
    public const string RoleInput = nameof(RoleForm.Confirmed);

    /// <param name="role">What they have now, with the organisation that the account has now.</param>
    /// <param name="after">The party that they report for afterwards; null for none.</param>
    /// <returns>Null where somebody else is left to report.</returns>
    public async Task<Outcome?> Ask(StaffAccount account, string role, Organisation? after, string input)
    {
        if (PartyOf(role, account.Organisation) is not { } party || party == after)
            return null;
        var able = await Able(party).Select(user => user.Id).ToListAsync();
        if (able is not [var only] || only != account.Id)
            return null;
        return Outcome.Refused(new RuleViolation(
            $"Ingen kan längre redovisa för {party.InText}. {await Waiting(party)}"
                + "Kryssa för att det är meningen, eller ge först någon annan rollen.",
            new FormInput(input)));
    }

    /// <summary>The party that somebody with the role reports for; null for a role that does not report.</summary>
    public static Organisation? PartyOf(string role, Organisation? organisation) =>
        Permitted.ToRecord.Contains(role) ? organisation : null;

    /// <summary>An invitation that is not answered does not count.</summary>
    private IQueryable<StaffAccount> Able(Organisation party) => Reporters.All(db)
        .Where(user => user.Organisation == party && user.DeactivatedAtUtc == null)
        .Where(user => user.PasswordHash != null || db.UserLogins.Any(login => login.UserId == user.Id));

    private async Task<string> Waiting(Organisation party)
    {
        var round = await db.FindOpenRound(clock.TodayInSweden());
        return (round?.ToReport.Count(activity => activity.IsResponsibilityOf(party)) ?? 0) switch
        {
            0 => "",
            1 => "1 rapport väntar. ",
            var several => $"{SwedishText.Number(several)} rapporter väntar. ",
        };
    }
}
