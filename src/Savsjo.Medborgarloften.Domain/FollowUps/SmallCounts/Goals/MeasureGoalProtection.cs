using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts.Goals;

/// <summary>Skyddat mål för ett mått: its goal as it may be told beside the numbers that are shown of it.</summary>
/// <param name="activity">The activity that the measure is of.</param>
/// <param name="content">The follow-up.</param>
/// <param name="earlier">What is published, in order.</param>
/// <param name="below">k.</param>
internal sealed class MeasureGoalProtection(
    ActivityContent activity, FollowUpReportContent content, IReadOnlyList<FollowUpReportContent> earlier, int below)
{
    /// <param name="measure">With the figures that are shown, and its goal as it is.</param>
    /// <param name="decided">What was decided of its numbers.</param>
    public GoalContent? Protect(MeasureContent measure, ProtectedTable decided) =>
        measure.Goal is null || decided is { IsWithheldInPart: false, WasWithheld: false } ? measure.Goal
            : new GuardedSpans(measure, [.. content.FollowedUp.Columns], [.. Before(measure)], below).Goal;

    private IEnumerable<ToldBefore> Before(MeasureContent measure) =>
        from one in earlier
        where one.IsOfSamePeriodAs(content)
        let before = one.SameAs(activity, measure)
        where before?.Goal is not null
        select new ToldBefore(one.Tertial, before);
}
