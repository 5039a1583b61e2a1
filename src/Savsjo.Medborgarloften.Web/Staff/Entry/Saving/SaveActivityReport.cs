using Microsoft.EntityFrameworkCore;
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
    /// <summary>Where what is saved was taken from; null where somebody typed it.</summary>
    private AuditValue? Source { get; init; }

    /// <summary>The same for what is taken from a document, which the log names.</summary>
    public SaveActivityReport From(AuditValue source) => new(db, errors, clock) { Source = source };

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

    /// <summary>Whether what stands in an open report is what this person wrote last.</summary>
    private static bool IsOwnDraft(StaffMember staff, RoundInWork round, Activity activity) =>
        round.ReportOf(activity) is { State.IsOpen: true } report && report.LastChanged.UserId == staff.UserId;

    /// <summary>What saved itself is told in the log, once its author saves by hand and it stands there already.</summary>
    /// <returns>Null where the log has it.</returns>
    public async Task<Outcome?> LogDraft(StaffMember staff, RoundInWork round, Activity activity, CancellationToken cancellation = default)
    {
        if (!IsOwnDraft(staff, round, activity)
            || (await LoggedSoFar.Of(db, round.ReportOf(activity)!, cancellation)).Draft() is not { } draft)
            return null;
        db.AuditEntries.Add(draft);
        return await db.SaveWorkOr(round.Round, StaleReport.SomebodyWasQuicker, errors, cancellation);
    }

    private async Task<Outcome> Record(
        StaffMember staff, RoundInWork round, Activity activity, int seenVersion, ReportEntry entry, How how,
        CancellationToken cancellation)
    {
        if (OwnActivities.MayWrite(staff, round, activity) is { IsDone: false } refused)
            return refused;
        var stored = round.ReportOf(activity);
        if ((stored?.Version ?? 0) != seenVersion)
            return StaleReport.SomebodyWasQuicker;
        var change = staff.ChangeAt(clock.GetUtcNow());
        // While its author goes on typing the log says nothing, so what it holds is not asked; where nothing is left, it may have to.
        var goesOn = how == How.AsDraft && IsOwnDraft(staff, round, activity)
            && !ActivityReport.AsWritten(activity, round.Tertial, entry, frozen: null).IsBlank;
        var logged = stored is null || goesOn ? null : await LoggedSoFar.Of(db, stored, cancellation);
        var report = stored ?? new ActivityReport(activity, round.Tertial);
        var violations = report.Record(entry, round.EarlierReportsOf(activity), change);
        if (violations.Count > 0)
            return Outcome.Refused(violations);
        var before = logged?.Before(db, staff, keepsOwnDraft: how == How.Chosen);
        var isEmptied = await IsEmptied(report, cancellation);
        if (stored is null && isEmptied)
            return Outcome.Done;
        if (how != How.AsDraft || isEmptied && before is not null)
            db.Audit(staff, change, AuditDeed.Recorded, report, before, Source is { } source ? [source] : []);
        if (isEmptied)
            db.ActivityReports.Remove(report);
        else if (stored is null)
            db.ActivityReports.Add(report);
        var outcome = how == How.AsDraft
            ? await db.SaveDraftOr(round.Round, StaleReport.SomebodyWasQuicker, errors, cancellation)
            : await db.SaveWorkOr(round.Round, StaleReport.SomebodyWasQuicker, errors, cancellation);
        if (outcome.IsDone && isEmptied)
            round.Remove(report);
        else if (outcome.IsDone && stored is null)
            round.Add(report);
        return outcome;
    }

    /// <summary>Nothing stands in it, and nobody has said anything of it: it was begun by mistake, and nobody should wait for it.</summary>
    private async Task<bool> IsEmptied(ActivityReport report, CancellationToken cancellation) =>
        report is { IsBlank: true, State: ReportState.Draft, Reviews.Count: 0, Comments.Count: 0 }
        && (report.Id == 0 || !await db.ReportComments.AnyAsync(comment => comment.ActivityReportId == report.Id, cancellation));

    private enum How
    {
        ByHand,
        Chosen,
        AsDraft,
    }
}
