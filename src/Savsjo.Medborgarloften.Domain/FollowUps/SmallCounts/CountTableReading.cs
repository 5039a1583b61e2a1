using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts.Goals;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>Läser räknetabellen: builds the table behind a view, with everything that readers know of it before this publication.</summary>
internal static class CountTableReading
{
    /// <param name="below">k.</param>
    /// <param name="current">The exact figures that are about to be published.</param>
    /// <param name="earlier">The same activity's figures in everything published before.</param>
    /// <param name="wholeYear">
    /// The exact figures of the year as far as it is published, when that is further than the current follow-up: its later
    /// cells are not shown now, but stand in sums that readers have seen.
    /// </param>
    public static CountTable Of(int below, CountView current, IReadOnlyList<CountView> earlier, CountView? wholeYear)
    {
        var table = new CountTable
        {
            Below = below,
            Parts = CellParts.Of(current.Subgroups),
            HasSecrets = earlier.Any(view => view.Figures.Any(shown => shown.Figure.IsProtected)),
        };
        foreach (var (key, figure, isShown) in CellsOf(current).Concat(wholeYear is null ? [] : CellsOf(wholeYear)))
            if (table.CellOf(key) is null)
                table.Add(key, figure.Count ?? 0, [.. figure.Subgroups.Select(some => some ?? 0)], isShown);
        Show(table, current);
        Look(table, current, below);
        foreach (var view in earlier)
            Recall(table, view);
        Guard(table, current);
        AssumeEarlierYearsAreKnown(table, current, earlier);
        return table;
    }

    /// <summary>A sum that must not be told is withheld as one that was withheld before: for good.</summary>
    private static void Guard(CountTable table, CountView view)
    {
        foreach (var shown in table.Shown.Where(shown => view.Merged.Contains(shown.View.Place)))
            foreach (var number in shown.Subgroups.Select(one => one.Number).Prepend(shown.Count).OfType<CountSum>())
                number.WithheldIn ??= view.Source;
    }

    private static IEnumerable<(CellKey Key, Measures.Figure Figure, bool IsShown)> CellsOf(CountView view)
    {
        var shownCells = view.Figures.Where(shown => shown.Place.Kind == PlaceKind.Cell && shown.Cells.Count == 1)
            .ToDictionary(shown => shown.Cells[0], shown => shown.Figure.Figure);
        foreach (var (key, figure) in shownCells)
            yield return (key, figure, IsShown: true);
        foreach (var year in view.Figures.Where(shown => shown.Place.Kind == PlaceKind.RowYear && !shown.Figure.Figure.IsMissing))
            if (InTotal(year, shownCells) is var (last, rest))
                yield return (last, rest, IsShown: false);
        // What the period had before this year is not shown, but is what remains of its total without this year's.
        if (EarlierYears(view) is { } earlier)
            yield return (new CellKey("", CellKey.EarlierYears), earlier, IsShown: false);
    }

    /// <summary>
    /// What a stated total holds of tertials that are not known one by one: one cell, in the last of them, when the total was told.
    /// </summary>
    private static (CellKey Last, Measures.Figure Remainder)? InTotal(ShownFigure year, Dictionary<CellKey, Measures.Figure> shown)
    {
        var untold = year.Cells.Where(cell => cell.Column != CellKey.EarlierYears && !shown.ContainsKey(cell)).ToList();
        return untold.Count == 0
            ? null
            : (untold.MaxBy(cell => cell.Column), year.Cells.Where(shown.ContainsKey).Aggregate(
                year.Figure.Figure, (rest, cell) => rest.Minus(shown[cell])));
    }

    private static Measures.Figure? EarlierYears(CountView view)
    {
        var period = view.Figures.FirstOrDefault(shown => shown.Place.Kind == PlaceKind.Period);
        if (period is null || !period.Cells.Any(cell => cell.Column == CellKey.EarlierYears))
            return null;
        var year = view.Figures.Single(shown => shown.Place.Kind == PlaceKind.RowYear);
        return period.Cells.Count == 1 ? period.Figure.Figure : period.Figure.Figure.Minus(year.Figure.Figure);
    }

    private static void Show(CountTable table, CountView view)
    {
        foreach (var shown in view.Figures.Where(shown => shown.Figure.State == FigureState.Given))
        {
            var one = new ShownSum(shown, table.CountOf(shown.Cells),
            [
                .. shown.Figure.Subgroups.Index().Where(subgroup => subgroup.Item.State == FigureState.Given).Select(subgroup =>
                    new ShownSubgroup(
                        subgroup.Index, table.SubgroupOf(shown.Cells, subgroup.Index), table.OthersOf(shown.Cells, subgroup.Index))),
            ], shown.Figure.Subgroups.Count > 0 ? table.RestOf(shown.Cells) : null);
            foreach (var number in one.Subgroups.Select(subgroup => subgroup.Number).Prepend(one.Count).OfType<CountSum>())
                number.Cost += shown.Place.CostOf(number.Truth, view.Goal);
            table.Shown.Add(one);
        }
    }

    /// <summary>What the rules alone say of each cell (<see cref="CellLook"/>), as bounds where they can be.</summary>
    private static void Look(CountTable table, CountView view, int below)
    {
        foreach (var shown in view.Figures.Where(shown => shown.Place.Kind == PlaceKind.Cell && shown.Cells.Count == 1))
        {
            if (table.CellOf(shown.Cells[0]) is not { } cell || cell.Thresholds.Contains(below))
                continue;
            cell.Thresholds.Add(below);
            table.CountOf(shown.Cells)?.Narrow(CellLooks.Of(below, table.Parts, cell.Count, null).CountsOf(below, table.Parts));
            foreach (var (place, some) in cell.Subgroups.Index())
            {
                var look = CellLooks.Of(below, table.Parts, cell.Count, some);
                table.CountOf(shown.Cells)?.Narrow(look.CountsOf(below, table.Parts));
                if (look == CellLook.LargeWithSmallSubgroup)
                    table.SubgroupOf(shown.Cells, place)?.Narrow(1, below - 1);
            }
        }
    }

    /// <summary>
    /// Takes in an earlier publication. Figures that were openly corrected since then are taken out of its sums with the
    /// value that they had there, as a reader would; what is then still untrue of the real table tells nothing of it.
    /// </summary>
    private static void Recall(CountTable table, CountView view)
    {
        var before = view.Figures.Where(shown => shown.Place.Kind == PlaceKind.Cell && shown.Cells.Count == 1)
            .ToDictionary(shown => shown.Cells[0], shown => shown.Figure);
        foreach (var shown in view.Figures)
        {
            var figure = shown.Figure;
            Recall(table, view, shown, new(figure.State, figure.Figure.Count, figure.Below), null, before);
            foreach (var (place, subgroup) in figure.Subgroups.Index())
            {
                Recall(table, view, shown, subgroup, place, before);
                // A subgroup given beside a withheld count: the rules would have withheld it, had the rest been small.
                if (view.Below is { } below && (figure.State, subgroup.State) == (FigureState.Withheld, FigureState.Given)
                    && table.OthersOf(shown.Cells, place) is { } others)
                    others.Narrow(others.Truth == 0 ? 0 : below, others.Truth == 0 ? 0 : int.MaxValue);
            }
        }

        if (view.Below is { } threshold)
            Look(table, view, threshold);
        GoalBounds.Tell(table, view);
    }

    /// <param name="told">What was told of the number.</param>
    /// <param name="subgroup">Which subgroup's it is; null for the count.</param>
    private static void Recall(
        CountTable table, CountView view, ShownFigure shown, SubgroupContent told, int? subgroup,
        Dictionary<CellKey, FigureContent> before)
    {
        var (state, value, below) = (told.State, told.Count, told.Below);
        if (state is not (FigureState.Given or FigureState.Withheld))
            return;
        var corrected = shown.Cells.Where(cell => IsCorrected(table, cell, before, subgroup)).ToHashSet();
        var cells = shown.Cells.Where(cell => !corrected.Contains(cell)).ToList();
        var sum = subgroup is { } place ? table.SubgroupOf(cells, place) : table.CountOf(cells);
        if (sum is null)
            return;
        if (state == FigureState.Given && value is { } given)
        {
            var rest = given - corrected.Sum(cell => Value(before[cell], subgroup) ?? 0);
            sum.Narrow(rest, rest, sum.Truth == rest ? view.Source : null);
            // It is another number now, and none of the parts that readers know is: beside the old one it would tell what a secret became.
            if (sum.Truth != rest && table.HasSecrets && cells.Exists(cell => !IsKnown(cell)))
                sum.WithheldIn ??= view.Source;
        }
        else if (state == FigureState.Withheld && corrected.Count == 0)
        {
            sum.WithheldIn ??= view.Source;
            if (!sum.IsShown && !table.WithheldBefore.Contains(sum))
                table.WithheldBefore.Add(sum);
            if (below is { } bound)
                sum.Narrow(1, bound - 1);
        }

        bool IsKnown(CellKey cell) => before.TryGetValue(cell, out var known) && Value(known, subgroup) is not null;
    }

    private static bool IsCorrected(CountTable table, CellKey key, Dictionary<CellKey, FigureContent> before, int? subgroup) =>
        before.TryGetValue(key, out var figure) && Value(figure, subgroup) is { } old
        && old != (subgroup is { } place ? table.CellOf(key)?.Subgroups.ElementAtOrDefault(place) : table.CellOf(key)?.Count);

    private static int? Value(FigureContent figure, int? subgroup) =>
        subgroup is { } place ? figure.Figure.SubgroupAt(place) : figure.Figure.Count;

    /// <summary>
    /// Without the earlier year's follow-up at hand we do not know what it said of the period so far. Its readers may know all
    /// of it, and the strongest reader is the one to protect against.
    /// </summary>
    private static void AssumeEarlierYearsAreKnown(CountTable table, CountView current, IReadOnlyList<CountView> earlier)
    {
        var key = new CellKey("", CellKey.EarlierYears);
        if (table.CellOf(key) is null || earlier.Any(view => view.Tertial.Year < current.Tertial.Year))
            return;
        if (table.CountOf([key]) is { } count)
            count.Narrow(count.Truth, count.Truth);
        for (var place = 0; place < table.Parts.Subgroups; place++)
            if (table.SubgroupOf([key], place) is { } subgroup)
                subgroup.Narrow(subgroup.Truth, subgroup.Truth);
    }
}
