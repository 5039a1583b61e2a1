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
    public Task<Outcome> Save(
        StaffMember staff, RoundInWork round, Activity activity, int seenVersion, ReportEntry entry,
        CancellationToken cancellation = default) =>
        Record(staff, round, activity, seenVersion, entry, How.ByHand, cancellation);

    /// <summary>The same after a choice between two versions: the one that is given up stays in the log, whosever draft it was.</summary>
    public Task<Outcome> SaveChosen(
        StaffMember staff, RoundInWork round, Activity activity, int seenVersion, ReportEntry entry,
        CancellationToken cancellation = default) =>
        Record(staff, round, activity, seenVersion, entry, How.Chosen, cancellation);

    /// <summary>
    /// The same while its author is still typing. The log tells of it once they save by hand or send in, or when somebody else goes
    /// on with it; see <see cref="LoggedSoFar"/>.
    /// </summary>
    public Task<Outcome> SaveDraft(
        StaffMember staff, RoundInWork round, Activity activity, int seenVersion, ReportEntry entry,
        CancellationToken cancellation = default) =>
        Record(staff, round, activity, seenVersion, entry, How.AsDraft, cancellation);

    private async Task<Outcome> Record(
        StaffMember staff, RoundInWork round, Activity activity, int seenVersion, ReportEntry entry, How how,
        CancellationToken cancellation)
    {
        if (OwnActivities.MayWrite(staff, round, activity) is { IsDone: false } refused)
            return refused;
        var report = round.ReportOf(activity);
        if ((report?.Version ?? 0) != seenVersion)
            return StaleReport.SomebodyWasQuicker;
        var change = staff.ChangeAt(clock.GetUtcNow());
        var logged = report is null ? null : await LoggedSoFar.Of(db, report, cancellation);
        var isNew = report is null;
        report ??= new ActivityReport(activity, round.Tertial);
        var violations = report.Record(entry, round.EarlierReportsOf(activity), change);
        if (violations.Count > 0)
            return Outcome.Refused(violations);
        if (isNew)
            db.ActivityReports.Add(report);
        var before = logged?.Before(db, staff, keepsOwnDraft: how == How.Chosen);
        if (how != How.AsDraft)
            db.Audit(staff, change, AuditDeed.Recorded, report, before);
        var outcome = how == How.AsDraft
            ? await db.SaveDraftOr(round.Round, StaleReport.SomebodyWasQuicker, errors, cancellation)
            : await db.SaveWorkOr(round.Round, StaleReport.SomebodyWasQuicker, errors, cancellation);
        if (isNew && outcome.IsDone)
            round.Add(report);
        return outcome;
    }

    private enum How
    {
        ByHand,
        Chosen,
        AsDraft,
    }
}
