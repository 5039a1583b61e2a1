using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>
/// Arbete med en löftesperiod: reads it, lets a use case change it, and saves the change with its entry in the log, whole or
/// not at all. Of two who save at once, the second is tried again on what the first has saved.
/// </summary>
public sealed class PeriodWork(AppDbContext db, IDatabaseErrors errors, TimeProvider clock)
{
    private const int Attempts = 3;

    public AppDbContext Database => db;

    /// <summary>Refused because somebody else has changed the same thing since it was shown.</summary>
    public static Outcome SomebodyWasQuicker { get; } = Outcome.Stale(new(
        "Någon annan har ändrat samma sak medan du skrev. Det du skrev står kvar; jämför med det som är sparat nu, och spara "
            + "igen om ditt ska gälla."));

    /// <param name="deed">Changes the period, or says why not; done again if others were quicker.</param>
    public Task<Outcome> Do(
        StaffMember staff, int periodId, Func<PeriodInWork, Outcome<PeriodDeed>> deed, CancellationToken cancellation = default) =>
        Do(staff, periodId, (work, _) => Task.FromResult(deed(work)), cancellation);

    /// <inheritdoc cref="Do(StaffMember, int, Func{PeriodInWork, Outcome{PeriodDeed}}, CancellationToken)"/>
    public Task<Outcome> Do(
        StaffMember staff, int periodId, Func<PeriodInWork, CancellationToken, Task<Outcome<PeriodDeed>>> deed,
        CancellationToken cancellation = default) =>
        TakeAway(staff, periodId, mayTakeAway: false, deed, cancellation);

    /// <summary>A deed that may leave begun reports with nothing to be about.</summary>
    /// <param name="mayTakeAway">Whether they may go; else it is asked first.</param>
    /// <param name="deed">See <see cref="Do(StaffMember, int, Func{PeriodInWork, Outcome{PeriodDeed}}, CancellationToken)"/>.</param>
    public Task<Outcome> TakeAway(
        StaffMember staff, int periodId, bool mayTakeAway, Func<PeriodInWork, Outcome<PeriodDeed>> deed,
        CancellationToken cancellation = default) =>
        TakeAway(staff, periodId, mayTakeAway, (work, _) => Task.FromResult(deed(work)), cancellation);

    /// <inheritdoc cref="TakeAway(StaffMember, int, bool, Func{PeriodInWork, Outcome{PeriodDeed}}, CancellationToken)"/>
    public async Task<Outcome> TakeAway(
        StaffMember staff, int periodId, bool mayTakeAway, Func<PeriodInWork, CancellationToken, Task<Outcome<PeriodDeed>>> deed,
        CancellationToken cancellation = default)
    {
        if (!staff.MayManagePromisePeriods)
            return Outcome.Forbidden(new("Du har inte behörighet att ändra löftesperioder."));
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (await db.FindPeriod(periodId, cancellation) is not { } work)
                    return Outcome.NotFound;
                var reported = new BegunReports(work);
                var done = await deed(work, cancellation);
                if (!done.IsDone)
                    return done.Plain;
                if (reported.Lost is { Count: > 0 } && !mayTakeAway)
                    return Outcome.Refused(reported.Question);
                await Save(staff, done.Value, await TakeAway(reported, cancellation), cancellation);
                return Outcome.Done;
            }
            // Whoever reports raises the round's version too, and that is no reason to refuse: look again at what was seen.
            catch (DbUpdateException exception) when (errors.IsOvertaken(exception) && attempt < Attempts)
            {
            }
            catch (DbUpdateException exception) when (errors.IsOvertaken(exception))
            {
                return SomebodyWasQuicker;
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <returns>What goes, for the log; null when nothing does.</returns>
    private async Task<string?> TakeAway(BegunReports reported, CancellationToken cancellation)
    {
        if (reported.Lost.Count == 0)
            return null;
        var activities = reported.Lost.Select(one => one.ActivityId).ToList();
        var reports = await db.ActivityReports.Where(report => activities.Contains(report.ActivityId)).ToListAsync(cancellation);
        db.RemoveRange(reports.Where(report => reported.Lost.Contains((report.ActivityId, report.Tertial))));
        return reported.Names;
    }

    private async Task Save(StaffMember staff, PeriodDeed done, string? takenAway, CancellationToken cancellation)
    {
        if (takenAway is not null)
            done = done with { Before = $"{done.Before}\n{AuditValues.Write([new("Rapporter som togs bort", takenAway)])}" };
        if (done.Before == done.After)
            return;
        for (var one = done; one is not null; one = one.Also)
            db.AuditEntries.Add(new AuditEntry(staff.ChangeAt(clock.GetUtcNow()), staff.Name, one.Deed, tertial: null,
                one.ActivityId, one.Subject, one.Before, one.After));
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Det som gjordes with a period, for the log.</summary>
public sealed record PeriodDeed(AuditDeed Deed, string Subject, string? Before, string? After, int? ActivityId = null)
{
    /// <summary>What was done in the same stroke: the activity that took another's place, the measures of a new one.</summary>
    public PeriodDeed? Also { get; init; }
}

/// <summary>Det som sågs: the values that somebody had before them, as short as a form can carry.</summary>
public static class SeenValues
{
    public static string Of(string values) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(values)))[..16];
}
