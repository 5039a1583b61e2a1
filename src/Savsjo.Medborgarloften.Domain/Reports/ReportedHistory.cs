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
        return new(measure.Accumulation, joined.Stated, period.FirstTertial, joined.Settled, period.FollowedUp.Agreed)
        {
            Dropped = joined.Dropped,
            Done = joined.Done,
            Merged = before.Any(RanBeside)
                ? (before.Where(RanBeside).Max(one => one.Activity.LastTertial),
                    Of(period, activity, measure, reports, [.. before.TakeWhile(one => !RanBeside(one))]))
                : null,
        };

        bool RanBeside((Activity Activity, Measure Measure) one) => activity.FirstTertial <= one.Activity.LastTertial;
    }

    private static GoingCount Count(
        PromisePeriod period, Activity activity, Measure measure, IReadOnlyCollection<ActivityReport> reports)
    {
        List<ActivityReport> own = [.. reports.Where(report => report.ActivityId == activity.Id)];
        var untold = UntoldOf(period, activity, own);
        return new(
            period, activity, measure.Accumulation,
            own.ToDictionary(report => report.Tertial, report => report.StatedOf(measure.Id))
                .Where(one => !one.Value.Figure.IsMissing).ToDictionary(),
            untold.Keys.ToHashSet())
        {
            Dropped = Those(Untold.Dropped),
            Done = Those(Untold.Done),
        };

        HashSet<Tertial> Those(Untold why) => [.. untold.Where(one => one.Value == why).Select(one => one.Key)];
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
            return own.Status == ActivityStatus.Cancelled ? Untold.Dropped : own.ToldIn is null ? null : Untold.NotAsked;
        return activity.SettledSince(tertial, reports) is not { } since ? null
            : reports.First(report => report.Tertial == since).Status == ActivityStatus.Cancelled ? Untold.Dropped
            : Untold.Done;
    }

    private enum Untold
    {
        /// <summary>Told with the last tertial of its round, before the activity begins, after it has ended, or in another.</summary>
        NotAsked,

        /// <summary>Klart before: nothing more was done.</summary>
        Done,

        /// <summary>Utgår, now or before: what was done after that, nobody tells.</summary>
        Dropped,
    }
}
