using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.FollowUpParts;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>En aktivitets historia: year by year, what was reported and what it came to.</summary>
/// <param name="Activity">As the latest follow-up that knows it has it.</param>
/// <param name="Goals">"Mål: minst 15 riktade insatser om året."</param>
public sealed record ActivityHistory(ActivityContent Activity, IReadOnlyList<string> Goals, IReadOnlyList<ActivityYear> Years)
{
    public string Id => $"aktivitet-{Activity.Label.Replace('.', '-')}";

    /// <summary>Every activity that a promise has had, in the order of the document.</summary>
    public static IReadOnlyList<ActivityHistory> Of(int promise, IReadOnlyList<FollowUpReportContent> years) =>
    [
        .. years.SelectMany(content => content.Promises.Where(one => one.Number == promise)
                .SelectMany(one => one.Activities.Select(activity => (Content: content, Activity: activity))))
            .GroupBy(one => one.Activity.Label)
            .OrderBy(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal) // 2.9 before 2.10
            .Select(group => new ActivityHistory(
                group.Last().Activity,
                [.. GoalsOf(group.Last().Activity, group.Last().Content)],
                [.. group.Select(one => new ActivityYear(one.Content.Tertial.Year, one.Activity, YearSum.Of(one.Activity, one.Content)))])),
    ];

    private static IEnumerable<string> GoalsOf(ActivityContent activity, FollowUpReportContent content) => activity.Measures
        .Where(measure => measure.Goal is not null)
        .Select(measure => $"Mål: {measure.GoalWords!.Clause(content.PeriodYears)}.");
}

/// <summary>One year of an activity.</summary>
public sealed record ActivityYear(int Year, ActivityContent Activity, IReadOnlyList<YearSum> Sums)
{
    public string? GoalReason => Activity.Measures.Any(measure => measure.Goal?.Outcome == GoalOutcome.NotReached) ? Activity.GoalReason : null;
}
