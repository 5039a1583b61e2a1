using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Data.Telling;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.PersonalFiles;

/// <summary>
/// Hämtar personuppgifter: reads everything there is about somebody of the staff. That it was done is in the log, and, when
/// an administrator did it, by whom.
/// </summary>
public sealed class ExportPersonalData(AppDbContext db, Outbox outbox, MunicipalityOptions municipality, TimeProvider clock)
{
    /// <summary>Null when there is no such account.</summary>
    public async Task<PersonalDataFile?> Of(string accountId, StaffMember by, CancellationToken cancellation = default)
    {
        if (await db.Users.SingleOrDefaultAsync(
            user => user.Id == accountId && user.RemovedNumber == null, cancellation) is not { } account)
            return null;
        var now = clock.GetUtcNow().UtcDateTime;
        db.AuditEntries.Add(account.Id == by.UserId
            ? AccountAudit.Own(account, AuditDeed.DataExported, now)
            : AccountAudit.By(by, AuditDeed.DataExported, account.Id, now));
        Tell(account, isOwn: account.Id == by.UserId);
        await db.SaveChangesAsync(cancellation);
        var work = new PersonalWork(db, account.Id, await Activities(cancellation));
        return new(
            now,
            await Account(account, cancellation),
            await db.UserPasskeys.Where(one => one.UserId == account.Id).Select(one => new PasskeyData(one.Data.Name, one.Data.CreatedAt))
                .ToListAsync(cancellation),
            await db.UserLogins.Where(one => one.UserId == account.Id).Select(one => one.ProviderDisplayName ?? "")
                .ToListAsync(cancellation),
            [.. (
                await db.OneTimeLinks.AsNoTracking().Where(one => one.AccountId == account.Id).OrderBy(one => one.Id)
                    .ToListAsync(cancellation))
                .Select(
                    one => new LinkData(
                        one.Kind == OneTimeLinkKind.Invitation
                            ? "Inbjudan"
                            : "Nytt lösenord", one.MadeAtUtc, one.ExpiresAtUtc, one.SpentAtUtc))],
            await work.Duties(cancellation),
            await work.Reports(cancellation),
            await work.Reviews(cancellation),
            await work.Comments(cancellation),
            await work.Notes(cancellation),
            await work.Publications(cancellation),
            await work.Corrections(cancellation),
            await work.Settings(cancellation),
            await db.UnsentTexts.Where(one => one.UserId == account.Id).OrderBy(one => one.Id)
                .Select(one => new TextData(one.Place + " " + one.Field, one.SavedUtc, one.Text)).ToListAsync(cancellation),
            account.Email is { } email
                ? await db.Subscribers.Where(one => one.EmailHash == Subscriber.HashOf(email))
                    .Select(one => new SubscriptionData(one.ConfirmedUtc)).ToListAsync(cancellation) : [],
            await db.Reminders.Where(one => one.UserId == account.Id).OrderBy(one => one.Day)
                .Select(one => new ReminderData(one.Day, one.Activities)).ToListAsync(cancellation),
            [.. (await db.ToldPersons.AsNoTracking().Where(one => one.UserId == account.Id).ToListAsync(cancellation))
                .Select(one => new MailChoiceData(one.Choice.Word, one.LatestMailUtc))],
            await db.CalendarAddresses.Where(one => one.UserId == account.Id)
                .Select(one => new CalendarData(one.MadeAtUtc)).ToListAsync(cancellation),
            await db.OutgoingMails.Where(one => one.To == account.Email).OrderBy(one => one.CreatedUtc)
                .Select(one => new LetterData(one.CreatedUtc, one.Subject, one.SentUtc)).ToListAsync(cancellation),
            await db.OpenSessions.Where(one => one.AccountId == account.Id).OrderBy(one => one.BegunUtc)
                .Select(one => new SessionData(one.BegunUtc, one.LastSeenUtc, one.Device, one.Network)).ToListAsync(cancellation),
            [.. (await db.SecurityEvents.AsNoTracking().Where(one => one.AccountId == account.Id).OrderBy(one => one.Id)
                .ToListAsync(cancellation)).Select(one => new SecurityData(one.MinuteUtc, one.Kind.Word, one.Count))],
            await Log(db.AuditEntries.Where(entry => entry.UserId == account.Id), cancellation),
            await Log(db.AuditEntries.Where(entry => entry.Subject == AccountSubject.Of(account.Id)), cancellation));
    }

    private void Tell(StaffAccount account, bool isOwn)
    {
        if (account.Email is null || account.IsDeactivated)
            return;
        const string Subject = "Dina personuppgifter är hämtade";
        outbox.Post(isOwn
            ? AccountLetter.Notice(account, Subject, "Någon har hämtat dina personuppgifter som en fil, inloggad som du.", municipality)
            : AccountLetter.ByAdministrator(
                account, Subject, "Administratören har hämtat dina personuppgifter som en fil.", municipality));
    }

    private async Task<AccountData> Account(StaffAccount account, CancellationToken cancellation) => new(
        account.Id, account.DisplayName, account.Email, account.Organisation?.Name,
        await db.UserRoles.Where(one => one.UserId == account.Id).Join(db.Roles, one => one.RoleId, role => role.Id, (_, role) => role.Name)
            .ToListAsync(cancellation),
        account.LastSignedInAtUtc, account.DeactivatedAtUtc, account.LockoutEnd,
            account.PasswordHash is not null, account.HasAuthenticator,
        await db.RecoveryCodes.CountAsync(one => one.AccountId == account.Id, cancellation));

    /// <summary>"2.2 Riktade insatser", by id: the words are made from more than one column.</summary>
    private async Task<IReadOnlyDictionary<int, string>> Activities(CancellationToken cancellation) =>
        (await db.Activities.AsNoTracking().Include(activity => activity.Promise).ToListAsync(cancellation))
            .ToDictionary(activity => activity.Id, activity => $"{activity.Label} {activity.Name}");

    private static async Task<IReadOnlyList<LogData>> Log(IQueryable<AuditEntry> entries, CancellationToken cancellation) =>
        [.. (await entries.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync(cancellation)).Select(entry => new LogData(
            entry.Sequence, entry.AtUtc, entry.Deed.Word, entry.Subject, entry.Tertial?.Name, entry.Before, entry.After))];
}
