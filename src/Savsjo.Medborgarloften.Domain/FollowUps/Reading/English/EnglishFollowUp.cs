using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.English;

/// <summary>
/// Uppföljningen på engelska: everything that can be computed, in English, from the same frozen content as the Swedish page. What
/// people wrote is Swedish, and stands as such or is translated by people.
/// </summary>
/// <param name="Title">"Follow-up of the promises, September to December 2020".</param>
/// <param name="Answer">"2 of 2 measurable goals have been reached. 1 of 8 activities has no report."</param>
/// <param name="Imprint">"Version 2, published 2 March 2021 by".</param>
/// <param name="Promises">In order; the activities of the period as a whole come last, where there are any.</param>
public sealed record EnglishFollowUp(string Title, string Answer, string Imprint, IReadOnlyList<EnglishPromise> Promises)
{
    /// <summary>"This version replaces version 1."; null for the first.</summary>
    public string? Correction { get; private init; }

    /// <summary>"2 goals are counted although their time is over or has not begun:"; null where there are none.</summary>
    public string? OthersIntroduction { get; private init; }

    /// <summary>Those goals: the activity in Swedish, and what became of them.</summary>
    public IReadOnlyList<(string Name, string Verdict)> Others { get; private init; } = [];

    /// <summary>The activities that nobody reported on, in Swedish.</summary>
    public IReadOnlyList<string> Missing { get; private init; } = [];

    public static EnglishFollowUp Of(FollowUpReportContent content) => new(
        $"Follow-up of the promises, {EnglishWords.Months(content.Covers)}", EnglishReading.Of(content).Sentence,
        $"Version {content.Version}, published {EnglishWords.Day(content.PublishedAtUtc)}", PromisesOf(content))
    {
        Correction = content.Correction switch
        {
            null => null,
            { FollowsFrom: { } cause } => $"This version replaces version {content.Version - 1}, since the report on "
                + $"{EnglishWords.Months(content.FollowedUp.RoundOf(cause))} has been corrected and figures from it are shown here too.",
            _ => $"Something was wrong in version {content.Version - 1}. This version replaces it.",
        },
        OthersIntroduction = content.EveryOtherGoal().Count() switch
        {
            0 => null,
            1 => "1 goal is counted although its time is over or has not begun:",
            var many => $"{many} goals are counted although their time is over or has not begun:",
        },
        Others = [.. content.EveryOtherGoal().Select(goal => ($"{goal.Label} {goal.Name}", VerdictOf(goal)))],
        Missing = [.. content.Activities.Where(activity => activity.Latest.State == CellState.Missing)
            .Select(activity => $"{activity.Label} {activity.Name}")],
    };

    private static string VerdictOf(OtherGoal goal) =>
        goal.CannotBeTold ? EnglishWords.CannotBeTold : EnglishWords.Outcome(goal.Outcome);

    private static IReadOnlyList<EnglishPromise> PromisesOf(FollowUpReportContent content)
    {
        var promises = content.Promises.Select(promise => EnglishPromise.Of(promise, content));
        return content.CommonActivities.Count == 0 ? [.. promises] :
        [
            .. promises,
            new(null, PromiseReading.CommonActivities, null, null, "",
                [.. content.CommonActivities.Select(activity => EnglishActivity.Of(activity, content.FollowedUp))]),
        ];
    }
}

/// <summary>Ett löfte på engelska.</summary>
/// <param name="Number">Null for the activities of the period as a whole.</param>
/// <param name="Heading">In Swedish.</param>
/// <param name="Text">As signed, in Swedish; null for what is no promise.</param>
/// <param name="Note">The summary of it, in Swedish; null where none was written.</param>
/// <param name="Sentence">What came of it; empty for what is no promise.</param>
public sealed record EnglishPromise(
    int? Number, string Heading, string? Text, string? Note, string Sentence, IReadOnlyList<EnglishActivity> Activities)
{
    internal static EnglishPromise Of(PromiseContent promise, FollowUpReportContent content) => new(
        promise.Number, promise.FollowUpHeading, promise.Text, string.IsNullOrWhiteSpace(promise.Note) ? null : promise.Note,
        promise.Activities.Count == 0 && promise.OtherGoals is null
            ? "The promise has no activities this year."
            : EnglishReading.SentenceOf(FollowUpSummary.Of(promise, content.FollowedUp)),
        [.. promise.Activities.Select(activity => EnglishActivity.Of(activity, content.FollowedUp))]);
}
