using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.English;

/// <summary>Målets svar på engelska: what was promised, what it came to, and what became of it.</summary>
/// <param name="Name">The measure's, in Swedish.</param>
/// <param name="Outcome">Decides sign and tone, as in Swedish.</param>
/// <param name="Verdict">"The goal was reached", "Within the limit so far".</param>
/// <param name="Promised">"at least 15 a year", "yes".</param>
/// <param name="Result">"20", "fewer than 3": the figure that was held against the goal.</param>
public sealed record EnglishGoal(string Name, GoalOutcome Outcome, string Verdict, string Promised, string Result)
{
    /// <summary>"at least 17 for the days judged", where that is another number than the promised; otherwise null.</summary>
    public string? Owed { get; private init; }

    /// <summary>"of which at least 20 percent"; null where no share was promised.</summary>
    public string? Share { get; private init; }

    /// <summary>What the share is of, in Swedish.</summary>
    public string? ShareOf { get; private init; }

    /// <summary>"2020: reached (20)", where it was judged several times; otherwise empty.</summary>
    public IReadOnlyList<string> Times { get; private init; } = [];

    /// <summary>Whole sentences: what it was before it was changed, and which time is not followed up.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>Null without a goal.</summary>
    public static EnglishGoal? Of(MeasureContent measure, FollowedUpTertials time)
    {
        if (measure is not { Goal: { } goal, GoalWords: { } words })
            return null;
        var spans = new EnglishSpans(goal, time, PercentOf(measure));
        return new(
            measure.Name, goal.Outcome, VerdictOf(measure, goal, time), PromisedBy(measure, goal),
            EnglishWords.Figure(measure.FigureJudged))
        {
            Owed = goal.Due is { AsksForSomething: true } due && Owes(due, goal) is { } owed ? $"{owed} for the days judged" : null,
            Share = goal.SubgroupShare is { } share ? $"of which at least {EnglishWords.Number(share)} percent" : null,
            ShareOf = goal.SubgroupShare is null ? null : words.SharedLabel,
            Times = spans.Times,
            Notes = [.. spans.Notes],
        };
    }

    /// <summary>As the Swedish verdict has it: a limit is told to hold so far only where no time before is told of.</summary>
    private static string VerdictOf(MeasureContent measure, GoalContent goal, FollowedUpTertials time) => goal switch
    {
        { CannotBeTold: true } => EnglishWords.CannotBeTold,
        { Outcome: GoalOutcome.UnderWay }
            when Verdicts.IsWithin(measure, goal) && new SpanWords(measure, goal, time).Where.Length == 0 =>
            "Within the limit so far",
        _ => EnglishWords.Outcome(goal.Outcome),
    };

    private static string PromisedBy(MeasureContent measure, GoalContent goal) => measure.Kind == MeasureKind.YesNo
        ? goal.Target == 0 ? "no" : "yes"
        : NumberOf(goal, PercentOf(measure))
            + (measure.Kind == MeasureKind.Count || goal.Span == GoalSpan.Tertial ? Often(goal.Span) : "");

    private static string PercentOf(MeasureContent measure) => measure.Kind == MeasureKind.Percentage ? " percent" : "";

    private static string NumberOf(GoalContent goal, string percent)
    {
        var target = EnglishWords.Number(goal.Target) + percent;
        return (goal.Baseline, goal.Comparison) switch
        {
            (null, var comparison) => NumberOf(comparison, goal.Target, percent),
            ({ } from, GoalComparison.Below) => $"a decrease from {EnglishWords.Number(from)}{percent}",
            ({ } from, GoalComparison.Above) => $"an increase from {EnglishWords.Number(from)}{percent}",
            ({ } from, GoalComparison.AtMost) => $"a decrease from {EnglishWords.Number(from)} to at most {target}",
            ({ } from, GoalComparison.AtLeast) => $"an increase from {EnglishWords.Number(from)} to at least {target}",
            ({ } from, _) => $"from {EnglishWords.Number(from)} to {target}",
        };
    }

    /// <summary>"at least 15", "below 13 percent".</summary>
    internal static string NumberOf(GoalComparison comparison, decimal target, string percent) => comparison switch
    {
        GoalComparison.AsManyAs => "",
        GoalComparison.Exactly => "exactly ",
        GoalComparison.Below => "below ",
        GoalComparison.Above => "above ",
        GoalComparison.AtMost => "at most ",
        _ => "at least ",
    } + EnglishWords.Number(target) + percent;

    private static string Often(GoalSpan span) => span switch
    {
        GoalSpan.Week => " a week",
        GoalSpan.Month => " a month",
        GoalSpan.Quarter => " a quarter",
        GoalSpan.Tertial => " in each four-month period",
        GoalSpan.Period => " over the whole agreement",
        _ => " a year",
    };

    internal static string? Owes(GoalDue due, GoalContent goal) => due switch
    {
        { Least: { } least, Most: { } most } => least == most
            ? $"exactly {EnglishWords.Number(least)}" : $"{EnglishWords.Number(least)} to {EnglishWords.Number(most)}",
        { Least: { } least } => (goal.Comparison == GoalComparison.AsManyAs ? "" : "at least ") + EnglishWords.Number(least),
        { Most: { } most } => $"at most {EnglishWords.Number(most)}",
        _ => null,
    };
}
