using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Redovisad historia: a measure's figures over the period, as reports state them.</summary>
public static class ReportedHistory
{
    /// <param name="reports">
    /// The activity's, of any tertials, each of them once, and those of the activities whose count goes on in it.
    /// </param>
    /// <param name="seenFrom">The tertial followed up: a count goes on from where the activity before it ends.</param>
    public static MeasureHistory Of(
        PromisePeriod period, Activity activity, Measure measure, IReadOnlyCollection<ActivityReport> reports, Tertial seenFrom) =>
        Of(period, activity, measure, reports, period.CountedBefore(measure, seenFrom));

    /// <param name="before">The measures whose count goes on in it, the nearest first.</param>
    public static MeasureHistory Of(
        PromisePeriod period, Activity activity, Measure measure, IReadOnlyCollection<ActivityReport> reports,
        IReadOnlyList<(Activity Activity, Measure Measure)> before)
    {
        var counts = before.Reverse().Append((Activity: activity, Measure: measure))
            .Select(one => Count(period, one.Activity, one.Measure, reports));
        var joined = counts.Aggregate((earlier, later) => earlier.GoOnIn(later));
        return new(measure.Accumulation, joined.Stated, period.FirstTertial, joined.Settled, period.FollowedUp.Agreed);
    }

    private static GoingCount Count(
        PromisePeriod period, Activity activity, Measure measure, IReadOnlyCollection<ActivityReport> reports)
    {
        List<ActivityReport> own = [.. reports.Where(report => report.ActivityId == activity.Id)];
        return new(
            period, activity, measure.Accumulation,
            own.ToDictionary(report => report.Tertial, report => report.StatedOf(measure.Id))
                .Where(one => !one.Value.Figure.IsMissing).ToDictionary(),
            Settled(period, activity, own).Where(activity.AppliesTo).ToHashSet());
    }

    /// <summary>The tertials that no figures were to be given of.</summary>
    public static IReadOnlySet<Tertial> Settled(PromisePeriod period, Activity activity, IReadOnlyCollection<ActivityReport> reports) =>
        Tertial.Between(period.FollowedUp.Agreed, period.LastTertial)
            .Where(tertial => IsSettled(activity, period.RoundOf(tertial), tertial, reports)).ToHashSet();

    /// <summary>
    /// Told with the last tertial of its round, before it begins or after it has ended, done or dropped before, or dropped now without
    /// a figure: nothing is missing, nothing
    /// was done.
    /// </summary>
    private static bool IsSettled(
        Activity activity, TertialSpan round, Tertial tertial, IReadOnlyCollection<ActivityReport> reports) =>
        tertial != round.Last || !activity.AppliesTo(round)
        || (reports.FirstOrDefault(report => report.Tertial == tertial) is { } own
            ? own.Status == ActivityStatus.Cancelled
            : activity.SettledSince(tertial, reports) is not null);
}
