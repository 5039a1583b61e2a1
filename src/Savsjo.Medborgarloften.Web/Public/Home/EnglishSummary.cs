using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Promises;

namespace Savsjo.Medborgarloften.Web.Public.Home;

/// <summary>Sammanfattningen på engelska, for those who are new in Sweden. The promises themselves exist in Swedish only.</summary>
/// <param name="Latest">Null before the first follow-up.</param>
public sealed record EnglishSummary(PublishedFollowUp? Latest)
{
    public IReadOnlyList<PromiseAnswer> Promises =>
        Latest is null ? [] : [.. PromiseAnswer.Of(FollowUpReading.Of(Latest.Content)).Where(answer => answer.Number is not null)];
}
