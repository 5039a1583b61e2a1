using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>Utfallets ord: "Målet nåddes i tertial 2", "Inom målet hittills", "Utfallet: skyddad uppgift".</summary>
public static class Verdicts
{
    /// <param name="measure">What was counted.</param>
    /// <param name="goal">Its goal.</param>
    /// <param name="time">The tertials followed up.</param>
    public static string Of(MeasureContent measure, GoalContent goal, FollowedUpTertials time) => goal.Outcome switch
    {
        _ when new SpanWords(measure, goal, time).Where is { Length: > 0 } where => goal.Outcome.Word + where,
        GoalOutcome.Reached => goal.Outcome.Word + When(goal, time),
        GoalOutcome.UnderWay when IsWithin(measure, goal) => "Inom målet hittills",
        GoalOutcome.Withheld => $"Utfallet: {goal.Outcome.Word.ToLower(SwedishText.Culture)}",
        _ => goal.Outcome.Word,
    };

    /// <summary>Of "högst 17" with 7 so far: nobody is on the way to seventeen burglaries.</summary>
    private static bool IsWithin(MeasureContent measure, GoalContent goal) =>
        goal.Limits is { Least: null } limits
        && measure.FigureJudged is { State: FigureState.Given, Figure.Amount: { } amount } && limits.Hold(amount);

    private static string When(GoalContent goal, FollowedUpTertials time) =>
        goal.ReachedAtSomeTime is not { } reached ? ""
        : time.RoundOf(reached) is { IsWholeYear: true } year ? $" {year.Year}"
        : $" i {time.ShortNameOf(reached)}";
}
