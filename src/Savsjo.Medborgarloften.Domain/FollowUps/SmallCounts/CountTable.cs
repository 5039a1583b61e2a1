namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Räknetabell: the table behind the figures as whole numbers of zero or more, its <em>parts</em>: for every cell those in
/// the subgroup and the others. Everything published (count, subgroup, remainder, any total, any earlier version) is a sum
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
    /// <param name="isShown">Whether it stands in a place of its own; otherwise only in sums.</param>
    public void Add(CellKey key, int count, int? subgroup, bool isShown)
    {
        var isKnownZero = count == 0 || isShown && subgroup == 0 && !IsSmall(count);
        var subgroupPart = subgroup is { } some && !isKnownZero ? AddPart(some) : -1;
        var otherPart = count == 0 ? -1 : AddPart(count - (subgroup ?? 0));
        _cells.Add(new TableCell(key, count, subgroup, subgroupPart, otherPart));
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

    public CountSum? CountOf(IEnumerable<CellKey> cells) =>
        SumOf(Parts(cells).SelectMany(cell => new[] { cell.SubgroupPart, cell.OtherPart }));

    public CountSum? SubgroupOf(IEnumerable<CellKey> cells) => SumOf(Parts(cells).Select(cell => cell.SubgroupPart));

    public CountSum? OthersOf(IEnumerable<CellKey> cells) => SumOf(Parts(cells).Select(cell => cell.OtherPart));

    private IEnumerable<TableCell> Parts(IEnumerable<CellKey> cells) => cells.Select(CellOf).OfType<TableCell>();

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

/// <summary>Ruta: one cell with its real values, and where its parts are (−1 for a part that is known to be zero).</summary>
internal sealed record TableCell(CellKey Key, int Count, int? Subgroup, int SubgroupPart, int OtherPart)
{
    /// <summary>Every k under which the cell has been or will be shown.</summary>
    public List<int> Thresholds { get; } = [];

    public int SubgroupIn(int[] table) => SubgroupPart < 0 ? 0 : table[SubgroupPart];

    public int CountIn(int[] table) => OtherPart < 0 ? 0 : table[OtherPart] + SubgroupIn(table);

    /// <summary>Whether the cell of another table would be shown as this one is.</summary>
    public bool LooksTheSameIn(int[] table)
    {
        foreach (var below in Thresholds)
            if (CellLooks.Of(below, CountIn(table), Subgroup is null ? null : SubgroupIn(table)) != CellLooks.Of(below, Count, Subgroup))
                return false;
        return true;
    }
}

/// <summary>One place of the follow-up: the numbers shown there, null where the number is a plain zero or not shown.</summary>
/// <param name="View">The figure as it was composed.</param>
/// <param name="Count">The count.</param>
/// <param name="Subgroup">The subgroup.</param>
/// <param name="Others">Count less subgroup; null when there is no subgroup.</param>
internal sealed record ShownSum(ShownFigure View, CountSum? Count, CountSum? Subgroup, CountSum? Others);
