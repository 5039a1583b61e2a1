using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>Omgångar: the days of every round in the periods that are not all published, and who was reminded.</summary>
public sealed record RoundsPage(
    IReadOnlyList<PeriodRounds> Periods, string ReminderSentence, IReadOnlyList<SentReminder> Reminders, ErrorSummary? Errors = null)
{
    /// <summary>As stored, or, after a refusal, as it was typed.</summary>
    public static async Task<RoundsPage> Load(
        AppDbContext db, ReminderCalendar calendar, DateOnly today,
        EditRoundsForm? typed, IReadOnlyList<RuleViolation> refused, CancellationToken cancellation)
    {
        var periods = await db.PromisePeriods.AsNoTracking().Include(period => period.Rounds)
            .Where(period => period.Rounds.Any(round => round.Published == null && !round.IsTransferred))
            .OrderBy(period => period.FirstDay)
            .ToListAsync(cancellation);
        var place = 0;
        var next = periods.SelectMany(period => period.Rounds)
            .Where(round => round is { IsPublished: false, IsTransferred: false }).Select(round => round.Tertial).Order()
            .FirstOrDefault();
        var rows = periods.Select(period => new PeriodRounds(period.Title,
        [
            .. period.Rounds.OrderBy(round => round.Tertial).Select(round => RoundRow.Of(
                round, round.IsPublished || round.IsTransferred ? 0 : place++, StateOf(round, isNext: round.Tertial == next, today),
                typed?.Rounds.FirstOrDefault(form => form.Id == round.Id),
                [.. refused.Where(one => one.Field is RoundDay day && day.RoundId == round.Id)])),
        ])).ToList();
        return new(rows, calendar.Sentence, await SentReminder.OfUnpublishedRounds(db, cancellation), Summary(rows, refused));
    }

    /// <summary>One round is open at a time: the earliest that is not published.</summary>
    private static string StateOf(Round round, bool isNext, DateOnly today) =>
        round switch
        {
            { Published: { } published } => $"Publicerad {published.AtUtc.AsDay()}",
            { IsTransferred: true } => "Överförs från ett dokument",
            _ when today < round.OpensOn => "Inte öppnad än",
            _ when !isNext => "Öppnas när tertialet före är publicerat",
            _ when today <= round.Deadline => "Öppen för rapportering",
            _ => "Öppen för rapportering, men sista dagen har varit",
        };

    private static ErrorSummary? Summary(IReadOnlyList<PeriodRounds> periods, IReadOnlyList<RuleViolation> refused) =>
        refused.Count == 0 ? null : new(
        "Ingenting är sparat",
        [.. refused.Select(one => new Fault(one.Message, AnchorIn(periods, one)))],
        "Det du skrev står kvar.");

    private static string? AnchorIn(IReadOnlyList<PeriodRounds> periods, RuleViolation violation) => violation.Field is RoundDay day
        ? periods.SelectMany(period => period.Rounds).FirstOrDefault(row => row.Id == day.RoundId && !row.HasFixedDays)?.FieldId(day.Field)
        : null;
}

/// <summary>A period's rounds, in order.</summary>
public sealed record PeriodRounds(string Title, IReadOnlyList<RoundRow> Rounds);

/// <summary>One round's row.</summary>
/// <param name="Place">Its place in the form; nothing for one that has fixed days.</param>
/// <param name="HasFixedDays">It is published, and its days are text, or transferred from a document, and has none.</param>
public sealed record RoundRow(
    int Id, int Place, string Name, string Months, string State, bool HasFixedDays,
    string OpensOn, string Deadline, string Days, string SeenOpensOn, string SeenDeadline, string Defaults,
        IReadOnlyList<RuleViolation> Violations)
{
    public static RoundRow Of(Round round, int place, string state, RoundDaysForm? typed, IReadOnlyList<RuleViolation> violations)
    {
        var (opensOn, deadline) = (RoundDaysForm.Text(round.OpensOn), RoundDaysForm.Text(round.Deadline));
        return new(
            round.Id, place, SwedishText.Capitalised(round.Name), round.Covers.Months, state, round.IsPublished || round.IsTransferred,
            typed?.OpensOn ?? opensOn, typed?.Deadline ?? deadline,
            round.IsTransferred ? "" : $"Öppnade {SwedishText.Date(round.OpensOn)}, sista dag {SwedishText.Date(round.Deadline)}.",
            opensOn, deadline,
            $"Om inget annat bestäms: {SwedishText.Date(round.DefaultOpensOn)} till {SwedishText.Date(round.DefaultDeadline)}.",
                violations);
    }

    /// <summary>The id of the input, and the name that it posts within its row.</summary>
    public string FieldId(RoundField field) => $"{field}-{Id}";

    public RuleViolation? Fault(RoundField field) => Violations.FirstOrDefault(one => one.Field is RoundDay day && day.Field == field);
}

/// <summary>En påminnelse som gick ut: on what day, to whom, and about what.</summary>
/// <param name="IsSent">Whether the mail server has taken it; true also a month later, when its mail is forgotten.</param>
public sealed record SentReminder(DateOnly Day, string Name, string Activities, bool IsSent)
{
    private const int MostShown = 50;

    public static async Task<IReadOnlyList<SentReminder>> OfUnpublishedRounds(AppDbContext db, CancellationToken cancellation)
    {
        var reminders = await (
            from reminder in db.Reminders
            join round in db.Rounds on reminder.RoundId equals round.Id
            where round.Published == null
            orderby reminder.Day descending
            select new
            {
                reminder.Day,
                reminder.Activities,
                Name = db.Users.Where(user => user.Id == reminder.UserId).Select(user => user.DisplayName).FirstOrDefault(),
                Waits = db.OutgoingMails.Any(mail => mail.Id == reminder.MailId && mail.SentUtc == null),
            }).Take(MostShown).ToListAsync(cancellation);
        return [.. reminders.Select(one => new SentReminder(one.Day, one.Name ?? "En tidigare kollega", one.Activities, !one.Waits))];
    }
}
