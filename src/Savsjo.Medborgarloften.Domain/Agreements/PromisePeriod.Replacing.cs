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
    public IReadOnlyList<RuleViolation> ReplaceActivity(
        Activity old, ActivityEntry entry, string? reason, ReplacementChoices choices)
    {
        if (RefuseReplacement(old, entry.First) is { } refusal)
            return [refusal];
        var replacement = old.Copy(NextNumber(PromiseOf(old)), Whole, new CopyChoices(Parties: false, Measures: choices.WithMeasures));
        var violations = ActivityRules.Reason(
            Clean(reason), ActivityField.StartReason, "Skriv varför aktiviteten ersätts. Skälet blir offentligt.")
            .Concat(Unchosen(old, entry.First, choices))
            .Concat(
                replacement.Describe(
                    entry with { Last = old.LastTertial, StartReason = Clean(reason) ?? "-", EndReason = old.EndReason }, Whole)
                .Where(violation => violation.Field != ActivityField.StartReason)).ToList();
        if (violations.Count > 0)
            return violations;
        old.BeReplacedBy(replacement);
        if (choices is { WithMeasures: true, CountGoesOn: true })
            old.CountOnIn(replacement);
        else if (choices.IsByDays is { } isByDays)
            foreach (var measure in old.Measures.Concat(replacement.Measures))
                measure.OweByDays(isByDays);
        old.End(entry.First.Previous, Clean(reason));
        Add(PromiseOf(old), replacement);
        MarkChanged();
        return [];
    }

    /// <summary>
    /// Slå ihop: the activity ends, and one that there is already goes on in its place from the next tertial. Of two that are merged
    /// both lead to it.
    /// </summary>
    /// <param name="into">The one that goes on.</param>
    /// <param name="first">The first tertial in which it stands for both.</param>
    /// <param name="countGoesOn">Whether the count goes on in its measures of the same names; null where nobody has chosen.</param>
    public IReadOnlyList<RuleViolation> MergeActivity(
        Activity old, Activity into, Tertial first, string? reason, bool? countGoesOn)
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
        if (countGoesOn == true && counted.Find(measure =>
            IsJudgedBefore(first, old, measure) || IsJudgedBefore(first, into, into.MeasureLike(measure)!)) is { } judged)
            violations.Add(new(
                $"Målet för {judged.Name} är redan bedömt för sig i {old.Label} och {into.Label}, och det ska stå kvar. Välj att räkningen "
                    + $"inte går vidare: från {first.Name} räknas allt i {into.Label}.",
                ActivityField.CountGoesOn));
        if (countGoesOn == true && counted.Find(measure => IsCountedOn(into.MeasureLike(measure)!)) is { } taken)
            violations.Add(new(
                $"I {into.Label} går redan en annan aktivitets räkning av {taken.Name} vidare. Välj att räkningen inte går vidare.",
                ActivityField.CountGoesOn));
        if (violations.Count > 0)
            return violations;
        old.BeReplacedBy(into);
        if (countGoesOn == true)
            old.CountOnIn(into);
        old.End(first.Previous, Clean(reason));
        MarkChanged();
        return [];
    }

    private IEnumerable<RuleViolation> Unchosen(Activity old, Tertial first, ReplacementChoices choices)
    {
        if (!choices.WithMeasures || old.Measures.Count == 0)
            yield break;
        if (choices.CountGoesOn is null)
            yield return AskWhetherCountGoesOn(old);
        else if (choices is { CountGoesOn: false, IsByDays: null })
            foreach (var goal in old.Measures.Where(measure => measure is { AgreedGoals: not null, Shape.IsSum: true })
                .Select(measure => measure.AgreedGoals!.In(first)))
                if (new GoalTime(FollowedUp, first, old.LastTertial).PartOf(goal) is { } part)
                {
                    yield return new(
                        $"Den nya aktiviteten börjar räkna från noll inne i {(goal.Span == GoalSpan.Year ? "ett år" : "ett tertial")}. "
                            + $"Välj vad var och en av dem är skyldig: hela talet, {SwedishText.Number(goal.Target)}, eller efter "
                            + $"antal dagar (för den nya {SwedishText.Number(part.DueOf(goal) ?? 0)}).",
                        ActivityField.PartOfGoal);
                    yield break;
                }
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
/// <param name="IsByDays">Where it does not: what each owes of a year's or a tertial's goal; null where nobody has chosen.</param>
public sealed record ReplacementChoices(bool WithMeasures = true, bool? CountGoesOn = null, bool? IsByDays = null);
