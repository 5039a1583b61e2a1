using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>Activities that others take the place of.</content>
public sealed partial class PromisePeriod
{
    /// <summary>
    /// Ersätt aktivitet: it ends the tertial before, and a new one, which says whom it replaces, goes on from there.
    /// </summary>
    /// <param name="entry">The new one: begins in the tertial of replacement, and ends when the old one would have.</param>
    /// <param name="reason">Why; public with both.</param>
    /// <param name="choices">What goes over to it.</param>
    /// <param name="parts">What each goal of the two that meets a part of a year owes in it, by its <see cref="PartOfGoal.Key"/>.</param>
    public IReadOnlyList<RuleViolation> ReplaceActivity(
        Activity old, ActivityEntry entry, string? reason, ReplacementChoices choices, IReadOnlyDictionary<string, bool>? parts = null)
    {
        if (RefuseReplacement(old, entry.First) is { } refusal)
            return [refusal];
        var promise = PromiseOf(old);
        var replacement = old.Copy(NextNumber(promise), Whole, new CopyChoices(Parties: false, Measures: choices.WithMeasures));
        var violations = ActivityRules.Reason(
            Clean(reason), ActivityField.StartReason, "Skriv varför aktiviteten ersätts. Skälet blir offentligt.")
            .Concat(choices.CountGoesOn is null && choices.WithMeasures && old.Measures.Count > 0 ? [AskWhetherCountGoesOn(old)] : [])
            .Concat(
                replacement.Describe(
                    entry with { Last = old.LastTertial, StartReason = Clean(reason) ?? "-", EndReason = old.EndReason }, Whole)
                .Where(violation => violation.Field != ActivityField.StartReason)).ToList();
        if (violations.Count > 0)
            return violations;
        if (promise is not null)
            replacement.BelongTo(promise);
        var goesOn = choices is { WithMeasures: true, CountGoesOn: true };
        if (!goesOn && ChooseNewParts([old, replacement], Apart, parts) is { Count: > 0 } unchosen)
            return unchosen;
        old.BeReplacedBy(replacement);
        if (goesOn)
            old.CountOnIn(replacement);
        old.End(entry.First.Previous, Clean(reason));
        Add(promise, replacement);
        MarkChanged();
        return [];

        GoalTime Apart(Activity activity, Measure measure) => activity == replacement
            ? FollowedUp.TimeOf(entry.First, old.LastTertial)
            : TimeWith(old, (old.FirstTertial, entry.First.Previous))(old, measure);
    }

    /// <summary>
    /// Slå ihop: the activity ends, and one that there is already goes on in its place from the next tertial. Of two that are merged
    /// both lead to it.
    /// </summary>
    /// <param name="into">The one that goes on.</param>
    /// <param name="first">The first tertial in which it stands for both.</param>
    /// <param name="countGoesOn">Whether the count goes on in its measures of the same names; null where nobody has chosen.</param>
    /// <param name="parts">What each goal that ends with it in a part of a year owes, by its <see cref="PartOfGoal.Key"/>.</param>
    public IReadOnlyList<RuleViolation> MergeActivity(
        Activity old, Activity into, Tertial first, string? reason, bool? countGoesOn, IReadOnlyDictionary<string, bool>? parts = null)
    {
        if (RefuseReplacement(old, first) is { } refusal)
            return [refusal];
        if (old == into || !into.AppliesTo(first) || ReplacementOf(into) is not null)
            return [new($"Välj en annan aktivitet, som gäller från {first.Name} och inte själv är ersatt.", ActivityField.Replacement)];
        var violations = ActivityRules.Reason(
            Clean(reason), ActivityField.StartReason, "Skriv varför aktiviteterna slås ihop. Skälet blir offentligt.").ToList();
        var counted = old.Measures.Where(measure => into.MeasureLike(measure) is not null).ToList();
        if (counted.Count > 0 && countGoesOn is null)
            violations.Add(AskWhetherCountGoesOn(old));
        if (countGoesOn == true && counted.Count == 0)
            violations.Add(new(
                $"Aktivitet {into.Label} räknar ingenting som {old.Label} räknar. Välj att räkningen inte går vidare.",
                ActivityField.CountGoesOn));
        if (countGoesOn == true && JudgedApart(old, into, first, counted) is var (judged, where))
            violations.Add(new(
                $"Målet för {judged.Name} bedöms för sig i {SwedishText.List(where)}, och det ska stå kvar. Välj att räkningen "
                    + $"inte går vidare: från {first.Name} räknas allt i {into.Label}.",
                ActivityField.CountGoesOn));
        if (countGoesOn == true && counted.Find(measure => IsCountedOn(into.MeasureLike(measure)!)) is { } taken)
            violations.Add(new(
                $"I {into.Label} går redan en annan aktivitets räkning av {taken.Name} vidare. Välj att räkningen inte går vidare.",
                ActivityField.CountGoesOn));
        if (violations.Count > 0)
            return violations;
        if (ChooseNewParts([old], Ended, parts) is { Count: > 0 } unchosen)
            return unchosen;
        old.BeReplacedBy(into);
        if (countGoesOn == true)
            old.CountOnIn(into);
        old.End(first.Previous, Clean(reason));
        MarkChanged();
        return [];

        GoalTime? Ended(Activity activity, Measure measure) => countGoesOn == true && counted.Contains(measure)
            ? null
            : TimeWith(old, (old.FirstTertial, first.Previous))(activity, measure);
    }

    /// <summary>The first of the counts of which a goal has been judged, and the labels of the activities in which it was.</summary>
    private static (Measure Measure, IReadOnlyList<string> Where)? JudgedApart(
        Activity old, Activity into, Tertial first, IEnumerable<Measure> counted)
    {
        foreach (var measure in counted)
        {
            (Activity Activity, Measure Measure)[] both = [(old, measure), (into, into.MeasureLike(measure)!)];
            var judged = both.Where(one => IsJudgedBefore(first, one.Activity, one.Measure)).Select(one => one.Activity.Label).ToList();
            if (judged.Count > 0)
                return (measure, judged);
        }

        return null;
    }

    /// <summary>
    /// Whether a time of the goal is over before two counts become one: what each had done or missed by then is not made up for by the
    /// other.
    /// </summary>
    private static bool IsJudgedBefore(Tertial first, Activity activity, Measure measure) => measure.Goal is { Span: var span }
        && (span.Repeats || span == GoalSpan.Year && activity.FirstTertial.Year < first.Year);

    private static RuleViolation AskWhetherCountGoesOn(Activity old) => new(
        $"Välj om räkningen i {old.Label} går vidare i den andra. Ja, om den räknar samma sak.", ActivityField.CountGoesOn);

    private RuleViolation? RefuseReplacement(Activity old, Tertial first)
    {
        if (ReplacementOf(old) is { } already)
            return new($"Aktivitet {old.Label} är redan ersatt, av {already.Label}.");
        if (first <= old.FirstTertial || first > old.LastTertial)
            return new(
                $"Aktivitet {old.Label} gäller {old.FirstTertial.Name} till {old.LastTertial.Name}. Välj ett tertial efter det första.",
                ActivityField.FirstTertial);
        if (PublishedThrough(old) is { } rests && first <= rests)
            return new(
                $"Aktivitet {old.Label} är publicerad till och med {rests.Name}. Den kan ersättas tidigast "
                    + $"från {rests.Next.Name}.",
                ActivityField.FirstTertial);
        return null;
    }
}

/// <summary>Det som går över to an activity that replaces another.</summary>
/// <param name="WithMeasures">Whether measures and goals go over.</param>
/// <param name="CountGoesOn">Whether their count goes on; null where nobody has chosen.</param>
public sealed record ReplacementChoices(bool WithMeasures = true, bool? CountGoesOn = null);
