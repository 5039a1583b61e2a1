namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Summa: one number that readers see, or have seen, as a sum of the table's parts. Two places that sum the same parts
/// are one number and share one decision; parts that are known to be zero are left out, so "2020" and "tertial 1" are one
/// as long as the other tertials are zero.
/// </summary>
internal sealed class CountSum(int index, int[] parts, int truth)
{
    public int Index { get; } = index;

    public int[] Parts { get; } = parts;

    public int Truth { get; } = truth;

    /// <summary>What a reader knows of it whatever we decide now: at least.</summary>
    public int Low { get; private set; }

    /// <summary>At most.</summary>
    public int High { get; private set; } = int.MaxValue;

    /// <summary>The earlier publication that gave it exactly.</summary>
    public string? GivenIn { get; private set; }

    /// <summary>The earlier publication that withheld it.</summary>
    public string? WithheldIn { get; set; }

    public bool WasWithheld => WithheldIn is not null;

    /// <summary>What is lost if it is withheld; 0 for a number that this follow-up does not show.</summary>
    public double Cost { get; set; }

    public bool IsShown => Cost > 0;

    public bool IsWithheld { get; set; }

    /// <summary>Whether it is a small count by itself, not only in the way of one.</summary>
    public bool IsPrimary { get; set; }

    /// <summary>Shown as "färre än k" when withheld.</summary>
    public bool SaysBelow { get; set; }

    public bool IsGiven => IsShown && !IsWithheld;

    public bool IsKnown => Low == High;

    public bool IsBound => Low > 0 || High < int.MaxValue;

    /// <summary>Takes in what a reader knows; something that is not true of the table is about an older one and tells nothing.</summary>
    public void Narrow(int low, int high, string? givenIn = null)
    {
        if (Truth < low || Truth > high)
            return;
        Low = Math.Max(Low, low);
        High = Math.Min(High, high);
        if (givenIn is not null)
            GivenIn ??= givenIn;
    }

    public void Narrow((int Low, int High) bounds) => Narrow(bounds.Low, bounds.High);

    public int In(int[] table)
    {
        var sum = 0;
        foreach (var part in Parts)
            sum += table[part];
        return sum;
    }
}
