using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>A period's, a promise's and an activity's values as the log writes them (see <see cref="AuditValues"/>).</summary>
public static class PeriodValues
{
    public static string Of(PromisePeriod period) => AuditValues.Write(
    [
        new("Namn", period.Title),
        new("Första dag", SwedishText.Date(period.FirstDay)),
        new("Sista dag", SwedishText.Date(period.LastDay)),
    ]);

    /// <summary>How it is followed up.</summary>
    public static string FollowUpsOf(PromisePeriod period) => AuditValues.Write(
    [
        new("Tillsammans", period.FollowUps.JoinedWithNext is { Count: > 0 }
            ? SwedishText.List([.. period.FollowUps.RoundsOf([.. period.TouchedTertials]).Where(round => round.IsJoined)
                .Select(round => round.NameOfAll)])
            : "varje tertial för sig"),
        new("Börjar med", (period.FollowUps.From ?? Tertial.Containing(period.FirstDay)).Name),
    ]);

    public static string Of(Promise promise) => AuditValues.Write(
    [
        new("Nummer", $"{promise.Number}"),
        new("Löfte", promise.Text),
        new("Rubrik", promise.FollowUpHeading),
    ]);

    public static string Of(PromisePeriod period, Activity activity) => AuditValues.Write(Values(period, activity));

    /// <summary>The order of a promise's activities, or of those of the period as a whole.</summary>
    public static string Order(IEnumerable<Activity> activities) => AuditValues.Write(
        activities.OrderBy(activity => activity.Number).Select(activity => new AuditValue(activity.Label, activity.Name)));

    /// <summary>"2.4 Riktade insatser i Medborgarlöften 2022–2023".</summary>
    public static string Subject(PromisePeriod period, Activity activity) => $"{activity.Label} {Short(activity.Name)} i {period.Title}";

    public static string Subject(PromisePeriod period, Promise promise) => $"Löfte {promise.Number} i {period.Title}";

    /// <summary>Where new activities are put: "Löfte 2 i …", "Hela perioden i …".</summary>
    public static string Place(PromisePeriod period, Promise? promise) =>
        promise is null ? $"Gemensamma aktiviteter i {period.Title}" : Subject(period, promise);

    private static IEnumerable<AuditValue> Values(PromisePeriod period, Activity activity)
    {
        yield return new("Aktivitet", activity.Label);
        yield return new("Text", activity.Text);
        if (activity.ShortName is { } shortName)
            yield return new("Kortnamn", shortName);
        yield return new("Ansvariga", activity.Responsible.Count == 0 ? "saknas" : activity.ResponsibleNames);
        yield return new("Gäller", $"{activity.FirstTertial.Name} till {activity.LastTertial.Name}");
        if (activity.StartReason is { } start)
            yield return new("Varför den börjar senare", start);
        if (activity.EndReason is { } end)
            yield return new("Varför den slutar tidigare", end);
        if (period.ReplacedBy(activity) is { } old)
            yield return new("Ersätter", $"{old.Label} {Short(old.Name)}");
    }

    private static string Short(string name) => name.Length <= 80 ? name : $"{name[..79].TrimEnd()}…";
}
