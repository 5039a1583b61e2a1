using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Summan under en aktivitet: what a measure came to, and what became of its goal.</summary>
/// <param name="Parts">The sentence.</param>
/// <param name="Goal">What is said of the goal; null without one.</param>
/// <param name="ShareBar">Of suspicions: how much of them is the subgroup; null where that cannot be told.</param>
public sealed record SumReading(IReadOnlyList<SentencePart> Parts, GoalResultReading? Goal = null, ShareBarReading? ShareBar = null)
{
    public string Text => Parts.Text;

    /// <summary>
    /// In order: suspicions first, all of them and then those of each offence that has a goal. A measure that never applied has none;
    /// one of which nothing was reported says so.
    /// </summary>
    public static IReadOnlyList<SumReading> Of(ActivityContent activity, FollowUpReportContent content)
    {
        var sums = activity.Measures
            .Where(measure => measure.Goal is not null || measure.Year.State != FigureState.NotApplicable)
            .Select(measure => new SumReading(
                [.. SumSentence.Of(measure, content, isNamed: activity.Measures.Count > 1 || IsCountedBeside(measure, activity, content))],
                GoalResultReading.Of(measure, content.FollowedUp)));
        return activity.Suspicions is not { } table ? [.. sums] :
        [
            Of(table, content),
            .. activity.PromisedOffences.Select(offence => new SumReading(
                [.. SumSentence.Of(offence, content)], GoalResultReading.Of(offence, content.FollowedUp))),
            .. sums,
        ];
    }

    /// <summary>Whether another activity of the promise counts in the same unit, so that the sum must say what it is of.</summary>
    private static bool IsCountedBeside(MeasureContent measure, ActivityContent activity, FollowUpReportContent content) =>
        content.Promises.Select(promise => promise.Activities).Append(content.CommonActivities)
            .FirstOrDefault(beside => beside.Contains(activity), [])
            .Where(other => other.Label != activity.Label).SelectMany(other => other.Measures)
            .Any(other => string.Equals(other.Unit.Plural, measure.Unit.Plural, StringComparison.OrdinalIgnoreCase));

    private static SumReading Of(SuspicionTable table, FollowUpReportContent content) =>
        new([.. SumSentence.Of(table, content)], ShareBar: ShareBarReading.Of(table));
}
