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
    private readonly FollowUpReportContent? _replaced;

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
        _replaced = replaced;
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
        PeriodPublicId = _period.PublicId,
        HistoryOfDays = _period.HistoryOfDays,
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
        .Where(activity => _time.Columns.Any(activity.AppliesTo) || HasJustEnded(activity))
        .OrderBy(activity => activity.Number);

    /// <summary>It ended in the last tertial of the year before: its public reason is told once more, and nothing else of it.</summary>
    private bool HasJustEnded(Activity activity) => _time.Columns.First() is { First.Number: 1 } first
        && first.Last == _tertial && activity.LastTertial == first.First.Previous;

    /// <summary>The goals that no row tells, in the order of the document; one whose count goes on is told by its successor.</summary>
    private List<OtherGoal>? OtherGoals(IEnumerable<Activity> activities)
    {
        var found =
            from activity in activities.OrderBy(activity => activity.Number)
            where !Applicable([activity]).Any() || HasJustEnded(activity)
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
        var held = goals.In(_tertial < activity.LastTertial ? activity.FirstTertial : activity.LastTertial);
        var outcome = _tertial < activity.FirstTertial ? GoalOutcome.NotYet
            : GoalProgress.After(
                goals, History(activity, measure, [.. _reports[activity.Id]]), _tertial, GoalTime.Of(_period, activity, measure)).Outcome;
        return new(
            activity.Label, activity.Name, measure.PublishedName ?? measure.Name, measure.Kind,
            measure.WordsOf(held).Clause(_period.Years), outcome, activity.FirstTertial, activity.LastTertial);
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
            Measures = [.. Shown(activity).Where(measure => !measure.CountsSuspicions).OrderBy(measure => measure.Order)
                .Select(measure => Measure(activity, measure, reports))],
            Suspicions = Suspicions(activity, reports),
        }.WithFirstReason();
    }

    /// <summary>
    /// What is counted elsewhere, in the activity that replaced it, is told there and nowhere else, as soon as that one is told of.
    /// </summary>
    private IEnumerable<Measure> Shown(Activity activity) => HasJustEnded(activity) ? []
        : IsCountedElsewhere(activity) && _period.ReplacementOf(activity) is { } next && _time.Columns.Any(next.AppliesTo)
            ? activity.Measures.Where(measure => !measure.IsCountedOnElsewhere)
        : activity.Measures.Where(measure => !IsToldElsewhere(activity, measure));

    /// <summary>
    /// Nothing of the year is told here: each round so far is told in another activity, and it has promised nothing itself.
    /// </summary>
    private bool IsToldElsewhere(Activity activity, Measure measure) => _period.GoalsOf(activity, measure) is null
        && _time.Columns.Where(activity.AppliesTo).ToList() is { Count: > 0 } own
        && own.TrueForAll(column => _reports[activity.Id].Any(report =>
            report is { ToldIn: not null } && report.Tertial == column.Last && report.StatedOf(measure.Id).Figure.IsMissing));

    private bool IsCountedElsewhere(Activity activity) => _period.IsCountedElsewhere(activity, _tertial)
        && _replaced?.Activities.FirstOrDefault(one => one.Label == activity.Label)
            is not ({ Suspicions: not null } or { Measures.Count: > 0 });

    private bool IsJudged(Activity activity, Measure measure) =>
        !IsCountedElsewhere(activity) || !_period.IsJudgedElsewhere(activity, measure, _tertial);

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
        activity.Measures.SelectMany(Before).Where(before => before.Activity.AppliesTo(column)).Select(before => before.Activity.Label)
            .Distinct().ToList() is { Count: > 0 } labels ? SwedishText.List(labels) : null;

    private IReadOnlyList<(Activity Activity, Measure Measure)> Before(Measure measure) =>
        [.. _period.CountedBefore(measure).TakeWhile(before => IsCountedElsewhere(before.Activity))];

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
            ReportedIn = ReportedIn(activity, measure),
            Year = Year(history),
            Period = IsSettled(history, GoalSpan.Period)
                ? FigureContent.NotApplicable
                : FigureContent.Exact(history.PeriodTotal(_tertial)),
            Goal = IsJudged(activity, measure) && _period.GoalsOf(activity, measure) is { } goals
                ? Goal(activity, measure, goals, history)
                : null,
        }.With(measure.Subgroups);
    }

    private GoalContent Goal(Activity activity, Measure measure, AgreedGoals goals, MeasureHistory history)
    {
        var time = GoalTime.Of(_period, activity, measure);
        var progress = GoalProgress.After(goals, history, _tertial, time);
        return GoalContent.Of(progress, goals, _time, tertial => Reason(activity, measure, tertial))
            .AsDaysMoved(_period, activity, progress, goals, history, time);
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
                    ReportedIn = ReportedIn(activity, one.measure),
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
            : IsSettled(history, GoalSpan.Year) ? FigureContent.NotApplicable
            : FigureContent.Missing,
    };

    /// <summary>Of an activity that was dropped, or done before: nothing was told, and nothing is missing.</summary>
    private bool IsSettled(MeasureHistory history, GoalSpan span) => history.SpanOf(span, _tertial) is var tertials
        && history.Total(tertials).IsMissing && history.Gaps(tertials).Count == 0;

    /// <summary>Before an activity begins, after it has ended, and once it is done or dropped there is nothing to miss.</summary>
    private bool IsNotApplicable(Activity activity, MeasureHistory history, TertialSpan column) =>
        history.In(column.Last).IsMissing && (!IsCounted(activity, column) || !history.IsNotReported(column.Last));

    private bool IsCounted(Activity activity, TertialSpan column) => activity.AppliesTo(column)
        || activity.Measures.SelectMany(Before).Any(before => before.Activity.AppliesTo(column));

    private MeasureHistory History(Activity activity, Measure measure, List<ActivityReport> reports) => ReportedHistory.Of(
        _period, activity, measure,
        [.. reports, .. Before(measure).SelectMany(before => _reports[before.Activity.Id])], Before(measure));

    /// <summary>Who reported what, in the tertials in which a count was kept in another activity, too or alone.</summary>
    private IReadOnlyList<ReportedPart> ReportedIn(Activity activity, Measure measure)
    {
        var all = Before(measure).Reverse().Append((Activity: activity, Measure: measure)).ToList();
        return all.Count == 1 ? [] : [.. _time.Columns.SelectMany(Parts)];

        IEnumerable<ReportedPart> Parts(TertialSpan column) => all.Where(one => one.Activity.AppliesTo(column)).ToList() switch
        {
            [var only] when only.Activity != activity => [new(only.Activity.Label, column.Last)],
            { Count: > 1 } several => several.Select(
                one => new ReportedPart(one.Activity.Label, column.Last, Own(one.Activity, one.Measure, column))),
            _ => [],
        };

        FigureContent Own(Activity other, Measure its, TertialSpan column) => FigureContent.Exact(
            ReportedHistory.Of(_period, other, its, [.. _reports[other.Id]], before: []).In(column.Last));
    }

    /// <summary>What the authors wrote in a tertial on why the goal was missed, in whichever activity it was counted.</summary>
    private string? Reason(Activity activity, Measure measure, Tertial tertial) =>
        Before(measure).Reverse().Append((Activity: activity, Measure: measure)).Reverse()
            .Select(one => _reports[one.Activity.Id].FirstOrDefault(report => report.Tertial == tertial)?.ReasonOf(one.Measure.Id))
            .FirstOrDefault(reason => reason is not null);
}
