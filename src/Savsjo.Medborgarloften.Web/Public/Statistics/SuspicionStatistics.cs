using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Web.FollowUpParts.Charts;

namespace Savsjo.Medborgarloften.Web.Public.Statistics;

/// <summary>Misstankar över åren: what one activity counts, year by year, on one scale.</summary>
/// <param name="Name">"Misstankar om narkotikabrott".</param>
/// <param name="Years">In order.</param>
/// <param name="Key">What plain and hatched stand for in the charts.</param>
public sealed record SuspicionStatistics(string Id, string Name, IReadOnlyList<SuspicionYear> Years, IReadOnlyList<ChartKeyReading> Key)
{
    /// <param name="series">The activities of the years, each with those that it continues.</param>
    /// <param name="isChosen">Whether an offence is to be shown.</param>
    public static IReadOnlyList<SuspicionStatistics> Of(IReadOnlyList<ToldSeries> series, Func<string, bool> isChosen) =>
    [
        .. series
            .Select(one => (one.Name, Years: FiguresOf(one, isChosen)))
            .Where(one => one.Years.Count > 0)
            .Select((one, place) => Of($"misstankar-{place + 1}", one.Name, one.Years)),
    ];

    /// <summary>The tables whose figures are shown.</summary>
    public static IEnumerable<SuspicionTable> TablesOf(IReadOnlyList<ToldSeries> series, Func<string, bool> isChosen) =>
        series.SelectMany(one => FiguresOf(one, isChosen)).Select(figures => figures.Table);

    private static List<SuspicionFigures> FiguresOf(ToldSeries series, Func<string, bool> isChosen) =>
    [
        .. series.Years
            .Where(one => one.Activity.Suspicions is not null)
            .Select(one => SuspicionFigures.Of(one, one.Activity.Suspicions!, isChosen))
            .Where(figures => figures.Table.Offences.Count > 0),
    ];

    private static SuspicionStatistics Of(string id, string name, List<SuspicionFigures> years)
    {
        List<ChartReading> charts = [.. years.Select(year => ChartReading.Of(name, year.Table, year.Time, year.Together))];
        var highest = charts.Max(chart => chart.Highest);
        return new(id, name,
            [.. years.Zip(charts, (year, chart) => SuspicionYear.Of(
                years.Count(other => other.Time.Year == year.Time.Year) > 1 ? $"{id}-{year.Time.Last.Value}" : $"{id}-{year.Time.Year}",
                year, chart, highest))],
            charts.LastOrDefault(chart => chart.Key.Count > 0)?.Key ?? []);
    }
}

/// <summary>A year of them: its chart, and the table with the same figures.</summary>
/// <param name="When">"2024", "1 september–31 december 2024".</param>
public sealed record SuspicionYear(string When, SuspicionChart Chart, FigureTable Table)
{
    internal static SuspicionYear Of(string id, SuspicionFigures figures, ChartReading chart, int highest) => new(
        figures.When, SuspicionChart.Of(id, chart, highest),
        new FigureTable(id, SuspicionTableReading.Of(figures.Table, figures.Time, figures.Together, figures.AreAll)));
}
