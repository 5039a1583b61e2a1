namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Räknetabell: the table behind the figures as whole numbers of zero or more, its <em>parts</em>: for every cell those in
/// each subgroup and the others. Everything published (count, subgroup, remainder, any total, any earlier version) is a sum
/// of some of them, which is what makes one method enough for all.
/// </summary>
internal sealed class CountTable
{
    private readonly List<int> _truth = [];
    private readonly List<TableCell> _cells = [];
    private readonly List<CountSum> _sums = [];
    private readonly Dictionary<string, CountSum> _byParts = [];
    private int[][]? _sumsOfPart;

    /// <summary>k.</summary>
    public required int Below { get; init; }

    /// <summary>Whether anything that is published of it was withheld.</summary>
    public bool HasSecrets { get; init; }

    /// <summary>How its cells are divided.</summary>
    public required CellParts Parts { get; init; }

    /// <summary>How many values a small count must be able to have: the k − 1 it could have anyway, and never only one.</summary>
    public int Width => Math.Max(2, Below - 1);

    /// <summary>The real table.</summary>
    public int[] Truth => [.. _truth];

    public IReadOnlyList<TableCell> Cells => _cells;

    public IReadOnlyList<CountSum> Sums => _sums;

    /// <summary>What the follow-up shows, place by place.</summary>
    public List<ShownSum> Shown { get; } = [];

    /// <summary>Numbers withheld by earlier publications that this one does not show, and must not give away.</summary>
    public List<CountSum> WithheldBefore { get; } = [];

    public bool IsSmall(int value) => value > 0 && value < Below;

    public TableCell? CellOf(CellKey key) => _cells.Find(cell => cell.Key == key);

    public int[] SumsOf(int part) => (_sumsOfPart ??= SumsByPart())[part];

    /// <summary>Adds a cell. A part that every reader knows to be zero is none: it can hide nothing and move nothing.</summary>
    /// <param name="subgroups">None where nothing is told of any.</param>
    /// <param name="isShown">Whether it stands in a place of its own; otherwise only in sums.</param>
    public void Add(CellKey key, int count, IReadOnlyList<int> subgroups, bool isShown)
    {
        var values = Parts.Divide(count, subgroups.Count == 0 ? new int[Parts.Subgroups] : subgroups);
        bool IsKnownZero(int mask) => count == 0 || Enumerable.Range(0, Parts.Subgroups).Any(place => CellParts.IsIn(mask, place)
            && (subgroups.Count == 0 || isShown && subgroups[place] == 0 && !IsSmall(count)));
        _cells.Add(new TableCell(key, count, subgroups, Parts,
            [.. Parts.Masks.Zip(values, (mask, value) => IsKnownZero(mask) ? -1 : AddPart(value))]));
    }

    /// <summary>The number that is the sum of these parts; null when there are none, and it is a plain zero.</summary>
    public CountSum? SumOf(IEnumerable<int> parts)
    {
        int[] sorted = [.. parts.Where(part => part >= 0).Order()];
        if (sorted.Length == 0)
            return null;
        var key = string.Join(',', sorted);
        if (!_byParts.TryGetValue(key, out var sum))
        {
            _byParts[key] = sum = new CountSum(_sums.Count, sorted, sorted.Sum(part => _truth[part]));
            _sums.Add(sum);
            _sumsOfPart = null;
        }

        return sum;
    }

    public CountSum? CountOf(IEnumerable<CellKey> cells) => SumOf(cells, _ => true);

    public CountSum? SubgroupOf(IEnumerable<CellKey> cells, int place) => SumOf(cells, mask => CellParts.IsIn(mask, place));

    public CountSum? OthersOf(IEnumerable<CellKey> cells, int place) => SumOf(cells, mask => !CellParts.IsIn(mask, place));

    /// <summary>Those in none of several subgroups that exclude each other; null where there are not several.</summary>
    public CountSum? RestOf(IEnumerable<CellKey> cells) => Parts.Beside > 1 ? SumOf(cells, mask => mask == 0) : null;

    private CountSum? SumOf(IEnumerable<CellKey> cells, Func<int, bool> holds) => SumOf(
        cells.Select(CellOf).OfType<TableCell>().SelectMany(cell => cell.Parts.Where((_, place) => holds(Parts.Masks[place]))));

    private int AddPart(int value)
    {
        _truth.Add(value);
        return _truth.Count - 1;
    }

    private int[][] SumsByPart()
    {
        var lists = _truth.Select(_ => new List<int>()).ToArray();
        foreach (var sum in _sums)
            foreach (var part in sum.Parts)
                lists[part].Add(sum.Index);
        return [.. lists.Select(list => list.ToArray())];
    }
}

/// <summary>Ruta: one cell with its real values.</summary>
/// <param name="Subgroups">None where nothing is told of any.</param>
/// <param name="Divided">How.</param>
/// <param name="Parts">Where its parts are, in the order of their masks (−1 for a part that is known to be zero).</param>
internal sealed record TableCell(CellKey Key, int Count, IReadOnlyList<int> Subgroups, CellParts Divided, int[] Parts)
{
    /// <summary>Every k under which the cell has been or will be shown.</summary>
    public List<int> Thresholds { get; } = [];

    /// <summary>Whether it can have other values at all.</summary>
    public bool IsOpen => Parts[^1] >= 0;

    /// <summary>Whether the cell of another table would be shown as this one is.</summary>
    public bool LooksTheSameIn(int[] table)
    {
        var count = Sum(table, _ => true);
        foreach (var below in Thresholds)
            if (Subgroups.Count == 0 ? CellLooks.Of(below, Divided, count, null) != CellLooks.Of(below, Divided, Count, null)
                : Subgroups.Index().Any(one => CellLooks.Of(below, Divided, count, Sum(table, mask => CellParts.IsIn(mask, one.Index)))
                    != CellLooks.Of(below, Divided, Count, one.Item)))
                return false;
        return true;
    }

    private int Sum(int[] table, Func<int, bool> holds)
    {
        var sum = 0;
        for (var place = 0; place < Parts.Length; place++)
            if (Parts[place] >= 0 && holds(Divided.Masks[place]))
                sum += table[Parts[place]];
        return sum;
    }
}

/// <summary>One place of the follow-up: the numbers shown there.</summary>
/// <param name="View">The figure as it was composed.</param>
/// <param name="Count">The count; null where it is a plain zero.</param>
/// <param name="Subgroups">The subgroups that are shown.</param>
/// <param name="Rest">Those in none of several; any reader can compute it where all of them are given.</param>
internal sealed record ShownSum(ShownFigure View, CountSum? Count, IReadOnlyList<ShownSubgroup> Subgroups, CountSum? Rest)
{
    /// <summary>Every number that is shown, or can be computed from those that are.</summary>
    public IEnumerable<CountSum> Numbers =>
        Subgroups.SelectMany(one => new[] { one.Number, one.Others }).Prepend(Count).Append(Rest).OfType<CountSum>();
}

/// <summary>A subgroup of a place.</summary>
/// <param name="Place">Which of the measure's.</param>
/// <param name="Number">How many; null where that is a plain zero.</param>
/// <param name="Others">What remains of the count without it.</param>
internal sealed record ShownSubgroup(int Place, CountSum? Number, CountSum? Others);
