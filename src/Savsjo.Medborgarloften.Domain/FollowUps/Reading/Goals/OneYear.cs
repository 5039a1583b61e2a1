using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>
/// Ett år för sig: a follow-up as it tells of its own year where years stand one by one. What a goal missed in another year is told
/// there, and of a year that is over nothing is under way, however long the agreement goes on.
/// </summary>
public static class OneYear
{
    extension(FollowUpReportContent content)
    {
        /// <summary>The same follow-up, with what became of each goal in its own year only.</summary>
        public FollowUpReportContent OfItsOwnYear() => content with
        {
            Promises =
            [
                .. content.Promises.Select(promise => promise with { Activities = [.. promise.Activities.Select(content.InItsYear)] }),
            ],
            CommonActivities = [.. content.CommonActivities.Select(content.InItsYear)],
        };

        private ActivityContent InItsYear(ActivityContent activity) => activity with
        {
            Measures = [.. activity.Measures.Select(measure => measure with { Goal = content.InItsYear(measure.Goal) })],
            Suspicions = activity.Suspicions is not { } table ? null : table with
            {
                Offences = [.. table.Offences.Select(row => row with { Goal = content.InItsYear(row.Goal) })],
            },
        };

        /// <summary>As it is where its times are not told: in older contents, and beside withheld numbers.</summary>
        private GoalContent? InItsYear(GoalContent? goal)
        {
            if (goal is null or { Span: GoalSpan.Period })
                return goal;
            var year = content.Tertial.Year;
            List<GoalSpanContent> spans = [.. goal.Spans.Where(span => span.Last.Year == year)];
            if (!spans.Exists(span => span.IsJudged) || spans.Exists(span => span.Outcome == GoalOutcome.Withheld))
                return goal;
            var isAll = spans.Count == goal.Spans.Count;
            return goal with
            {
                Spans = spans,
                Outcome = isAll && goal.Outcome != GoalOutcome.UnderWay ? goal.Outcome : content.OutcomeOf(goal, spans),
                Together = isAll ? goal.Together : null,
                NotFollowedUp = [.. goal.NotFollowedUp.Where(tertial => tertial.Year == year)],
            };
        }

        private GoalOutcome OutcomeOf(GoalContent goal, List<GoalSpanContent> spans) => GoalProgress.Over(
            spans.Where(span => span.IsJudged).Select(Known).ToHashSet(), mayStillMiss: !content.IsYearOver(goal));

        /// <summary>A year's goal that is reached is so at once; one that comes again is kept when there is no more to come.</summary>
        private bool IsYearOver(GoalContent goal) => !goal.Span.Repeats || goal.JudgedIn is not null || content.Tertial.IsLastOfYear
            || content.IsLastOfPeriod || goal.Outcome == GoalOutcome.Reached;
    }

    /// <summary>What is explained was missed, if only together with others that a total tells of.</summary>
    private static GoalOutcome Known(GoalSpanContent span) =>
        span is { Outcome: GoalOutcome.NotReported, Reason: not null } ? GoalOutcome.NotReached : span.Outcome;
}
