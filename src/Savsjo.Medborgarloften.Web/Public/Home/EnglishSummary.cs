using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Promises;

namespace Savsjo.Medborgarloften.Web.Public.Home;

/// <summary>Sammanfattningen på engelska, for those who are new in Sweden. The promises themselves exist in Swedish only.</summary>
/// <param name="Latest">Null before the first follow-up.</param>
public sealed record EnglishSummary(PublishedFollowUp? Latest)
{
    /// <summary>How often they report; no more often than they have done.</summary>
    public string HowOften => Latest is { Content.Covers.IsJoined: false }
        ? "Three times a year they report what they have done." : "At least once a year they report what they have done.";

    public IReadOnlyList<PromiseAnswer> Promises =>
        Latest is null ? [] : [.. PromiseAnswer.Of(FollowUpReading.Of(Latest.Content)).Where(answer => answer.Number is not null)];
}
