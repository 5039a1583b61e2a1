using System.Collections;
using System.Runtime.CompilerServices;

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Delmängdernas tal: one number for each subgroup, in the order of their labels; null for one that is not told. Two with the
/// same numbers are the same.
/// </summary>
[CollectionBuilder(typeof(SubgroupCounts), nameof(Of))]
public sealed class SubgroupCounts(params IReadOnlyList<int?> counts) : IReadOnlyList<int?>, IEquatable<SubgroupCounts>
{
    public int Count => counts.Count;

    public int? this[int index] => counts[index];

    public static SubgroupCounts Of(ReadOnlySpan<int?> counts) => new([.. counts.ToArray()]);

    public bool Equals(SubgroupCounts? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as SubgroupCounts);

    public override int GetHashCode() => this.Aggregate(Count, HashCode.Combine);

    public IEnumerator<int?> GetEnumerator() => counts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
