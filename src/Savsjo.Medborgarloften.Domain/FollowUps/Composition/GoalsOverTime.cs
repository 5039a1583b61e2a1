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
        /// <param name="now">How far it has come.</param>
        /// <param name="goals">What was promised, and what it was changed to.</param>
        /// <param name="history">The figures.</param>
        /// <param name="time">What it is bounded by.</param>
        /// <param name="after">The tertial followed up: an end after it is none yet.</param>
        public GoalContent AsDaysMoved(
            PromisePeriod period, GoalProgress now, AgreedGoals goals, MeasureHistory history, GoalTime time,
            Tertial after) =>
            goal with
            {
                EarlierEnds = period.DaysJudgedBefore().Where(days => days.Last <= after && days.Days.Last < time.Period.Days.Last)
                    .Select(days => MissedBy(days, now, goals, history, time))
                    .OfType<EarlierEnd>().ToList() is { Count: > 0 } missed ? missed : null,
                SignedFor = goal.Span == GoalSpan.Period && time.Last >= period.LastTertial ? period.SignedDays : null,
                WholeNumberFor = history.Accumulation == Accumulation.Sum
                    ? time.WholeNumberFor(now.Goal, now.Spans[^1].Tertials)
                    : null,
            };
    }

    /// <summary>Null where nothing was missed, or where it is told as missed now too.</summary>
    /// <param name="after">Of the whole count, also what another activity counted of it.</param>
    private static EarlierEnd? MissedBy(
        FollowedUpDays days, GoalProgress now, AgreedGoals goals, MeasureHistory history, GoalTime after)
    {
        if (after.First > days.Last)
            return null;
        var time = days.TimeOf(after.First, after.Last < days.Last ? after.Last : days.Last);
        var then = GoalProgress.After(goals, history, days.Last, time).Spans[^1];
        if (then.Outcome is not (GoalOutcome.NotReached or GoalOutcome.Partly or GoalOutcome.NotReported)
            || now.Spans.Any(span => span.Outcome == then.Outcome && span.Tertials.SequenceEqual(then.Tertials)))
            return null;
        return new(time.DaysIn(then.Tertials), then.Outcome, FigureContent.Exact(then.Total), then.Goal.Target) { Due = then.Due };
    }
}
