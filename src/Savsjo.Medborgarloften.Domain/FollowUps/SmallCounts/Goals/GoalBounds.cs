using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts.Goals;

/// <summary>
/// Vad måluppfyllelsen avslöjar: "Målet nåddes i tertial 2" of "minst fyra" says that the year had come to four then and
/// had not before. Publications told more than their figures did before each time was guarded (record 0062): said as bounds on sums,
/// it is reckoned with as everything else that is published.
/// </summary>
internal static class GoalBounds
{
    public static void Tell(CountTable table, CountView view)
    {
        // A goal with a share of a subgroup, or of several tertials or years, never told more than the figures beside it.
        if (view.Goal is not
            {
                Outcome: GoalOutcome.Reached or GoalOutcome.UnderWay or GoalOutcome.NotReached or GoalOutcome.NotReported,
                SubgroupShare: null, IsToldSpanBySpan: false
            } goal
            || SaysNothingYet(view, goal) || CellsOf(view, goal) is not { } cells)
            return;
        var (least, most) = goal.Limits;
        if (most is null)
        {
            AtLeast(table, view, cells, (int)Math.Ceiling(least ?? 0));
            return;
        }

        if (table.CountOf(cells) is not { } total)
            return;
        var (floor, ceiling) = ((int)Math.Ceiling(least ?? 0), (int)Math.Floor(most.Value));
        if (goal.Outcome == GoalOutcome.Reached)
            total.Narrow(floor, ceiling);
        else if (goal.Outcome is GoalOutcome.UnderWay or GoalOutcome.NotReported)
            total.Narrow(0, ceiling);
        else if (total.Truth < floor)
            total.Narrow(0, floor - 1);
        else
            // "Drygt 10" is more than 10, and all that is known of the number is 10.
            total.Narrow(Math.Min(ceiling + 1, total.Truth), int.MaxValue);
    }

    /// <summary>
    /// A latest value is judged when its time is over: before that it may lie anywhere, and so may one whose last tertial is missing.
    /// </summary>
    private static bool SaysNothingYet(CountView view, GoalContent goal) => view.Accumulation == Accumulation.Latest
        && (goal.Outcome == GoalOutcome.UnderWay || goal is { Outcome: GoalOutcome.NotReported, CannotBeTold: false });

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
    private static IReadOnlyList<CellKey>? CellsOf(CountView view, GoalContent goal) => goal switch
    {
        // The last one with a figure: a goal of an activity that has ended is judged in the activity's last tertial.
        { IsOfOneTertial: true } => view.Figures.LastOrDefault(shown => shown.Place.Kind == PlaceKind.Cell && shown.Cells.Count > 0)?.Cells,
        { Span: GoalSpan.Period } => view.Figures.FirstOrDefault(shown => shown.Place.Kind == PlaceKind.Period)?.Cells,
        _ => view.Figures.FirstOrDefault(shown => shown.Place.Kind == PlaceKind.RowYear)?.Cells,
    };
}
