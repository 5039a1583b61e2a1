namespace Savsjo.Medborgarloften.Pdf.Fonts.Bidirectional;

/// <summary>Rules W1–W7, N1–N2 and I1–I2 over a paragraph, which without explicit controls is one sequence.</summary>
internal sealed class BidiSequence
{
    private readonly int[] _characters;
    private readonly BidiClass[] _original, _classes;
    private readonly byte _level;
    private readonly BidiClass _embedding;

    public BidiSequence(int[] characters, BidiClass[] classes, byte level)
    {
        (_characters, _original, _classes, _level) = (characters, classes, [.. classes], level);
        _embedding = level % 2 == 0 ? BidiClass.L : BidiClass.R;
    }

    public byte[] Levels()
    {
        ResolveMarksAndNumbers();
        ResolveSeparatorsAndTerminators();
        ResolveNumbersAfterLeft();
        new BidiBrackets(_characters, _original, _classes, _embedding).Resolve();
        ResolveNeutrals();
        return [.. _classes.Select(Level)];
    }

    /// <summary>W1–W3.</summary>
    private void ResolveMarksAndNumbers()
    {
        var (before, strong) = (_embedding, _embedding);
        for (var at = 0; at < _classes.Length; at++)
        {
            if (_classes[at] == BidiClass.NSM)
                _classes[at] = before;
            before = _classes[at];
            if (before is BidiClass.L or BidiClass.R or BidiClass.AL)
                strong = before;
            else if (before == BidiClass.EN && strong == BidiClass.AL)
                _classes[at] = BidiClass.AN;
        }
        for (var at = 0; at < _classes.Length; at++)
            if (_classes[at] == BidiClass.AL)
                _classes[at] = BidiClass.R;
    }

    /// <summary>W4–W6.</summary>
    private void ResolveSeparatorsAndTerminators()
    {
        for (var at = 1; at < _classes.Length - 1; at++)
        {
            var (before, after) = (_classes[at - 1], _classes[at + 1]);
            if (before == after && (before, _classes[at])
                is (BidiClass.EN, BidiClass.ES) or (BidiClass.EN, BidiClass.CS) or (BidiClass.AN, BidiClass.CS))
                _classes[at] = before;
        }
        for (var at = 0; at < _classes.Length; at++)
        {
            if (_classes[at] != BidiClass.ET)
                continue;
            var end = EndOf(at, one => one == BidiClass.ET);
            if (at > 0 && _classes[at - 1] == BidiClass.EN || end < _classes.Length && _classes[end] == BidiClass.EN)
                Array.Fill(_classes, BidiClass.EN, at, end - at);
            at = end - 1;
        }
        for (var at = 0; at < _classes.Length; at++)
            if (_classes[at] is BidiClass.ES or BidiClass.ET or BidiClass.CS)
                _classes[at] = BidiClass.ON;
    }

    /// <summary>W7.</summary>
    private void ResolveNumbersAfterLeft()
    {
        var strong = _embedding;
        for (var at = 0; at < _classes.Length; at++)
            if (_classes[at] is BidiClass.L or BidiClass.R)
                strong = _classes[at];
            else if (_classes[at] == BidiClass.EN && strong == BidiClass.L)
                _classes[at] = BidiClass.L;
    }

    /// <summary>N1 and N2: between two of the same direction that one, else that of the paragraph.</summary>
    private void ResolveNeutrals()
    {
        for (var at = 0; at < _classes.Length; at++)
        {
            if (!IsNeutral(_classes[at]))
                continue;
            var end = EndOf(at, IsNeutral);
            var before = at == 0 ? _embedding : Direction(_classes[at - 1]);
            var after = end == _classes.Length ? _embedding : Direction(_classes[end]);
            Array.Fill(_classes, before == after ? before : _embedding, at, end - at);
            at = end - 1;
        }
    }

    /// <summary>I1 and I2.</summary>
    private byte Level(BidiClass one) => (byte)(_level + (_level % 2, one) switch
    {
        (0, BidiClass.R) => 1,
        (0, BidiClass.AN or BidiClass.EN) => 2,
        (1, BidiClass.L or BidiClass.EN or BidiClass.AN) => 1,
        _ => 0,
    });

    private int EndOf(int start, Func<BidiClass, bool> belongs)
    {
        var end = start;
        while (end < _classes.Length && belongs(_classes[end]))
            end++;
        return end;
    }

    private static bool IsNeutral(BidiClass one) => one is BidiClass.S or BidiClass.WS or BidiClass.ON;

    /// <summary>Numbers count as from the right.</summary>
    public static BidiClass Direction(BidiClass one) => one == BidiClass.L ? BidiClass.L : BidiClass.R;
}
