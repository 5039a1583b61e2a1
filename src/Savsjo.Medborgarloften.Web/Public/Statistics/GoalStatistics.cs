using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

namespace Savsjo.Medborgarloften.Web.Public.Statistics;

/// <summary>Ett mål över åren: what was promised each year, and what it came to.</summary>
/// <param name="Name">"Riktade insatser".</param>
/// <param name="Years">In order.</param>
public sealed record GoalStatistics(string Id, string Name, IReadOnlyList<GoalYearReading> Years)
{
    /// <param name="series">The activities of the years, each with those that it continues.</param>
    public static IReadOnlyList<GoalStatistics> Of(IReadOnlyList<ToldSeries> series) =>
    [
        .. MeasureSeries.Of(series, measure => measure.Goal is not null).Select((one, place) => new GoalStatistics(
            $"mal-{place + 1}", one.Name, [.. one.Years.Select(year => GoalYearReading.Of(year.Measure, year.Time, year.When))])),
    ];
}
