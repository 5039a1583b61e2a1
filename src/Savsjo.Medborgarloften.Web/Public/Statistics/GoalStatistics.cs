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
                .Select(measure => (Goal: (measure.Name, Activity: activity.Name), Year: GoalYearReading.Of(measure, content.Tertial)))))
            .GroupBy(one => one.Goal)
            .GroupBy(group => group.Key.Name)
            .SelectMany(alike => alike.Select(group => (Name: alike.Count() == 1 ? group.Key.Name : $"{group.Key.Name}, {group.Key.Activity}", Group: group)))
            .Select((one, place) => new GoalStatistics($"mal-{place + 1}", one.Name, [.. one.Group.Select(each => each.Year)])),
    ];
}
