using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts.Charts;

namespace Savsjo.Medborgarloften.Web.Public.Statistics;

/// <summary>Misstankar över åren: what one activity counts, year by year, on one scale.</summary>
/// <param name="Name">"Misstankar om narkotikabrott".</param>
/// <param name="SubgroupLabel">"21 år och yngre"; null without a subgroup.</param>
/// <param name="Years">In order.</param>
public sealed record SuspicionStatistics(string Id, string Name, string? SubgroupLabel, IReadOnlyList<SuspicionYear> Years)
{
    /// <param name="years">The last follow-up of each year, in order.</param>
    /// <param name="isChosen">Whether an offence is to be shown.</param>
    public static IReadOnlyList<SuspicionStatistics> Of(IReadOnlyList<FollowUpReportContent> years, Func<string, bool> isChosen) =>
    [
        .. years
            .SelectMany(content => content.Activities
                .Where(activity => activity.Suspicions is not null)
                .Select(activity => (activity.Name, Figures: SuspicionFigures.Of(content.Tertial, activity.Suspicions!, isChosen))))
            .Where(one => one.Figures.Offences.Count > 0)
            .GroupBy(one => one.Name)
            .Select((group, place) => Of($"misstankar-{place + 1}", group.Key, [.. group.Select(one => one.Figures)])),
    ];

    private static SuspicionStatistics Of(string id, string name, List<SuspicionFigures> years)
    {
        var highest = years.SelectMany(year => year.Totals).Max(SuspicionChart.HeightOf);
        return new(id, name, years[^1].SubgroupLabel, [.. years.Select(year => SuspicionYear.Of($"{id}-{year.Tertial.Year}", name, year, highest))]);
    }
}

/// <summary>A year of them: its chart, and the table with the same figures.</summary>
/// <param name="Share">The subgroup's share of the total, column by column; null without a subgroup.</param>
public sealed record SuspicionYear(int Year, SuspicionChart Chart, FigureTable Table, FigureRow? Share)
{
    internal static SuspicionYear Of(string id, string name, SuspicionFigures figures, int highest)
    {
        var tertials = figures.Tertial.YearToDate().ToList();
        return new(
            figures.Tertial.Year,
            SuspicionChart.Of(id, $"{name} per tertial {figures.Tertial.Year}", figures.SubgroupLabel, tertials, figures.Totals, highest),
            FigureTable.Of(id, figures.Tertial, figures.SubgroupLabel, figures.Offences, figures.Totals, figures.YearTotal),
            figures.SubgroupLabel is { } label ? ShareRow(label, tertials.Count > 1 ? [.. figures.Totals, figures.YearTotal] : figures.Totals) : null);
    }

    private static FigureRow ShareRow(string label, IReadOnlyList<FigureContent> totals) =>
        new($"Andel {label}", [.. totals.Select(total => new FigureCell(ShareOf(total), null))]);

    /// <summary>"62 procent". A share of a withheld number would give it away.</summary>
    private static string ShareOf(FigureContent total) => total switch
    {
        { State: FigureState.Given, Figure.Count: 0 } => "ej tillämpligt",
        { State: FigureState.Given, SubgroupState: FigureState.Given, Figure: { Count: { } count, Subgroup: { } subgroup } } =>
            $"{SwedishText.Number(Math.Round(100m * subgroup / count, MidpointRounding.AwayFromZero))} procent",
        { State: FigureState.Withheld } or { SubgroupState: FigureState.Withheld } => "skyddad uppgift",
        _ => "uppgift saknas",
    };
}
