using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>Plats: where in an activity's figures a number is shown.</summary>
/// <param name="Kind">Cell or which total.</param>
/// <param name="Row">The offence or measure; its place among the rows.</param>
/// <param name="Column">The tertial; its place among the columns.</param>
internal readonly record struct Place(PlaceKind Kind, int Row = 0, int Column = 0)
{
    /// <summary>
    /// What is lost when the number is withheld. Totals answer most questions and are compared with other years, so they
    /// weigh more; larger numbers tell more and hide more people behind them, so they weigh a little more too. What the whole period
    /// came to is asked for where that was promised, and by few elsewhere.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="goal">The goal that is held against the row's numbers; null without one.</param>
    public double CostOf(int value, GoalContent? goal) => WeightBeside(goal) * (1 + Math.Log2(1 + value));

    private double WeightBeside(GoalContent? goal) => Kind switch
    {
        PlaceKind.Cell => 1,
        PlaceKind.RowYear => 2,
        PlaceKind.Period => goal?.Span == GoalSpan.Period ? 3 : 0.5,
        PlaceKind.ColumnTotal => 4,
        _ => 8,
    };
}

/// <summary>The kinds of <see cref="Place"/>.</summary>
internal enum PlaceKind
{
    /// <summary>One offence or measure in one tertial.</summary>
    Cell = 1,

    /// <summary>One offence or measure, the year so far.</summary>
    RowYear = 2,

    /// <summary>All offences, one tertial.</summary>
    ColumnTotal = 3,

    /// <summary>All offences, the year so far.</summary>
    GrandTotal = 4,

    /// <summary>A measure over the years of the promise period.</summary>
    Period = 5,
}
