namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>
/// Åt vilket håll: whether the numbers of a sentence stand before what they count ("6 innehav") or after it ("Innehav 6").
/// </summary>
internal sealed class Direction
{
    private readonly IReadOnlyList<TextPiece> _sentence;
    private bool _isUnclear;

    private Direction(IReadOnlyList<TextPiece> sentence) => _sentence = sentence;

    /// <summary>After it, throughout.</summary>
    public bool IsBackward { get; private init; }

    public static Direction Of(IReadOnlyList<TextPiece> sentence, Beside beside)
    {
        var (both, ahead, behind) = (0, 0, 0);
        foreach (var place in sentence.Index().Where(one => one.Item.IsCount).Select(one => one.Index))
        {
            var after = beside.After(place)?.Thing;
            var before = Behind(beside.Before(beside.Mark(place).First), after);
            var isBoth = after is not null && before is not null;
            both += isBoth ? 1 : 0;
            ahead += after is not null && !isBoth ? 1 : 0;
            behind += before is not null && !isBoth ? 1 : 0;
        }

        return new(sentence)
        {
            IsBackward = behind > 0 && ahead == 0,
            _isUnclear = both > 0 && behind == 0 && ahead == 0,
        };
    }

    /// <summary>"Misstankar: 2 överlåtelse" and "Insatser: sju riktade insatser" tell of what stands after.</summary>
    private static TextPiece? Behind((TextPiece Thing, int Place, bool IsSaid)? before, TextPiece? after) =>
        before is not { } found || found.Thing.Measures.All(one => one.IsOfAll) && after is not null
            || after is not null && after.Measures.Intersect(found.Thing.Measures).Any()
            ? null
            : found.Thing;

    /// <summary>What a number counts: the thing after it, or before it; null where it is neither.</summary>
    public TextPiece? Choose(
        (TextPiece Thing, int Last, bool IsPlanned)? after, (TextPiece Thing, int Place, bool IsSaid)? before, NumberRead number, bool ends)
    {
        if (_isUnclear && after is { } ahead && Behind(before, ahead.Thing) is not null)
            return ahead.Thing with { Measures = [] };
        if (after is { } found && !IsBackward)
            return found.Thing;
        return before is { } behind && (ends || IsBackward) && (behind.IsSaid || BeginsPart(behind.Place)) && number.First > 0
            ? behind.Thing
            : null;
    }

    /// <summary>"Riktade insatser 7": at the beginning of a sentence, or of a part of it.</summary>
    private bool BeginsPart(int thing) => thing == 0 || _sentence[thing - 1].Kind is PieceKind.Number or PieceKind.Label or PieceKind.Other
        || _sentence[thing - 1].Is(",", ";", ":", "(", ")", "och", "samt", "-", "–", "*", "antal", "antalet");

    /// <summary>Of several measures in one unit the one that the sentence begins with: "Kvällsinsatser: genomfört sju insatser".</summary>
    public SoughtMeasure? Named(TextPiece several) =>
        _sentence is [{ Kind: PieceKind.Thing } name, var mark, ..] && mark.Is(":")
            && several.Measures.Intersect(name.Measures).ToList() is [var only] ? only : null;
}
