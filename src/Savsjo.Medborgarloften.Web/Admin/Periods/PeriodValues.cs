using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Parties;
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
        .. period.MovedEnds is [.., { Reason: { } reason }] ? [new("Varför den slutar en annan dag än som undertecknades", reason)]
            : Array.Empty<AuditValue>(),
    ]);

    /// <summary>With the reason that was given for a change of it.</summary>
    public static string With(string values, string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? values : $"{values}\n{AuditValues.Write([new("Skäl till ändringen", reason.Trim())])}";

    /// <summary>How it is followed up.</summary>
    public static string FollowUpsOf(PromisePeriod period) => AuditValues.Write(
    [
        new("Tillsammans", period.FollowUps.JoinedWithNext is { Count: > 0 }
            ? SwedishText.List([.. period.FollowUps.RoundsOf([.. period.TouchedTertials]).Where(round => round.IsJoined)
                .Select(round => round.NameOfAll)])
            : "varje tertial för sig"),
        new("Börjar med", (period.FollowUps.From ?? Tertial.Containing(period.FirstDay)).Name),
        .. period.DoubledRounds is { Count: > 0 } doubled
            ? [new("Dubbla omgångar", SwedishText.List([.. doubled.Select(round => round.Name)]))]
            : Array.Empty<AuditValue>(),
    ]);

    /// <summary>The documents that its follow-ups are transferred from.</summary>
    public static string TransfersOf(PromisePeriod period) => AuditValues.Write(
    [
        .. period.Rounds.Where(round => round.IsTransferred).OrderBy(round => round.Tertial).Select(round => new AuditValue(
            $"Överförd uppföljning, {round.Name}",
            round.Source is { } source
                ? $"{source.Title}, publicerat {SwedishText.Date(source.PublishedOn)}{(source.Address is { } at ? $", {at}" : "")}"
                : "dokumentet är inte angivet")),
    ]);

    public static string Of(Promise promise) => AuditValues.Write(
    [
        new("Nummer", $"{promise.Number}"),
        new("Löfte", promise.Text),
        new("Rubrik", promise.FollowUpHeading),
    ]);

    public static string Of(PromisePeriod period, Activity activity) => AuditValues.Write(Values(period, activity));

    /// <summary>What an activity continues from a period before.</summary>
    public static string Continues(Lineage lineage, Activity activity) => AuditValues.Write(
    [
        new("Fortsätter", activity.ContinuesActivityId is { } id && lineage.Find(id) is { } earlier
            ? $"{earlier.Label} {earlier.Name} i {earlier.PeriodTitle}"
            : "ingen"),
    ]);

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
        if (activity.Purpose is { } purpose)
            yield return new("Syfte", purpose);
        yield return new("Ansvariga", activity.Responsible.Count == 0 ? "saknas" : activity.ResponsibleNames);
        if (activity.ReportedBy is { } reportedBy)
            yield return new("Redovisas av", reportedBy.Word);
        foreach (var (until, terms) in activity.EarlierTerms)
            yield return new($"Före {until.Name}", Terms(terms));
        yield return new("Gäller", $"{activity.FirstTertial.Name} till {activity.LastTertial.Name}");
        if (activity.StartReason is { } start)
            yield return new("Varför den börjar senare", start);
        if (activity.EndReason is { } end)
            yield return new("Varför den slutar tidigare", end);
        foreach (var old in period.ReplacedBy(activity))
            yield return new("Ersätter", $"{old.Label} {Short(old.Name)}");
        if (period.ReplacementOf(activity) is { } next)
            yield return new("Ersätts av", $"{next.Label} {Short(next.Name)}"
                + (activity.Measures.Any(measure => measure.IsCountedOnElsewhere) ? ", räknas där" : ""));
    }

    private static string Terms(ActivityTerms terms) =>
        $"{SwedishText.List([.. terms.Parties.Select(party => party.Name)])}; redovisas av "
            + $"{SwedishText.List([.. terms.Reporters.Select(one => one.Name)])}; kortnamn {terms.ShortName ?? "saknas"}";

    private static string Short(string name) => name.Length <= 80 ? name : $"{name[..79].TrimEnd()}…";
}
