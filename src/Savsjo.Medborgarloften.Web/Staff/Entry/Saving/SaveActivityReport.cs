using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>Sparar en aktivitetsrapport: one report at a time, whole or not at all, and never over somebody else's change.</summary>
public sealed class SaveActivityReport(AppDbContext db, IDatabaseErrors errors, TimeProvider clock)
{
    /// <param name="staff">Who writes.</param>
    /// <param name="round">The open round, or one that is being corrected, tracked by the same context.</param>
    /// <param name="activity">One of the round's activities.</param>
    /// <param name="seenVersion">The report's version that the writer saw; 0 when there was none.</param>
    /// <param name="entry">What was written.</param>
    public async Task<Outcome> Save(
        StaffMember staff, RoundInWork round, Activity activity, int seenVersion, ReportEntry entry,
        CancellationToken cancellation = default)
    {
        if (OwnActivities.MayWrite(staff, round, activity) is { IsDone: false } refused)
            return refused;
        var report = round.ReportOf(activity);
        if ((report?.Version ?? 0) != seenVersion)
            return StaleReport.SomebodyWasQuicker;
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
        var outcome = await db.SaveWorkOr(round.Round, StaleReport.SomebodyWasQuicker, errors, cancellation);
        if (isNew && outcome.IsDone)
            round.Add(report);
        return outcome;
    }
}
