using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Accounts.Users;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.PersonalFiles;

/// <summary>
/// Tar bort en person: who they are goes, what they did stays. The account becomes a shell whose id, a random number, stands
/// for them wherever they acted, and which is shown as "Borttagen person 3". Only a closed account, so that nobody vanishes
/// in the middle of their work, and the last administrator cannot be closed. What they are known again by stays
/// until their words are published.
/// </summary>
public sealed partial class RemovePerson(
    AppDbContext db, AccountsInTurn accounts, IErasedTraces traces, TimeProvider clock, ILogger<RemovePerson> log)
{
    public async Task<Outcome> Remove(string accountId, StaffMember by)
    {
        var outcome = await accounts.Do(accountId, (account, _) => Remove(account, by));
        if (outcome.IsDone && !await traces.Clear(db))
            LogTracesLeft();
        return outcome;
    }

    private async Task<Outcome> Remove(StaffAccount account, StaffMember by)
    {
        if (!account.IsDeactivated)
            return Outcome.Refused(new RuleViolation(
                "Inaktivera kontot först. Då är personen utloggad, och du ser att inget arbete står och väntar på hen."));
        if (await ErasedName.NotErasable(db, account.Id) is var old and > 0)
            return Outcome.Refused(new RuleViolation(
                $"Loggen har {SwedishText.Number(old)} poster av personen från en äldre version av programmet, där namnet inte "
                    + "går att ta bort. "
                + "Kontakta den som sköter driften."));
        var number = (await db.Users.MaxAsync(user => user.RemovedNumber) ?? 0) + 1;
        await EraseWhatIsOnlyTheirs(account);
        await FormerAuthors.Remember(db, account);
        Empty(account, number);
        db.AuditEntries.Add(
            AccountAudit.By(by, AuditDeed.PersonRemoved, account.Id, clock.GetUtcNow().UtcDateTime, after: ErasedName.Values(number)));
        await db.SaveChangesAsync();
        await ErasedName.Erase(db, account.Id, number);
        return Outcome.Done;
    }

    private async Task EraseWhatIsOnlyTheirs(StaffAccount account)
    {
        await db.UserRoles.Where(one => one.UserId == account.Id).ExecuteDeleteAsync();
        await db.UserClaims.Where(one => one.UserId == account.Id).ExecuteDeleteAsync();
        await db.UserLogins.Where(one => one.UserId == account.Id).ExecuteDeleteAsync();
        await db.UserTokens.Where(one => one.UserId == account.Id).ExecuteDeleteAsync();
        await db.UserPasskeys.Where(one => one.UserId == account.Id).ExecuteDeleteAsync();
        await db.OneTimeLinks.Where(one => one.AccountId == account.Id).ExecuteDeleteAsync();
        await db.RecoveryCodes.Where(one => one.AccountId == account.Id).ExecuteDeleteAsync();
        await db.OpenSessions.Where(one => one.AccountId == account.Id).ExecuteDeleteAsync();
        await db.SecurityEvents.Where(one => one.AccountId == account.Id).ExecuteDeleteAsync();
        await db.ResponsiblePersons.Where(one => one.UserId == account.Id).ExecuteDeleteAsync();
        await db.Reminders.Where(one => one.UserId == account.Id).ExecuteDeleteAsync();
        await db.CalendarAddresses.Where(one => one.UserId == account.Id).ExecuteDeleteAsync();
        await db.ToldPersons.Where(one => one.UserId == account.Id).ExecuteDeleteAsync();
        await db.UnsentTexts.Where(one => one.UserId == account.Id).ExecuteDeleteAsync();
        await EraseWhatIsSentTo(account.Email);
    }

    /// <summary>Letters, and the subscription that the same address may have as a reader.</summary>
    private async Task EraseWhatIsSentTo(string? email)
    {
        if (email is null)
            return;
        var hash = Subscriber.HashOf(email);
        await db.Subscribers.Where(one => one.EmailHash == hash).ExecuteDeleteAsync();
        await db.Questions.Where(one => one.EmailHash == hash).ExecuteDeleteAsync();
        await db.OutgoingMails.Where(one => one.To == email).ExecuteDeleteAsync();
    }

    private static void Empty(StaffAccount account, int number)
    {
        account.RemovedNumber = number;
        account.DisplayName = ErasedName.Of(number);
        account.UserName = account.DisplayName;
        account.NormalizedUserName = account.DisplayName.ToUpperInvariant();
        account.Email = null;
        account.NormalizedEmail = null;
        account.EmailConfirmed = false;
        account.PhoneNumber = null;
        account.PhoneNumberConfirmed = false;
        account.PasswordHash = null;
        account.TotpKey = null;
        account.TotpStep = null;
        account.TwoFactorEnabled = false;
        account.LastSignedInAtUtc = null;
        account.LockoutEnd = null;
        account.EndSessions();
    }

    [LoggerMessage(
        LogLevel.Warning,
        "En person är borttagen, men databasen var upptagen: spår av namnet kan finnas kvar i dess loggfil (-wal) tills den "
            + "skrivs in i databasen.")]
    private partial void LogTracesLeft();
}
