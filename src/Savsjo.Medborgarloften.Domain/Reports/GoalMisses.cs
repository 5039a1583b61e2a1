using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Sentences;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Miss som ska förklaras: a goal that is not reached with what a report says, in its own follow-up or in a later one.</summary>
/// <param name="Words">How the goal is told.</param>
/// <param name="In">The follow-up in which it is missed.</param>
/// <param name="Covers">What that follows up, where it is another than the report's; null for its own.</param>
public sealed record GoalMiss(GoalWords Words, Tertial In, TertialSpan? Covers)
{
    /// <summary>A report is not sent in without a reason.</summary>
    public string DemandedReason => Covers is null
        ? Words.DemandedReason
        : $"Med rättelsen är {Words.Named} inte nått i uppföljningen av {Covers.Value.Name}. Skriv en mening om varför.";

    /// <summary>Beside the field.</summary>
    public string? AskedReason => Covers is null
        ? Words.AskedReason(GoalOutcome.NotReached)
        : $"Målet var {Words.ToBe}. Med siffrorna ovan nås det inte i uppföljningen av {Covers.Value.Name}.";
}

/// <summary>Hittar dem.</summary>
public static class GoalMisses
{
    /// <summary>
    /// In the report's own follow-up, and in every published one that its correction turns into a miss, of its own activity or of the
    /// one in which its count goes on: whoever corrects a figure is the one who can say why.
    /// </summary>
    public static IEnumerable<GoalMiss> In(ActivityReport report, Measure measure, SubmissionChecks checks)
    {
        var activity = report.Activity;
        List<ActivityReport> others =
            [.. checks.Reports.Concat(checks.Later).Where(one => one.Tertial != report.Tertial || one.ActivityId != report.ActivityId)];
        if (!IsAskedOfAnother(checks.Period, activity, measure, report.Tertial)
            && After(activity, measure, report.Tertial, [.. others, report]) is { IsMissedNow: true } now)
            yield return new(Words(measure, now), report.Tertial, Covers: null);
        foreach (var later in PublishedAfter(report.Tertial, checks.Period))
        {
            var (other, its) = Told(checks.Period, activity, measure, later.Tertial);
            if (After(other, its, later.Tertial, [.. others, report]) is { IsMissedNow: true } miss
                && miss.Current.Tertials.Contains(report.Tertial)
                && After(other, its, later.Tertial, [.. others, .. Published(report)]) is not { IsMissedNow: true })
                yield return new(Words(its, miss), later.Tertial, later.Covers);
        }

        GoalProgress? After(Activity other, Measure its, Tertial after, IReadOnlyCollection<ActivityReport> reports) =>
            checks.Period.GoalsOf(other, its) is { } goals
                ? GoalProgress.After(
                    goals, ReportedHistory.Of(checks.Period, other, its, [.. reports.Where(one => one.Tertial <= after)], after), after,
                    GoalTime.Of(checks.Period, other, its))
                : null;
    }

    /// <summary>
    /// Whether the activity in which the count goes on is reported in the same round: the goal is judged there, and a reason given here
    /// would be told nowhere.
    /// </summary>
    private static bool IsAskedOfAnother(PromisePeriod period, Activity activity, Measure measure, Tertial tertial) =>
        period.IsJudgedElsewhere(activity, measure, tertial)
            && period.CountedNext(measure) is var (next, _) && next.AppliesTo(period.FollowedUp.RoundOf(tertial));

    private static IEnumerable<Round> PublishedAfter(Tertial tertial, PromisePeriod period) =>
        period.Rounds.Where(round => round.IsPublished && round.Tertial > tertial).OrderBy(round => round.Tertial);

    /// <summary>Where a count is told in a follow-up: where it was reported, or in the one in which it goes on.</summary>
    private static (Activity, Measure) Told(PromisePeriod period, Activity activity, Measure measure, Tertial seenFrom)
    {
        while (period.IsCountedElsewhere(activity, seenFrom) && period.CountedNext(measure) is var (next, its))
            (activity, measure) = (next, its);
        return (activity, measure);
    }

    private static IEnumerable<ActivityReport> Published(ActivityReport report) => report.AsPublished() is { } published ? [published] : [];

    private static GoalWords Words(Measure measure, GoalProgress progress) => measure.WordsOf(progress.Goal) with { Due = progress.Due };
}
