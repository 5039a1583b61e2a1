using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Web.FollowUpParts.Document;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>Svarets rader, each of which leads to what was written of the activity.</summary>
/// <param name="Tertial">Of the follow-up that tells it.</param>
public sealed record TallyRows(IReadOnlyList<TallyReading> Rows, Tertial Tertial)
{
    /// <summary>"/uppfoljning/2020/tertial-3#aktivitet-2-2".</summary>
    public string AddressOf(TallyReading row) => $"{FollowUpAddress.Page(Tertial)}#{SectionId.OfActivity(row.Label)}";
}
