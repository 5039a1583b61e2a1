using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Shared;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>
/// Sparar sidan: each report that was changed is saved by itself, so that a fault in one keeps nothing from the others;
/// then sends in or takes back what the button said.
/// </summary>
public sealed class RecordRound(
    AppDbContext db, SaveActivityReport save, SubmitActivityReport submit, ReportsToSend reports, AnswerComments answers,
    WritePromiseNotes notes, TimeProvider clock)
{
    public Task<RecordedRound> Record(StaffMember staff, RoundInWork round, EditRoundForm form, CancellationToken cancellation) =>
        Record(staff, round, form, save.Save, cancellation);

    /// <summary>The same after a choice between two versions.</summary>
    public Task<RecordedRound> RecordChosen(StaffMember staff, RoundInWork round, EditRoundForm form, CancellationToken cancellation) =>
        Record(staff, round, form, save.SaveChosen, cancellation);

    private async Task<RecordedRound> Record(
        StaffMember staff, RoundInWork round, EditRoundForm form, SaveOne one, CancellationToken cancellation)
    {
        var recorded = new RecordedRound(round);
        await answers.Answer(staff, recorded, form, cancellation);
        await SaveReports(staff, recorded, form, one, cancellation);
        var deed = EntryDeed.Read(form.Deed);
        if (recorded.HasMovedOn)
            return recorded;
        if (deed.Name == EntryDeed.Submit)
            await SubmitReports(staff, recorded, form, deed, cancellation);
        else if (deed.Name == EntryDeed.Withdraw)
            await WithdrawReport(staff, recorded, deed, cancellation);
        else
            await LogDrafts(staff, recorded, form, cancellation);
        if (!recorded.HasMovedOn)
            await RecordNotes(staff, recorded, form, cancellation);
        return recorded;
    }

    /// <summary>
    /// Medan man skriver: the reports that were changed, and nothing else: no comment is sent and no summary saved before somebody says
    /// so.
    /// </summary>
    public async Task<RecordedRound> SaveDrafts(
        StaffMember staff, RoundInWork round, EditRoundForm form, CancellationToken cancellation)
    {
        var recorded = new RecordedRound(round);
        await SaveReports(staff, recorded, form, save.SaveDraft, cancellation);
        return recorded;
    }

    /// <summary>What is filled in out of a document: the reports, and nothing else. The log names the document with each.</summary>
    public async Task<RecordedRound> RecordFrom(
        AuditValue source, StaffMember staff, RoundInWork round, EditRoundForm form, CancellationToken cancellation)
    {
        var recorded = new RecordedRound(round);
        await SaveReports(staff, recorded, form, save.From(source).Save, cancellation);
        return recorded;
    }

    private async Task SaveReports(
        StaffMember staff, RecordedRound recorded, EditRoundForm form, SaveOne one, CancellationToken cancellation)
    {
        foreach (var (key, report) in form.Reports)
        {
            if (recorded.HasMovedOn)
                return;
            var activity = recorded.Round.Activities.FirstOrDefault(activity => PanelField.Key(activity.Id) == key);
            if (activity is null)
                recorded.RefuseUnknown();
            else
                recorded.Add(activity, await Save(staff, recorded.Round, activity, report, one, cancellation));
            if (activity is not null && recorded.IsStale(activity))
                await Reload(recorded, cancellation);
        }
    }

    /// <summary>Last of all: where one is refused, none of them is saved, and what was loaded is let go of.</summary>
    private async Task RecordNotes(StaffMember staff, RecordedRound recorded, EditRoundForm form, CancellationToken cancellation)
    {
        var outcome = await notes.Write(staff, recorded.Round, [.. form.ChangedNotes], cancellation);
        recorded.AddNotes(outcome, form.ChangedNotes.Count());
        if (outcome.IsDone && NoteDeed.Read(form.Deed) is { } deed)
        {
            outcome = await notes.Do(staff, recorded.Round, deed, cancellation);
            recorded.AddNoteStep(outcome, deed);
        }

        if (!outcome.IsDone)
            await Reload(recorded, cancellation);
    }

    private async Task<Outcome?> Save(
        StaffMember staff, RoundInWork round, Activity activity, EditActivityReportForm form, SaveOne one,
        CancellationToken cancellation)
    {
        if (OwnActivities.MayWrite(staff, round, activity) is { IsDone: false } refused)
            return refused;
        var stored = StoredReport.FormOf(round, activity);
        StoredReport.Complete(form, stored);
        if (SeenFields.ChangedIn(form).Count == 0 || StoredReport.IsSame(form, stored))
            return null;
        if (stored.SeenVersion != form.SeenVersion && !IsOwnEcho(staff, round, activity, form, stored))
            return StaleReport.SomebodyWasQuicker;
        var typed = TypedReport.Read(form, activity);
        return typed.Violations.Count > 0
            ? Outcome.Refused(typed.AllFaults(round, activity, staff.ChangeAt(clock.GetUtcNow())))
            : await one(staff, round, activity, stored.SeenVersion, typed.Entry, cancellation);
    }

    /// <summary>
    /// What came in between was this same page's own: a save that reached the database while its answer was lost on the way. Nothing
    /// stands there that its author neither saw nor typed.
    /// </summary>
    private static bool IsOwnEcho(
        StaffMember staff, RoundInWork round, Activity activity, EditActivityReportForm form, EditActivityReportForm stored) =>
        round.ReportOf(activity)?.LastChanged.UserId == staff.UserId && StoredReport.HoldsNothingElse(form, stored, round, activity);

    /// <summary>What saved itself while its author typed, and stands as they see it, is theirs by hand now: the log tells of it.</summary>
    private async Task LogDrafts(StaffMember staff, RecordedRound recorded, EditRoundForm form, CancellationToken cancellation)
    {
        foreach (var (key, report) in form.Reports)
            if (!recorded.HasMovedOn && recorded.Round.Activities.FirstOrDefault(one => PanelField.Key(one.Id) == key) is { } activity
                && StoredReport.IsSame(report, StoredReport.FormOf(recorded.Round, activity)))
                await LogDraft(staff, recorded, activity, cancellation);
    }

    private async Task LogDraft(StaffMember staff, RecordedRound recorded, Activity activity, CancellationToken cancellation)
    {
        var outcome = await save.LogDraft(staff, recorded.Round, activity, cancellation);
        if (outcome is { IsDone: true })
            recorded.NoteLogged();
        else if (outcome is { IsStale: true })
            await Reload(recorded, cancellation);
    }

    /// <summary>How a report is saved: by hand, or as a draft while somebody types.</summary>
    private delegate Task<Outcome> SaveOne(
        StaffMember staff, RoundInWork round, Activity activity, int seenVersion, ReportEntry entry, CancellationToken cancellation);

    /// <summary>A save that lost a race has let go of everything it had loaded; and the race may have been with the publication.</summary>
    private async Task Reload(RecordedRound recorded, CancellationToken cancellation) =>
        recorded.Reload(await db.FindAgain(recorded.Round, clock.TodayInSweden(), cancellation));

    /// <summary>Where there is something to look at in what would be sent, nothing is until it has been looked at.</summary>
    private async Task SubmitReports(
        StaffMember staff, RecordedRound recorded, EditRoundForm form, EntryDeed deed, CancellationToken cancellation)
    {
        var (round, isForAll) = (recorded.Round, deed.ActivityId is null);
        var chosen = deed.ActivityId is { } one ? [.. round.Activities.Where(activity => activity.Id == one)]
            : ReportsToSend.Ready(staff, round).ToList();
        if (chosen.Count == 0)
            TellOfNothing(staff, recorded, isForAll);
        chosen.RemoveAll(recorded.IsUnsaved);
        var whole = chosen.FindAll(activity => reports.CanBeSent(round, activity));
        var toLookAt = whole.FindAll(activity => reports.NeedsLook(round, activity, isForAll));
        if (toLookAt.Count > 0 && recorded.Outcome.IsDone && whole.Count == chosen.Count)
        {
            recorded.LookFirstAt(chosen, isForAll);
            return;
        }

        foreach (var activity in toLookAt)
            recorded.Tell($"{activity.Label} är inte inskickad: titta igenom den först.");
        foreach (var activity in chosen.Except(toLookAt).ToList())
            await submit.SubmitOne(staff, recorded, activity, SeenOf(recorded, form, activity), cancellation);
    }

    private static void TellOfNothing(StaffMember staff, RecordedRound recorded, bool isForAll)
    {
        if (isForAll && IsAllSent(staff, recorded.Round))
            recorded.Tell("Allt är redan inskickat.");
        else if (recorded.Outcome.IsDone)
            recorded.Refuse(isForAll
                ? "Det finns ingen påbörjad rapport att skicka in. Fyll i en först."
                : "Rapporten finns inte i den här omgången. Läs in sidan igen.");
    }

    private static bool IsAllSent(StaffMember staff, RoundInWork round) =>
        !round.ToReport.Any(activity => OwnActivities.IsOwn(staff, activity) && round.IsInWork(activity))
        && round.OwnReports.Any(report => OwnActivities.IsOwn(staff, report.Activity) && round.IsInWork(report.Activity));

    /// <summary>What its sender has on the screen: what was just saved from it, what says the same, or what it was built on.</summary>
    private static int SeenOf(RecordedRound recorded, EditRoundForm form, Activity activity)
    {
        var stored = StoredReport.FormOf(recorded.Round, activity);
        return form.ReportOf(activity.Id) is not { } typed ? recorded.IsSaved(activity) ? stored.SeenVersion : 0
            : recorded.IsSaved(activity) || StoredReport.IsSame(typed, stored) ? stored.SeenVersion
            : typed.SeenVersion;
    }

    private async Task WithdrawReport(StaffMember staff, RecordedRound recorded, EntryDeed deed, CancellationToken cancellation)
    {
        if (recorded.Round.FindActivity(deed.ActivityId ?? 0) is { } activity)
            recorded.AddWithdrawal(activity, await submit.Withdraw(staff, recorded.Round, activity, cancellation));
        else
            recorded.Refuse("Rapporten finns inte i den här omgången. Läs in sidan igen.");
    }
}
