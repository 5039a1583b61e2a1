using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Features.Shared;

namespace Savsjo.Medborgarloften.Web.Features.Statistics;

/// <summary>Ett mål över åren: what was promised each year, and what it came to.</summary>
/// <param name="Name">"Riktade insatser".</param>
/// <param name="Years">In order.</param>
public sealed record GoalStatistics(string Id, string Name, IReadOnlyList<GoalYear> Years)
{
    /// <param name="years">The last follow-up of each year, in order.</param>
    public static IReadOnlyList<GoalStatistics> Of(IReadOnlyList<FollowUpReportContent> years) =>
    [
        .. years
            .SelectMany(content => content.Activities.SelectMany(activity => activity.Measures)
                .Where(measure => measure.Goal is not null)
                .Select(measure => (measure.Name, Year: GoalYear.Of(measure, measure.Goal!, content.Tertial))))
            .GroupBy(one => one.Name)
            .Select((group, place) => new GoalStatistics($"mal-{place + 1}", group.Key, [.. group.Select(one => one.Year)])),
    ];
}

/// <summary>A goal in one year, as its last follow-up told of it.</summary>
/// <param name="Result">"20", "skyddad uppgift".</param>
/// <param name="Promised">"minst 15".</param>
/// <param name="Bar">Null when there is nothing to draw, or a figure is missing or withheld.</param>
public sealed record GoalYear(int Year, string Result, string Promised, GoalOutcomeLook Outcome, GoalBar? Bar)
{
    public static GoalYear Of(MeasureContent measure, GoalContent goal, Tertial tertial) => new(
        tertial.Year,
        measure.FigureJudgedBy(goal).Wording,
        measure.Kind switch
        {
            MeasureKind.YesNo => goal is { Target: 0 } or { Comparison: GoalComparison.AtMost } ? "nej" : "ja",
            MeasureKind.Percentage => $"{goal.InFigures} procent",
            _ => goal.InFigures + (goal.Span switch { GoalSpan.Tertial => " per tertial", GoalSpan.Period => " under hela perioden", _ => "" }),
        },
        GoalOutcomeLook.Of(goal, tertial),
        GoalBar.Of(measure, tertial));
}
