using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Omgång i arbete: one round with its period's activities and all their reports up to its tertial. What staff report,
/// review and publish from; it answers what is expected, what is missing and what is settled. Of other tertials it holds
/// what is published, whatever a correction is doing to them; while it is itself corrected, only some of its reports are
/// in work.
/// </summary>
public sealed class RoundInWork
{
    private readonly Dictionary<int, List<ActivityReport>> _reports;
    private readonly List<PromiseNote> _notes;

    /// <param name="period">With rounds, promises, activities and measures.</param>
    /// <param name="round">One of the period's rounds.</param>
    /// <param name="reports">The period's reports, up to the round's tertial at least.</param>
    /// <param name="notes">The summaries of the round's own tertial, and of earlier ones for whoever writes the next.</param>
    public RoundInWork(
        PromisePeriod period, Round round, IEnumerable<ActivityReport> reports, IEnumerable<PromiseNote>? notes = null)
    {
        Period = period;
        Round = round;
        period.SeeIn(round.Tertial);
        var written = notes as IReadOnlyCollection<PromiseNote> ?? [.. notes ?? []];
        _notes = [.. written.Where(note => note.Tertial == round.Tertial)];
        EarlierNotes = [.. written.Where(note => note.Tertial < round.Tertial)];
        var given = reports as IReadOnlyCollection<ActivityReport> ?? [.. reports];
        var all = given.Select(report => report.Tertial == round.Tertial ? report : report.AsPublished())
            .OfType<ActivityReport>().ToList();
        LaterInWork = [.. given.Where(report => report.Tertial > round.Tertial && report.State != ReportState.Published)];
        LaterReports = [.. all.Where(report => report.Tertial > round.Tertial)];
        _reports = all.Where(report => report.Tertial <= round.Tertial)
            .GroupBy(report => report.ActivityId)
            .ToDictionary(group => group.Key, group => group.OrderBy(report => report.Tertial).ToList());
    }

    public PromisePeriod Period { get; }

    public Round Round { get; }

    public Tertial Tertial => Round.Tertial;

    /// <summary>What it follows up: its tertial, or that and those it is followed up together with.</summary>
    public TertialSpan Covers => Round.Covers;

    /// <summary>"tertial 3 2020", "hela 2020".</summary>
    public string Name => Round.Name;

    /// <summary>
    /// The days that the follow-up is about, where the period begins, ends or meets another inside a tertial; null where they
    /// are the tertial's own.
    /// </summary>
    public DaySpan? OtherDays => Period.DaysOf(Tertial) is { } days && days != Covers.Days ? days : null;

    /// <summary>The correction in whose course the round is worked on; null for a round that is not published.</summary>
    public Correction? OngoingCorrection => Round.OngoingCorrection;

    /// <summary>Reported in its turn, by the calendar: with a last day, and at the ordinary addresses.</summary>
    public bool IsInTurn => Round.IsInTurn;

    /// <summary>What is published of later tertials; their follow-ups show this one's figures too.</summary>
    public IReadOnlyList<ActivityReport> LaterReports { get; }

    /// <summary>Reports of later tertials that are written or reviewed now; nothing of them is public.</summary>
    public IReadOnlyList<ActivityReport> LaterInWork { get; }

    /// <summary>The activities that apply to some of its tertials, in the order of the document.</summary>
    public IEnumerable<Activity> Activities => Period.AllActivities.Where(activity => activity.AppliesTo(Covers));

    /// <summary>The activities that a report is expected of: not those that are settled since earlier.</summary>
    public IEnumerable<Activity> Expected => Activities.Where(activity => SettledSince(activity) is null);

    /// <summary>
    /// What is reviewed: the activities that a report is expected of, and those that were reported although they were
    /// settled; in a correction only those that it opened.
    /// </summary>
    public IEnumerable<Activity> ToReview =>
        Activities.Where(IsInWork).Where(activity => SettledSince(activity) is null || ReportOf(activity) is not null);

    /// <summary>The activities whose reports nobody has handed in yet, begun or not, in the order of the document.</summary>
    public IEnumerable<Activity> ToReport => Activities.Where(activity =>
        ReportOf(activity) is { } report ? report.State.IsOpen : SettledSince(activity) is null);

    /// <summary>Every report up to and with the tertial.</summary>
    public IEnumerable<ActivityReport> Reports => _reports.Values.SelectMany(reports => reports);

    /// <summary>The reports of the round's own tertial.</summary>
    public IEnumerable<ActivityReport> OwnReports => Reports.Where(report => report.Tertial == Tertial);

    /// <summary>Expected activities that nobody has begun to report: "inte redovisat".</summary>
    public IEnumerable<Activity> Missing => Expected.Where(activity => ReportOf(activity) is null && IsInWork(activity));

    /// <summary>Reports that were begun and are not approved; they stand in the way of publication.</summary>
    public IEnumerable<ActivityReport> NotApproved =>
        OwnReports.Where(report => report.State is not (ReportState.Approved or ReportState.Published));

    /// <summary>Reports that say that another activity tells of theirs, while that one tells of nothing.</summary>
    public IEnumerable<ActivityReport> ToldInNothing => OwnReports.Where(report => report.ToldIn is { } label
        && !OwnReports.Any(other => other.Activity.Label == label));

    /// <summary>Whether its report may be written now: every one of an open round, and those that a correction has opened.</summary>
    public bool IsInWork(Activity activity) => !Round.IsPublished || OngoingCorrection?.Concerns(activity.Id) == true;

    /// <summary>Why an activity's report may not be begun or changed in this round; null when it may.</summary>
    public RuleViolation? RefuseOutsideCorrection(Activity activity) => IsInWork(activity)
        ? null
        : new($"{activity.Label} ingår inte i rättelsen av {Name} och är låst som den publicerades.") { Names = Named.Whole };

    public Activity? FindActivity(int activityId) => Activities.SingleOrDefault(activity => activity.Id == activityId);

    public ActivityReport? ReportOf(Activity activity) => ReportsOf(activity).SingleOrDefault(report => report.Tertial == Tertial);

    public IReadOnlyList<ActivityReport> EarlierReportsOf(Activity activity) =>
        [.. ReportsOf(activity).Where(report => report.Tertial < Tertial)];

    /// <summary>The report of the tertial before, or the latest earlier one.</summary>
    public ActivityReport? LatestEarlierReportOf(Activity activity) => ReportsOf(activity).FindLast(report => report.Tertial < Tertial);

    /// <summary>A measure's figure as the round's report states it; missing where there is none.</summary>
    public StatedFigure StatedOf(Activity activity, Measure measure) =>
        ReportOf(activity)?.StatedOf(measure.Id) ?? StatedFigure.Missing;

    /// <summary>A measure's figures up to and with the tertial.</summary>
    public MeasureHistory HistoryOf(Activity activity, Measure measure) =>
        ReportedHistory.Of(Period, activity, measure, [.. ReportsOf(activity), .. CountedReportsOf(activity)], Tertial);

    /// <summary>What the reports before the tertial say of a measure.</summary>
    public EarlierFigures EarlierFiguresOf(Activity activity, Measure measure) => new(measure, EarlierReportsOf(activity), Tertial);

    /// <summary>Since when an activity needs no report; see <see cref="SettledByReports"/>.</summary>
    public Tertial? SettledSince(Activity activity) => activity.SettledSince(Tertial, ReportsOf(activity));

    /// <summary>
    /// Whether it was done and is expected once more, as with a goal that comes anew each year: "Pågår" after "Klart" is the
    /// usual thing then.
    /// </summary>
    public bool BeginsAnew(Activity activity) =>
        LatestEarlierReportOf(activity)?.Status == ActivityStatus.Done && SettledSince(activity) is null;

    /// <summary>What a submission of this activity's report is checked against.</summary>
    public SubmissionChecks ChecksFor(Activity activity, IReadOnlyCollection<string> allowedContacts) =>
        new(
            [.. EarlierReportsOf(activity), .. CountedReportsOf(activity), .. CountedAfter(activity).SelectMany(ReportsOf)], Period,
            allowedContacts)
        {
            Later = LaterReports,
            Beside = [.. OwnReports.Where(report => report.ActivityId != activity.Id)],
        };

    /// <summary>The activities that this one's count goes on in.</summary>
    private IEnumerable<Activity> CountedAfter(Activity activity) => activity.Measures.SelectMany(Period.CountedAfter).Distinct();

    /// <summary>The reports of the activities whose count goes on in this one.</summary>
    public IEnumerable<ActivityReport> CountedReportsOf(Activity activity) =>
        activity.Measures.SelectMany(Period.CountedBefore).Select(before => before.Activity).Distinct().SelectMany(ReportsOf);

    /// <summary>A report that was just begun; the round knows of it from now on.</summary>
    public void Add(ActivityReport report)
    {
        if (!_reports.TryGetValue(report.ActivityId, out var reports))
            _reports[report.ActivityId] = reports = [];
        reports.Add(report);
    }

    /// <summary>A report that nothing is left of; nobody waits for it any more.</summary>
    public void Remove(ActivityReport report) => _reports.GetValueOrDefault(report.ActivityId)?.Remove(report);

    /// <summary>The summaries that have been begun: of the whole follow-up, then of the promises.</summary>
    public IEnumerable<PromiseNote> Notes => _notes.OrderBy(note => note.Number);

    /// <summary>The summaries of the period's earlier rounds, as far as they were read.</summary>
    public IReadOnlyList<PromiseNote> EarlierNotes { get; }

    /// <summary>What can be summed up: 0 for the whole follow-up, then each promise's number.</summary>
    public IEnumerable<int> NoteNumbers => [PromiseNote.WholeFollowUp, .. Period.Promises.Select(promise => promise.Number).Order()];

    /// <summary>Summaries that were begun and nobody else has approved; they stand in the way of publication.</summary>
    public IEnumerable<PromiseNote> NotesNotApproved =>
        Notes.Where(note => note.State is not (ReportState.Approved or ReportState.Published) && !note.IsUntouched);

    /// <param name="number">0 for the whole follow-up, or a promise's number.</param>
    public PromiseNote? NoteOn(int number) => _notes.Find(note => note.Number == number);

    /// <summary>Why a summary may not be begun or changed in this round; null when it may.</summary>
    public RuleViolation? RefuseNoteOutsideCorrection(int number) =>
        !Round.IsPublished || NoteOn(number) is { IsUnderCorrection: true }
            ? null
            : new($"Sammanfattningen av {PromiseNote.AboutIn(number)} ingår inte i rättelsen av {Round.Name}.") { Names = Named.Whole };

    /// <summary>A summary that was just begun.</summary>
    /// <returns>Null when there is no such promise.</returns>
    public PromiseNote? BeginNote(int number)
    {
        if (!NoteNumbers.Contains(number))
            return null;
        var note = new PromiseNote(Period.Promises.SingleOrDefault(promise => promise.Number == number), Tertial);
        _notes.Add(note);
        return note;
    }

    /// <summary>A summary that nothing is left of.</summary>
    public void Remove(PromiseNote note) => _notes.Remove(note);

    private List<ActivityReport> ReportsOf(Activity activity) => _reports.GetValueOrDefault(activity.Id) ?? [];
}
