using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Web.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Public.Languages;

/// <summary>Startsidan på engelska, for those who are new in Sweden.</summary>
/// <param name="Latest">Null before the first follow-up.</param>
/// <param name="Promises">Those that it follows up.</param>
/// <param name="Agreed">Those that nothing is followed up of yet.</param>
/// <param name="FollowUps">All of them, latest first.</param>
public sealed record EnglishStart(
    PublishedFollowUp? Latest, IReadOnlyList<TranslatedPromise> Promises, IReadOnlyList<TranslatedAgreement> Agreed,
    IReadOnlyList<ArchivedFollowUp> FollowUps)
{
    public EnglishReading? Reading => Latest is null ? null : EnglishReading.Of(Latest.Content);

    /// <summary>How often they report; no more often than they have done.</summary>
    public string HowOften => Latest is { Content.Covers.IsJoined: false }
        ? "Three times a year they report what they have done." : "At least once a year they report what they have done.";
}
