using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Redovisad historia: a measure's figures over the period, as reports state them.</summary>
public static class ReportedHistory
{
    /// <param name="reports">
    /// The activity's, of any tertials, each of them once, and those of the activities whose count goes on in it.
    /// </param>
    public static MeasureHistory Of(PromisePeriod period, Activity activity, Measure measure, IReadOnlyCollection<ActivityReport> reports)
    {
        var figures = new Dictionary<Tertial, Figure>();
        var settled = new HashSet<Tertial>();
        foreach (var (counted, its) in (IEnumerable<(Activity, Measure)>)[(activity, measure), .. period.CountedBefore(measure)])
        {
            List<ActivityReport> own = [.. reports.Where(report => report.ActivityId == counted.Id)];
            foreach (var report in own)
                figures[report.Tertial] = figures.GetValueOrDefault(report.Tertial).Plus(report.FigureOf(its.Id));
            settled.UnionWith(Settled(period, counted, own).Where(counted.AppliesTo));
        }

        return new(measure.Accumulation, figures, period.FirstTertial, settled);
    }

    /// <summary>The tertials that no figures were to be given of.</summary>
    public static IReadOnlySet<Tertial> Settled(PromisePeriod period, Activity activity, IReadOnlyCollection<ActivityReport> reports) =>
        period.Tertials.Where(tertial => IsSettled(activity, tertial, reports)).ToHashSet();

    /// <summary>Done or dropped before, or dropped now without a figure: nothing is missing, nothing was done.</summary>
    private static bool IsSettled(Activity activity, Tertial tertial, IReadOnlyCollection<ActivityReport> reports) =>
        reports.FirstOrDefault(report => report.Tertial == tertial) is { } own
            ? own.Status == ActivityStatus.Cancelled
            : activity.SettledSince(tertial, reports) is not null;
}
