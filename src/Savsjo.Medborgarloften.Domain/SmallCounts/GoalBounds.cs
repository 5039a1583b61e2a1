using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.SmallCounts;

/// <summary>
/// Vad måluppfyllelsen avslöjar: "Målet nåddes i tertial 2" of "minst fyra" says that the year had come to four then and
/// had not before. Said as bounds on sums, it is weighed with everything else that is published.
/// </summary>
internal static class GoalBounds
{
    public static void Tell(CountTable table, CountView view)
    {
        if (view.Goal is not { Outcome: GoalOutcome.Reached or GoalOutcome.UnderWay or GoalOutcome.NotReached } goal || CellsOf(view, goal.Span) is not { } cells)
            return;
        var ceiling = (int)Math.Ceiling(goal.Target);
        var floor = (int)Math.Floor(goal.Target);
        if (goal.Comparison == GoalComparison.AtLeast)
        {
            AtLeast(table, view, cells, ceiling);
            return;
        }

        if (table.CountOf(cells) is not { } total)
            return;
        if (goal.Outcome == GoalOutcome.Reached && goal.Comparison == GoalComparison.Exactly)
            total.Narrow(ceiling, ceiling);
        else if (goal.Outcome != GoalOutcome.NotReached)
            total.Narrow(0, floor);
        else if (total.Truth < goal.Target)
            total.Narrow(0, ceiling - 1);
        else
            total.Narrow(floor + 1, int.MaxValue);
    }

    private static void AtLeast(CountTable table, CountView view, IReadOnlyList<CellKey> cells, int target)
    {
        var goal = view.Goal!;
        if (goal.Outcome != GoalOutcome.Reached)
        {
            table.CountOf(cells)?.Narrow(0, target - 1);
            return;
        }

        table.CountOf(cells)?.Narrow(target, int.MaxValue);
        if (goal.ReachedIn is not { } reached || view.Accumulation != Accumulation.Sum)
            return;
        table.CountOf(cells.Where(cell => cell.Column <= reached.Value))?.Narrow(target, int.MaxValue);
        if (reached.Year == view.Tertial.Year)
            table.CountOf(cells.Where(cell => cell.Column < reached.Value))?.Narrow(0, target - 1);
    }

    /// <summary>The cells that the goal is held against.</summary>
    private static IReadOnlyList<CellKey>? CellsOf(CountView view, GoalSpan span) => span switch
    {
        // The last one with a figure: a goal of an activity that has ended is judged in the activity's last tertial.
        GoalSpan.Tertial => view.Figures.LastOrDefault(shown => shown.Place.Kind == PlaceKind.Cell && shown.Cells.Count > 0)?.Cells,
        GoalSpan.Year => view.Figures.FirstOrDefault(shown => shown.Place.Kind == PlaceKind.RowYear)?.Cells,
        _ => view.Figures.FirstOrDefault(shown => shown.Place.Kind == PlaceKind.Period)?.Cells,
    };
}
