using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Reminders;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Data.Telling;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Reminders;

/// <summary>
/// Påminner en person, when the official asks for it: of all that person has left in the round, at most once a day, whoever asks. It
/// counts as the day's reminder, so the program sends no other.
/// </summary>
public sealed class RemindPerson(AppDbContext db, Outbox outbox, ReminderLetter letter, IDatabaseErrors errors, TimeProvider clock)
{
    /// <returns>What became of it, as a sentence.</returns>
    public async Task<Outcome<string>> Remind(
        StaffMember staff, RoundInWork? round, string? userId, CancellationToken cancellation = default)
    {
        if (!staff.MayPublish)
            return Outcome.Forbidden(new("Du har inte behörighet att påminna."));
        if (round is null)
            return Outcome.NotFound;
        var remaining = RemainingReport.In(round).ToList();
        var responsible = await ResponsiblePersons.Of(
            db, remaining.Select(report => report.Activity), clock.GetUtcNow(), cancellation);
        var theirs = remaining.Select(report => (Report: report, Person: Find(responsible, report, userId)))
            .Where(pair => pair.Person is not null).ToList();
        if (theirs.Count == 0)
            return "Personen har inget kvar att skicka in. Ingen påminnelse är skickad.";
        return await Send(staff, round, theirs[0].Person!, [.. theirs.Select(pair => pair.Report)], cancellation);
    }

    private static ResponsibleStaff? Find(ResponsiblePersons responsible, RemainingReport report, string? userId) =>
        report.Activity.Reporters.SelectMany(party => responsible.For(report.Activity, party))
            .FirstOrDefault(person => person.UserId == userId);

    private async Task<string> Send(
        StaffMember staff, RoundInWork round, ResponsibleStaff person, IReadOnlyList<RemainingReport> remaining,
        CancellationToken cancellation)
    {
        var (today, now) = (clock.TodayInSweden(), clock.GetUtcNow());
        var already = $"{person.Name} är redan påmind i dag. Nästa påminnelse kan skickas i morgon.";
        if (await db.Reminders.AnyAsync(
            one => one.RoundId == round.Round.Id && one.UserId == person.UserId && one.Day == today, cancellation))
            return already;
        var activities = SwedishText.List([.. remaining.Select(report => report.Activity.Label)]);
        try
        {
            // The round is tracked; only what is added here is saved, and the mail is noted with it.
            await db.Whole(async () =>
            {
                var mail = outbox.Post(letter.Ask(staff.Name, person, round, remaining, today));
                db.Reminders.Add(new Reminder(round.Round.Id, person.UserId, today, mail, activities));
                db.AuditEntries.Add(new AuditEntry(
                    staff.ChangeAt(now), staff.Name, AuditDeed.Reminded, round.Tertial, activityId: null, AccountSubject.Of(person.UserId),
                    before: null, AuditValues.Write([new("Rapporter", activities)])));
                await db.SaveChangesAsync(cancellation);
                return await db.NoteMail(person.UserId, now.UtcDateTime, cancellation);
            }, cancellation);
        }
        catch (DbUpdateException exception) when (errors.IsDuplicate(exception))
        {
            return already;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }

        return $"{person.Name} får ett mejl om {activities}.";
    }
}
