using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>Its activities.</content>
public sealed partial class PromisePeriod
{
    /// <summary>More than any agreement has; it keeps every page and query within bounds.</summary>
    public const int MostActivities = 600;

    /// <summary>The last tertial that is published with an activity; null where none is. A draft of a report locks nothing.</summary>
    public Tertial? PublishedThrough(Activity activity) => _rounds
        .Where(round => round.IsPublished && activity.AppliesTo(round.Covers)).Select(round => (Tertial?)round.Tertial).Max();

    /// <summary>
    /// Why an activity, with its measures, cannot be changed as it likes, moved or removed: it is published. Null when it can. Its
    /// words can be mended all the same.
    /// </summary>
    public RuleViolation? RefuseChange(Activity activity) => PublishedThrough(activity) is { } tertial
        ? new(
            $"Aktivitet {activity.Label} är publicerad till och med {tertial.Name}. Orden kan rättas, och parter och mål ändras från ett "
                + "tertial. Är något annat lovat: ersätt den med en ny aktivitet.")
        : null;

    /// <summary>Lägg till aktivitet, sist under löftet. In use, it may not begin in a tertial that is published.</summary>
    /// <param name="promise">Null for an activity of the period as a whole.</param>
    public IReadOnlyList<RuleViolation> AddActivity(Promise? promise, ActivityEntry entry) => AddActivities(promise, [entry]);

    /// <summary>Lägg till flera aktiviteter, one a line: all of them, or none.</summary>
    /// <param name="promise">Null for activities of the period as a whole.</param>
    /// <param name="mayLackParty">In a draft, where the party can be filled in before it is taken into use.</param>
    public IReadOnlyList<RuleViolation> AddActivities(Promise? promise, IReadOnlyList<ActivityEntry> entries, bool mayLackParty = false)
    {
        if (RefuseAdding is { } full)
            return [full];
        if (AllActivities.Count() + entries.Count > MostActivities)
            return [new($"En period kan ha högst {MostActivities} aktiviteter.")];
        var number = NextNumber(promise);
        var added = new List<Activity>(entries.Count);
        var violations = new List<RuleViolation>();
        foreach (var entry in entries)
        {
            var activity = new Activity(number++, "", FirstTertial, LastTertial);
            IReadOnlyList<RuleViolation> faults = Published(entry.First) is { } refusal
                ? [refusal]
                : activity.Describe(entry, Whole, mayLackParty && IsDraft);
            violations.AddRange(
                entries.Count == 1 ? faults : faults.Select(fault => fault with { Message = $"Rad {added.Count + 1}: {fault.Message}" }));
            added.Add(activity);
        }

        if (violations.Count > 0)
            return violations;
        foreach (var activity in added)
            Add(promise, activity);
        MarkChanged();
        return [];
    }

    /// <summary>Ändra aktivitet: refused once something rests on it.</summary>
    /// <param name="parts">What each goal that meets a part of a year then owes in it, by its <see cref="PartOfGoal.Key"/>.</param>
    public IReadOnlyList<RuleViolation> ChangeActivity(
        Activity activity, ActivityEntry entry, IReadOnlyDictionary<string, bool>? parts = null)
    {
        if (RefuseChange(activity) is { } refusal)
            return [refusal];
        if (!IsDraft && entry.First != activity.FirstTertial && Published(entry.First) is { } tooEarly)
            return [tooEarly];
        var trimmed = entry.Trimmed;
        IReadOnlyList<RuleViolation> violations = [.. ActivityRules.Of(trimmed, Whole, mayLackParty: false)];
        if (violations.Count == 0)
            violations = ChooseNewParts([activity], TimeWith(activity, (entry.First, entry.Last)), parts);
        if (violations.Count > 0)
            return violations;
        activity.Take(trimmed, Whole);
        MarkChanged();
        return [];
    }

    /// <summary>Ta bort aktivitet. In a draft those after it move up; in use they keep their numbers.</summary>
    public RuleViolation? RemoveActivity(Activity activity)
    {
        if (RefuseChange(activity) is { } refusal)
            return refusal;
        if (ReplacementOf(activity) is { } replacement)
            return new($"Aktivitet {activity.Label} är ersatt av {replacement.Label}. Ta bort den först.");
        var promise = PromiseOf(activity);
        if (promise is null)
            _commonActivities.Remove(activity);
        else
            promise.Remove(activity);
        if (IsDraft)
            Renumber(Siblings(promise));
        MarkChanged();
        return null;
    }

    /// <summary>
    /// Ordna aktiviteter: all of a promise's, or of the period as a whole. Refused where others have changed the list since it was
    /// seen, and once their numbers are published.
    /// </summary>
    /// <param name="promise">Null for those of the period as a whole.</param>
    /// <param name="order">By the activities' ids.</param>
    public RuleViolation? OrderActivities(Promise? promise, NewOrder order)
    {
        var siblings = Siblings(promise);
        if (siblings.Exists(activity => RefuseChange(activity) is not null))
            return new("Aktiviteternas nummer står i rapporter och uppföljningar, så ordningen kan inte ändras.");
        if (order.Refuse([.. siblings.Select(activity => activity.Id)]) is { } changed)
            return changed;
        Renumber(order.Of(siblings, activity => activity.Id));
        MarkChanged();
        return null;
    }

    /// <summary>Avsluta aktivitet i förtid: after the tertials that it is published in.</summary>
    /// <param name="parts">What each goal that meets a part of a year then owes in it, by its <see cref="PartOfGoal.Key"/>.</param>
    public IReadOnlyList<RuleViolation> EndActivity(
        Activity activity, Tertial last, string? reason, IReadOnlyDictionary<string, bool>? parts = null)
    {
        var trimmed = Clean(reason);
        if (RefuseEnd(activity, last) is { } refusal)
            return [refusal];
        var violations = last == LastTertial
            ? []
            : ActivityRules.Reason(trimmed, ActivityField.EndReason, "Skriv varför aktiviteten slutar. Skälet blir offentligt.").ToList();
        if (violations.Count > 0)
            return violations;
        if (ChooseNewParts([activity], TimeWith(activity, (activity.FirstTertial, last)), parts) is { Count: > 0 } unchosen)
            return unchosen;
        activity.End(last, last == LastTertial ? null : trimmed);
        MarkChanged();
        return [];
    }

    /// <summary>Sätt släktskap: says which activity of an earlier period one continues, or that it continues none.</summary>
    public RuleViolation? ContinueFrom(Activity activity, int? earlierId, Lineage lineage)
    {
        if (earlierId is { } id && lineage.Refuse(activity.Id, id) is { } refusal)
            return refusal;
        activity.Continue(earlierId);
        MarkChanged();
        return null;
    }

    /// <summary>The first tertial that a new activity can begin in: none is published there, nor later; null when all are.</summary>
    public Tertial? FirstOpenTertial => _rounds.Exists(round => round.IsPublished)
        ? Tertials.Where(tertial => Published(tertial) is null).Select(tertial => (Tertial?)tertial).FirstOrDefault()
        : FirstTertial;

    /// <summary>Why no promise and no activity can be added; null while there is a follow-up to come that could tell of it.</summary>
    public RuleViolation? RefuseAdding => FirstOpenTertial is null
        ? new("Alla periodens uppföljningar är publicerade, så inget kan läggas till. Ska den gälla längre, förläng den först.")
        : null;

    private RuleViolation? RefuseEnd(Activity activity, Tertial last)
    {
        if (last < activity.FirstTertial || last > LastTertial)
            return new($"Välj ett tertial från {activity.FirstTertial.Name} till {LastTertial.Name}.", ActivityField.LastTertial);
        if (PublishedThrough(activity) is { } rests && last < rests)
            return new(
                $"Aktiviteten är publicerad till och med {rests.Name} och kan inte sluta före det.",
                ActivityField.LastTertial);
        if (ChangedAfter(activity, last) is { } changed)
            return changed;
        if (last > activity.LastTertial && ReplacementOf(activity) is { } replacement)
            return new($"Aktiviteten är ersatt av {replacement.Label} och kan inte gälla längre.", ActivityField.LastTertial);
        if (last > activity.LastTertial && Published(activity.LastTertial.Next) is not null)
            return new(
                $"{SwedishText.Capitalised(RoundOf(activity.LastTertial.Next).Name)} är publicerat utan aktiviteten, så den kan inte "
                    + "gälla längre.",
                ActivityField.LastTertial);
        return null;
    }

    /// <summary>Why nothing new can begin in a tertial: it is published, and what is published has no gap there.</summary>
    private RuleViolation? Published(Tertial tertial) =>
        _rounds.Where(round => round.IsPublished).Select(round => (Tertial?)round.Tertial).Max() is { } latest && tertial <= latest
            ? new(
                $"Uppföljningen av {RoundOf(latest).Name} är publicerad. Aktiviteten kan börja tidigast i {latest.Next.Name}.",
                ActivityField.FirstTertial)
            : null;

    private int NextNumber(Promise? promise) => Siblings(promise) is { Count: > 0 } siblings ? siblings[^1].Number + 1 : 1;

    private List<Activity> Siblings(Promise? promise) =>
        [.. (promise?.Activities ?? _commonActivities).OrderBy(activity => activity.Number)];

    private void Add(Promise? promise, Activity activity)
    {
        if (promise is null)
            _commonActivities.Add(activity);
        else
            promise.Add(activity);
    }

    private static void Renumber(List<Activity> inOrder)
    {
        for (var place = 0; place < inOrder.Count; place++)
            inOrder[place].MoveTo(place + 1);
    }
}
