using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>How a goal's outcome looks: a colour, an icon and always words.</summary>
/// <param name="Class">CSS class that sets the tone.</param>
/// <param name="Icon">The symbol's name in _Icons, without "i-".</param>
/// <param name="Words">"Målet nåddes i tertial 2".</param>
public sealed record GoalOutcomeLook(string Class, string Icon, string Words)
{
    public static GoalOutcomeLook Of(GoalResultReading goal) => goal.Outcome switch
    {
        GoalOutcome.Reached => new("is-done", "done", goal.Verdict),
        GoalOutcome.Partly => new("is-partly", "partly", goal.Verdict),
        GoalOutcome.NotYet => new("is-idle", "future", goal.Verdict),
        GoalOutcome.UnderWay => new("is-going", "going", goal.Verdict),
        GoalOutcome.NotReached => new("is-not-reached", "stop", goal.Verdict),
        GoalOutcome.Withheld => new("is-withheld", "lock", goal.Verdict),
        _ => new("is-missing", "missing", goal.Verdict),
    };
}
