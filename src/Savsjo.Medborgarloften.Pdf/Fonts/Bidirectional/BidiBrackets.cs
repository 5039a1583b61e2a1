namespace Savsjo.Medborgarloften.Pdf.Fonts.Bidirectional;

/// <summary>Rule N0: two brackets of a pair have one direction, that of what stands between them, or of what stands before.</summary>
internal sealed class BidiBrackets(int[] characters, BidiClass[] original, BidiClass[] classes, BidiClass embedding)
{
    /// <summary>BD16: so many open brackets are followed.</summary>
    private const int Deepest = 63;

    public void Resolve()
    {
        foreach (var (open, close) in Pairs())
            if (DirectionOf(open, close) is { } direction)
            {
                Set(open, direction);
                Set(close, direction);
            }
    }

    private List<(int Open, int Close)> Pairs()
    {
        var pairs = new List<(int Open, int Close)>();
        var opened = new List<(int Closing, int At)>();
        for (var at = 0; at < characters.Length; at++)
        {
            if (classes[at] != BidiClass.ON)
                continue;
            if (Mirrors.ClosingOf(characters[at]) is { } closing)
            {
                if (opened.Count == Deepest)
                    return [];
                opened.Add((closing, at));
            }
            else if (opened.FindLastIndex(one => one.Closing == Mirrors.Canonical(characters[at])) is var found and >= 0)
            {
                pairs.Add((opened[found].At, at));
                opened.RemoveRange(found, opened.Count - found);
            }
        }
        pairs.Sort();
        return pairs;
    }

    /// <summary>Null where nothing with a direction stands between them.</summary>
    private BidiClass? DirectionOf(int open, int close)
    {
        var inside = classes[(open + 1)..close].Where(IsStrong).Select(BidiSequence.Direction).ToHashSet();
        if (inside.Count == 0)
            return null;
        if (inside.Contains(embedding))
            return embedding;
        var before = classes[..open].Where(IsStrong).Select(BidiSequence.Direction).LastOrDefault(embedding);
        return before;
    }

    /// <summary>A mark on a bracket goes with it.</summary>
    private void Set(int at, BidiClass direction)
    {
        classes[at] = direction;
        for (var mark = at + 1; mark < classes.Length && original[mark] == BidiClass.NSM; mark++)
            classes[mark] = direction;
    }

    private static bool IsStrong(BidiClass one) => one is BidiClass.L or BidiClass.R or BidiClass.EN or BidiClass.AN;
}
