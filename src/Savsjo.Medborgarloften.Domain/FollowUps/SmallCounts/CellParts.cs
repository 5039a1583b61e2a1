using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Delar av en ruta: what a count consists of, so that the count and each of its subgroups is a sum of some of them. Subgroups that
/// exclude each other are parts beside each other, with the rest; of those that may overlap every combination is a part: nobody has
/// told how many are in two of them, and every way to divide them that gives the same numbers is as good.
/// </summary>
internal sealed record CellParts(int Subgroups, bool Overlap)
{
    /// <summary>For each part the subgroups that it is in, as bits; the rest, which is in none, comes last.</summary>
    public int[] Masks { get; } = Overlap
        ? [.. Enumerable.Range(1, (1 << Subgroups) - 1), 0]
        : [.. Enumerable.Range(0, Subgroups).Select(place => 1 << place), 0];

    /// <summary>How many parts of a count can be small at once, beside the rest.</summary>
    public int Beside => Overlap ? Math.Min(1, Subgroups) : Subgroups;

    /// <summary>
    /// The least count whose subgroup may be called "färre än k". Of one under 2k − 1 both parts can be small, and a bound on the one
    /// would narrow the other to fewer than its k − 1 values. Of several subgroups beside each other all can be small, and what remains
    /// must not have to be.
    /// </summary>
    public int LeastForSmallSubgroup(int below) => Beside * (below - 1) + below;

    public static CellParts Of(Subgroups subgroups) => new(subgroups.Count, subgroups.Overlap);

    public static bool IsIn(int mask, int subgroup) => (mask & (1 << subgroup)) != 0;

    /// <summary>A count divided so that its subgroups have their numbers.</summary>
    public int[] Divide(int count, IReadOnlyList<int> subgroups)
    {
        var parts = new int[Masks.Length];
        if (!Overlap)
        {
            subgroups.ToArray().CopyTo(parts, 0);
            parts[^1] = count - subgroups.Sum();
            return parts;
        }

        // One within the other, the largest outermost.
        var (mask, within) = (0, count);
        foreach (var (place, some) in subgroups.Index().OrderByDescending(one => one.Item))
        {
            parts[Array.IndexOf(Masks, mask)] += within - some;
            (mask, within) = (mask | (1 << place), some);
        }

        parts[Array.IndexOf(Masks, mask)] += within;
        return parts;
    }
}
