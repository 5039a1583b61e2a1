using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>
/// Det som en text säger: its figures, in the order in which they stand, and the numbers of which it was not clear what they count.
/// </summary>
public sealed record FiguresSaid(IReadOnlyList<SaidFigure> Figures, IReadOnlyList<UnreadNumber> NotUnderstood)
{
    public static FiguresSaid Nothing { get; } = new([], []);

    /// <summary>Figures that the text says otherwise as well, so that none of them is taken.</summary>
    public IReadOnlyList<SaidFigure> Otherwise { get; init; } = [];

    /// <summary>"Åtta under tertial 1": what is told of another tertial than the text's own. It is no figure of this one.</summary>
    public IReadOnlyList<(SaidFigure Figure, Tertial Tertial)> OfOtherTertials { get; init; } = [];
}

/// <summary>En siffra som sägs i text.</summary>
/// <param name="Of">Of which measure.</param>
/// <param name="Subgroup">The place of the subgroup that it is of ("varav tre …"); null for the figure itself.</param>
/// <param name="Number">A count is whole; of "12–14" the lower.</param>
/// <param name="Mark">How exact it is; a range is "minst".</param>
/// <param name="StatedAs">For the tertial, or as a total.</param>
/// <param name="Place">Where the number stands in the text.</param>
public sealed record SaidFigure(
    SoughtMeasure Of, int? Subgroup, decimal Number, FigureMark Mark, StatedAs StatedAs, TextPlace Place);

/// <summary>Ett tal som inte lästes: a number in a text that became no figure.</summary>
/// <param name="Words">"tre", "12–14": as it stands.</param>
public sealed record UnreadNumber(TextPlace Place, string Words, WhyUnread Why)
{
    /// <summary>The measure that it stands beside; null where there is none, or several.</summary>
    public SoughtMeasure? Of { get; init; }
}

/// <summary>Varför ett tal inte lästes.</summary>
public enum WhyUnread
{
    /// <summary>It stands beside nothing that is measured.</summary>
    NotNamed = 1,

    /// <summary>It can be of several measures, or is a part that no subgroup names.</summary>
    Unclear = 2,

    /// <summary>Another tertial's, or an earlier year's.</summary>
    OtherTime = 3,

    /// <summary>"tre fler än i fjol".</summary>
    Compared = 4,

    /// <summary>A goal, or what is planned or was called off.</summary>
    NotDone = 5,

    /// <summary>"två i veckan".</summary>
    Rate = 6,

    /// <summary>"högst tio".</summary>
    UpperBound = 7,

    /// <summary>The text says another number of the same.</summary>
    SaidOtherwise = 8,

    /// <summary>Another municipality's, the whole county's, or somebody else's.</summary>
    Elsewhere = 9,
}

/// <summary>Skälets ord: the wording of <see cref="WhyUnread"/>.</summary>
public static class WhyUnreadWording
{
    extension(WhyUnread why)
    {
        /// <summary>"gäller en annan tid".</summary>
        public string Wording => why switch
        {
            WhyUnread.NotNamed => "hör inte till något mått",
            WhyUnread.Unclear => "det är oklart vad talet gäller",
            WhyUnread.OtherTime => "gäller en annan tid",
            WhyUnread.Compared => "är en jämförelse",
            WhyUnread.NotDone => "är ett mål eller något som inte är gjort",
            WhyUnread.Rate => "är så många i taget",
            WhyUnread.UpperBound => "är en övre gräns",
            WhyUnread.Elsewhere => "gäller en annan plats eller någon annan",
            _ => "texten säger olika tal om samma sak",
        };
    }
}
