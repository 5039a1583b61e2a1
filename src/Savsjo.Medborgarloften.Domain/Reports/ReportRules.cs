using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Det som behövs för inskickning: what a submission is checked against besides the report itself.</summary>
/// <param name="Reports">The activity's reports of earlier tertials, and those of the activities whose count goes on in it.</param>
/// <param name="Period">For goals: its first tertial, and the days that its tertials have.</param>
/// <param name="AllowedContacts">The municipality's own published addresses and telephone numbers, which texts may hold.</param>
public sealed record SubmissionChecks(
    IReadOnlyCollection<ActivityReport> Reports,
    PromisePeriod Period,
    IReadOnlyCollection<string> AllowedContacts)
{
    /// <summary>What is published of later tertials, of every activity: a correction may turn what became of their goals.</summary>
    public IReadOnlyCollection<ActivityReport> Later { get; init; } = [];

    /// <summary>The other reports of the same round, which it may be told together with.</summary>
    public IReadOnlyCollection<ActivityReport> Beside { get; init; } = [];
}

/// <summary>The rules of what a report must and must not hold.</summary>
internal static class ReportRules
{
    public static IEnumerable<RuleViolation> Texts(IReportWords words) =>
        WrittenText.In(words).SelectMany(text =>
            StoredText.Faults(text.Text, text.Box, SwedishText.Capitalised(text.Name), text.MaxLength));

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
        var early = DoneEarly.In(report, checks).Where(done => done.NeedsReason).ToList();
        foreach (var violation in MissesWithoutReason(report, checks, [.. early.Select(done => done.Measure)]))
            yield return violation;
        foreach (var done in early)
            if (report.ReasonOf(done.Measure.Id) is null)
                yield return ReportBox.Measure(done.Measure.Id, FigureBox.Reason).Refuse(DoneEarly.DemandedReason);
        foreach (var violation in WrittenText.In(report).SelectMany(text => Personal(text, checks)))
            yield return violation;
    }

    /// <summary>Why an activity is dropped is why its goal was missed: nobody is asked twice.</summary>
    /// <param name="early">Asked for by "Klart", in words of its own.</param>
    private static IEnumerable<RuleViolation> MissesWithoutReason(
        ActivityReport report, SubmissionChecks checks, IReadOnlyList<Measure> early) =>
        from measure in report.Activity.MeasuresInOrder.Except(early)
        where report.ReasonOf(measure.Id) is null
        let miss = GoalMisses.In(report, measure, checks)
            .FirstOrDefault(one => report.Status != ActivityStatus.Cancelled || one.Covers is not null)
        where miss is not null
        select ReportBox.Measure(measure.Id, FigureBox.Reason).Refuse(miss.DemandedReason);

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

    private static IEnumerable<RuleViolation> Personal(WrittenText text, SubmissionChecks checks) =>
        PersonalData.FindIn(text.Text, checks.AllowedContacts).Select(found =>
            text.Box.Refuse($"Ta bort {found.Kind.Name} ”{found.Match}”. Texten blir offentlig."));
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
            if (checks.Period.GoalsOf(report.Activity, measure) is { } goals)
                yield return ReportField.ToldIn.Box.Refuse(
                    $"{measure.Name} har ett eget mål, {measure.WordsOf(goals.In(report.Tertial)).InFigures}, som bedöms här. "
                        + "Skriv siffran här också, eller redovisa aktiviteten för sig.");
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
