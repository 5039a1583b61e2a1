namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Förflyttningar: the tables closest to the real one in which a number has another value. People are added to or taken
/// from one cell, and, to leave totals as they are, moved the other way in another row, another column, or both (the
/// rectangle of cell suppression in two dimensions), within the same part of the count or another.
/// </summary>
internal sealed class Moves(CountTable table)
{
    private readonly int[] _truth = table.Truth;

    /// <summary>The last part is the rest, which is in no subgroup.</summary>
    private readonly int _rest = table.Parts.Masks.Length - 1;

    /// <summary>Every such table in which the number comes out as asked for.</summary>
    public IEnumerable<int[]> To(CountSum number, int value)
    {
        var change = value - number.Truth;
        foreach (var cell in table.Cells)
        {
            var held = Enumerable.Range(0, cell.Parts.Length)
                .Where(place => cell.Parts[place] >= 0 && number.Parts.Contains(cell.Parts[place])).ToList();
            if (held.Count == 0)
                continue;
            foreach (var step in Splits(cell, change, held))
                foreach (var other in Around(cell, step))
                    if (number.In(other) == value)
                        yield return other;
        }
    }

    /// <summary>How a change can fall on the parts of a cell.</summary>
    private IEnumerable<int[]> Splits(TableCell cell, int change, List<int> held)
    {
        var others = Enumerable.Range(0, cell.Parts.Length).Where(place => cell.Parts[place] >= 0 && !held.Contains(place)).ToList();
        if (held.Count == 1)
        {
            if (held[0] == _rest)
                yield return Step((held[0], change));
            foreach (var other in Enumerable.Reverse(others))
                yield return Step((held[0], change), (other, -change));
            if (held[0] != _rest)
                yield return Step((held[0], change));
            yield break;
        }

        for (var first = 0; first < held.Count; first++)
            for (var second = first + 1; second < held.Count; second++)
                for (var some = 0; some <= Math.Abs(change); some++)
                    yield return Step((held[first], Math.Sign(change) * some), (held[second], change - Math.Sign(change) * some));
        foreach (var one in held)
            foreach (var other in others)
                yield return Step((one, change), (other, -change));
    }

    private IEnumerable<int[]> Around(TableCell cell, int[] step)
    {
        if (Apply((cell, step)) is { } alone)
            yield return alone;
        foreach (var second in table.Cells)
        {
            if (!second.IsOpen || second == cell || second.Key.Row != cell.Key.Row && second.Key.Column != cell.Key.Column)
                continue;
            foreach (var back in Back(step))
                if (Apply((cell, step), (second, back)) is { } pair)
                    yield return pair;
            if (second.Key.Column == cell.Key.Column)
                foreach (var rectangle in Rectangles(cell, second, step))
                    yield return rectangle;
        }
    }

    private IEnumerable<int[]> Rectangles(TableCell cell, TableCell second, int[] step)
    {
        foreach (var third in table.Cells)
        {
            if (!third.IsOpen || third == cell || third.Key.Row != cell.Key.Row
                || table.CellOf(second.Key with { Column = third.Key.Column }) is not { IsOpen: true } fourth)
                continue;
            foreach (var back in Back(step))
                if (Apply((cell, step), (second, back), (third, Negated(step)), (fourth, Negated(back))) is { } rectangle)
                    yield return rectangle;
        }
    }

    private int[]? Apply(params ReadOnlySpan<(TableCell Cell, int[] Step)> steps)
    {
        foreach (var (cell, step) in steps)
            for (var place = 0; place < step.Length; place++)
                if (step[place] != 0 && (cell.Parts[place] < 0 || _truth[cell.Parts[place]] + step[place] < 0))
                    return null;
        var other = (int[])_truth.Clone();
        foreach (var (cell, step) in steps)
            for (var place = 0; place < step.Length; place++)
                if (step[place] != 0)
                    other[cell.Parts[place]] += step[place];
        return other;
    }

    /// <summary>A change of one cell, by part.</summary>
    private int[] Step(params ReadOnlySpan<(int Place, int Change)> changes)
    {
        var step = new int[_rest + 1];
        foreach (var (place, change) in changes)
            step[place] += change;
        return step;
    }

    private static int[] Negated(int[] step) => [.. step.Select(change => -change)];

    /// <summary>What another cell can give back: part for part, or all in one part so that only the count is left as it is.</summary>
    private IEnumerable<int[]> Back(int[] step)
    {
        var same = Negated(step);
        yield return same;
        var all = same.Sum();
        if (all == 0)
            yield break;
        var isInOne = same.Count(change => change != 0) == 1;
        foreach (var place in Enumerable.Range(0, _rest).Prepend(_rest))
            if (!isInOne || same[place] != all)
                yield return Step((place, all));
    }
}
