using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Sentences;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>Sätter samman en uppföljning: turns a period and its reports into the content of one tertial's follow-up.</summary>
public sealed class FollowUpReportComposition
{
    private readonly PromisePeriod _period;
    private readonly Tertial _tertial;
    private readonly FollowedUpTertials _time;
    private readonly ILookup<int, ActivityReport> _reports;
    private readonly IReadOnlyList<PromiseNote> _notes;

    /// <param name="period">With promises, activities, measures and offences.</param>
    /// <param name="tertial">The tertial followed up.</param>
    /// <param name="reports">
    /// The reports that may be shown. Those after the tertial are left out: a follow-up holds what was known then.
    /// </param>
    /// <param name="notes">The summaries that may be shown. Each belongs to its tertial; those of others are left out.</param>
    public FollowUpReportComposition(
        PromisePeriod period, Tertial tertial, IEnumerable<ActivityReport> reports, IEnumerable<PromiseNote>? notes = null)
    {
        _period = period;
        _tertial = tertial;
        _time = FollowedUpTertials.Of(tertial, period.FollowedUp);
        _reports = reports.Where(report => report.Tertial <= tertial).ToLookup(report => report.ActivityId);
        _notes = [.. (notes ?? []).Where(note => note.Tertial == tertial)];
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
        Followed = _period.FollowedUp,
        PublishedAtUtc = imprint.PublishedAtUtc,
        PublishedBy = imprint.PublishedBy,
        Address = imprint.Address,
        Correction = imprint.Correction,
        Note = NoteOn(null),
        Promises = [.. _period.Promises.OrderBy(promise => promise.Number).Select(Compose)],
        CommonActivities = [.. Applicable(_period.CommonActivities).Select(Compose)],
    };

    private PromiseContent Compose(Promise promise) => new(
        promise.Number,
        promise.Text,
        promise.FollowUpHeading,
        NoteOn(promise),
        [.. Applicable(promise.Activities).Select(Compose)]);

    /// <param name="promise">Null for the whole follow-up.</param>
    private string? NoteOn(Promise? promise) => _notes.FirstOrDefault(note => note.Number == PromiseNote.NumberOf(promise))?.Text;

    /// <summary>The year's activities: those that apply to some tertial shown, and one that has just ended in the year before.</summary>
    private IEnumerable<Activity> Applicable(IEnumerable<Activity> activities) => activities
        .Where(activity => _time.Columns.Any(activity.AppliesTo) || HasJustEnded(activity))
        .OrderBy(activity => activity.Number);

    /// <summary>It ended in the last tertial of the year before: its public reason is told once more, and nothing else of it.</summary>
    private bool HasJustEnded(Activity activity) => _time.Columns.First() is { First.Number: 1 } first
        && first.Last == _tertial && activity.LastTertial == first.First.Previous;

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
            Measures = [.. Shown(activity).Where(measure => !measure.CountsSuspicions).OrderBy(measure => measure.Order)
                .Select(measure => Measure(activity, measure, reports))],
            Suspicions = Suspicions(activity, reports),
            GoalReason = reports.SingleOrDefault(report => report.Tertial == _tertial)?.GoalReason,
        };
    }

    /// <summary>What is counted elsewhere, in the activity that replaced it, is told there and nowhere else.</summary>
    private IEnumerable<Measure> Shown(Activity activity) => HasJustEnded(activity) ? []
        : _period.IsCountedElsewhere(activity, _tertial) ? activity.Measures.Where(measure => !measure.IsCountedOnElsewhere)
        : activity.Measures;

    private CellContent Cell(Activity activity, TertialSpan column, List<ActivityReport> reports)
    {
        var tertial = column.Last;
        var report = reports.SingleOrDefault(report => report.Tertial == tertial);
        if (report is { Text: null } && _period.IsCountedElsewhere(activity, _tertial))
            return new(tertial, CellState.Reported, report.Status) { IsWrittenFromFigures = true };
        if (report is not null)
            return new(tertial, CellState.Reported, report.Status, report.Text ?? Sentence(activity, report))
            {
                IsWrittenFromFigures = report.Text is null,
            };
        if (!activity.AppliesTo(column))
            return new(tertial, CellState.NotApplicable);
        if (activity.SettledSince(tertial, reports) is { } since)
            return new(tertial, CellState.Settled, SettledSince: since,
                SettledStatus: reports.Single(report => report.Tertial == since).Status);
        return new(tertial, CellState.Missing);
    }

    private static string? Sentence(Activity activity, ActivityReport report) =>
        ReportSentence.From(activity, report.Tertial.Year, measure => report.StatedOf(measure.Id));

    private MeasureContent Measure(Activity activity, Measure measure, List<ActivityReport> reports)
    {
        var history = History(activity, measure, reports);
        return new MeasureContent
        {
            Name = measure.Name,
            Key = measure.PublishedName,
            Unit = measure.Unit,
            Kind = measure.Kind,
            Accumulation = measure.Accumulation,
            WordBefore = measure.WordBefore,
            Figures = Figures(activity, history),
            Year = Year(history),
            Period = FigureContent.Exact(history.PeriodTotal(_tertial)),
            Goal = _period.GoalsOf(activity, measure) is not { } goals ? null
                : GoalContent.Of(GoalProgress.After(goals, history, _tertial, GoalTime.Of(_period, activity, measure)), goals, _time,
                    tertial => reports.Find(report => report.Tertial == tertial)?.GoalReason),
        }.With(measure.Subgroups);
    }

    private SuspicionTable? Suspicions(Activity activity, List<ActivityReport> reports)
    {
        var histories = activity.SuspicionMeasures.Intersect(Shown(activity))
            .Select(measure => (measure, history: History(activity, measure, reports))).ToList();
        if (histories.Count == 0)
            return null;
        var all = new SumOfMeasures([.. histories.Select(one => one.history)], _tertial);
        return new SuspicionTable(
            histories[0].measure.Subgroups.First,
            [
                .. histories.Select(one => new OffenceRow(
                    one.measure.Name, Figures(activity, one.history), Year(one.history))
                {
                    Key = one.measure.PublishedName,
                }),
            ],
            [
                .. _time.Columns.Select(column => histories.TrueForAll(one => IsNotApplicable(activity, one.history, column))
                    ? FigureContent.NotApplicable
                    : all.In(column.Last)),
            ],
            all.OfYear());
    }

    private IReadOnlyList<FigureContent> Figures(Activity activity, MeasureHistory history) =>
        [.. _time.Columns.Select(column => history.In(column.Last) switch
        {
            { IsMissing: false } figure => FigureContent.Exact(figure),
            _ when IsNotApplicable(activity, history, column) => FigureContent.NotApplicable,
            _ => history.IsInTotal(column.Last, _tertial) ? FigureContent.InTotal : FigureContent.Missing,
        })];

    private FigureContent Year(MeasureHistory history) => history.YearTotal(_tertial) switch
    {
        { IsMissing: false } figure => FigureContent.Exact(figure),
        _ => history.SpanOf(GoalSpan.Year, _tertial).Any(tertial => history.IsInTotal(tertial, _tertial))
            ? FigureContent.InTotal
            : FigureContent.Missing,
    };

    /// <summary>Before an activity begins, after it has ended, and once it is done or dropped there is nothing to miss.</summary>
    private bool IsNotApplicable(Activity activity, MeasureHistory history, TertialSpan column) =>
        history.In(column.Last).IsMissing && (!IsCounted(activity, column) || !history.IsNotReported(column.Last));

    private bool IsCounted(Activity activity, TertialSpan column) => activity.AppliesTo(column)
        || activity.Measures.SelectMany(_period.CountedBefore).Any(before => before.Activity.AppliesTo(column));

    private MeasureHistory History(Activity activity, Measure measure, List<ActivityReport> reports) => ReportedHistory.Of(
        _period, activity, measure,
        [.. reports, .. _period.CountedBefore(measure).SelectMany(before => _reports[before.Activity.Id])]);
}
