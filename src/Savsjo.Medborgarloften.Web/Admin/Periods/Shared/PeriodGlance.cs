using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Shared;

/// <summary>Hela perioden på en sida: every promise, activity and goal as the public will read them.</summary>
/// <param name="Page">The period, with what it lacks.</param>
/// <param name="Promises">In order; those of the period as a whole last.</param>
public sealed record PeriodGlance(PeriodPage Page, IReadOnlyList<GlancedPromise> Promises)
{
    public static async Task<PeriodGlance?> Load(AppDbContext db, int periodId, DateOnly today, CancellationToken cancellation)
    {
        if (await db.FindPeriod(periodId, cancellation) is not { Period: var period } work)
            return null;
        var promises = period.Promises.OrderBy(promise => promise.Number).Select(promise => new GlancedPromise(
            $"{promise.Number}. {promise.FollowUpHeading}", Activities(period, promise.Activities))).ToList();
        if (period.CommonActivities.Count > 0)
            promises.Add(new("Aktiviteter för hela perioden", Activities(period, period.CommonActivities)));
        return new(await PeriodPage.Of(db, work, today, cancellation), promises);
    }

    private static IReadOnlyList<GlancedActivity> Activities(PromisePeriod period, IEnumerable<Activity> activities) =>
        [.. activities.OrderBy(activity => activity.Number).Select(activity => new GlancedActivity(
            $"{activity.Label} {activity.Text}",
            $"{activity.ResponsibleNames}{ReportedBy(activity)}",
            [.. activity.MeasuresInOrder.Select(measure => Sentence(period, activity, measure)).DefaultIfEmpty(
                "Inget räknas. Aktiviteten redovisas med läge och text.")]))];

    private static string ReportedBy(Activity activity) =>
        activity.Reporters.SequenceEqual(activity.Responsible.Select(party => party.Organisation).OfType<Domain.Organisation>()) ? ""
            : $". Redovisas av {string.Join(" och ", activity.Reporters.Select(one => one.InText))}";

    private static string Sentence(PromisePeriod period, Activity activity, Measure measure) =>
        GoalReading.InOneSentence(measure, period, activity) ?? $"{measure.Name} räknas, utan mål.";
}

/// <summary>Ett löfte i överblicken.</summary>
public sealed record GlancedPromise(string Heading, IReadOnlyList<GlancedActivity> Activities);

/// <summary>En aktivitet i överblicken.</summary>
/// <param name="Goals">One sentence for each measure.</param>
public sealed record GlancedActivity(string Text, string Parties, IReadOnlyList<string> Goals);
