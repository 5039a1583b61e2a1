using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;

namespace Savsjo.Medborgarloften.Web.FollowUpParts.Charts;

/// <summary>Siffertabellen på en sida: suspicions by offence and tertial.</summary>
/// <param name="Id">Prefix of the ids of its heading and explanation.</param>
public sealed record FigureTable(string Id, SuspicionTableReading Reading)
{
    /// <summary>How many columns share the width of a telephone.</summary>
    public string? WidthClass => Reading.Columns.Count switch { 1 => "one", 2 => "two", 3 => "three", _ => null };

    public bool IsSum(int column) => Reading.HasSum && column == Reading.Columns.Count - 1;
}
