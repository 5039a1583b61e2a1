using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>Skyddat mål: a goal as it is told beside numbers that are withheld, or were.</summary>
internal static class GuardedGoal
{
    extension(GoalContent goal)
    {
        /// <summary>
        /// Its share is the number in another guise, and what became of it in each of several tertials or years says more than bounds
        /// on sums can.
        /// </summary>
        /// <param name="total">The figure that it is held against, as it is shown.</param>
        /// <param name="isTold">Whether what became of it is told.</param>
        public GoalContent Guarded(FigureContent total, bool isTold)
        {
            // Which stretch decided over quarters says how they went.
            var hidesStretch = goal.JudgedFrom is not null;
            return goal with
            {
                Spans = [],
                WasUndecidable = isTold && goal.CannotBeTold,
                Together = null,
                JudgedFrom = null,
                EarlierEnds = null,
                Due = hidesStretch ? null : goal.Due,
                SharePercent = hidesStretch || total.State == FigureState.Withheld ? null : goal.SharePercent,
                Outcome = isTold ? goal.Outcome : GoalOutcome.Withheld,
                ReachedIn = isTold ? goal.ReachedIn : null,
            };
        }

        /// <summary>Whether what is shown says by itself that it was missed: "färre än 4 av 20" is no fifth, and fewer than 5.</summary>
        public bool IsSurelyMissed(FigureContent total)
        {
            if (goal is not { Outcome: GoalOutcome.NotReached, Spans: [_], JudgedFrom: null })
                return false;
            var isExact = total is { State: FigureState.Given, Figure.Mark: FigureMark.None };
            var atMost = isExact ? total.Figure.Count : total.Below - 1;
            var some = total.SubgroupAt(goal.SharedSubgroup);
            var someAtMost = some?.State == FigureState.Given ? some.Count : some?.Below - 1;
            return atMost < goal.Limits.Least || isExact && someAtMost * 100 < goal.SubgroupShare * total.Figure.Count;
        }

        /// <summary>
        /// Whether a goal with a share is told by what is shown anyhow: with count and subgroup of its whole time exact, anybody can
        /// reckon it. It is judged when its time ends, so no earlier tertial is named.
        /// </summary>
        public bool IsReadFrom(FigureContent total) =>
            goal is { SubgroupShare: not null, Spans: [_], JudgedFrom: null } && total.Figure.Mark == FigureMark.None
                && total.HasShareOf(goal.SharedSubgroup);
    }
}
