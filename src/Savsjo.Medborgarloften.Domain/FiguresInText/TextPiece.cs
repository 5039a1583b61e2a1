using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>En bit av en mening.</summary>
/// <param name="Text">In small letters.</param>
internal sealed record TextPiece(PieceKind Kind, TextPlace Place, string Text)
{
    public NumberInText Number { get; init; }

    /// <summary>Of a word: with the letters that it was written in.</summary>
    public string AsWritten { get; init; } = Text;

    public bool IsCapital => AsWritten.Length > 0 && char.IsUpper(AsWritten[0]);

    /// <summary>"inga": a number that is a word of its own.</summary>
    public bool IsNone { get; init; }

    /// <summary>Of a thing: the measures that it can be of.</summary>
    public IReadOnlyList<SoughtMeasure> Measures { get; init; } = [];

    /// <summary>Of a thing: whether only the end of its name stands there ("möten" for "samverkansmöten").</summary>
    public bool IsTail { get; init; }

    public bool Is(params ReadOnlySpan<string> words) => Kind is PieceKind.Word or PieceKind.Mark && words.Contains(Text);

    /// <summary>A number that counts, and is no article.</summary>
    public bool IsCount => Kind == PieceKind.Number && !IsNone && !Number.IsArticle;

    public bool EndsClause => Is(",", ";", "men", "utan", "dock");
}

internal enum PieceKind
{
    Word = 1,
    Number = 2,

    /// <summary>What a measure counts: its unit, its name, its offence.</summary>
    Thing = 3,

    /// <summary>What a subgroup is called.</summary>
    Label = 4,

    /// <summary>A date, a week, a year: numbers that count nothing.</summary>
    Other = 5,

    /// <summary>A comma, a parenthesis.</summary>
    Mark = 6,
}
