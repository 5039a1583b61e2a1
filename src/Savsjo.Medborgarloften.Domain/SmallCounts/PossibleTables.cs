namespace Savsjo.Medborgarloften.Domain.SmallCounts;

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
        {
            if (cell.SubgroupPart >= 0)
                _cellOf[cell.SubgroupPart] = cell;
            if (cell.OtherPart >= 0)
                _cellOf[cell.OtherPart] = cell;
        }
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

        return HidesSubgroupsThatTell(other) ? Cost() : null;
    }

    private void AddChange(int part, int change)
    {
        foreach (var index in _table.SumsOf(part))
        {
            _changes[index] += change;
            _changed.Add(index);
        }
    }

    private double? Cost()
    {
        var cost = 0.0;
        foreach (var index in _changed)
        {
            var change = _changes[index];
            if (change == 0)
                continue;
            var sum = _table.Sums[index];
            if (sum.Truth + change < sum.Low || sum.Truth + change > sum.High)
                return null;
            cost += sum.IsGiven ? sum.Cost : 0;
            _changes[index] = 0;
        }

        return cost;
    }

    /// <summary>
    /// Where a count would be withheld and its subgroup given, a reader knows that the rest is not small, for the rules would
    /// have withheld the subgroup then. So it must not be small in the other table either.
    /// </summary>
    private bool HidesSubgroupsThatTell(int[] other)
    {
        foreach (var shown in _table.Shown)
            if (shown is { Count: { } count, Subgroup: { IsGiven: true } subgroup, Others: { } others }
                && _changes[count.Index] != 0 && _changes[subgroup.Index] == 0 && _table.IsSmall(others.In(other)))
                return false;
        return true;
    }
}
