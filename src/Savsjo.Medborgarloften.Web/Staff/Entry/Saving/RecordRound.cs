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
/// Sparar sidan: the reports that were changed and can be saved, together; a fault in one keeps nothing from the others, and neither does
/// somebody who was quicker with one. Then sends in or takes back what the button said.
/// </summary>
public sealed class RecordRound(
    AppDbContext db, SaveActivityReport save, SubmitActivityReport submit, ReportsToSend reports, AnswerComments answers,
    WritePromiseNotes notes, TimeProvider clock)
{
    public Task<RecordedRound> Record(StaffMember staff, RoundInWork round, EditRoundForm form, CancellationToken cancellation) =>
        Record(staff, round, form, HowSaved.ByHand, cancellation);

    /// <summary>The same after a choice between two versions.</summary>
    public Task<RecordedRound> RecordChosen(StaffMember staff, RoundInWork round, EditRoundForm form, CancellationToken cancellation) =>
        Record(staff, round, form, HowSaved.Chosen, cancellation);

    private async Task<RecordedRound> Record(
        StaffMember staff, RoundInWork round, EditRoundForm form, HowSaved how, CancellationToken cancellation)
    {
        var recorded = new RecordedRound(round);
        var deed = EntryDeed.Read(form.Deed);
        await answers.Answer(staff, recorded, form, cancellation);
        await SaveReports(staff, recorded, form, how, deed.Name is not (EntryDeed.Submit or EntryDeed.Withdraw), cancellation);
        if (recorded.HasMovedOn)
            return recorded;
        if (deed.Name == EntryDeed.Submit)
            await SubmitReports(staff, recorded, form, deed, cancellation);
        else if (deed.Name == EntryDeed.Withdraw)
            await WithdrawReport(staff, recorded, deed, cancellation);
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
        await SaveReports(staff, recorded, form, HowSaved.AsDraft, logsDrafts: false, cancellation);
        return recorded;
    }

    /// <summary>What is filled in out of a document: the reports, and nothing else. The log names the document with each.</summary>
    public async Task<RecordedRound> RecordFrom(
        AuditValue source, StaffMember staff, RoundInWork round, EditRoundForm form, CancellationToken cancellation)
    {
        var recorded = new RecordedRound(round);
        await new RecordRound(db, save.From(source), submit, reports, answers, notes, clock)
            .SaveReports(staff, recorded, form, HowSaved.ByHand, logsDrafts: false, cancellation);
        return recorded;
    }

    /// <param name="logsDrafts">What saved itself and stands as its author sees it is theirs by hand now: the log tells of it.</param>
    private async Task SaveReports(
        StaffMember staff, RecordedRound recorded, EditRoundForm form, HowSaved how, bool logsDrafts, CancellationToken cancellation)
    {
        var (written, drafts) = (new List<WrittenReport>(), new List<Activity>());
        foreach (var (key, report) in form.Reports)
            if (recorded.Round.Activities.FirstOrDefault(activity => PanelField.Key(activity.Id) == key) is not { } activity)
                recorded.RefuseUnknown();
            else
                Read(staff, recorded, activity, report, written, drafts);
        if (!logsDrafts)
            drafts.Clear();
        var saved = await save.SaveTogether(staff, recorded.Round, written, drafts, how, cancellation);
        if (saved.IsLost)
            await SaveOneByOne(staff, recorded, form, [.. written.Select(one => one.Activity), .. drafts], how, cancellation);
        else
            recorded.Take(saved);
    }

    /// <summary>Somebody was quicker with one of them, which keeps nothing from the others.</summary>
    private async Task SaveOneByOne(
        StaffMember staff, RecordedRound recorded, EditRoundForm form, IReadOnlyList<Activity> activities, HowSaved how,
        CancellationToken cancellation)
    {
        await Reload(recorded, cancellation);
        foreach (var lost in activities)
        {
            if (recorded.HasMovedOn)
                return;
            if (recorded.Round.FindActivity(lost.Id) is not { } activity || form.ReportOf(activity.Id) is not { } report)
                continue;
            var (written, drafts) = (new List<WrittenReport>(), new List<Activity>());
            Read(staff, recorded, activity, report, written, drafts);
            var saved = await save.SaveTogether(
                staff, recorded.Round, written, how == HowSaved.AsDraft ? [] : drafts, how, cancellation);
            if (!saved.IsLost)
                recorded.Take(saved);
            else
                await LoseTo(recorded, activity, written.Count > 0, cancellation);
        }
    }

    private async Task LoseTo(RecordedRound recorded, Activity activity, bool isWritten, CancellationToken cancellation)
    {
        if (isWritten)
            recorded.Add(activity, StaleReport.SomebodyWasQuicker);
        await Reload(recorded, cancellation);
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

    /// <summary>What the page says of one report: what is to be saved, or why it cannot be; nothing where it is unchanged.</summary>
    private void Read(
        StaffMember staff, RecordedRound recorded, Activity activity, EditActivityReportForm form, List<WrittenReport> written,
        List<Activity> unchanged)
    {
        var round = recorded.Round;
        if (OwnActivities.MayWrite(staff, round, activity) is { IsDone: false } refused)
        {
            recorded.Add(activity, refused);
            return;
        }

        var stored = StoredReport.FormOf(round, activity);
        StoredReport.Complete(form, stored);
        if (StoredReport.IsSame(form, stored))
            unchanged.Add(activity);
        else if (SeenFields.ChangedIn(form).Count > 0)
            Read(staff, recorded, activity, form, stored, written);
    }

    private void Read(
        StaffMember staff, RecordedRound recorded, Activity activity, EditActivityReportForm form, EditActivityReportForm stored,
        List<WrittenReport> written)
    {
        var typed = TypedReport.Read(form, activity);
        if (stored.SeenVersion != form.SeenVersion && !IsOwnEcho(staff, recorded.Round, activity, form, stored))
            recorded.Add(activity, StaleReport.SomebodyWasQuicker);
        else if (typed.Violations.Count > 0)
            recorded.Add(activity, Outcome.Refused(typed.AllFaults(recorded.Round, activity, staff.ChangeAt(clock.GetUtcNow()))));
        else
            written.Add(new(activity, stored.SeenVersion, typed.Entry));
    }

    /// <summary>
    /// What came in between was this same page's own: a save that reached the database while its answer was lost on the way. Nothing
    /// stands there that its author neither saw nor typed.
    /// </summary>
    private static bool IsOwnEcho(
        StaffMember staff, RoundInWork round, Activity activity, EditActivityReportForm form, EditActivityReportForm stored) =>
        round.ReportOf(activity)?.LastChanged.UserId == staff.UserId && StoredReport.HoldsNothingElse(form, stored, round, activity);

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
        else if (isForAll && recorded.Outcome.IsDone)
            recorded.Tell("Det finns ingen påbörjad rapport att skicka in. Fyll i en först.");
        else if (recorded.Outcome.IsDone)
            recorded.Refuse("Rapporten finns inte i den här omgången. Läs in sidan igen.");
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
