using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts.Goals;

/// <summary>
/// Skyddat övrigt mål: a goal whose activity has ended is told as it was told last, so nothing of its figures is given away anew. Where
/// nobody knows how that was, nothing is told of a count.
/// </summary>
internal static class OtherGoalProtection
{
    extension(OtherGoal goal)
    {
        /// <param name="earlier">What is published, in order.</param>
        public OtherGoal AsToldIn(IReadOnlyList<FollowUpReportContent> earlier) => !goal.IsJudged || goal.Kind != MeasureKind.Count ? goal
            : goal.As(earlier.Reverse().Select(goal.OutcomeIn).FirstOrDefault(one => one is not null) ?? GoalOutcome.Withheld);

        private GoalOutcome? OutcomeIn(FollowUpReportContent content) => content.EveryOtherGoal()
            .Where(other => other.Label == goal.Label && other.Measure == goal.Measure).Select(other => (GoalOutcome?)other.Outcome)
            .Concat(content.Activities.Where(activity => activity.Label == goal.Label && content.Tertial >= goal.Last)
                .SelectMany(activity => activity.MeasuresAndOffences)
                .Where(measure => (measure.Key ?? measure.Name) == goal.Measure).Select(measure => measure.Goal?.Outcome))
            .FirstOrDefault(outcome => outcome is not null);
    }
}
