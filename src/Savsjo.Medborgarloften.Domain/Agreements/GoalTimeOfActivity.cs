using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>Aktivitetens tid för mål: what the goals of an activity are bounded by, which measures themselves cannot know.</summary>
public static class GoalTimeOfActivity
{
    extension(GoalTime)
    {
        /// <summary>One that applies from the first follow-up on was promised from the agreement's first day on.</summary>
        public static GoalTime Of(PromisePeriod period, Activity activity) => new(
            period.FollowedUp,
            activity.FirstTertial <= period.FirstTertial ? period.FollowedUp.Agreed : activity.FirstTertial,
            activity.LastTertial);
    }
}
