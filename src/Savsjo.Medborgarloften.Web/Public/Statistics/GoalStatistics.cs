using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

namespace Savsjo.Medborgarloften.Web.Public.Statistics;

/// <summary>Ett mål över åren: what was promised each year, and what it came to.</summary>
/// <param name="Name">"Riktade insatser".</param>
/// <param name="Years">In order.</param>
public sealed record GoalStatistics(string Id, string Name, IReadOnlyList<GoalYearReading> Years)
{
    /// <param name="years">The last follow-up of each year, in order.</param>
    public static IReadOnlyList<GoalStatistics> Of(IReadOnlyList<FollowUpReportContent> years) =>
    [
        .. years
            .SelectMany(content => content.Activities.SelectMany(activity => activity.Measures
                .Where(measure => measure.Goal is not null)
                .Select(measure => (Goal: (measure.Name, Activity: activity.Name), Year: GoalYearReading.Of(measure, content.FollowedUp)))))
            .GroupBy(one => one.Goal)
            .GroupBy(group => group.Key.Name)
            .SelectMany(alike => alike.Select(group => (Name: NameOf(group.Key, isOnly: alike.Count() == 1), Group: group)))
            .Select((one, place) => new GoalStatistics($"mal-{place + 1}", one.Name, [.. one.Group.Select(each => each.Year)])),
    ];

    /// <summary>Two activities can count the same thing.</summary>
    private static string NameOf((string Name, string Activity) goal, bool isOnly) =>
        isOnly ? goal.Name : $"{goal.Name}, {goal.Activity}";
}
