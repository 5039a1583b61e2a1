using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

/// <summary>En aktivitets historia: year by year, what was reported and what it came to.</summary>
/// <param name="Activity">As the latest follow-up that knows it has it.</param>
/// <param name="Goals">"Mål: minst 15 riktade insatser om året."</param>
/// <param name="Years">In order.</param>
public sealed record ActivityHistory(ActivityReading Activity, IReadOnlyList<string> Goals, IReadOnlyList<ActivityYear> Years)
{
    /// <summary>Every activity that a promise has had, in the order of the document.</summary>
    /// <param name="promise">The promise's number.</param>
    /// <param name="years">The last follow-up of each year, in order.</param>
    public static IReadOnlyList<ActivityHistory> Of(int promise, IReadOnlyList<FollowUpReportContent> years) =>
    [
        .. years.SelectMany(content => content.Promises.Where(one => one.Number == promise)
                .SelectMany(one => one.Activities.Select(activity => (Content: content, Activity: activity))))
            .GroupBy(one => one.Activity.Label)
            .OrderBy(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal) // 2.9 before 2.10
            .Select(group => Of([.. group])),
    ];

    private static ActivityHistory Of(List<(FollowUpReportContent Content, ActivityContent Activity)> years)
    {
        List<ActivityYear> told =
            [.. years.Select(one => new ActivityYear(one.Content.Tertial.Year, ActivityReading.Of(one.Activity, one.Content)))];
        return new(told[^1].Activity, [.. GoalsOf(years[^1].Activity, years[^1].Content)], told);
    }

    private static IEnumerable<string> GoalsOf(ActivityContent activity, FollowUpReportContent content) => activity.MeasuresAndOffences
        .Where(measure => measure.Goal is not null)
        .Select(measure => $"Mål: {measure.GoalWords!.Clause(content.PeriodYears)}.");
}

/// <summary>Ett år of an activity.</summary>
public sealed record ActivityYear(int Year, ActivityReading Activity);
