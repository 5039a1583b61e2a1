using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Shared;

/// <summary>Det som försvinner: asked before a promise or an activity is taken away.</summary>
/// <param name="What">"Ta bort löfte 2".</param>
/// <param name="Address">The page of what goes; its removal lies below.</param>
/// <param name="Items">What goes with it, a line each.</param>
/// <param name="Reports">Begun reports that go too: what others have written.</param>
public sealed record Goes(string What, string Address, IReadOnlyList<string> Items, int Reports)
{
    public static async Task<Goes?> OfPromise(AppDbContext db, int periodId, int promiseId, CancellationToken cancellation) =>
        await db.FindPeriod(periodId, cancellation) is { } work && work.Period.FindPromise(promiseId) is { } promise
            ? new(
                $"Ta bort löfte {promise.Number}", $"{PeriodPage.AddressOf(periodId)}/loften/{promiseId}",
                [promise.FollowUpHeading, .. promise.Activities.OrderBy(one => one.Number).Select(Line)],
                promise.Activities.Sum(activity => ReportsOf(work, activity)))
            : null;

    public static async Task<Goes?> OfActivity(AppDbContext db, int periodId, int activityId, CancellationToken cancellation) =>
        await db.FindPeriod(periodId, cancellation) is { } work && work.Period.FindActivity(activityId) is { } activity
            ? new(
                $"Ta bort aktivitet {activity.Label}", $"{PeriodPage.AddressOf(periodId)}/aktiviteter/{activityId}", [Line(activity)],
                ReportsOf(work, activity))
            : null;

    /// <summary>"1.2 Trafikkontroller, med två mått och ett mål".</summary>
    private static string Line(Activity activity)
    {
        var goals = activity.Measures.Count(measure => measure.Goal is not null);
        var measures = activity.Measures.Count switch
        {
            0 => "",
            1 => ", med ett mått",
            var count => $", med {SwedishText.InWords(count)} mått",
        };
        var promised = goals == 0 ? "" : $" och {(goals == 1 ? "ett mål" : $"{SwedishText.InWords(goals)} mål")}";
        return $"{activity.Label} {activity.Name}{measures}{promised}";
    }

    private static int ReportsOf(PeriodInWork work, Activity activity) =>
        work.Reported.Reports.Count(report => report.ActivityId == activity.Id);
}
