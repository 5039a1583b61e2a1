using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts.Goals;

/// <summary>Skyddat mål: a goal of which nothing is told but what was promised.</summary>
internal static class GuardedGoal
{
    extension(GoalContent goal)
    {
        /// <summary>Its share is the number in another guise, and which stretch decided over quarters says how they went.</summary>
        public GoalContent Withheld() => goal with
        {
            Spans = [],
            Together = null,
            JudgedFrom = null,
            EarlierEnds = null,
            Due = goal.JudgedFrom is null ? goal.Due : null,
            SharePercent = null,
            Outcome = GoalOutcome.Withheld,
            ReachedIn = null,
        };
    }
}
