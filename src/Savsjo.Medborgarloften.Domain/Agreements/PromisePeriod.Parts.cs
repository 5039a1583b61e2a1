using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>Goals of a year or a tertial that its days cut.</content>
public sealed partial class PromisePeriod
{
    private static readonly Dictionary<string, bool> NothingChosen = [];

    /// <summary>Every goal of a draft that meets a part of its time: of a copy it is asked what is owed then.</summary>
    private List<PartOfGoal> PartsMet() =>
        [.. AllActivities.SelectMany(activity => PartsOf(activity, GoalTime.Of(this, activity)))];

    /// <summary>Väljer för en kopia what each of its goals owes in a part of a year; what is not chosen is asked.</summary>
    public IReadOnlyList<RuleViolation> ChooseParts(IReadOnlyDictionary<string, bool> parts)
    {
        var met = PartsMet();
        foreach (var part in met.Where(part => parts.ContainsKey(part.Key)))
            part.Measure.OweByDays(parts[part.Key]);
        return [.. met.Where(part => !parts.ContainsKey(part.Key)).Select(part => part.Question)];
    }

    /// <summary>
    /// Those that meet no part now, and would with other days. Of one that met a part before it was chosen then, and is not asked again.
    /// </summary>
    private IEnumerable<PartOfGoal> NewParts(Activity activity, GoalTime after) =>
        PartsOf(activity, after).Where(part => PartsOf(activity, GoalTime.Of(this, activity)).All(now => now.Measure != part.Measure));

    private static IEnumerable<PartOfGoal> PartsOf(Activity activity, GoalTime time) =>
        from measure in activity.MeasuresInOrder
        where measure is { Goal: not null, Shape.IsSum: true }
        let part = time.LastPartOf(measure.Goal!)
        where part is not null
        select new PartOfGoal(activity, measure, part.Value.Days, part.Value.ByDays);
}
