using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Sending;
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
    public async Task<RecordedRound> Record(StaffMember staff, RoundInWork round, EditRoundForm form, CancellationToken cancellation)
    {
        var recorded = new RecordedRound(round);
        await answers.Answer(staff, recorded, form, cancellation);
        foreach (var (key, report) in form.Reports)
        {
            if (recorded.HasMovedOn)
                return recorded;
            var activity = recorded.Round.Activities.FirstOrDefault(activity => PanelField.Key(activity.Id) == key);
            if (activity is null)
                recorded.RefuseUnknown();
            else
                recorded.Add(activity, await Save(staff, recorded.Round, activity, report, cancellation));
            if (activity is not null && recorded.IsStale(activity))
                await Reload(recorded, cancellation);
        }

        var deed = EntryDeed.Read(form.Deed);
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
        StaffMember staff, RoundInWork round, Activity activity, EditActivityReportForm form, CancellationToken cancellation)
    {
        if (OwnActivities.MayWrite(staff, round, activity) is { IsDone: false } refused)
            return refused;
        StoredReport.Complete(form, StoredReport.FormOf(round, activity));
        if (SeenFields.ChangedIn(form).Count == 0)
            return null;
        if ((round.ReportOf(activity)?.Version ?? 0) != form.SeenVersion)
            return StaleReport.SomebodyWasQuicker;
        var typed = TypedReport.Read(form, activity);
        return typed.Violations.Count > 0
            ? Outcome.Refused(typed.AllFaults(round, activity, staff.ChangeAt(clock.GetUtcNow())))
            : await save.Save(staff, round, activity, form.SeenVersion, typed.Entry, cancellation);
    }

    /// <summary>A save that lost a race has let go of everything it had loaded; and the race may have been with the publication.</summary>
    private async Task Reload(RecordedRound recorded, CancellationToken cancellation) =>
        recorded.Reload(await db.FindAgain(recorded.Round, clock.TodayInSweden(), cancellation));

    /// <summary>Where there is something to look at in what would be sent, nothing is until it has been looked at.</summary>
    private async Task SubmitReports(
        StaffMember staff, RecordedRound recorded, EditRoundForm form, EntryDeed deed, CancellationToken cancellation)
    {
        var round = recorded.Round;
        var chosen = deed.ActivityId is { } one ? [.. round.Activities.Where(activity => activity.Id == one)]
            : ReportsToSend.Ready(staff, round).ToList();
        if (chosen.Count == 0 && deed.ActivityId is null && IsAllSent(staff, round))
            recorded.NothingLeftToSend();
        else if (chosen.Count == 0 && recorded.Outcome.IsDone)
            recorded.Refuse(deed.ActivityId is null
                ? "Det finns ingen påbörjad rapport att skicka in. Fyll i en först."
                : "Rapporten finns inte i den här omgången. Läs in sidan igen.");
        chosen.RemoveAll(recorded.IsUnsaved);
        var toLookAt = chosen.FindAll(activity => reports.NeedsLook(round, activity, isForAll: deed.ActivityId is null));
        if (toLookAt.Count > 0 && recorded.Outcome.IsDone && chosen.TrueForAll(activity => reports.CanBeSent(round, activity)))
        {
            recorded.LookFirstAt(chosen);
            return;
        }

        foreach (var id in chosen.Except(toLookAt).Select(activity => activity.Id).ToList())
            if (!recorded.HasMovedOn)
                await SubmitReport(
                    staff, recorded, form, recorded.Round.Activities.Single(activity => activity.Id == id), cancellation);
    }

    private static bool IsAllSent(StaffMember staff, RoundInWork round) =>
        round.Activities.Where(activity => OwnActivities.IsOwn(staff, activity) && round.IsInWork(activity)).ToList() is { Count: > 0 } own
        && own.TrueForAll(activity =>
            round.ReportOf(activity) is { } report ? !report.State.IsOpen : round.SettledSince(activity) is not null)
        && own.Exists(activity => round.ReportOf(activity) is not null);

    private async Task SubmitReport(
        StaffMember staff, RecordedRound recorded, EditRoundForm form, Activity activity, CancellationToken cancellation)
    {
        var seen = recorded.IsSaved(activity) ? recorded.Round.ReportOf(activity)?.Version : form.ReportOf(activity.Id)?.SeenVersion;
        var outcome = await submit.Submit(staff, recorded.Round, activity, seen ?? 0, cancellation);
        recorded.AddSubmission(activity, outcome);
        if (outcome.IsStale)
            await Reload(recorded, cancellation);
    }

    private async Task WithdrawReport(StaffMember staff, RecordedRound recorded, EntryDeed deed, CancellationToken cancellation)
    {
        if (recorded.Round.FindActivity(deed.ActivityId ?? 0) is { } activity)
            recorded.AddWithdrawal(activity, await submit.Withdraw(staff, recorded.Round, activity, cancellation));
        else
            recorded.Refuse("Rapporten finns inte i den här omgången. Läs in sidan igen.");
    }
}
