namespace Savsjo.Medborgarloften.Pdf.Fonts.Bidirectional;

/// <summary>The levels of a line's characters, as its whole paragraph decides them.</summary>
internal sealed record BidiLine(IReadOnlyList<byte> Levels, byte BaseLevel)
{
    public bool IsFromTheRight => BaseLevel % 2 == 1;

    /// <summary>Null where all runs from the left: then there is nothing to reorder.</summary>
    public static BidiLine? Of(string text)
    {
        if (!HasRightToLeft(text))
            return null;
        var characters = text.EnumerateRunes().Select(rune => rune.Value).ToList();
        var level = BidiLevels.BaseOf(characters);
        return new(BidiLevels.Of(characters, level), level);
    }

    /// <summary>The level of a character; what was added after the line was broken has that of the paragraph.</summary>
    public byte LevelAt(int place) => place < Levels.Count ? Levels[place] : BaseLevel;

    /// <summary>A part of the paragraph, with what ends a line in the paragraph's direction.</summary>
    public BidiLine Part(int start, int length) => new([.. Levels.Skip(start).Take(length)], BaseLevel);

    /// <summary>L2: the places of a line's characters in the order of drawing.</summary>
    public int[] VisualOrder(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        var highest = order.Length == 0 ? 0 : order.Max(LevelAt);
        for (int level = highest; level > 0; level--)
            for (var at = 0; at < count; at++)
            {
                var end = at;
                while (end < count && LevelAt(order[end]) >= level)
                    end++;
                if (end > at)
                    Array.Reverse(order, at, end - at);
                at = Math.Max(at, end - 1);
            }
        return order;
    }

    private static bool HasRightToLeft(string text) => text.Any(letter =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF'));
}
