using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>Goals that the parties agree to change.</content>
public sealed partial class PromisePeriod
{
    /// <summary>
    /// Ändra ett mål by agreement, from a tertial on: another number of the same promise. The count goes on, and what is published
    /// stays. The number that held before takes a change of that tertial back.
    /// </summary>
    /// <param name="from">The first tertial of the new number.</param>
    /// <param name="number">The new number; null for one that could not be read.</param>
    /// <param name="isByDays">What a part of a year owes; null where nobody has chosen, then as before.</param>
    /// <param name="reason">For the log.</param>
    public IReadOnlyList<RuleViolation> ChangeGoal(
        Activity activity, Measure measure, Tertial? from, decimal? number, bool? isByDays, string? reason)
    {
        if (measure.AgreedGoals is not { } goals)
            return [new("Måttet har inget mål att ändra.")];
        if (measure.Kind == MeasureKind.YesNo || goals.First.Comparison.IsDirection)
            return [new("Målet är inget tal som kan höjas eller sänkas. Ersätt aktiviteten om något annat är lovat.")];
        var violations = ActivityRules.Reason(
            Clean(reason), MeasureField.Reason, "Skriv varför målet ändras, till exempel vem som har beslutat det. Skälet står i loggen.")
            .ToList();
        if (RefuseGoalFrom(activity, from) is { } refusal)
            return [refusal, .. violations];
        var held = goals.In(from!.Value.Previous);
        var (goal, faults) = new GoalEntry(held.Comparison, number, held.Span, held.Baseline, held.SubgroupShare)
        {
            SharedSubgroup = held.SharedSubgroup,
            IsByDays = isByDays ?? held.IsByDays,
        }.Read(measure.Shape);
        violations.AddRange(faults);
        if (goal == held && !measure.GoalChanges.Any(change => change.From == from))
            violations.Add(new($"Målet är redan {measure.WordsOf(held).ToBe} då. Skriv det nya talet.", MeasureField.GoalNumber));
        if (violations.Count > 0)
            return violations;
        measure.ChangeGoal(from.Value, goal!);
        MarkChanged();
        return [];
    }

    /// <summary>The tertials that a goal can be changed from: after its first, and not published.</summary>
    public IEnumerable<Tertial> TertialsToChangeGoalFrom(Activity activity) =>
        Tertials.Where(tertial => RefuseGoalFrom(activity, tertial) is null);

    private RuleViolation? RefuseGoalFrom(Activity activity, Tertial? from)
    {
        if (from is not { } tertial)
            return new("Välj det tertial som det nya talet gäller från.", MeasureField.From);
        if (tertial <= activity.FirstTertial)
            return new(
                $"Målet började gälla {activity.FirstTertial.Name}. Det kan ändras från ett senare tertial.", MeasureField.From);
        if (tertial > activity.LastTertial)
            return new(
                $"Aktiviteten slutar med {activity.LastTertial.Name}, och målet med den. Välj ett tertial till och med det.",
                MeasureField.From);
        return Published(tertial) is null ? null : new(
            $"Uppföljningen av {_rounds.Where(round => round.IsPublished).Max(round => round.Tertial).Name} är publicerad med det mål som "
                + "gällde då. Välj ett senare tertial.",
            MeasureField.From);
    }

    /// <summary>A change of a goal that would come after the activity has ended.</summary>
    private static RuleViolation? ChangedAfter(Activity activity, Tertial last) =>
        activity.Measures.SelectMany(measure => measure.GoalChanges.Select(change => (measure, change.From)))
            .FirstOrDefault(one => one.From > last) is { measure: { } changed } late
            ? new(
                $"Målet för {changed.Name} ändras från {late.From.Name}. Ta tillbaka den ändringen först.", ActivityField.LastTertial)
            : null;

    private static readonly Dictionary<string, bool> NothingChosen = [];

    /// <summary>Every goal of a draft that meets a part of its time: of a copy it is asked what is owed then.</summary>
    private List<PartOfGoal> PartsMet() =>
        [.. AllActivities.SelectMany(activity => PartsOf(activity, _ => GoalTime.Of(this, activity)))];

    /// <summary>Väljer för en kopia what each of its goals owes in a part of a year; what is not chosen is asked.</summary>
    public IReadOnlyList<RuleViolation> ChooseParts(IReadOnlyDictionary<string, bool> parts)
    {
        var met = PartsMet();
        foreach (var part in met.Where(part => parts.ContainsKey(part.Key)))
            part.Measure.OweByDays(parts[part.Key]);
        return [.. met.Where(part => !parts.ContainsKey(part.Key)).Select(part => part.Question)];
    }

    /// <summary>
    /// Väljer vad målen är skyldiga i en del av sin tid, where a change makes them meet one. Of one that met a part before it was chosen
    /// then, and is not asked again; nor is one that is judged where its count goes on. Of an activity that is about to be added nothing
    /// was chosen.
    /// </summary>
    /// <param name="after">The time of a measure's goal with the change; null where it is judged elsewhere then.</param>
    /// <returns>What is asked and not chosen.</returns>
    private IReadOnlyList<RuleViolation> ChooseNewParts(
        IEnumerable<Activity> activities, Func<Activity, Measure, GoalTime?> after, IReadOnlyDictionary<string, bool>? parts)
    {
        parts ??= NothingChosen;
        List<PartOfGoal> met =
        [
            .. from activity in activities
               let now = AllActivities.Contains(activity) ? MetBy(activity) : []
               from part in PartsOf(activity, measure => measure.IsCountedOnElsewhere ? null : after(activity, measure))
               where !now.Contains(part.Measure)
               select part,
        ];
        if (met.FindAll(part => !parts.ContainsKey(part.Key)) is { Count: > 0 } unchosen)
            return [.. unchosen.Select(part => part.Question)];
        foreach (var part in met)
            part.Measure.OweByDays(parts[part.Key]);
        return [];
    }

    private List<Measure> MetBy(Activity activity) =>
        [.. PartsOf(activity, measure => GoalTime.Of(this, activity, measure)).Select(part => part.Measure)];

    /// <summary>The time of each goal, had an activity other tertials.</summary>
    private Func<Activity, Measure, GoalTime> TimeWith(Activity changed, (Tertial First, Tertial Last) tertials) =>
        (activity, measure) => GoalTime.Of(
            this, activity, measure, FollowedUp, one => one == changed ? tertials : (one.FirstTertial, one.LastTertial));

    private static IEnumerable<PartOfGoal> PartsOf(Activity activity, Func<Measure, GoalTime?> timeOf) =>
        from measure in activity.MeasuresInOrder
        where measure is { AgreedGoals: not null, Shape.IsSum: true }
        let time = timeOf(measure)
        where time is not null
        let goal = measure.AgreedGoals!.In(time.Last)
        let part = time.LastToChooseIn(goal)
        where part is not null
        select new PartOfGoal(activity, measure, goal, part.Value.Days, part.Value.ByDays);
}

/// <summary>
/// Mål som möter en del av sin tid: what is owed then, the whole number or its share by the days, is asked and never taken for granted.
/// </summary>
/// <param name="Goal">What is promised in it, after every change.</param>
/// <param name="Days">The part.</param>
/// <param name="ByDays">What the goal comes to by its days.</param>
public sealed record PartOfGoal(Activity Activity, Measure Measure, Goal Goal, DaySpan Days, decimal ByDays)
{
    /// <summary>"1-2-1": what a form calls it, also before anything of it is stored.</summary>
    public string Key => $"{Activity.Label.Replace('.', '-')}-{Measure.Order}";

    /// <summary>"1.2 Resor, minst 12 om året, har nu bara 1 september–31 december 2022".</summary>
    public string Wording =>
        $"{Activity.Label} {Measure.Name}, {Measure.WordsOf(Goal).ToBe} {(Goal.Span == GoalSpan.Year ? "om året" : "per tertial")}: "
            + $"bara {Days.Wording}";

    /// <summary>"Hela talet, 12".</summary>
    public string WholeWording => $"Hela talet, {SwedishText.Number(Goal.Target)}";

    /// <summary>"Efter antal dagar, 4".</summary>
    public string ByDaysWording => $"Efter antal dagar, {SwedishText.Number(ByDays)}";

    internal RuleViolation Question => new(
        $"{Wording}. Välj vad som är lovat då: hela talet, {SwedishText.Number(Goal.Target)}, eller efter antal dagar, "
            + $"{SwedishText.Number(ByDays)}.",
        new PartField(this));
}

/// <summary>Fältet för en del: what a goal owes in a part of its time, which is asked for each.</summary>
public sealed record PartField(PartOfGoal Part) : RuleField;

/// <summary>Aktivitetens tid för mål: what the goals of an activity are bounded by, which measures themselves cannot know.</summary>
public static class GoalTimeOfActivity
{
    extension(GoalTime)
    {
        /// <summary>One that applies from the first follow-up on was promised from the agreement's first day on.</summary>
        public static GoalTime Of(PromisePeriod period, Activity activity) =>
            period.FollowedUp.TimeOf(activity.FirstTertial, activity.LastTertial);
    }
}
