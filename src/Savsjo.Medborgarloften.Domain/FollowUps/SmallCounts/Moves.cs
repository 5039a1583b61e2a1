namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Förflyttningar: the tables closest to the real one in which a number has another value. People are added to or taken
/// from one cell, and, to leave totals as they are, moved the other way in another row, another column, or both (the
/// rectangle of cell suppression in two dimensions), within the same part of the count or the other.
/// </summary>
internal sealed class Moves(CountTable table)
{
    private readonly int[] _truth = table.Truth;

    /// <summary>Every such table in which the number comes out as asked for.</summary>
    public IEnumerable<int[]> To(CountSum number, int value)
    {
        var change = value - number.Truth;
        foreach (var cell in table.Cells)
        {
            var holdsSubgroup = cell.SubgroupPart >= 0 && number.Parts.Contains(cell.SubgroupPart);
            var holdsOthers = cell.OtherPart >= 0 && number.Parts.Contains(cell.OtherPart);
            if (!holdsSubgroup && !holdsOthers)
                continue;
            foreach (var step in Splits(cell, change, holdsSubgroup, holdsOthers))
                foreach (var other in Around(cell, step))
                    if (number.In(other) == value)
                        yield return other;
        }
    }

    /// <summary>How a change can fall on the two parts of a cell.</summary>
    private static IEnumerable<Step> Splits(TableCell cell, int change, bool holdsSubgroup, bool holdsOthers)
    {
        if (holdsSubgroup && holdsOthers)
        {
            for (var some = 0; some <= Math.Abs(change); some++)
                yield return new Step(Math.Sign(change) * some, change - Math.Sign(change) * some);
            yield break;
        }

        if (holdsSubgroup)
        {
            yield return new Step(change, -change);
            yield return new Step(change, 0);
            yield break;
        }

        yield return new Step(0, change);
        if (cell.SubgroupPart >= 0)
            yield return new Step(-change, change);
    }

    private IEnumerable<int[]> Around(TableCell cell, Step step)
    {
        if (Apply((cell, step)) is { } alone)
            yield return alone;
        foreach (var second in table.Cells)
        {
            if (second.OtherPart < 0 || second == cell || second.Key.Row != cell.Key.Row && second.Key.Column != cell.Key.Column)
                continue;
            foreach (var back in step.Back())
                if (Apply((cell, step), (second, back)) is { } pair)
                    yield return pair;
            if (second.Key.Column == cell.Key.Column)
                foreach (var rectangle in Rectangles(cell, second, step))
                    yield return rectangle;
        }
    }

    private IEnumerable<int[]> Rectangles(TableCell cell, TableCell second, Step step)
    {
        foreach (var third in table.Cells)
        {
            if (third.OtherPart < 0 || third == cell || third.Key.Row != cell.Key.Row
                || table.CellOf(second.Key with { Column = third.Key.Column }) is not { OtherPart: >= 0 } fourth)
                continue;
            foreach (var back in step.Back())
                if (Apply((cell, step), (second, back), (third, -step), (fourth, -back)) is { } rectangle)
                    yield return rectangle;
        }
    }

    private int[]? Apply(params ReadOnlySpan<(TableCell Cell, Step Step)> steps)
    {
        foreach (var (cell, step) in steps)
            if (cell.SubgroupPart < 0 ? step.Subgroup != 0 : _truth[cell.SubgroupPart] + step.Subgroup < 0)
                return null;
            else if (_truth[cell.OtherPart] + step.Others < 0)
                return null;
        var other = (int[])_truth.Clone();
        foreach (var (cell, step) in steps)
        {
            if (cell.SubgroupPart >= 0)
                other[cell.SubgroupPart] += step.Subgroup;
            other[cell.OtherPart] += step.Others;
        }

        return other;
    }

    /// <summary>A change of one cell, by part.</summary>
    private readonly record struct Step(int Subgroup, int Others)
    {
        public static Step operator -(Step step) => new(-step.Subgroup, -step.Others);

        /// <summary>What another cell can give back: part for part, or all in one part so that only the count is left as it is.</summary>
        public IEnumerable<Step> Back()
        {
            yield return -this;
            if (Subgroup + Others == 0)
                yield break;
            if (Subgroup != 0)
                yield return new Step(0, -Subgroup - Others);
            if (Others != 0)
                yield return new Step(-Subgroup - Others, 0);
        }
    }
}
