using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>What one person has done with several reports of a round, in the words of one sentence.</summary>
/// <param name="Who">"Karin Berg".</param>
public sealed record PieceGroup(RoundInWork Round, string Who, IReadOnlyList<Piece> Pieces)
{
    /// <summary>"2.1 Narkotika och sammanfattningen av löfte 2".</summary>
    public string Names => SwedishText.List([.. Pieces.Select(piece => piece.Name)]);

    /// <summary>"två rapporter", "en rapport och en sammanfattning".</summary>
    public string Counted => SwedishText.List([
        .. Count(Pieces.Count(piece => !piece.IsNote), "rapport", "rapporter"),
        .. Count(Pieces.Count(piece => piece.IsNote), "sammanfattning", "sammanfattningar")]);

    /// <summary>"den", "dem".</summary>
    public string It => Pieces.Count == 1 ? "den" : "dem";

    /// <summary>"dess", "deras".</summary>
    public string Its => Pieces.Count == 1 ? "dess" : "deras";

    private static IEnumerable<string> Count(int count, string one, string several)
    {
        if (count > 0)
            yield return $"{SwedishText.InWords(count, GrammaticalGender.Common)} {(count == 1 ? one : several)}";
    }
}
