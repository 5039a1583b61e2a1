using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>Bestämmer omgångarnas dagar: all rounds that were changed, or none of them.</summary>
public sealed class ScheduleRounds(AppDbContext db, IDatabaseErrors errors, TimeProvider clock)
{
    /// <summary>The name of the day's line in the log.</summary>
    public const string LastDay = "Sista dag";

    private const int Attempts = 3;
    private const string NoDay = "Skriv dagen med år, månad och dag, till exempel 2021-05-15.";

    private static readonly Outcome NoSuchRound = Outcome.Refused(new RuleViolation("Omgången finns inte. Läs in sidan igen."));

    /// <summary>Each refusal says which round's day it concerns: <see cref="RoundDay"/>.</summary>
    public async Task<Outcome> Save(StaffMember staff, IReadOnlyCollection<RoundDaysForm> forms, CancellationToken cancellation = default)
    {
        if (!staff.MayPlanRounds)
            return Outcome.Forbidden(new("Du har inte behörighet att ändra omgångarnas dagar."));
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await Schedule(staff, [.. forms.Where(form => form.IsTouched)], cancellation);
            try
            {
                if (outcome.IsDone)
                    await db.SaveChangesAsync(cancellation);
                return outcome;
            }
            // Whoever reports raises the round's version too, and that is no reason to refuse: look again at what was seen.
            catch (DbUpdateException exception) when (errors.IsOvertaken(exception) && attempt < Attempts)
            {
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Outcome> Schedule(StaffMember staff, IReadOnlyList<RoundDaysForm> forms, CancellationToken cancellation)
    {
        var ids = forms.Select(form => form.Id).ToList();
        var rounds = await db.Rounds.Where(round => ids.Contains(round.Id)).ToDictionaryAsync(round => round.Id, cancellation);
        var tertials = rounds.Values.Select(round => round.Tertial).ToList();
        var begun = await db.ActivityReports.Where(report => tertials.Contains(report.Tertial))
            .Select(report => report.Tertial).Distinct().ToListAsync(cancellation);
        return Outcome.Together([.. forms.Select(form =>
            (rounds.TryGetValue(form.Id, out var round) ? Schedule(staff, round, form, begun.Contains(round.Tertial)) : NoSuchRound)
                .Told(
                    violation => violation with { Field = new RoundDay(
                        form.Id, violation.Field?.As<RoundField>() ?? RoundField.OpensOn) }))]);
    }

    private Outcome Schedule(StaffMember staff, Round round, RoundDaysForm form, bool hasReports)
    {
        if (RoundDaysForm.Day(form.OpensOn) is not { } opensOn || RoundDaysForm.Day(form.Deadline) is not { } deadline)
            return Outcome.Refused([.. NoDays(form)]);
        if (form.SeenOpensOn != RoundDaysForm.Text(round.OpensOn) || form.SeenDeadline != RoundDaysForm.Text(round.Deadline))
            return Outcome.Stale(new(
                $"Någon annan har just ändrat dagarna för {round.Name}: den öppnar {SwedishText.Date(round.OpensOn)} "
                    + "och sista dagen är "
                + $"{SwedishText.Date(round.Deadline)}. Spara igen om dina dagar ska gälla."));
        var before = Values(round);
        var outcome = Outcome.Of(round.Schedule(opensOn, deadline, hasReports, clock.TodayInSweden()));
        if (outcome.IsDone && Values(round) is var after && after != before)
            db.AuditEntries.Add(new AuditEntry(staff.ChangeAt(clock.GetUtcNow()), staff.Name, AuditDeed.RoundScheduled, round.Tertial,
                activityId: null, $"Omgången för {round.Name}", before, after));
        return outcome;
    }

    private static IEnumerable<RuleViolation> NoDays(RoundDaysForm form)
    {
        if (RoundDaysForm.Day(form.OpensOn) is null)
            yield return new(NoDay, RoundField.OpensOn);
        if (RoundDaysForm.Day(form.Deadline) is null)
            yield return new(NoDay, RoundField.Deadline);
    }

    private static string Values(Round round) => AuditValues.Write(
    [
        new("Öppnar", SwedishText.Date(round.OpensOn)),
        new(LastDay, SwedishText.Date(round.Deadline)),
    ]);
}

/// <summary>En omgångs dag: the field of a refusal, where the form has many rounds.</summary>
public sealed record RoundDay(int RoundId, RoundField Field) : RuleField;
