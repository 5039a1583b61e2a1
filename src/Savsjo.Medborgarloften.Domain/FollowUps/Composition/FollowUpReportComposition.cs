using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Sentences;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>Sätter samman en uppföljning: turns a period and its reports into the content of one tertial's follow-up.</summary>
public sealed class FollowUpReportComposition
{
    private readonly PromisePeriod _period;
    private readonly Tertial _tertial;
    private readonly FollowedUpTertials _time;
    private readonly ILookup<int, ActivityReport> _reports;
    private readonly IReadOnlyList<PromiseNote> _notes;
    private readonly CountsTold _counts;
    private readonly MeasureComposition _measures;

    /// <param name="period">With promises, activities, measures and offences.</param>
    /// <param name="tertial">The tertial followed up.</param>
    /// <param name="reports">
    /// The reports that may be shown. Those after the tertial are left out: a follow-up holds what was known then.
    /// </param>
    /// <param name="notes">The summaries that may be shown. Each belongs to its tertial; those of others are left out.</param>
    /// <param name="replaced">
    /// The version that it corrects: what was told by itself there is told by itself again, though its count goes on elsewhere since.
    /// </param>
    public FollowUpReportComposition(
        PromisePeriod period, Tertial tertial, IEnumerable<ActivityReport> reports, IEnumerable<PromiseNote>? notes = null,
        FollowUpReportContent? replaced = null)
    {
        _period = period;
        _tertial = tertial;
        _time = FollowedUpTertials.Of(tertial, period.FollowedUp);
        _reports = reports.Where(report => report.Tertial <= tertial).ToLookup(report => report.ActivityId);
        _notes = [.. (notes ?? []).Where(note => note.Tertial == tertial)];
        _counts = new(period, _time, _reports, replaced);
        _measures = new(_counts);
    }

    public FollowUpReportContent Compose(FollowUpReportImprint imprint)
    {
        _period.SeeIn(_tertial);
        return Composed(imprint);
    }

    private FollowUpReportContent Composed(FollowUpReportImprint imprint) => new()
    {
        PeriodId = _period.Id == 0 ? null : _period.Id,
        Tertial = _tertial,
        Version = imprint.Version,
        MunicipalityName = imprint.MunicipalityName,
        PeriodTitle = _period.Title,
        PeriodYears = _period.Years,
        PeriodPublicId = _period.PublicId,
        HistoryOfDays = _period.HistoryOfDays(DateOnly.FromDateTime(imprint.PublishedAtUtc.InSweden())),
        Followed = _period.FollowedUp,
        PublishedAtUtc = imprint.PublishedAtUtc,
        PublishedBy = imprint.PublishedBy,
        Address = imprint.Address,
        Correction = imprint.Correction,
        TransferredFrom = _period.Rounds.FirstOrDefault(round => round.Tertial == _tertial)?.Source,
        Note = NoteOn(null),
        Promises = [.. _period.Promises.OrderBy(promise => promise.Number).Select(Compose)],
        CommonActivities = [.. Applicable(_period.CommonActivities).Select(Compose)],
        OtherGoals = OtherGoals(_period.CommonActivities),
    };

    private PromiseContent Compose(Promise promise) => new(
        promise.Number,
        promise.Text,
        promise.FollowUpHeading,
        NoteOn(promise),
        [.. Applicable(promise.Activities).Select(Compose)])
    {
        OtherGoals = OtherGoals(promise.Activities),
    };

    /// <param name="promise">Null for the whole follow-up.</param>
    private string? NoteOn(Promise? promise) => _notes.FirstOrDefault(note => note.Number == PromiseNote.NumberOf(promise))?.Text;

    /// <summary>The year's activities: those that apply to some tertial shown, and one that has just ended in the year before.</summary>
    private IEnumerable<Activity> Applicable(IEnumerable<Activity> activities) => activities
        .Where(activity => IsInColumns(activity) || HasJustEnded(activity))
        .OrderBy(activity => activity.Number);

    private bool IsInColumns(Activity activity) => _time.Columns.Any(activity.AppliesTo);

    /// <summary>It ended in the last tertial of the year before: its public reason is told once more, and nothing else of it.</summary>
    private bool HasJustEnded(Activity activity) => _time.Columns.First() is { First.Number: 1 } first
        && first.Last == _tertial && activity.LastTertial == first.First.Previous;

    /// <summary>The goals that no row tells, in the order of the document; one whose count goes on is told by its successor.</summary>
    private List<OtherGoal>? OtherGoals(IEnumerable<Activity> activities)
    {
        var found =
            from activity in activities.OrderBy(activity => activity.Number)
            where !IsInColumns(activity)
            from measure in activity.MeasuresInOrder
            where !_period.IsCountedElsewhere(activity, _tertial) || !measure.IsCountedOnElsewhere
            where activity.FirstTertial <= _tertial || !_period.IsCountedOn(measure)
            let goals = _period.GoalsOf(activity, measure)
            where goals is not null
            select OtherGoal(activity, measure, goals);
        return found.ToList() is { Count: > 0 } others ? others : null;
    }

    private OtherGoal OtherGoal(Activity activity, Measure measure, AgreedGoals goals)
    {
        var progress = _tertial < activity.FirstTertial ? null : _counts.ProgressOf(activity, measure);
        var told = new OtherGoal(
            activity.Label, activity.Name, measure.Key, measure.Kind,
            measure.WordsOf(goals.In(progress is null ? activity.FirstTertial : activity.LastTertial)).Clause(_period.Years),
            progress?.Outcome ?? GoalOutcome.NotYet, activity.FirstTertial, activity.LastTertial)
        {
            CannotBeTold = progress is not null && _counts.GoalOf(activity, measure) is { CannotBeTold: true },
        };
        return told is { IsMissed: true } && progress is { IsMissedNow: true }
            ? told with { Reason = new ReasonsTold(_counts).OfTheEnd(activity, measure, progress.Current) }
            : told;
    }

    private ActivityContent Compose(Activity activity)
    {
        var reports = _reports[activity.Id].ToList();
        return new ActivityContent
        {
            Label = activity.Label,
            Text = activity.Text,
            Name = activity.Name,
            Purpose = activity.Purpose,
            Responsible = activity.ResponsibleNames,
            History = _period.HistoryOf(activity, _tertial),
            Cells = [.. _time.Columns.Select(column => Cell(activity, column, reports))],
            Continues = _period.ContinuedBy(activity),
            Measures = HasJustEnded(activity) ? [] : _measures.Measures(activity),
            Suspicions = HasJustEnded(activity) ? null : _measures.Suspicions(activity),
        }.WithFirstReason();
    }

    private CellContent Cell(Activity activity, TertialSpan column, List<ActivityReport> reports)
    {
        var tertial = column.Last;
        var report = reports.SingleOrDefault(report => report.Tertial == tertial);
        if (report is not null)
            return new(tertial, CellState.Reported, report.Status, report.Text ?? Sentence(activity, report))
            {
                IsWrittenFromFigures = report.Text is null,
                ToldIn = report.ToldIn,
            };
        if (!activity.AppliesTo(column))
            return new(tertial, CellState.NotApplicable) { CountedIn = CountedIn(activity, column) };
        if (activity.SettledSince(tertial, reports) is { } since)
            return new(tertial, CellState.Settled, SettledSince: since,
                SettledStatus: reports.Single(report => report.Tertial == since).Status);
        return new(tertial, CellState.Missing);
    }

    /// <summary>"1.1": where a tertial was counted whose count goes on in the activity; null where it was nowhere.</summary>
    private string? CountedIn(Activity activity, TertialSpan column) =>
        activity.Measures.SelectMany(_counts.Before).Where(before => before.Activity.AppliesTo(column))
            .Select(before => before.Activity.Label).Distinct().ToList() is { Count: > 0 } labels ? SwedishText.List(labels) : null;

    private static string? Sentence(Activity activity, ActivityReport report) =>
        ReportSentence.From(activity, report.Tertial.Year, measure => report.StatedOf(measure.Id));
}
