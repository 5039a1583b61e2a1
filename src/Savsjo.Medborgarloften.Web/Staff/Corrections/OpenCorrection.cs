using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.Corrections;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Corrections;

/// <summary>Öppnar en rättelse av en publicerad uppföljning, eller avbryter den: every report at once, with the log, or nothing.</summary>
public sealed class OpenCorrection(AppDbContext db, IDatabaseErrors errors, MunicipalityOptions municipality, TimeProvider clock)
{
    private static readonly Outcome SomebodyWasQuicker =
        Outcome.Stale(new("Någon annan har just öppnat, avbrutit eller publicerat en rättelse av uppföljningen. Läs igenom sidan igen."));

    private static readonly Outcome NotAllowed = Outcome.Forbidden(new("Du har inte behörighet att rätta en publicerad uppföljning."));

    /// <summary>What the log says that a correction is of, and its summaries are not.</summary>
    public static string SubjectOf(RoundInWork round) => $"Rättelse av {round.Name}";

    /// <param name="round">A published round, tracked by the same context.</param>
    /// <param name="reason">Becomes public.</param>
    /// <param name="activityIds">Whose reports are opened.</param>
    /// <param name="noteNumbers">Which summaries are opened: 0 for the whole follow-up, or the promise's number.</param>
    public async Task<Outcome> Open(
        StaffMember staff, RoundInWork round, string? reason, IReadOnlyCollection<int> activityIds,
        IReadOnlyCollection<int>? noteNumbers = null, CancellationToken cancellation = default)
    {
        if (!staff.MayPublish)
            return NotAllowed;
        // What was read after the round's own row may be newer than it: one that was opened in between is seen by its reports.
        if (round.OngoingCorrection is not null || round.OwnReports.Any(report => report.IsUnderCorrection))
            return SomebodyWasQuicker;
        var change = staff.ChangeAt(clock.GetUtcNow());
        var before = round.OwnReports.Where(report => activityIds.Contains(report.ActivityId))
            .ToDictionary(report => report, ReportValues.Of);
        var notesBefore = round.Notes.ToDictionary(note => note, NoteValues.Of);
        var violations = round.OpenCorrection(reason, activityIds, municipality.AllowedContacts, change, noteNumbers);
        if (violations.Count > 0)
            return Outcome.Refused(violations);
        var labels = round.Activities.Where(activity => activityIds.Contains(activity.Id))
            .Select(activity => $"{activity.Label} {activity.Name}");
        Log(staff, round, change, AuditDeed.CorrectionOpened, before: null, AuditValues.Write(
            [new("Skäl", round.OngoingCorrection!.Reason), .. labels.Select(label => new AuditValue("Rapport", label))]));
        foreach (var (report, values) in before)
            db.Audit(staff, change, AuditDeed.CorrectionOpened, report, values);
        foreach (var note in round.Notes.Where(note => note.IsUnderCorrection))
            Open(staff, change, note, notesBefore.GetValueOrDefault(note));
        return await db.SaveOr(SomebodyWasQuicker, errors, cancellation);
    }

    /// <param name="before">Null where nothing was published: the correction adds it.</param>
    private void Open(StaffMember staff, Change change, PromiseNote note, string? before)
    {
        if (before is null)
            db.PromiseNotes.Add(note);
        db.Audit(staff, change, AuditDeed.CorrectionOpened, note, before);
    }

    /// <summary>Avbryter: whatever was written in the correction is in the log and nowhere else.</summary>
    /// <param name="round">A round under correction, tracked by the same context.</param>
    /// <param name="seenVersion">The round's version that was read: somebody may have written since.</param>
    public async Task<Outcome> CallOff(StaffMember staff, RoundInWork round, int seenVersion, CancellationToken cancellation = default)
    {
        if (!staff.MayPublish)
            return NotAllowed;
        if (round.OngoingCorrection is not { } correction || round.Round.Version != seenVersion)
            return SomebodyWasQuicker;
        var change = staff.ChangeAt(clock.GetUtcNow());
        var before = round.OwnReports.Where(report => correction.Concerns(report.ActivityId))
            .ToDictionary(report => report, ReportValues.Of);
        var notes = round.Notes.Where(note => note.IsUnderCorrection).ToDictionary(note => note, NoteValues.Of);
        var begun = round.CallOffCorrection(change);
        Log(staff, round, change, AuditDeed.CorrectionCalledOff, AuditValues.Write([new("Skäl", correction.Reason)]), after: null);
        foreach (var (report, values) in before)
            if (begun.Contains(report))
                Remove(staff, change, report, values);
            else
                db.Audit(staff, change, AuditDeed.CorrectionCalledOff, report, values);
        foreach (var (note, values) in notes)
            db.Audit(staff, change, AuditDeed.CorrectionCalledOff, note, values);
        return await db.SaveOr(SomebodyWasQuicker, errors, cancellation);
    }

    /// <summary>It was begun in the correction and never published: the gap is a gap again.</summary>
    private void Remove(StaffMember staff, Change change, ActivityReport report, string before)
    {
        db.ActivityReports.Remove(report);
        db.AuditEntries.Add(new AuditEntry(change, staff.Name, AuditDeed.CorrectionCalledOff, report.Tertial, report.ActivityId,
            $"{report.Activity.Label} {report.Activity.Name}", before, after: null));
    }

    private void Log(StaffMember staff, RoundInWork round, Change change, AuditDeed deed, string? before, string? after) =>
        db.AuditEntries.Add(
            new AuditEntry(change, staff.Name, deed, round.Tertial, null, SubjectOf(round), before, after));
}
