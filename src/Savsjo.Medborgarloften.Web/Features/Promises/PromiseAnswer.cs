using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUpReports;

namespace Savsjo.Medborgarloften.Web.Features.Promises;

/// <summary>Svaret om ett löfte: one sentence, and one picture of where each activity stands.</summary>
/// <param name="Number">Null for the activities of the period as a whole.</param>
/// <param name="Heading">The shorter heading that follow-ups use, without its full stop.</param>
/// <param name="Text">The text as signed; null for what is no promise.</param>
/// <param name="Sentence">What came of it.</param>
/// <param name="Tally">A line for each activity or goal.</param>
public sealed record PromiseAnswer(int? Number, string Heading, string? Text, string Sentence, IReadOnlyList<TallyItem> Tally)
{
    public string Id => Number is { } number ? $"lofte-{number}" : "gemensamma";

    /// <summary>The promise's own page; null for what is no promise.</summary>
    public string? Address => Number is { } number ? $"/loften/{number}" : null;

    /// <summary>One for each promise, and one for the common activities if there are any.</summary>
    public static IReadOnlyList<PromiseAnswer> Of(FollowUpReportContent content)
    {
        var promises = content.Promises.Select(promise => new PromiseAnswer(
            promise.Number, WithoutFullStop(promise.FollowUpHeading), promise.Text,
            PromiseSentence.Of(promise, content.Tertial), Items(promise.Activities, content.Tertial)));
        return content.CommonActivities.Count == 0
            ? [.. promises]
            : [.. promises, new(null, "Gemensamma aktiviteter", null, CommonSentence(content), Items(content.CommonActivities, content.Tertial))];
    }

    /// <summary>A heading ends without the full stop that the signed text has.</summary>
    public static string WithoutFullStop(string heading) => heading.TrimEnd('.', ' ');

    private static string CommonSentence(FollowUpReportContent content) =>
        PromiseSentence.Of(new PromiseContent(0, "", "", null, content.CommonActivities), content.Tertial);

    private static IReadOnlyList<TallyItem> Items(IEnumerable<ActivityContent> activities, Tertial tertial) =>
        [.. activities.SelectMany(activity => TallyItem.Of(activity, tertial))];
}
