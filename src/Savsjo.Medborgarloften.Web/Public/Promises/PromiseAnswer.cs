using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>Svaret om ett löfte: one sentence, and one picture of where each activity stands.</summary>
/// <param name="Number">Null for the activities of the period as a whole.</param>
/// <param name="Heading">The shorter heading that follow-ups use, without its full stop.</param>
/// <param name="Text">The text as signed; null for what is no promise.</param>
/// <param name="Sentence">What came of it.</param>
/// <param name="Picture">Where its activities stand, in one picture.</param>
/// <param name="Tally">A line for each activity or goal.</param>
/// <param name="Address">The promise's own page; null for what is no promise.</param>
public sealed record PromiseAnswer(
    int? Number, string Heading, string? Text, string Sentence, PromisePicture Picture, IReadOnlyList<TallyItem> Tally, string? Address)
{
    public string Id => Number is { } number ? $"lofte-{number}" : "gemensamma";

    /// <summary>"Löfte 2", "Gemensamma aktiviteter".</summary>
    public string Name => Number is { } number ? $"Löfte {number}" : Heading;

    /// <summary>One for each promise, and one for the common activities if there are any.</summary>
    /// <param name="content">The follow-up that tells of them.</param>
    /// <param name="addresses">Where the period's promises have their pages.</param>
    public static IReadOnlyList<PromiseAnswer> Of(FollowUpReportContent content, string addresses = PromiseAddress.All)
    {
        var promises = content.Promises.Select(promise => new PromiseAnswer(
            promise.Number, WithoutFullStop(promise.FollowUpHeading), promise.Text, PromiseSentence.Of(promise, content.Tertial),
            PromisePicture.Of(promise.Activities), Items(promise.Activities, content.Tertial), $"{addresses}/{promise.Number}"));
        return content.CommonActivities.Count == 0 ? [.. promises] : [.. promises, Common(content)];
    }

    /// <summary>A heading ends without the full stop that the signed text has.</summary>
    public static string WithoutFullStop(string heading) => heading.TrimEnd('.', ' ');

    private static PromiseAnswer Common(FollowUpReportContent content) => new(
        null, "Gemensamma aktiviteter", null,
        PromiseSentence.Of(new PromiseContent(0, "", "", null, content.CommonActivities), content.Tertial),
        PromisePicture.Of(content.CommonActivities), Items(content.CommonActivities, content.Tertial), Address: null);

    private static IReadOnlyList<TallyItem> Items(IEnumerable<ActivityContent> activities, Tertial tertial) =>
        [.. activities.SelectMany(activity => TallyItem.Of(activity, tertial))];
}
