namespace Savsjo.Medborgarloften.Domain.Tests.SmallCounts;

/// <summary>
/// Exact integer reasoning: unknowns of zero or more, sums within bounds, and rules on two sums. Bounds are propagated to a
/// fixed point, then every case is tried, with propagation after each choice.
/// </summary>
internal sealed class IntegerSolver
{
    private const int MaxSteps = 300_000;

    private readonly Dictionary<string, (int[] Vars, int Low, int High)> _sums = [];
    private readonly List<(int[] First, int[] Second, Func<int, int, bool> Holds)> _rules = [];
    private readonly List<int[]> _solutions = [];
    private int _count;
    private int _steps;
    private int _largest;
    private (int[] Vars, int Low, int High)[] _bounds = [];

    public int Unknown() => _count++;

    public void Sum(int[] vars, int low, int high)
    {
        if (vars.Length == 0)
            return;
        Array.Sort(vars);
        var key = string.Join(',', vars);
        var old = _sums.GetValueOrDefault(key, (vars, 0, int.MaxValue));
        _sums[key] = (vars, Math.Max(old.Item2, low), Math.Min(old.Item3, high));
        _largest = Math.Max(_largest, high == int.MaxValue ? low : high);
    }

    public void Rule(int[] first, int[] second, Func<int, int, bool> holds)
    {
        if (first.Length + second.Length > 0)
            _rules.Add((first, second, holds));
    }

    /// <summary>Values that a sum can have: all of them, or as many as asked for.</summary>
    public HashSet<int> Values(int[] vars, int enough)
    {
        if (_solutions.Count == 0)
            _solutions.Add(Solve(null) ?? throw new InvalidOperationException("No table agrees with what is published: the attacker is mistaken."));
        var values = _solutions.Select(solution => vars.Sum(one => solution[one])).ToHashSet();
        if (values.Count >= enough)
            return values;
        var (low, high) = RangeOf(vars);
        var start = values.First();
        foreach (var value in Enumerable.Range(low, high - low + 1).OrderBy(value => Math.Abs(value - start)))
        {
            if (values.Count >= enough)
                break;
            if (values.Contains(value) || Solve((vars, value, value)) is not { } solution)
                continue;
            _solutions.Add(solution);
            values.Add(value);
        }

        return values;
    }

    // Nobody is hidden better by numbers beyond any that is published: leaving them out can only help the attacker.
    private int Most => _largest + 12;

    private (int Low, int High) RangeOf(int[] vars)
    {
        var (low, high) = (new int[_count], Enumerable.Repeat(Most, _count).ToArray());
        _bounds = [.. _sums.Values];
        Propagate(low, high);
        return (vars.Sum(one => low[one]), Math.Min(vars.Sum(one => high[one]), Most));
    }

    private int[]? Solve((int[] Vars, int Low, int High)? extra)
    {
        _bounds = extra is { } one ? [.. _sums.Values, one] : [.. _sums.Values];
        _steps = 0;
        return Try(new int[_count], Enumerable.Repeat(Most, _count).ToArray());
    }

    private int[]? Try(int[] low, int[] high)
    {
        if (_steps++ > MaxSteps)
            throw new InvalidOperationException("The attacker gave up: that proves nothing.");
        if (!Propagate(low, high) || !_rules.TrueForAll(rule => MayHold(rule, low, high)))
            return null;
        var open = Enumerable.Range(0, _count).Where(one => low[one] < high[one]).OrderBy(one => high[one] - low[one]).FirstOrDefault(-1);
        if (open < 0)
            return low;
        // Near a table already found first: most questions are answered by one that differs little from it.
        var near = _solutions.Count > 0 ? _solutions[0][open] : low[open];
        foreach (var value in Enumerable.Range(low[open], high[open] - low[open] + 1).OrderBy(value => Math.Abs(value - near)))
        {
            int[] nextLow = [.. low], nextHigh = [.. high];
            nextLow[open] = nextHigh[open] = value;
            if (Try(nextLow, nextHigh) is { } solution)
                return solution;
        }

        return null;
    }

    private bool Propagate(int[] low, int[] high)
    {
        for (var isChanged = true; isChanged;)
        {
            isChanged = false;
            foreach (var (vars, least, most) in _bounds)
            {
                long sumLow = 0, sumHigh = 0;
                foreach (var one in vars)
                    (sumLow, sumHigh) = (sumLow + low[one], sumHigh + high[one]);
                if (sumLow > most || sumHigh < least)
                    return false;
                foreach (var one in vars)
                {
                    var (newLow, newHigh) = (least - (sumHigh - high[one]), most - (sumLow - low[one]));
                    if (newLow > low[one] || newHigh < high[one])
                    {
                        (sumLow, sumHigh) = (sumLow - low[one], sumHigh - high[one]);
                        low[one] = (int)Math.Max(low[one], newLow);
                        high[one] = (int)Math.Min(high[one], newHigh);
                        if (low[one] > high[one])
                            return false;
                        (sumLow, sumHigh) = (sumLow + low[one], sumHigh + high[one]);
                        isChanged = true;
                    }
                }
            }
        }

        return true;
    }

    /// <summary>A rule is tried as soon as few enough cases remain to try them all.</summary>
    private static bool MayHold((int[] First, int[] Second, Func<int, int, bool> Holds) rule, int[] low, int[] high)
    {
        int firstLow = rule.First.Sum(one => low[one]), firstHigh = rule.First.Sum(one => high[one]);
        int secondLow = rule.Second.Sum(one => low[one]), secondHigh = rule.Second.Sum(one => high[one]);
        if ((long)(firstHigh - firstLow + 1) * (secondHigh - secondLow + 1) > 400)
            return true;
        for (var first = firstLow; first <= firstHigh; first++)
            for (var second = secondLow; second <= secondHigh; second++)
                if (rule.Holds(first, second))
                    return true;
        return false;
    }
}
