using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Sentences;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Det som behövs för inskickning: what a submission is checked against besides the report itself.</summary>
/// <param name="Reports">The activity's reports of other tertials, and those of the activities whose count goes on in it.</param>
/// <param name="Period">For goals: its first tertial, and the days that its tertials have.</param>
/// <param name="AllowedContacts">The municipality's own published addresses and telephone numbers, which texts may hold.</param>
public sealed record SubmissionChecks(
    IReadOnlyCollection<ActivityReport> Reports,
    PromisePeriod Period,
    IReadOnlyCollection<string> AllowedContacts)
{
    /// <summary>The other reports of the same round, which it may be told together with.</summary>
    public IReadOnlyCollection<ActivityReport> Beside { get; init; } = [];
}

/// <summary>The rules of what a report must and must not hold.</summary>
internal static class ReportRules
{
    public static IEnumerable<RuleViolation> Texts(IReportWords words) =>
        ReportField.Texts.SelectMany(field =>
            StoredText.Faults(field.Read(words), field.Box, SwedishText.Capitalised(field.Name), field.MaxLength!.Value));

    public static IEnumerable<RuleViolation> ForSubmission(ActivityReport report, SubmissionChecks checks)
    {
        if (report.Status is null)
            yield return ReportField.Status.Box.Refuse("Välj läge.");
        if (report is { Status: ActivityStatus.Cancelled, Text: null })
            yield return ReportField.Text.Box.Refuse("Skriv varför aktiviteten utgår.");
        foreach (var violation in ToldTogether.Faults(report, checks))
            yield return violation;
        foreach (var violation in report.Activity.Measures.SelectMany(measure => EnteredFigures.Totals(
            measure, report.StatedOf(measure.Id), new EarlierFigures(measure, checks.Reports, report.Tertial))))
            yield return violation;
        if (NeedsGoalReason(report, checks) is { } measure && report.GoalReason is null)
            yield return ReportField.GoalReason.Box.Refuse(measure.GoalWords!.DemandedReason);
        foreach (var violation in ReportField.Texts.SelectMany(field => Personal(field, report, checks)))
            yield return violation;
    }

    /// <param name="whenEmpty">What is said to somebody who wrote nothing.</param>
    public static IEnumerable<RuleViolation> Comment(Activity activity, string? comment, ReportPart? part, string whenEmpty)
    {
        if (comment is null)
            yield return new(whenEmpty, CommentField.Text);
        foreach (var violation in StoredText.Faults(comment, CommentField.Text, "Kommentaren", Review.MaxCommentLength))
            yield return violation;
        if (part is not null && !ReportPart.Of(activity).Contains(part))
            yield return new("Rapporten har inget sådant fält. Välj i listan vad kommentaren gäller.", CommentField.Part);
    }

    private static Measure? NeedsGoalReason(ActivityReport report, SubmissionChecks checks)
    {
        var period = checks.Period;
        return report.Activity.Measures.FirstOrDefault(measure => period.GoalsOf(report.Activity, measure) is { } goals
            && GoalProgress.After(
                goals, History(measure, report, checks), report.Tertial, GoalTime.Of(period, report.Activity, measure)).IsMissedNow);
    }

    private static MeasureHistory History(Measure measure, ActivityReport report, SubmissionChecks checks) =>
        ReportedHistory.Of(
            checks.Period, report.Activity, measure,
            [.. checks.Reports.Where(other => other.Tertial != report.Tertial || other.ActivityId != report.ActivityId), report]);

    private static IEnumerable<RuleViolation> Personal(ReportField field, ActivityReport report, SubmissionChecks checks) =>
        PersonalData.FindIn(field.Read(report), checks.AllowedContacts).Select(found =>
            field.Box.Refuse($"Ta bort {found.Kind.Name} ”{found.Match}”. Texten blir offentlig."));
}

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
