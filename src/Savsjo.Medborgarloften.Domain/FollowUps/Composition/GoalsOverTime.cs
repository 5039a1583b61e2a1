using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>Målet i en överenskommelse vars dagar har flyttats: what it was signed for, and what it had missed by then.</summary>
internal static class GoalsOverTime
{
    extension(GoalContent goal)
    {
        /// <param name="period">The agreement.</param>
        /// <param name="activity">Whose goal it is.</param>
        /// <param name="now">How far it has come.</param>
        /// <param name="goals">What was promised, and what it was changed to.</param>
        /// <param name="history">The figures.</param>
        /// <param name="time">What it is bounded by now.</param>
        public GoalContent AsDaysMoved(
            PromisePeriod period, Activity activity, GoalProgress now, AgreedGoals goals, MeasureHistory history, GoalTime time) =>
            goal with
            {
                EarlierEnds = period.DaysJudgedBefore().Select(days => MissedBy(days, activity, now, goals, history))
                    .OfType<EarlierEnd>().ToList() is { Count: > 0 } missed ? missed : null,
                SignedFor = goal.Span == GoalSpan.Period && activity.LastTertial >= period.LastTertial ? period.SignedDays : null,
                WholeNumberFor = history.Accumulation == Accumulation.Sum
                    ? time.WholeNumberFor(now.Goal, now.Spans[^1].Tertials)
                    : null,
            };
    }

    /// <summary>Null where nothing was missed, or where it is told as missed now too.</summary>
    private static EarlierEnd? MissedBy(
        FollowedUpDays days, Activity activity, GoalProgress now, AgreedGoals goals, MeasureHistory history)
    {
        if (activity.FirstTertial > days.Last)
            return null;
        var time = days.TimeOf(activity.FirstTertial, activity.LastTertial < days.Last ? activity.LastTertial : days.Last);
        var then = GoalProgress.After(goals, history, days.Last, time).Spans[^1];
        if (then.Outcome is not (GoalOutcome.NotReached or GoalOutcome.Partly or GoalOutcome.NotReported)
            || now.Spans.Any(span => span.Outcome == then.Outcome && span.Tertials.SequenceEqual(then.Tertials)))
            return null;
        return new(time.DaysIn(then.Tertials), then.Outcome, FigureContent.Exact(then.Total), then.Goal.Target) { Due = then.Due };
    }
}
