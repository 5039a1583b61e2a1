using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Reminders;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Data.Telling;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Reminders;

/// <summary>
/// Påminner dem vars rapporter saknas eller är skickade tillbaka. Each reminder is stored together with its mail, under a key of
/// round, person and day: of several nodes one can store it, so one mail is sent.
/// </summary>
public sealed partial class RemindStaff(
    AppDbContext db, Outbox outbox, ReminderCalendar calendar, ReminderLetter letter, IDatabaseErrors errors, TimeProvider clock,
    ILogger<RemindStaff> log)
{
    private static readonly TimeSpan LongestTurn = TimeSpan.FromMinutes(2);

    /// <returns>How many were reminded now.</returns>
    public async Task<int> Run(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var today = clock.TodayInSweden();
        if (now.UtcDateTime.InSweden().Hour < calendar.FromHour
            || await db.FindOpenRound(today, cancellation) is not { } round
            || calendar.Latest(round.Round.Deadline, today) is not { } occasion
            || !await TakeTurn(now.UtcDateTime, cancellation))
            return 0;
        try
        {
            return await Remind(round, occasion, today, now, cancellation);
        }
        finally
        {
            await GiveBackTurn();
        }
    }

    private async Task<int> Remind(RoundInWork round, DateOnly occasion, DateOnly today, DateTimeOffset now, CancellationToken cancellation)
    {
        var reminded = await db.Reminders.Where(one => one.RoundId == round.Round.Id && one.Day >= occasion)
            .Select(one => one.UserId).ToListAsync(cancellation);
        var mailed = await db.MailedWithinTheHour(now.UtcDateTime, cancellation);
        var count = 0;
        foreach (var (person, remaining) in await WhoIsToBeReminded(round, today, now, cancellation))
            if (!reminded.Contains(person.UserId) && !mailed.Contains(person.UserId)
                && await Remind(person, round.Round, remaining, today, now.UtcDateTime, cancellation))
                count++;
        return count;
    }

    private async Task<List<(ResponsibleStaff Person, IReadOnlyList<RemainingReport> Remaining)>> WhoIsToBeReminded(
        RoundInWork round, DateOnly today, DateTimeOffset now, CancellationToken cancellation)
    {
        var remaining = RemainingReport.In(round).ToList();
        if (remaining.Count == 0)
            return [];
        var responsible = await ResponsiblePersons.Of(db, remaining.Select(report => report.Activity), now, cancellation);
        var isLate = today > round.Round.Deadline;
        return [.. remaining
            .SelectMany(report => report.Activity.Reporters
                .SelectMany(party => responsible.ToRemind(report.Activity, party, isLate))
                    .Select(person => (Person: person, Report: report)))
            .GroupBy(pair => pair.Person.UserId)
            // Somebody may be responsible for one activity and substitute for another: the first duty explains the mail.
            .Select(group => (group.OrderBy(pair => pair.Person.Duty ?? Domain.Parties.Duty.Responsible).First().Person,
                (IReadOnlyList<RemainingReport>)[.. group.Select(pair => pair.Report)]))];
    }

    /// <returns>False when another node was quicker.</returns>
    private async Task<bool> Remind(
        ResponsibleStaff person, Round round, IReadOnlyList<RemainingReport> remaining, DateOnly today, DateTime nowUtc,
        CancellationToken cancellation)
    {
        var activities = SwedishText.List([.. remaining.Select(report => report.Activity.Label)]);
        try
        {
            await db.Whole(async () =>
            {
                var mail = outbox.Post(letter.Write(person, round, remaining, today, nowUtc));
                db.Reminders.Add(new Reminder(round.Id, person.UserId, today, mail, activities));
                await db.SaveChangesAsync(cancellation);
                return await db.NoteMail(person.UserId, nowUtc, cancellation);
            }, cancellation);
            LogReminded(person.UserId, activities, round.Name);
            return true;
        }
        catch (DbUpdateException exception) when (errors.IsOvertaken(exception))
        {
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<bool> TakeTurn(DateTime nowUtc, CancellationToken cancellation)
    {
        var heldUntil = nowUtc + LongestTurn;
        return await db.Once(
            () => db.ReminderTurns.Where(turn => turn.HeldUntilUtc <= nowUtc)
                .ExecuteUpdateAsync(set => set.SetProperty(turn => turn.HeldUntilUtc, heldUntil), cancellation),
            cancellation) == 1;
    }

    // Also when the program is about to stop: the next start would otherwise wait for it.
    private Task<int> GiveBackTurn() =>
        db.ReminderTurns.ExecuteUpdateAsync(set => set.SetProperty(turn => turn.HeldUntilUtc, DateTime.UnixEpoch));

    [LoggerMessage(LogLevel.Information, "Konto {Account} påminns om {Activities} för {Tertial}.")]
    private partial void LogReminded(string account, string activities, string tertial);
}
