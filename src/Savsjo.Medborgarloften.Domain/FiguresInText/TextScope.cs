namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>Vad en text handlar om: its time, and where and by whom what it counts was done, as far as that is known.</summary>
/// <param name="Covers">"Under 2020" is this year's total or another's.</param>
public sealed record TextScope(TertialSpan Covers)
{
    /// <summary>"Sävsjö": what is done in any other municipality is another's; empty where nobody knows.</summary>
    public IReadOnlyCollection<string> Home { get; init; } = [];

    /// <summary>The first and the last year of the agreement, for "under 2020–2021"; null where they are not known.</summary>
    public (int First, int Last)? Agreement { get; init; }

    /// <summary>Those who answer for it, and what was to be done, in small letters; empty where they are not known.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    public static implicit operator TextScope(TertialSpan covers) => new(covers);

    public static implicit operator TextScope(Tertial tertial) => new(tertial);
}
