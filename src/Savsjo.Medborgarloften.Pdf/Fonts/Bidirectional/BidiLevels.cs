namespace Savsjo.Medborgarloften.Pdf.Fonts.Bidirectional;

/// <summary>
/// Unicode's bidirectional algorithm (UAX #9) for a paragraph without explicit controls: which level each character has, even for what
/// runs from the left, odd for what runs from the right.
/// </summary>
internal static class BidiLevels
{
    /// <summary>P2 and P3: the direction of the first strong character; from the left where there is none.</summary>
    public static byte BaseOf(IReadOnlyList<int> paragraph)
    {
        foreach (var codePoint in paragraph)
            switch (BidiClasses.Of(codePoint))
            {
                case BidiClass.L:
                    return 0;
                case BidiClass.R or BidiClass.AL:
                    return 1;
            }
        return 0;
    }

    public static byte[] Of(IReadOnlyList<int> paragraph, byte baseLevel)
    {
        var classes = paragraph.Select(BidiClasses.Of).ToArray();
        var levels = new byte[classes.Length];
        Array.Fill(levels, baseLevel);
        // X9: what has no width and no direction is as if it were not there; it goes with what stands before it.
        var kept = Enumerable.Range(0, classes.Length).Where(at => classes[at] is not (BidiClass.BN or BidiClass.B)).ToArray();
        var resolved = new BidiSequence([.. kept.Select(at => paragraph[at])], [.. kept.Select(at => classes[at])], baseLevel).Levels();
        for (var index = 0; index < kept.Length; index++)
            levels[kept[index]] = resolved[index];
        for (var at = 1; at < classes.Length; at++)
            if (classes[at] == BidiClass.BN)
                levels[at] = levels[at - 1];
        ResetWhiteSpace(classes, levels, baseLevel);
        return levels;
    }

    /// <summary>L1: separators, and white space before them and at the end, have the direction of the paragraph.</summary>
    private static void ResetWhiteSpace(BidiClass[] classes, byte[] levels, byte baseLevel)
    {
        var isTrailing = true;
        for (var at = classes.Length - 1; at >= 0; at--)
        {
            isTrailing = classes[at] is BidiClass.S or BidiClass.B || isTrailing && classes[at] is BidiClass.WS or BidiClass.BN;
            if (isTrailing)
                levels[at] = baseLevel;
        }
    }
}
