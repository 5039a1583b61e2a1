namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Rutans utseende: what the rules alone tell a reader of a withheld cell, who knows them as well as we do. "Färre än 3"
/// says 1 or 2, and so "skyddad uppgift" beside it says 3 or more. Protection must hold against that reader too, so
/// a table counts as possible only if every cell in it looks as it does in the real one.
/// </summary>
internal enum CellLook
{
    /// <summary>Zero points to nobody and is always given.</summary>
    Zero = 1,

    /// <summary>Count and subgroup withheld; the count as "färre än k", the subgroup always as "skyddad uppgift".</summary>
    Small = 2,

    /// <summary>A count of k or more with nobody in the subgroup: that zero is always given.</summary>
    LargeWithoutSubgroup = 3,

    /// <summary>A count so large that its subgroup can be called "färre än k" without saying anything of the rest.</summary>
    LargeWithSmallSubgroup = 4,

    /// <summary>Whatever is withheld of it is "skyddad uppgift".</summary>
    Large = 5,
}

/// <summary>Decides <see cref="CellLook"/>.</summary>
internal static class CellLooks
{
    /// <param name="parts">How counts are divided.</param>
    public static CellLook Of(int below, CellParts parts, int count, int? subgroup)
    {
        if (count == 0)
            return CellLook.Zero;
        // "Färre än 2" would say exactly 1. With k = 2 a withheld count therefore has no bound, and looks like any other.
        if (count < below)
            return below == 2 ? CellLook.Large : CellLook.Small;
        return subgroup switch
        {
            0 => CellLook.LargeWithoutSubgroup,
            { } some when some < below && ShowsSmallSubgroup(below, parts, count) => CellLook.LargeWithSmallSubgroup,
            _ => CellLook.Large,
        };
    }

    /// <summary>Whether "färre än k" may stand for a subgroup: it must follow from the count alone.</summary>
    public static bool ShowsSmallSubgroup(int below, CellParts parts, int count) =>
        below > 2 && count >= parts.LeastForSmallSubgroup(below);

    /// <summary>What a look says of the count: at least, and at most.</summary>
    public static (int Low, int High) CountsOf(this CellLook look, int below, CellParts parts) => look switch
    {
        CellLook.Zero => (0, 0),
        CellLook.Small => (1, below - 1),
        CellLook.LargeWithSmallSubgroup => (parts.LeastForSmallSubgroup(below), int.MaxValue),
        _ => (below == 2 ? 1 : below, int.MaxValue),
    };
}
