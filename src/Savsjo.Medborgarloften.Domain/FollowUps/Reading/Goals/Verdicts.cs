using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>Utfallets ord: "Målet nåddes i tertial 2", "Inom målet hittills", "Utfallet: skyddad uppgift".</summary>
public static class Verdicts
{
    internal const string CannotBeTold = "Går inte att avgöra";

    extension(GoalContent goal)
    {
        /// <summary>Its outcome, where nothing more of it is told beside.</summary>
        public string Word => goal.CannotBeTold ? CannotBeTold : goal.Outcome.Word;
    }

    /// <param name="measure">What was counted.</param>
    /// <param name="goal">Its goal.</param>
    /// <param name="time">The tertials followed up.</param>
    public static string Of(MeasureContent measure, GoalContent goal, FollowedUpTertials time) => goal.Outcome switch
    {
        GoalOutcome.NotReported when goal is { CannotBeTold: true, Spans: [.., var last] } => Unknown(last.Figure),
        GoalOutcome.NotReported when goal.CannotBeTold => CannotBeTold,
        GoalOutcome.Withheld => PartlyWithheldVerdict.Of(goal, time)
            ?? $"Utfallet: {goal.Outcome.Word.ToLower(SwedishText.Culture)}",
        _ when new SpanWords(measure, goal, time).Where is { Length: > 0 } where => goal.Outcome.Word + where,
        GoalOutcome.Reached => goal.Outcome.Word + When(measure, goal, time),
        GoalOutcome.UnderWay when IsWithin(measure, goal) => "Inom målet hittills",
        _ => goal.Outcome.Word,
    };

    /// <summary>Of "högst 17" with 7 so far: nobody is on the way to seventeen burglaries.</summary>
    internal static bool IsWithin(MeasureContent measure, GoalContent goal) => goal.Limits is { Least: null } limits
        && measure.FigureJudged switch
        {
            { State: FigureState.Given, Figure.Amount: { } amount } => limits.Hold(amount),
            { State: FigureState.Withheld, Below: { } below } => limits.Hold(below - 1),
            _ => false,
        };

    /// <summary>"Går inte att avgöra: uppgiften är ”minst 190”": nothing is missing, and yet nobody can tell.</summary>
    private static string Unknown(FigureContent figure) => figure.State == FigureState.InTotal
        ? $"{CannotBeTold}: uppgiften ingår i en summa"
        : $"{CannotBeTold}: uppgiften är ”{figure.Wording}”";

    private static string When(MeasureContent measure, GoalContent goal, FollowedUpTertials time) =>
        (goal.ReachedAtSomeTime ?? OfEarlierYes(measure, goal, time)) is not { } reached ? ""
        : time.RoundOf(reached) is { IsWholeYear: true } year ? $" {year.Year}"
        : $" i {time.ShortNameOf(reached)}";

    /// <summary>A "ja" stays one: beside a later "nej", or none, it is told when it was.</summary>
    private static Tertial? OfEarlierYes(MeasureContent measure, GoalContent goal, FollowedUpTertials time) =>
        measure.Kind == MeasureKind.YesNo && goal is { Target: 1, Spans.Count: > 0, ReachedIn: { } reached }
            && reached < time.Round.First ? reached : null;
}

/// <summary>Utfallets ord för ett övrigt mål: of a goal that no row tells.</summary>
public static class OtherVerdicts
{
    extension(OtherGoal goal)
    {
        /// <summary>Its outcome; nothing more of it is told.</summary>
        public string Word => goal.CannotBeTold ? Verdicts.CannotBeTold : goal.Outcome.Word;
    }
}
