using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.FollowUpParts.Document;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>Svaret om ett löfte: one sentence, and one picture of where each activity stands.</summary>
/// <param name="Reading">What is said of it.</param>
/// <param name="Address">The promise's own page; null for what is no promise.</param>
public sealed record PromiseAnswer(PromiseReading Reading, string? Address)
{
    public int? Number => Reading.Number;

    public string Id => SectionId.Of(Reading);

    public string Heading => Reading.HeadingAsTitle;

    /// <summary>Where its activities stand, in one picture.</summary>
    public PromisePicture Picture => PromisePicture.Of(Reading.Standings);

    /// <summary>One for each promise, and one for the common activities if there are any.</summary>
    /// <param name="followUp">The follow-up that tells of them.</param>
    /// <param name="addresses">Where the period's promises have their pages.</param>
    public static IReadOnlyList<PromiseAnswer> Of(FollowUpReading followUp, string addresses = PromiseAddress.All) =>
        [.. followUp.Promises.Select(promise => new PromiseAnswer(promise, promise.Number is { } number ? $"{addresses}/{number}" : null))];
}
