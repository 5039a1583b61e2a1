namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Möjliga tabeller: tells whether another table is consistent with all that readers know or see, and what would have to be
/// withheld for that. In the literature: feasible tables of the intruder's problem (Fischetti and Salazar).
/// </summary>
internal sealed class PossibleTables
{
    private readonly CountTable _table;
    private readonly int[] _truth;
    private readonly int[] _changes;
    private readonly List<int> _changed = [];
    private readonly TableCell?[] _cellOf;

    public PossibleTables(CountTable table)
    {
        _table = table;
        _truth = table.Truth;
        _changes = new int[table.Sums.Count];
        _cellOf = new TableCell?[_truth.Length];
        foreach (var cell in table.Cells)
            foreach (var part in cell.Parts.Where(part => part >= 0))
                _cellOf[part] = cell;
    }

    /// <summary>What withholding costs for this table to be possible; null when it cannot be, whatever is withheld.</summary>
    public double? CostOf(int[] other)
    {
        foreach (var index in _changed)
            _changes[index] = 0;
        _changed.Clear();
        for (var part = 0; part < other.Length; part++)
        {
            if (other[part] == _truth[part])
                continue;
            if (other[part] < 0 || !_cellOf[part]!.LooksTheSameIn(other))
                return null;
            AddChange(part, other[part] - _truth[part]);
        }

        return Cost(other);
    }

    private void AddChange(int part, int change)
    {
        foreach (var index in _table.SumsOf(part))
        {
            _changes[index] += change;
            _changed.Add(index);
        }
    }

    private double? Cost(int[] other)
    {
        var cost = 0.0;
        foreach (var shown in _table.Shown)
            foreach (var subgroup in shown.Subgroups)
                if (shown.Count is { } count && subgroup.Number is { IsGiven: true } number
                    && _changes[count.Index] != 0 && _changes[number.Index] == 0 && LeavesFew(subgroup, other))
                {
                    if (number.IsKnown)
                        return null;
                    cost += number.Cost;
                }

        foreach (var index in _changed)
        {
            var (sum, change) = (_table.Sums[index], _changes[index]);
            if (change == 0)
                continue;
            if (sum.Truth + change < sum.Low || sum.Truth + change > sum.High)
                return null;
            cost += sum.IsGiven ? sum.Cost : 0;
            _changes[index] = 0;
        }

        return cost;
    }

    /// <summary>The given numbers that must be withheld for this table to be possible.</summary>
    public IReadOnlyList<CountSum> ToWithhold(int[] other)
    {
        return
        [
            .. _table.Sums.Where(sum => sum.IsGiven && sum.In(other) != sum.Truth),
            .. from shown in _table.Shown
               where shown.Count is { } count && count.In(other) != count.Truth
               from subgroup in shown.Subgroups
               where subgroup.Number is { IsGiven: true } number && number.In(other) == number.Truth && LeavesFew(subgroup, other)
               select subgroup.Number,
        ];
    }

    /// <summary>
    /// Where a count would be withheld and its subgroup given, a reader knows that the rest is not small, for the rules would
    /// have withheld the subgroup then. If it is small in the other table, the subgroup has to be withheld too.
    /// </summary>
    private bool LeavesFew(ShownSubgroup subgroup, int[] other) => subgroup.Others is { } others && _table.IsSmall(others.In(other));
}
