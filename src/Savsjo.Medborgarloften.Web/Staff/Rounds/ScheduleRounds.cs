using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>Bestämmer omgångarnas dagar: all rounds that were changed, or none of them.</summary>
public sealed class ScheduleRounds(AppDbContext db, TimeProvider clock)
{
    private const int Attempts = 3;
    private const string NoDay = "Skriv dagen med år, månad och dag, till exempel 2021-05-15.";
    private const string SomebodyWasQuicker = "Någon annan har just ändrat dagarna för";

    /// <summary>What was refused, round by round; empty when all is saved.</summary>
    public async Task<IReadOnlyList<RefusedDays>> Save(StaffMember staff, IReadOnlyCollection<RoundDaysForm> forms, CancellationToken cancellation = default)
    {
        if (!staff.MayPlanRounds)
            return [new(0, new("Du har inte behörighet att ändra omgångarnas dagar."))];
        for (var attempt = 1; ; attempt++)
        {
            var refused = await Schedule(staff, [.. forms.Where(form => form.IsTouched)], cancellation);
            try
            {
                if (refused.Count == 0)
                    await db.SaveChangesAsync(cancellation);
                return refused;
            }
            // Whoever reports raises the round's version too, and that is no reason to refuse: look again at what was seen.
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<IReadOnlyList<RefusedDays>> Schedule(StaffMember staff, IReadOnlyList<RoundDaysForm> forms, CancellationToken cancellation)
    {
        var ids = forms.Select(form => form.Id).ToList();
        var rounds = await db.Rounds.Where(round => ids.Contains(round.Id)).ToDictionaryAsync(round => round.Id, cancellation);
        var tertials = rounds.Values.Select(round => round.Tertial).ToList();
        var begun = await db.ActivityReports.Where(report => tertials.Contains(report.Tertial))
            .Select(report => report.Tertial).Distinct().ToListAsync(cancellation);
        var refused = new List<RefusedDays>();
        foreach (var form in forms)
            if (rounds.TryGetValue(form.Id, out var round))
                refused.AddRange(Schedule(staff, round, form, begun.Contains(round.Tertial)).Select(violation => new RefusedDays(form.Id, violation)));
            else
                refused.Add(new(form.Id, new("Omgången finns inte. Läs in sidan igen.")));
        return refused;
    }

    private IEnumerable<RuleViolation> Schedule(StaffMember staff, Round round, RoundDaysForm form, bool hasReports)
    {
        var (opensOn, deadline) = (RoundDaysForm.Day(form.OpensOn), RoundDaysForm.Day(form.Deadline));
        if (opensOn is null || deadline is null)
            return NoDays(opensOn is null, deadline is null);
        if (form.SeenOpensOn != RoundDaysForm.Text(round.OpensOn) || form.SeenDeadline != RoundDaysForm.Text(round.Deadline))
            return [new($"{SomebodyWasQuicker} {round.Tertial.Name}: den öppnar {SwedishText.Date(round.OpensOn)} och sista dagen är {SwedishText.Date(round.Deadline)}. Spara igen om dina dagar ska gälla.", nameof(Round.OpensOn))];
        var before = Values(round);
        var violations = round.Schedule(opensOn.Value, deadline.Value, hasReports, clock.TodayInSweden());
        if (violations.Count == 0 && Values(round) is var after && after != before)
            db.AuditEntries.Add(new AuditEntry(staff.ChangeAt(clock.GetUtcNow()), staff.Name, AuditDeed.RoundScheduled, round.Tertial,
                activityId: null, $"Omgången för {round.Tertial.Name}", before, after));
        return violations;
    }

    private static IEnumerable<RuleViolation> NoDays(bool noOpening, bool noDeadline)
    {
        if (noOpening)
            yield return new(NoDay, nameof(Round.OpensOn));
        if (noDeadline)
            yield return new(NoDay, nameof(Round.Deadline));
    }

    private static string Values(Round round) => AuditValues.Write(
    [
        new("Öppnar", SwedishText.Date(round.OpensOn)),
        new("Sista dag", SwedishText.Date(round.Deadline)),
    ]);
}

/// <summary>Why a round's days were not saved.</summary>
/// <param name="RoundId">0 when it concerns them all.</param>
public sealed record RefusedDays(int RoundId, RuleViolation Violation);
