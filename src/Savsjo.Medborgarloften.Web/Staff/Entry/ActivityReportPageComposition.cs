using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Conversations;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Locked;
using Savsjo.Medborgarloften.Web.Staff.Entry.Panels;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Staff.Entry;

/// <summary>Sätter samman inmatningssidan from the round, and from what was typed where that could not be saved.</summary>
public sealed class ActivityReportPageComposition(RoundInWork round, StaffMember staff, StaffNames names)
{
    /// <summary>How long after somebody's words it is likely that they still have the report open.</summary>
    private static readonly TimeSpan StillThere = TimeSpan.FromMinutes(15);

    private readonly Organisation _own = staff.Organisation!.Value;

    /// <summary>When the page is read.</summary>
    public required DateTime NowUtc { get; init; }

    /// <summary>Whose names the page may need.</summary>
    public static IEnumerable<string> UserIdsOf(RoundInWork round) => round.OwnReports
        .SelectMany(report => (string?[])[report.LastChanged.UserId, report.Submitted?.UserId, .. Conversation.UserIdsOf(report)])
        .OfType<string>();

    /// <param name="form">What was typed; null shows what is stored.</param>
    /// <param name="recorded">What came of it; null when nothing was saved, and everything typed stays.</param>
    public ActivityReportPage Compose(DateOnly today, string? message = null, EditRoundForm? form = null, RecordedRound? recorded = null)
    {
        var all = round.Activities.Where(activity => activity.IsResponsibilityOf(_own)).ToList();
        var own = all.Where(round.IsInWork).ToList();
        var shown = own.Where(activity => IsShown(activity, form, recorded)).ToList();
        return new ActivityReportPage
        {
            Covers = round.Covers,
            OtherDays = round.OtherDays,
            Deadline = round.Round.Deadline,
            IsOverdue = round.IsInTurn && today > round.Round.Deadline,
            Organisation = _own,
            Items = [.. shown.Select(activity => Item(activity, form, recorded))],
            IsCorrection = round.OngoingCorrection is not null,
            TransferNote = round.Round.TransferNote,
            Outside = [.. all.Except(own).Select(activity => LockedReport.OutsideCorrection(round, activity))],
            Settled = Settled(own.Except(shown)),
            Others = [.. round.Activities.Where(activity => !activity.IsResponsibilityOf(_own)).Select(Other)],
            Errors = FaultSummary.Of(round, staff, recorded),
            IsUnsaved = form is not null,
            Message = message,
            ReadyCount = ReportsToSend.Ready(staff, round).Count(),
        };
    }

    /// <summary>Expected, already begun, or opened by hand in the form that was posted.</summary>
    private bool IsShown(Activity activity, EditRoundForm? form, RecordedRound? recorded) =>
        round.SettledSince(activity) is null
        || round.ReportOf(activity) is not null
        || form?.ReportOf(activity.Id) is not null && (recorded is null || recorded.IsUnsaved(activity));

    private PageItem Item(Activity activity, EditRoundForm? form, RecordedRound? recorded)
    {
        var report = round.ReportOf(activity);
        var faults = recorded?.FaultsOf(activity) ?? [];
        var talk = Talk(activity, form, recorded);
        if (report is { State.IsOpen: false })
            return new(null, LockedReport.Of(round, report, staff, names, [.. faults.Select(fault => fault.Message)]) with
            {
                Talk = talk,
                Taken = recorded?.IsSaved(activity) == true ? PanelField.NameOf(activity.Id, "") : null,
            });
        var posted = recorded is null || recorded.IsUnsaved(activity) ? form?.ReportOf(activity.Id) : null;
        var stored = StoredReport.FormOf(round, activity);
        if (posted is not null)
            StoredReport.Complete(posted, stored);
        return new(ReportPanel.Of(round, activity, _own, posted ?? stored, faults, Comment(report)) with
        {
            Talk = talk,
            Beside = Beside(report),
        }, null);
    }

    /// <summary>"Anna Lind skrev här 10.02 och kan ha rapporten öppen.": nothing is locked by it; drafts save themselves.</summary>
    private string? Beside(ActivityReport? report) =>
        report is { LastChanged: var last } && last.UserId != staff.UserId && report.IsAuthor(last.UserId)
            && NowUtc - last.AtUtc < StillThere
            ? $"{names[last.UserId]} skrev här {last.AtUtc.AsTime()} och kan ha rapporten öppen."
            : null;

    private ReviewerComment? Comment(ActivityReport? report) => report?.LatestReview is { Comment: { } comment } review
        ? new(
            names[review.Decided.UserId],
            review.Decided.AtUtc.AsMoment(),
            comment,
            review.Part?.NameIn(report.Activity),
            RemarksBeside.Of(report, names))
        : null;

    /// <summary>What was typed in it stays where it was not sent.</summary>
    private ReportTalk? Talk(Activity activity, EditRoundForm? form, RecordedRound? recorded)
    {
        var faults = recorded?.AnswerFaultsOf(activity) ?? [];
        return round.ReportOf(activity) is { } report
            ? ReportTalk.Of(report, staff, names, recorded is null || faults.Count > 0 ? form?.AnswerOf(activity.Id) : null, faults)
            : null;
    }

    private List<SettledActivities> Settled(IEnumerable<Activity> activities) => [.. activities
        .Select(activity => (activity, since: round.SettledSince(activity)!.Value))
        .GroupBy(one => (one.since, Status: StatusIn(one.activity, one.since)))
        .OrderBy(group => group.Key.since)
        .Select(group => new SettledActivities(
            $"{group.Key.Status.Word} sedan {group.Key.since.Name}",
            [.. group.Select(one => new SettledActivity(
                one.activity.Id, one.activity.Label, one.activity.Name, one.activity.Text, StatusLook.Of(group.Key.Status)))]))];

    private ActivityStatus StatusIn(Activity activity, Tertial tertial) =>
        round.EarlierReportsOf(activity).Single(report => report.Tertial == tertial).Status ?? ActivityStatus.Done;

    private OthersActivity Other(Activity activity)
    {
        var report = round.ReportOf(activity);
        if (report is not null)
            return new(activity.Label, activity.Name, report.Status is { } reported ? StatusLook.Of(reported) : StatusLook.NotReported,
                ReportStateLook.Of(report.State), PrintedText.Of(round, report) ?? "Ingen text än.", report.Id);
        if (round.SettledSince(activity) is not { } since)
            return new(
                activity.Label, activity.Name, StatusLook.NotReported, null,
                $"{SwedishText.Capitalised(activity.PartiesInText)} har inte börjat på rapporten.");
        var status = StatusIn(activity, since);
        return new(activity.Label, activity.Name, StatusLook.Of(status), null, $"{status.Word} sedan {since.Name}.");
    }
}
