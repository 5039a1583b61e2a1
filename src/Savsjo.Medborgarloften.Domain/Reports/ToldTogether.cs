using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Redovisas tillsammans: an activity whose figures are told with another's is neither missing nor counted twice. What it has promised
/// itself is still told by itself.
/// </summary>
internal static class ToldTogether
{
    public static IEnumerable<RuleViolation> Faults(ActivityReport report, SubmissionChecks checks)
    {
        if (report.ToldIn is not { } label)
            yield break;
        if (RefuseOther(report, label, checks) is { } refusal)
            yield return ReportField.ToldIn.Box.Refuse(refusal);
        foreach (var measure in report.Activity.Measures.Where(measure => report.StatedOf(measure.Id).Figure.IsMissing))
            if (checks.Period.GoalsOf(report.Activity, measure) is not null)
                yield return ReportField.ToldIn.Box.Refuse(
                    $"{measure.Name} har ett eget mål, {measure.GoalWords!.InFigures}, som bedöms här. Skriv siffran här också, eller "
                        + "redovisa aktiviteten för sig.");
    }

    /// <summary>No chains, no circles: what is told elsewhere is told by one that tells of itself.</summary>
    private static string? RefuseOther(ActivityReport report, string label, SubmissionChecks checks)
    {
        var own = report.Activity.Label;
        var round = checks.Period.RoundOf(report.Tertial);
        if (label == own)
            return "En aktivitet kan inte redovisas i sig själv. Välj en annan, eller redovisa den för sig.";
        if (!checks.Period.AllActivities.Any(activity => activity.Label == label && activity.AppliesTo(round)))
            return $"{label} redovisas inte i {round.Name}. Välj en annan aktivitet i listan.";
        if (checks.Beside.FirstOrDefault(other => other.Activity.Label == label)?.ToldIn is { } further)
            return $"{label} redovisas i sin tur i {further}. Välj en aktivitet som redovisas för sig.";
        return checks.Beside.FirstOrDefault(other => other.ToldIn == own) is { } follower
            ? $"{follower.Activity.Label} redovisas i {own}, så {own} måste redovisas för sig."
            : null;
    }
}
