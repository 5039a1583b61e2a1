using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Web.FollowUpParts;

namespace Savsjo.Medborgarloften.Web.Public.Statistics;

/// <summary>Ett mål över åren: what was promised each year, and what it came to.</summary>
/// <param name="Name">"Riktade insatser".</param>
/// <param name="Years">In order.</param>
public sealed record GoalStatistics(string Id, string Name, IReadOnlyList<GoalYear> Years)
{
    /// <param name="years">The last follow-up of each year, in order.</param>
    public static IReadOnlyList<GoalStatistics> Of(IReadOnlyList<FollowUpReportContent> years) =>
    [
        .. years
            .SelectMany(content => content.Activities.SelectMany(activity => activity.Measures
                .Where(measure => measure.Goal is not null)
                .Select(measure => (Goal: (measure.Name, Activity: activity.Name), Year: GoalYear.Of(measure, measure.Goal!, content.Tertial)))))
            .GroupBy(one => one.Goal)
            .GroupBy(group => group.Key.Name)
            .SelectMany(alike => alike.Select(group => (Name: alike.Count() == 1 ? group.Key.Name : $"{group.Key.Name}, {group.Key.Activity}", Group: group)))
            .Select((one, place) => new GoalStatistics($"mal-{place + 1}", one.Name, [.. one.Group.Select(each => each.Year)])),
    ];
}

/// <summary>A goal in one year, as its last follow-up told of it.</summary>
/// <param name="Result">"20", "skyddad uppgift".</param>
/// <param name="Promised">"minst 15".</param>
/// <param name="Bar">Null when there is nothing to draw, or a figure is missing or withheld.</param>
public sealed record GoalYear(int Year, string Result, string Promised, GoalOutcomeLook Outcome, GoalBar? Bar)
{
    /// <summary>Whether the result is the last tertial's, not the year's.</summary>
    public bool IsOfOneTertial { get; private init; }

    public static GoalYear Of(MeasureContent measure, GoalContent goal, Tertial tertial) => new(
        tertial.Year,
        measure.FigureJudged.Wording + (goal.IsOfOneTertial ? $" i tertial {(goal.JudgedIn ?? tertial).Number}" : ""),
        measure.GoalWords!.InStatistics,
        GoalOutcomeLook.Of(measure, tertial),
        GoalBar.Of(measure, tertial))
    { IsOfOneTertial = goal.IsOfOneTertial };
}
