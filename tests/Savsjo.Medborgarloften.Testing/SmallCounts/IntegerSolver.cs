namespace Savsjo.Medborgarloften.Testing.SmallCounts;

/// <summary>
/// Exact integer reasoning: unknowns of zero or more, sums within bounds, and rules on two sums. Bounds are propagated to a
/// fixed point, then every case is tried, with propagation after each choice.
/// </summary>
internal sealed class IntegerSolver
{
    private const int MaxSteps = 4_000;

    private readonly Dictionary<string, (int[] Vars, int Low, int High)> _sums = [];
    private readonly List<(int[] First, int[] Second, Func<int, int, bool> Holds)> _rules = [];
    private readonly List<int[]> _solutions = [];
    private int _count;
    private int _steps;
    private bool _hasGivenUp;
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

    /// <summary>
    /// Starts from the real table. It must agree with everything believed, or the beliefs are wrong; and it is among the
    /// possible ones, so starting there changes no answer, only how soon it is found.
    /// </summary>
    public void StartFrom(int[] real)
    {
        if (_sums.Values.Any(sum => real.Sum(sum.Vars) is var total && (total < sum.Low || total > sum.High))
            || !_rules.TrueForAll(rule => rule.Holds(real.Sum(rule.First), real.Sum(rule.Second))))
            throw new InvalidOperationException("The real table disagrees with what the attacker believes: the attacker is mistaken.");
        _solutions.Add(real);
    }

    /// <summary>
    /// Values that a sum can have: all of them, or as many as asked for. A value whose search was given up counts as
    /// impossible, which favours the attacker; then the answer is not proven.
    /// </summary>
    public (HashSet<int> Values, bool IsProven) Values(int[] vars, int enough)
    {
        _hasGivenUp = false;
        if (_solutions.Count == 0)
            _solutions.Add(Solve(null)
                ?? throw new InvalidOperationException("No table agrees with what is published: the attacker is mistaken."));
        var values = _solutions.Select(solution => solution.Sum(vars)).ToHashSet();
        if (values.Count >= enough)
            return (values, true);
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

        return (values, !_hasGivenUp);
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
        // First the tables that differ from a known one in few choices, then all of them.
        foreach (var choices in _solutions.Count > 0 ? new[] { 0, 1, 2, int.MaxValue } : [int.MaxValue])
        {
            _steps = 0;
            if (Try(new int[_count], Enumerable.Repeat(Most, _count).ToArray(), choices) is { } solution)
                return solution;
        }

        _hasGivenUp |= _steps > MaxSteps;
        return null;
    }

    private int[]? Try(int[] low, int[] high, int choices)
    {
        if (_steps++ > MaxSteps || !Propagate(low, high) || !_rules.TrueForAll(rule => MayHold(rule, low, high)))
            return null;
        var open = -1;
        for (var one = 0; one < _count; one++)
            if (low[one] < high[one] && (open < 0 || high[one] - low[one] < high[open] - low[open]))
                open = one;
        if (open < 0)
            return low;
        var near = _solutions.Count > 0 ? _solutions[0][open] : low[open];
        foreach (var value in Enumerable.Range(low[open], high[open] - low[open] + 1).OrderBy(value => Math.Abs(value - near)))
        {
            if (value != near && choices == 0)
                continue;
            int[] nextLow = [.. low], nextHigh = [.. high];
            nextLow[open] = nextHigh[open] = value;
            if (Try(nextLow, nextHigh, value == near || choices == int.MaxValue ? choices : choices - 1) is { } solution)
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

/// <summary>Sums of some of a table's numbers.</summary>
internal static class TableSums
{
    public static int Sum(this int[] table, int[] vars)
    {
        var sum = 0;
        foreach (var one in vars)
            sum += table[one];
        return sum;
    }
}
