using Savsjo.Medborgarloften.Domain.FollowUps.Reading;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>Tertialremsa: a year's cells at a glance, one symbol each.</summary>
public sealed record TertialStrip(IReadOnlyList<TertialSymbol> Symbols)
{
    public static TertialStrip Of(IEnumerable<CellReading> cells) => new([.. cells.Select(TertialSymbol.Of)]);
}

/// <summary>One symbol of a strip.</summary>
/// <param name="Class">Sets the tone, and how the line to the symbol before is drawn.</param>
/// <param name="Icon">The symbol's name in _Icons, without "i-".</param>
/// <param name="Label">"T1".</param>
/// <param name="Sentence">"Tertial 1: Klart."</param>
public sealed record TertialSymbol(string Class, string Icon, string Label, string Sentence)
{
    public static TertialSymbol Of(CellReading cell)
    {
        var look = StatusLook.Of(cell);
        return new(cell.IsCancelledBefore ? $"{look.Class} is-ended" : look.Class, look.Icon, cell.Round.ShortName, cell.Sentence);
    }
}
