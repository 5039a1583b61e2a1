using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>Sätter samman måtten: what an activity counted, column by column and over the year, and its table of suspicions.</summary>
internal sealed record MeasureComposition(CountsTold Counts)
{
    private FollowedUpTertials Time => Counts.Time;

    /// <summary>Those other than suspicions.</summary>
    public IReadOnlyList<MeasureContent> Measures(Activity activity) =>
        [.. Counts.Shown(activity).Where(measure => !measure.CountsSuspicions).OrderBy(measure => measure.Order)
            .Select(measure => Compose(activity, measure))];

    /// <summary>Null for an activity that counts none.</summary>
    public SuspicionTable? Suspicions(Activity activity)
    {
        var histories = activity.SuspicionMeasures.Intersect(Counts.Shown(activity))
            .Select(measure => (measure, history: Counts.HistoryOf(activity, measure))).ToList();
        if (histories.Count == 0)
            return null;
        var all = new SumOfMeasures([.. histories.Select(one => one.history)], Time.Last);
        return new SuspicionTable(
            histories[0].measure.Subgroups.First,
            [
                .. histories.Select(one => Row(activity, one.measure, one.history)),
            ],
            [
                .. Time.Columns.Select(column => histories.TrueForAll(one => IsNotApplicable(activity, one.history, column))
                    ? FigureContent.NotApplicable
                    : all.In(column.Last)),
            ],
            all.OfYear());
    }

    private OffenceRow Row(Activity activity, Measure measure, MeasureHistory history)
    {
        var goal = Counts.GoalOf(activity, measure);
        return new(measure.Name, Figures(activity, history), Year(history))
        {
            Key = measure.PublishedName,
            ReportedIn = Counts.ReportedIn(activity, measure),
            Goal = goal,
            // "Per år" of an agreement over New Year is judged over the agreement's own year.
            Period = goal is { Span: GoalSpan.Period } ? Period(history) : null,
        };
    }

    private MeasureContent Compose(Activity activity, Measure measure)
    {
        var history = Counts.HistoryOf(activity, measure);
        return new MeasureContent
        {
            Name = measure.Name,
            Key = measure.PublishedName,
            Unit = measure.Unit,
            Kind = measure.Kind,
            Accumulation = measure.Accumulation,
            WordBefore = measure.WordBefore,
            Figures = Figures(activity, history),
            ReportedIn = Counts.ReportedIn(activity, measure),
            Year = Year(history),
            Period = Period(history),
            Goal = Counts.GoalOf(activity, measure),
        }.With(measure.Subgroups);
    }

    private IReadOnlyList<FigureContent> Figures(Activity activity, MeasureHistory history) =>
        [.. Time.Columns.Select(column => history.In(column.Last) switch
        {
            { IsMissing: false } figure => FigureContent.Exact(figure),
            _ when IsNotApplicable(activity, history, column) => FigureContent.NotApplicable,
            _ => history.IsInTotal(column.Last, Time.Last) ? FigureContent.InTotal : FigureContent.Missing,
        })];

    private FigureContent Year(MeasureHistory history) => history.YearTotal(Time.Last) switch
    {
        { IsMissing: false } figure => FigureContent.Exact(figure),
        _ => history.SpanOf(GoalSpan.Year, Time.Last).Any(tertial => history.IsInTotal(tertial, Time.Last))
            ? FigureContent.InTotal
            : IsSettled(history, GoalSpan.Year) ? FigureContent.NotApplicable
            : FigureContent.Missing,
    };

    private FigureContent Period(MeasureHistory history) => IsSettled(history, GoalSpan.Period)
        ? FigureContent.NotApplicable
        : FigureContent.Exact(history.PeriodTotal(Time.Last));

    /// <summary>Of an activity that was dropped, or done before: nothing was told, and nothing is missing.</summary>
    private bool IsSettled(MeasureHistory history, GoalSpan span) => history.SpanOf(span, Time.Last) is var tertials
        && history.Total(tertials).IsMissing && history.Gaps(tertials).Count == 0;

    /// <summary>Before an activity begins, after it has ended, and once it is done or dropped there is nothing to miss.</summary>
    private bool IsNotApplicable(Activity activity, MeasureHistory history, TertialSpan column) =>
        history.In(column.Last).IsMissing && (!Counts.Has(activity, column) || !history.IsNotReported(column.Last));
}
