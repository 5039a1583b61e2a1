using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>Aktivitetens tid för mål: what the goals of an activity are bounded by, which measures themselves cannot know.</summary>
public static class GoalTimeOfActivity
{
    extension(GoalTime)
    {
        public static GoalTime Of(PromisePeriod period, Activity activity) =>
            new(period.FollowedUp, activity.FirstTertial, activity.LastTertial);
    }
}
