using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>Sparar aktivitetsrapporter: each whole or not at all, and never over somebody else's change.</summary>
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
    public async Task<Outcome> Save(
        StaffMember staff, RoundInWork round, Activity activity, int seenVersion, ReportEntry entry,
        CancellationToken cancellation = default) =>
        await SaveTogether(staff, round, [new(activity, seenVersion, entry)], [], HowSaved.ByHand, cancellation) is { IsLost: false } saved
            ? saved.Outcomes[activity.Id]
            : StaleReport.SomebodyWasQuicker;

    /// <summary>
    /// Several at once, in one transaction: those that can be saved are; a fault in one keeps nothing from the others. A race that is
    /// lost is lost for all of them, and whoever asked tries them one by one.
    /// </summary>
    /// <param name="drafts">
    /// What stands as its author sees it, and is theirs by hand now: where it saved itself, the log tells of it.
    /// </param>
    public async Task<SavedTogether> SaveTogether(
        StaffMember staff, RoundInWork round, IReadOnlyList<WrittenReport> written, IReadOnlyList<Activity> drafts, HowSaved how,
        CancellationToken cancellation = default)
    {
        var own = drafts.Where(draft => IsOwnDraft(staff, round, draft)).Select(draft => round.ReportOf(draft)!).ToList();
        var logged = await LoggedSoFar.Of(
            db, [.. written.Select(one => ToBeLogged(staff, round, one, how)).OfType<ActivityReport>(), .. own], cancellation);
        var outcomes = new Dictionary<int, Outcome>();
        var (begun, emptied) = (new List<ActivityReport>(), new List<ActivityReport>());
        foreach (var one in written)
            outcomes[one.Activity.Id] = await Record(staff, round, one, how, logged, begun, emptied, cancellation);
        List<AuditEntry> told = [.. own.Select(report => logged[report].Draft()).OfType<AuditEntry>()];
        db.AuditEntries.AddRange(told);
        var saved = how == HowSaved.AsDraft
            ? await db.SaveDraftOr(round.Round, StaleReport.SomebodyWasQuicker, errors, cancellation)
            : await db.SaveWorkOr(round.Round, StaleReport.SomebodyWasQuicker, errors, cancellation);
        if (!saved.IsDone)
            return new(new Dictionary<int, Outcome>(), HasLogged: false, IsLost: true);
        emptied.ForEach(round.Remove);
        begun.ForEach(round.Add);
        return new(outcomes, told.Count > 0, IsLost: false);
    }

    /// <summary>Whether what stands in an open report is what this person wrote last.</summary>
    private static bool IsOwnDraft(StaffMember staff, RoundInWork round, Activity activity) =>
        round.ReportOf(activity) is { State.IsOpen: true } report && report.LastChanged.UserId == staff.UserId;

    /// <summary>
    /// The report whose log has to be asked. While its author goes on typing the log says nothing, so what it holds is not asked; where
    /// nothing is left, it may have to.
    /// </summary>
    private static ActivityReport? ToBeLogged(StaffMember staff, RoundInWork round, WrittenReport one, HowSaved how) =>
        how == HowSaved.AsDraft && IsOwnDraft(staff, round, one.Activity)
            && !ActivityReport.AsWritten(one.Activity, round.Tertial, one.Entry, frozen: null).IsBlank
            ? null : round.ReportOf(one.Activity);

    /// <param name="begun">Those that there were no reports of.</param>
    /// <param name="emptied">Those that nothing is left of.</param>
    private async Task<Outcome> Record(
        StaffMember staff, RoundInWork round, WrittenReport one, HowSaved how, IReadOnlyDictionary<ActivityReport, LoggedSoFar> logged,
        List<ActivityReport> begun, List<ActivityReport> emptied, CancellationToken cancellation)
    {
        if (OwnActivities.MayWrite(staff, round, one.Activity) is { IsDone: false } refused)
            return refused;
        var stored = round.ReportOf(one.Activity);
        if ((stored?.Version ?? 0) != one.SeenVersion)
            return StaleReport.SomebodyWasQuicker;
        var change = staff.ChangeAt(clock.GetUtcNow());
        var report = stored ?? new ActivityReport(one.Activity, round.Tertial);
        var violations = report.Record(one.Entry, round.EarlierReportsOf(one.Activity), change);
        if (violations.Count > 0)
            return Outcome.Refused(violations);
        var before = stored is null ? null
            : logged.GetValueOrDefault(stored)?.Before(db, staff, keepsOwnDraft: how == HowSaved.Chosen);
        var isEmptied = await IsEmptied(report, cancellation);
        if (stored is null && isEmptied)
            return Outcome.Done;
        if (how != HowSaved.AsDraft || isEmptied && before is not null)
            db.Audit(staff, change, AuditDeed.Recorded, report, before, Source is { } source ? [source] : []);
        if (isEmptied)
            emptied.Add(db.ActivityReports.Remove(report).Entity);
        else if (stored is null)
            begun.Add(db.ActivityReports.Add(report).Entity);
        return Outcome.Done;
    }

    /// <summary>Nothing stands in it, and nobody has said anything of it: it was begun by mistake, and nobody should wait for it.</summary>
    private async Task<bool> IsEmptied(ActivityReport report, CancellationToken cancellation) =>
        report is { IsBlank: true, State: ReportState.Draft, Reviews.Count: 0, Comments.Count: 0 }
        && (report.Id == 0 || !await db.ReportComments.AnyAsync(comment => comment.ActivityReportId == report.Id, cancellation));
}
