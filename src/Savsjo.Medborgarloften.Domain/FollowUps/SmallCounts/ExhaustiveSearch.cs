namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Uttömmande sökning: finds a possible table in which a number has a certain value where no <see cref="Moves"/> leads to one,
/// or finds that there is none. Depth first over the parts with bounds on every sum, values near the real ones first, so
/// that as little as possible has to be withheld for its sake.
/// </summary>
internal sealed class ExhaustiveSearch(CountTable table, PossibleTables possible)
{
    // A search that goes on for longer is given up, and the number then counts as not protected: the safe side.
    private const int MaxSteps = 20_000;

    // How far a part may move from its real value: first a little, which leaves few enough tables to try them all even where there
    // are many parts; then wider than any k needs.
    private static readonly int[] Reaches = [2, 24];

    private readonly int[] _truth = table.Truth;
    private int _steps;
    private int _reach;

    public int[]? Find(CountSum number, int value)
    {
        var bounds = table.Sums.Where(sum => sum.IsBound).Select(sum => (sum.Parts, sum.Low, sum.High))
            .Append((number.Parts, value, value)).ToList();
        int[] order = [.. number.Parts, .. Enumerable.Range(0, _truth.Length).Except(number.Parts)];
        foreach (var reach in Reaches)
        {
            (_steps, _reach) = (0, reach);
            if (Fill(new int[_truth.Length], new bool[_truth.Length], order, 0, bounds) is { } found)
                return found;
        }

        return null;
    }

    private int[]? Fill(int[] parts, bool[] isSet, int[] order, int depth, List<(int[] Parts, int Low, int High)> bounds)
    {
        if (_steps++ > MaxSteps)
            return null;
        if (depth == order.Length)
            return possible.CostOf(parts) is null ? null : (int[])parts.Clone();
        var part = order[depth];
        isSet[part] = true;
        foreach (var candidate in NearestFirst(_truth[part]))
        {
            parts[part] = candidate;
            if (bounds.TrueForAll(bound => Fits(bound, part, parts, isSet)) && Fill(parts, isSet, order, depth + 1, bounds) is { } found)
                return found;
        }

        isSet[part] = false;
        return null;
    }

    private IEnumerable<int> NearestFirst(int value)
    {
        yield return value;
        for (var distance = 1; distance <= _reach; distance++)
        {
            if (value >= distance)
                yield return value - distance;
            yield return value + distance;
        }
    }

    private bool Fits((int[] Parts, int Low, int High) bound, int part, int[] parts, bool[] isSet)
    {
        if (!bound.Parts.Contains(part))
            return true;
        long low = 0, high = 0;
        foreach (var one in bound.Parts)
        {
            low += isSet[one] ? parts[one] : Math.Max(0, _truth[one] - _reach);
            high += isSet[one] ? parts[one] : _truth[one] + _reach;
        }

        return low <= bound.High && high >= bound.Low;
    }
}
