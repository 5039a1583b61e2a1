using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Förklaring: what the author says besides the text, in their own words. It stays with what it explains.</summary>
/// <param name="Heading">"Varför målet inte nåddes", "Varför målet inte nåddes i tertial 1".</param>
public sealed record ExplanationReading(string Heading, AuthorText Text)
{
    private const string Why = "Varför målet inte nåddes";

    /// <summary>One for each miss that somebody explained, in order. Empty where there is nothing to explain, or nobody did.</summary>
    /// <param name="time">The tertials followed up.</param>
    public static IReadOnlyList<ExplanationReading> Of(ActivityContent activity, FollowedUpTertials time)
    {
        List<(string When, string Reason, string Of)> told =
        [
            .. from measure in activity.MeasuresAndOffences
               let goal = measure.Goal
               where goal is not null
               from span in goal.Spans
               where !string.IsNullOrWhiteSpace(span.Reason)
               orderby span.Last
               select (When(goal, span, time), span.Reason, measure.Name),
            .. from measure in activity.MeasuresAndOffences
               from end in measure.Goal?.EarlierEnds ?? []
               where !string.IsNullOrWhiteSpace(end.Reason)
               select ($" {end.Days.Wording}", end.Reason, measure.Name),
        ];
        if (told.Count == 0)
            return string.IsNullOrWhiteSpace(activity.ShownGoalReason) ? [] : [new(Why, AuthorText.Of(activity.ShownGoalReason))];
        return
        [
            .. told.DistinctBy(one => (one.When, one.Reason)).Select(one =>
                new ExplanationReading($"{Why}{one.When}{Whose(one.When, one.Of)}", AuthorText.Of(one.Reason))),
        ];

        // Two goals that were missed for reasons of their own are told apart.
        string Whose(string when, string of) =>
            told.Where(one => one.When == when).Select(one => one.Reason).Distinct().Count() > 1
                && told.Where(one => one.When == when).Select(one => one.Of).Distinct().Count() > 1
                ? $": {of}" : "";
    }

    /// <summary>Nothing for the follow-up's own tertial, year or period, where no other is told apart from it.</summary>
    private static string When(GoalContent goal, GoalSpanContent span, FollowedUpTertials time) =>
        goal.Spans.Count == 1 || span == goal.Spans[^1] && goal.Spans.Count(one => one.Reason is not null) == 1 ? ""
        : !goal.IsOfOneTertial ? $" {span.Last.Year}"
        : $" {time.DuringRoundOf(span.Last)}";
}
