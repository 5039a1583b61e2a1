using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Det som behövs för inskickning: what a submission is checked against besides the report itself.</summary>
/// <param name="Reports">The activity's reports of other tertials.</param>
/// <param name="Period">For goals: its first tertial, and the days that its tertials have.</param>
/// <param name="AllowedContacts">The municipality's own published addresses and telephone numbers, which texts may hold.</param>
public sealed record SubmissionChecks(
    IReadOnlyCollection<ActivityReport> Reports,
    PromisePeriod Period,
    IReadOnlyCollection<string> AllowedContacts);

/// <summary>The rules of what a report must and must not hold.</summary>
internal static class ReportRules
{
    public static IEnumerable<RuleViolation> Texts(string? text, string? goalReason)
    {
        foreach (var violation in StoredText.Faults(text, nameof(ActivityReport.Text), "Texten", ActivityReport.MaxTextLength))
            yield return violation;
        foreach (var violation in StoredText.Faults(goalReason, nameof(ActivityReport.GoalReason), "Skälet", ActivityReport.MaxGoalReasonLength))
            yield return violation;
    }

    public static IEnumerable<RuleViolation> ForSubmission(ActivityReport report, SubmissionChecks checks)
    {
        if (report.Status is null)
            yield return new("Välj läge.", nameof(ActivityReport.Status));
        if (report is { Status: ActivityStatus.Cancelled, Text: null })
            yield return new("Skriv varför aktiviteten utgår.", nameof(ActivityReport.Text));
        if (NeedsGoalReason(report, checks) is { } measure && report.GoalReason is null)
            yield return new($"{SwedishText.Capitalised(measure.GoalWords!.Named)} nåddes inte. Skriv en mening om varför.", nameof(ActivityReport.GoalReason));
        foreach (var violation in Personal(report.Text, nameof(ActivityReport.Text), checks)
            .Concat(Personal(report.GoalReason, nameof(ActivityReport.GoalReason), checks)))
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

    private static Measure? NeedsGoalReason(ActivityReport report, SubmissionChecks checks) => report.Activity.Measures.FirstOrDefault(measure =>
        measure.Goal is not null
        && GoalProgress.After(measure.Goal, History(measure, report, checks), report.Tertial, GoalTime.Of(checks.Period, report.Activity)).Outcome == GoalOutcome.NotReached);

    private static MeasureHistory History(Measure measure, ActivityReport report, SubmissionChecks checks) =>
        new(measure.Accumulation,
            checks.Reports.Where(other => other.Tertial != report.Tertial).Append(report)
                .ToDictionary(one => one.Tertial, one => one.FigureOf(measure.Id)),
            checks.Period.FirstTertial);

    private static IEnumerable<RuleViolation> Personal(string? text, string field, SubmissionChecks checks) =>
        PersonalData.FindIn(text, checks.AllowedContacts).Select(found =>
            new RuleViolation($"Ta bort {found.Kind.Name} ”{found.Match}”. Texten blir offentlig.", field));
}
