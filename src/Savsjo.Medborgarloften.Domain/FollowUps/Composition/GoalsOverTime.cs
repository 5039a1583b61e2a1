using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>Målet i en överenskommelse vars dagar har flyttats: what it was signed for, and what had become of it by then.</summary>
internal static class GoalsOverTime
{
    extension(GoalContent goal)
    {
        /// <param name="period">The agreement.</param>
        /// <param name="now">How far it has come.</param>
        /// <param name="basis">What it was judged by.</param>
        /// <param name="after">The tertial followed up: an end after it is none yet.</param>
        public GoalContent AsDaysMoved(PromisePeriod period, GoalProgress now, GoalBasis basis, Tertial after) => goal with
        {
            EarlierEnds = period.DaysJudgedBefore()
                .Where(days => days.Last <= after && days.Last >= basis.Time.First && days.Days.Last < basis.Time.Period.Days.Last)
                .Select(days => EndedBy(days, now, basis))
                .OfType<EarlierEnd>().ToList() is { Count: > 0 } ended ? ended : null,
            SignedFor = goal.Span == GoalSpan.Period && basis.Time.Last >= period.LastTertial ? period.SignedDays : null,
            WholeNumberFor = basis.History.Accumulation == Accumulation.Sum
                ? basis.Time.WholeNumberFor(now.Goal, now.Spans[^1].Tertials)
                : null,
        };
    }

    /// <summary>Null where its time was not over then, or where it is told in the same way now.</summary>
    private static EarlierEnd? EndedBy(FollowedUpDays days, GoalProgress now, GoalBasis basis)
    {
        var time = days.TimeOf(basis.Time.First, basis.Time.Last < days.Last ? basis.Time.Last : days.Last);
        var then = GoalProgress.After(basis.Goals, basis.History, days.Last, time).Spans[^1];
        if (!IsWorthTelling(then, now))
            return null;
        return new(time.DaysIn(then.Tertials), then.Outcome, FigureContent.Exact(then.Total), then.Goal.Target)
        {
            Due = then.Due,
            Reason = IsMissed(then) ? basis.Reason(then) : null,
        };
    }

    /// <summary>A miss, or a gap, that no time tells now; and what was kept then, where it is not kept now.</summary>
    private static bool IsWorthTelling(JudgedSpan then, GoalProgress now) =>
        !now.Spans.Any(span => span.Outcome == then.Outcome && span.Tertials.SequenceEqual(then.Tertials))
        && (IsMissed(then) || then.Outcome == GoalOutcome.NotReported
            || then.Outcome == GoalOutcome.Reached && now.Current.Outcome != GoalOutcome.Reached);

    private static bool IsMissed(JudgedSpan span) => span.Outcome is GoalOutcome.NotReached or GoalOutcome.Partly;
}

/// <summary>Underlaget för ett mål: what it is judged by.</summary>
/// <param name="Goals">What was promised, and what it was changed to.</param>
/// <param name="History">The figures; also what another activity counted of them.</param>
/// <param name="Time">What it is bounded by.</param>
/// <param name="Reason">Why it was missed in one of its times; null where nobody said.</param>
internal sealed record GoalBasis(AgreedGoals Goals, MeasureHistory History, GoalTime Time, Func<JudgedSpan, string?> Reason);
