using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>
/// Räkningarna i en uppföljning: where each count is told, from what it is known, and what became of its goal. A count that goes on in
/// the activity that replaced its own is told there.
/// </summary>
/// <param name="Period">The agreement.</param>
/// <param name="Time">The tertials followed up.</param>
/// <param name="Reports">The reports that may be shown, by their activities; none after the tertial.</param>
/// <param name="Replaced">The version that is corrected; see <see cref="FollowUpReportComposition"/>.</param>
internal sealed record CountsTold(
    PromisePeriod Period, FollowedUpTertials Time, ILookup<int, ActivityReport> Reports, FollowUpReportContent? Replaced)
{
    private readonly Dictionary<Measure, MeasureHistory> _histories = [];
    private readonly Dictionary<Measure, GoalProgress> _progress = [];

    private Tertial Now => Time.Last;

    /// <summary>A version that is corrected is judged over the days that it was published for, wherever they have moved since.</summary>
    private FollowedUpDays Days => Replaced?.Followed ?? Period.FollowedUp;

    /// <summary>What a goal is bounded by.</summary>
    public GoalTime TimeOf(Activity activity, Measure measure) => GoalTime.Of(
        Period, activity, measure, Days, one => (one.FirstTertial, LastOf(one)));

    private Tertial LastOf(Activity activity) =>
        activity.LastTertial < Period.LastTertial && activity.LastTertial < Days.Last ? activity.LastTertial : Days.Last;

    /// <summary>The activity's measures that are told with it.</summary>
    public IEnumerable<Measure> Shown(Activity activity) =>
        IsElsewhere(activity) && Period.ReplacementOf(activity) is { } next && Time.Columns.Any(next.AppliesTo)
            ? activity.Measures.Where(measure => !measure.IsCountedOnElsewhere)
            : activity.Measures.Where(measure => !IsToldElsewhere(activity, measure));

    /// <summary>The measures whose counts are told in this one, the nearest first; most often none.</summary>
    public IReadOnlyList<(Activity Activity, Measure Measure)> Before(Measure measure) =>
        [.. Period.CountedBefore(measure).TakeWhile(before => IsElsewhere(before.Activity))];

    /// <summary>Whether a column has something of a count of the activity's, its own or one that goes on in it.</summary>
    public bool Has(Activity activity, TertialSpan column) => activity.AppliesTo(column)
        || activity.Measures.SelectMany(Before).Any(before => before.Activity.AppliesTo(column));

    /// <summary>Each is made once: rows, goals and reasons ask for the same.</summary>
    public MeasureHistory HistoryOf(Activity activity, Measure measure) =>
        _histories.TryGetValue(measure, out var known) ? known : _histories[measure] = ReportedHistory.Of(
            Period, activity, measure,
            [.. Reports[activity.Id], .. Before(measure).SelectMany(before => Reports[before.Activity.Id])], Before(measure));

    /// <summary>How far the goal has come; null where there is none.</summary>
    public GoalProgress? ProgressOf(Activity activity, Measure measure) => Period.GoalsOf(activity, measure) is not { } goals ? null
        : _progress.TryGetValue(measure, out var known) ? known
        : _progress[measure] = GoalProgress.After(
            goals, HistoryOf(activity, measure), Now, TimeOf(activity, measure));

    /// <summary>The goal as it is told; null where there is none, or it is judged in the activity in which the count goes on.</summary>
    public GoalContent? GoalOf(Activity activity, Measure measure)
    {
        if (IsElsewhere(activity) && Period.IsJudgedElsewhere(activity, measure, Now)
            || Period.GoalsOf(activity, measure) is not { } goals || ProgressOf(activity, measure) is not { } progress)
            return null;
        return GoalContent.Of(progress, goals, Time, Reason)
            .AsDaysMoved(Period, progress, new(goals, HistoryOf(activity, measure), TimeOf(activity, measure), Reason), Now);

        string? Reason(JudgedSpan span) => new ReasonsTold(this).Of(activity, measure, span);
    }

    /// <summary>Who reported what, in the tertials in which a count was kept in another activity, too or alone.</summary>
    public IReadOnlyList<ReportedPart> ReportedIn(Activity activity, Measure measure)
    {
        var all = Before(measure).Reverse().Append((Activity: activity, Measure: measure)).ToList();
        return all.Count == 1 ? [] : [.. Time.Columns.SelectMany(Parts)];

        IEnumerable<ReportedPart> Parts(TertialSpan column) => all.Where(one => one.Activity.AppliesTo(column)).ToList() switch
        {
            [var only] when only.Activity != activity => [new(only.Activity.Label, column.Last)],
            { Count: > 1 } several => several.Select(
                one => new ReportedPart(one.Activity.Label, column.Last, Own(one.Activity, one.Measure, column))),
            _ => [],
        };

        FigureContent Own(Activity other, Measure its, TertialSpan column) => FigureContent.Exact(
            ReportedHistory.Of(Period, other, its, [.. Reports[other.Id]], before: []).In(column.Last));
    }

    /// <summary>What the replaced version told by itself is told by itself again.</summary>
    private bool IsElsewhere(Activity activity) => Period.IsCountedElsewhere(activity, Now)
        && Replaced?.Activities.FirstOrDefault(one => one.Label == activity.Label)
            is not ({ Suspicions: not null } or { Measures.Count: > 0 });

    /// <summary>
    /// Nothing of the year is told here: each round so far is told in another activity, and it has promised nothing itself.
    /// </summary>
    private bool IsToldElsewhere(Activity activity, Measure measure) => Period.GoalsOf(activity, measure) is null
        && Time.Columns.Where(activity.AppliesTo).ToList() is { Count: > 0 } own
        && own.TrueForAll(column => Reports[activity.Id].Any(report =>
            report is { ToldIn: not null } && report.Tertial == column.Last && report.StatedOf(measure.Id).Figure.IsMissing));
}
