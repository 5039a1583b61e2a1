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
        List<IReadOnlyDictionary<Tertial, Untold>> untold = [];
        foreach (var (counted, its) in (IEnumerable<(Activity, Measure)>)[(activity, measure), .. period.CountedBefore(measure)])
        {
            // A tertial that both have is the successor's, which comes first here.
            List<ActivityReport> own = [.. reports.Where(report => report.ActivityId == counted.Id)];
            foreach (var report in own)
                stated.TryAdd(report.Tertial, report.StatedOf(its.Id));
            untold.Add(UntoldOf(period, counted, own));
        }

        // A tertial is settled where none of those whose count it is was to tell of it.
        var settled = untold[0].Keys.Where(tertial => untold.TrueForAll(one => one.ContainsKey(tertial))).ToHashSet();
        return new(measure.Accumulation, stated, period.FirstTertial, settled, period.FollowedUp.Agreed)
        {
            Dropped = settled.Where(tertial => untold.Exists(one => one[tertial] == Untold.Dropped)).ToHashSet(),
        };
    }

    private static Dictionary<Tertial, Untold> UntoldOf(
        PromisePeriod period, Activity activity, IReadOnlyCollection<ActivityReport> reports)
    {
        var time = GoalTime.Of(period, activity);
        return (from tertial in Tertial.Between(period.FollowedUp.Agreed, period.LastTertial)
                let why = Why(activity, time, tertial, reports)
                where why is not null
                select (tertial, why.Value)).ToDictionary();
    }

    /// <summary>Why no figures were to be given of a tertial; null where they were.</summary>
    private static Untold? Why(Activity activity, GoalTime time, Tertial tertial, IReadOnlyCollection<ActivityReport> reports)
    {
        var round = time.Period.RoundOf(tertial);
        if (tertial != round.Last || round.Last < time.First || round.First > time.Last)
            return Untold.NotAsked;
        if (reports.FirstOrDefault(report => report.Tertial == tertial) is { } own)
            return own.Status == ActivityStatus.Cancelled ? Untold.Dropped : null;
        return activity.SettledSince(tertial, reports) is not { } since ? null
            : reports.First(report => report.Tertial == since).Status == ActivityStatus.Cancelled ? Untold.Dropped
            : Untold.Done;
    }

    private enum Untold
    {
        /// <summary>Told with the last tertial of its round, before the activity begins or after it has ended.</summary>
        NotAsked,

        /// <summary>Klart before: nothing more was done.</summary>
        Done,

        /// <summary>Utgår, now or before: what was done after that, nobody tells.</summary>
        Dropped,
    }
}
