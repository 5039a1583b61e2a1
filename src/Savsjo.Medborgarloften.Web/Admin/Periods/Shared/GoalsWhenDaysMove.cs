using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Shared;

/// <summary>
/// Målen när dagarna flyttas: what becomes of each kind of goal, said before an agreement in use is prolonged or ends early, and
/// whose goals it was, said afterwards.
/// </summary>
public sealed class GoalsWhenDaysMove
{
    private readonly List<(string Label, Goal Goal, string Sentence)> _goals;

    private GoalsWhenDaysMove(PromisePeriod period) => _goals =
    [
        .. from activity in period.AllActivities
           from measure in activity.MeasuresInOrder
           let sentence = GoalReading.InOneSentence(measure, period, activity)
           where sentence is not null
           select (activity.Label, measure.Goal, sentence),
    ];

    public static GoalsWhenDaysMove Of(PromisePeriod period) => new(period);

    /// <summary>Whole sentences, only those that some goal needs; none for a draft, or without goals.</summary>
    public static IReadOnlyList<string> Beforehand(PromisePeriod period) => period.IsDraft ? [] : [.. Of(period).Sentences(period)];

    /// <summary>" Målen för 1.2 och 1.3 läses på ett annat sätt nu.": beside the receipt; nothing where none does.</summary>
    public string ChangedTo(GoalsWhenDaysMove after)
    {
        List<string> labels = [.. _goals.Zip(after._goals).Where(one => one.First.Sentence != one.Second.Sentence)
            .Select(one => one.First.Label).Distinct()];
        return labels.Count == 0 ? ""
            : $" {(labels.Count == 1 ? "Målet" : "Målen")} för {SwedishText.List(labels)} läses på ett annat sätt nu. "
                + "Se hela perioden på en sida.";
    }

    private IEnumerable<string> Sentences(PromisePeriod period)
    {
        if (LabelsOf(goal => goal.Span.Repeats) is { } again)
            yield return $"Mål per vecka, månad, kvartal eller tertial gäller så länge överenskommelsen gäller: {again}.";
        if (LabelsOf(goal => goal is { Span: GoalSpan.Year, IsByDays: false }) is { } yearly)
            yield return $"Årsmål har samma tal varje år: {yearly}. "
                + "Får överenskommelsen en del av ett år frågar sidan vad som är lovat då.";
        if (LabelsOf(goal => goal is { Span: GoalSpan.Year, IsByDays: true }) is { } byDays)
            yield return $"Årsmål efter antal dagar räknas om efter årets nya dagar: {byDays}.";
        if (LabelsOf(goal => goal.Span == GoalSpan.Period) is { } whole)
            yield return $"Mål för hela perioden är desamma, och gäller då den nya tiden: {whole}. "
                + "Uppföljningarna säger vilka dagar ett tal undertecknades för.";
        if (_goals.Count > 0 && period.Rounds.Any(round => round.IsPublished))
            yield return "Det som är publicerat står kvar. Var tiden redan slut bedöms målet på nytt i nästa uppföljning, "
                + "som också säger vad det hade blivit innan dagarna flyttades.";
    }

    /// <summary>"1.1 och 1.4"; null for none.</summary>
    private string? LabelsOf(Func<Goal, bool> kind) =>
        _goals.Where(one => kind(one.Goal)).Select(one => one.Label).Distinct().ToList() is { Count: > 0 } labels
            ? SwedishText.List(labels) : null;
}
