using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>How a goal's outcome looks: a colour, an icon and always words.</summary>
/// <param name="Class">CSS class that sets the tone.</param>
/// <param name="Icon">The symbol's name in _Icons, without "i-".</param>
/// <param name="Words">"Målet nåddes i tertial 2".</param>
public sealed record GoalOutcomeLook(string Class, string Icon, string Words)
{
    /// <param name="measure">One with a goal.</param>
    /// <param name="tertial">The tertial followed up.</param>
    public static GoalOutcomeLook Of(MeasureContent measure, Tertial tertial) => measure.Goal!.Outcome switch
    {
        GoalOutcome.Reached => new("is-done", "done", measure.OutcomeWord + When(measure.Goal, tertial)),
        GoalOutcome.UnderWay => new("is-going", "going", measure.OutcomeWord!),
        GoalOutcome.NotReached => new("is-not-reached", "stop", measure.OutcomeWord!),
        GoalOutcome.Withheld => new("is-withheld", "lock", $"Utfallet: {measure.OutcomeWord!.ToLower(SwedishText.Culture)}"),
        _ => new("is-missing", "missing", measure.OutcomeWord!),
    };

    private static string When(GoalContent goal, Tertial tertial) =>
        goal.ReachedAtSomeTime is not { } reached ? ""
        : reached.Year == tertial.Year ? $" i tertial {reached.Number}"
        : $" i {reached.Name}";
}
