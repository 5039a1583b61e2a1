using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Features.Shared;

/// <summary>How a goal's outcome looks: a colour, an icon and always words.</summary>
/// <param name="Class">CSS class that sets the tone.</param>
/// <param name="Icon">The symbol's name in _Icons, without "i-".</param>
/// <param name="Words">"Målet nåddes i tertial 2".</param>
public sealed record GoalOutcomeLook(string Class, string Icon, string Words)
{
    public static GoalOutcomeLook Of(GoalContent goal, Tertial tertial) => goal.Outcome switch
    {
        GoalOutcome.Reached => new("is-done", "done", goal.Outcome.Word + When(goal, tertial)),
        GoalOutcome.UnderWay => new("is-going", "going", goal.Outcome.Word),
        GoalOutcome.NotReached => new("is-not-reached", "stop", goal.Outcome.Word),
        GoalOutcome.Withheld => new("is-withheld", "lock", $"Utfallet: {goal.Outcome.Word.ToLower(SwedishText.Culture)}"),
        _ => new("is-missing", "missing", goal.Outcome.Word),
    };

    private static string When(GoalContent goal, Tertial tertial) =>
        goal.ReachedAtSomeTime is not { } reached ? ""
        : reached.Year == tertial.Year ? $" i tertial {reached.Number}"
        : $" i {reached.Name}";
}
