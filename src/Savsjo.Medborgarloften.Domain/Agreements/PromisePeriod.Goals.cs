using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Measures;

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
}
