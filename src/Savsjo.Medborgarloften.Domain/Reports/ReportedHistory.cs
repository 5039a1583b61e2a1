using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Redovisad historia: a measure's figures over the period, as reports state them.</summary>
public static class ReportedHistory
{
    /// <param name="reports">
    /// The activity's, of any tertials, each of them once, and those of the activities whose count goes on in it.
    /// </param>
    public static MeasureHistory Of(
        PromisePeriod period, Activity activity, Measure measure, IReadOnlyCollection<ActivityReport> reports)
    {
        var stated = new Dictionary<Tertial, StatedFigure>();
        var settled = new HashSet<Tertial>();
        foreach (var (counted, its) in (IEnumerable<(Activity, Measure)>)[(activity, measure), .. period.CountedBefore(measure)])
        {
            // A tertial that both have is the successor's, which comes first here.
            List<ActivityReport> own = [.. reports.Where(report => report.ActivityId == counted.Id)];
            foreach (var report in own)
                stated.TryAdd(report.Tertial, report.StatedOf(its.Id));
            settled.UnionWith(Settled(period, counted, own).Where(counted.AppliesTo));
        }

        return new(measure.Accumulation, stated, period.FirstTertial, settled, period.FollowedUp.Agreed);
    }

    /// <summary>The tertials that no figures were to be given of.</summary>
    public static IReadOnlySet<Tertial> Settled(PromisePeriod period, Activity activity, IReadOnlyCollection<ActivityReport> reports) =>
        Tertial.Between(period.FollowedUp.Agreed, period.LastTertial)
            .Where(tertial => IsSettled(activity, period.RoundOf(tertial), tertial, reports)).ToHashSet();

    /// <summary>
    /// Told with the last tertial of its round, before it begins or after it has ended, done or dropped before, or dropped now without
    /// a figure, or told in another activity: nothing is missing, nothing
    /// was done.
    /// </summary>
    private static bool IsSettled(
        Activity activity, TertialSpan round, Tertial tertial, IReadOnlyCollection<ActivityReport> reports) =>
        tertial != round.Last || !activity.AppliesTo(round)
        || (reports.FirstOrDefault(report => report.Tertial == tertial) is { } own
            ? own.Status == ActivityStatus.Cancelled || own.ToldIn is not null
            : activity.SettledSince(tertial, reports) is not null);
}
