using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.FollowUpParts.Charts;

/// <summary>
/// Stapeldiagram: where its scale and its bars stand, the subgroup hatched. A figure that is missing or withheld has no bar,
/// but says so.
/// </summary>
/// <param name="Id">Prefix of the ids of its title and description.</param>
/// <param name="Reading">Its words.</param>
public sealed record SuspicionChart(string Id, ChartReading Reading, IReadOnlyList<ChartTick> Ticks, IReadOnlyList<ChartColumn> Columns)
{
    /// <summary>Where the axis is, from the top.</summary>
    public const decimal Floor = 214;

    /// <summary>Where the highest bar may reach, from the top.</summary>
    public const decimal Ceiling = 24;

    private const int MostTicks = 5;

    public static SuspicionChart Of(string id, ChartReading reading) => Of(id, reading, reading.Highest);

    /// <param name="highest">What the scale reaches over; charts that are to be compared have the same.</param>
    public static SuspicionChart Of(string id, ChartReading reading, int highest)
    {
        var step = Step(highest);
        var height = (Floor - Ceiling) / (step.Size * step.Count);
        return new(
            id,
            reading,
            [
                .. Enumerable.Range(0, step.Count + 1)
                    .Select(place => new ChartTick(SwedishText.Number(place * step.Size), Floor - place * step.Size * height)),
            ],
            [.. reading.Bars.Select((bar, place) => ChartColumn.Of(bar, place, reading.Bars.Count, height))]);
    }

    /// <summary>Round steps (1, 2, 5, 10, 20, …), as few as reach over the highest bar.</summary>
    private static (int Size, int Count) Step(int highest)
    {
        var size = 1;
        for (var place = 0; size * MostTicks < highest; place++)
            size = (place % 3) switch { 0 => size * 2, 1 => size / 2 * 5, _ => size * 2 };
        return (size, Math.Max(1, (highest + size - 1) / size));
    }
}

/// <summary>A line of the scale.</summary>
/// <param name="Label">"10".</param>
/// <param name="Y">From the top.</param>
public sealed record ChartTick(string Label, decimal Y)
{
    public decimal LabelY => Y + 4;
}

/// <summary>A bar of the chart.</summary>
/// <param name="Left">In per cent of the width.</param>
/// <param name="Width">In per cent of the width.</param>
/// <param name="Top">From the top.</param>
/// <param name="Height">0 without a figure.</param>
/// <param name="SubgroupHeight">The hatched part at the bottom; 0 when it is none, missing or withheld.</param>
/// <param name="Label">"Tertial 1".</param>
/// <param name="Value">"29", "färre än 3", "inte redovisat".</param>
/// <param name="SubgroupValue">"varav 18"; null when there is no such figure to show.</param>
public sealed record ChartColumn(
    decimal Left, decimal Width, decimal Top, decimal Height, decimal SubgroupHeight, string Label, string Value, string? SubgroupValue)
{
    private const decimal Margin = 4;
    private const decimal WidthOfBar = 18;
    private const decimal Gap = 2;

    public decimal Middle => Left + Width / 2;

    /// <summary>A withheld figure's field reaches to the ceiling, whatever the figure is; its words stand over it.</summary>
    public bool IsWithheld { get; private init; }

    public decimal ValueY => (IsWithheld ? SuspicionChart.Ceiling : Top) - 8;

    public decimal SubgroupTop => SuspicionChart.Floor - SubgroupHeight;

    /// <summary>The rest, above the subgroup and a thin gap.</summary>
    public decimal RestHeight => Math.Max(0, Height - SubgroupHeight - (SubgroupHeight > 0 ? Gap : 0));

    public static ChartColumn Of(ChartBarReading bar, int place, int columns, decimal heightOfOne)
    {
        var middle = Margin + (100 - Margin) * (place + 0.5m) / columns;
        var height = (bar.Count ?? 0) * heightOfOne;
        return new(
            middle - WidthOfBar / 2, WidthOfBar, SuspicionChart.Floor - height, height, (bar.Subgroup ?? 0) * heightOfOne,
            bar.Label, bar.ShortValue, bar.Subgroup is null ? null : bar.Figure.Subgroup)
        { IsWithheld = bar.IsWithheld };
    }
}
