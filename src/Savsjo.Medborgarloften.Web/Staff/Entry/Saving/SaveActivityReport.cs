using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared.Outcomes;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>Sparar en aktivitetsrapport: one report at a time, whole or not at all, and never over somebody else's change.</summary>
public sealed class SaveActivityReport(AppDbContext db, IDatabaseErrors errors, TimeProvider clock)
{
    private static readonly Outcome Stale = Outcome.Stale(StaleSave.SomebodyWasQuicker);

    /// <param name="staff">Who writes.</param>
    /// <param name="round">The open round, or one that is being corrected, tracked by the same context.</param>
    /// <param name="activity">One of the round's activities.</param>
    /// <param name="seenVersion">The report's version that the writer saw; 0 when there was none.</param>
    /// <param name="entry">What was written.</param>
    public async Task<Outcome> Save(
        StaffMember staff, RoundInWork round, Activity activity, int seenVersion, ReportEntry entry, CancellationToken cancellation = default)
    {
        if (OwnActivities.Refuse(staff, activity) is { } notOwn)
            return Outcome.Forbidden(notOwn);
        if (round.RefuseOutsideCorrection(activity) is { } refusal)
            return Outcome.Refused(refusal);
        var report = round.ReportOf(activity);
        if ((report?.Version ?? 0) != seenVersion)
            return Stale;
        var change = staff.ChangeAt(clock.GetUtcNow());
        var before = report is null ? null : ReportValues.Of(report);
        var isNew = report is null;
        report ??= new ActivityReport(activity, round.Tertial);
        var violations = report.Record(entry, round.EarlierReportsOf(activity), change);
        if (violations.Count > 0)
            return Outcome.Refused(violations);
        if (isNew)
            db.ActivityReports.Add(report);
        db.Audit(staff, change, AuditDeed.Recorded, report, before);
        if (!await SaveUnlessStale(round.Round, cancellation))
            return Stale;
        if (isNew)
            round.Add(report);
        return Outcome.Done;
    }

    /// <summary>
    /// False when somebody else saved the same report or published the round a moment ago; nothing is saved then and
    /// nothing stays tracked.
    /// </summary>
    private async Task<bool> SaveUnlessStale(Round round, CancellationToken cancellation)
    {
        try
        {
            await db.SaveWorkOn(round, cancellation);
            return true;
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || errors.IsDuplicate(exception))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
