using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Sidan där ett dokument väljs.</summary>
/// <param name="Covers">What the round follows up.</param>
public sealed record ChoosePage(TertialSpan Covers, string EntryAddress)
{
    /// <summary>What the document that the round is transferred from is called, where it is kept here.</summary>
    public string? Kept { get; init; }

    public string? Pasted { get; init; }

    public ErrorSummary Errors { get; init; } = new("", []);

    public static ChoosePage Of(RoundInWork round) => new(round.Covers, RoundPlace.Address(Rooms.Entry, round));
}
