using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

/// <summary>Ett löfte i uppföljningen: its activities, and what came of it in a sentence.</summary>
/// <param name="Number">1, 2, …; null for the activities of the period as a whole.</param>
/// <param name="Heading">The shorter heading that follow-ups use.</param>
/// <param name="Text">The text as signed; null for what is no promise.</param>
/// <param name="Note">The summary that was written of it; null when none was.</param>
/// <param name="Sentence">What came of it.</param>
/// <param name="Standings">How many of its activities stand alike, best first.</param>
public sealed record PromiseReading(
    int? Number, string Heading, string? Text, string? Note, string Sentence,
    IReadOnlyList<ActivityReading> Activities, IReadOnlyList<StandingReading> Standings, IReadOnlyList<TallyReading> Tally)
{
    public const string CommonActivities = "Gemensamma aktiviteter";
    public const string NoActivities = "Löftet har inga aktiviteter under året.";

    /// <summary>Of one round: what was written of others stands.</summary>
    /// <param name="covers">What the follow-up covers.</param>
    internal static string NothingToFollowUp(TertialSpan covers) =>
        $"Löftet har inga egna aktiviteter, och ingen sammanfattning är skriven för {covers.Name}.";

    /// <summary>"Löfte 2", "Gemensamma aktiviteter".</summary>
    public string Name => Number is { } number ? $"Löfte {number}" : Heading;

    /// <summary>As a title has it: without the full stop of the signed text.</summary>
    public string HeadingAsTitle => Heading.TrimEnd('.', ' ');

    /// <summary>One for each promise, and one for the common activities if there are any.</summary>
    public static IReadOnlyList<PromiseReading> AllOf(FollowUpReportContent content)
    {
        var promises = content.Promises.Select(promise => Of(promise.Number, promise, promise.Text, content));
        var common = new PromiseContent(0, "", CommonActivities, null, content.CommonActivities);
        return content.CommonActivities.Count == 0 ? [.. promises] : [.. promises, Of(null, common, null, content)];
    }

    private static PromiseReading Of(int? number, PromiseContent promise, string? text, FollowUpReportContent content) => new(
        number, promise.FollowUpHeading, text, string.IsNullOrWhiteSpace(promise.Note) ? null : promise.Note,
        PromiseSentence.Of(promise, content.FollowedUp),
        [.. promise.Activities.Select(activity => ActivityReading.Of(activity, content))],
        StandingReading.Of(promise.Activities, promise.OtherGoals),
        TallyReading.Of(promise.Activities, content.FollowedUp));
}
