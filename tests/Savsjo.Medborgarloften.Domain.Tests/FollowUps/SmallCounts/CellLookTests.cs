using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.SmallCounts;

/// <summary>What a reader is taken to know of a cell by its looks is what the rules that gave it those looks say, and no less.</summary>
public class CellLookTests
{
    private static readonly bool[] Both = [false, true];

    public static TheoryData<int, int, bool> Shapes() => [.. from below in Enumerable.Range(2, 5)
        from subgroups in Enumerable.Range(1, 4)
        from overlap in Both
        select (below, subgroups, overlap)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_bounds_of_a_look_are_the_least_and_the_most_that_have_it(int below, int subgroups, bool overlap)
    {
        const int Most = 50;
        var parts = new CellParts(subgroups, overlap);
        var counts = (from count in Enumerable.Range(0, Most + 1)
                      from some in Enumerable.Range(0, count + 1)
                      select (Look: CellLooks.Of(below, parts, count, some), count)).ToLookup(one => one.Look, one => one.count);

        foreach (var having in counts)
        {
            var (low, high) = having.Key.CountsOf(below, parts);
            Assert.Equal((LeastOf(having, below), having.Max()), (low, Math.Min(high, Most)));
        }
    }

    /// <summary>Of a cell that looks large no more is taken to be known than that it is not small; with k = 2 not even that.</summary>
    private static int LeastOf(IGrouping<CellLook, int> having, int below) => having.Key switch
    {
        CellLook.Large or CellLook.LargeWithoutSubgroup => below == 2 ? 1 : below,
        _ => having.Min(),
    };
}
