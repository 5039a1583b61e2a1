using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>Delvis skyddat utfall i ord: a goal of which some tertials or years are told and others are a skyddad uppgift.</summary>
internal static class PartlyWithheldVerdict
{
    private const string OfGoal = "målet ";

    /// <summary>"Målet nåddes inte 2023, skyddad uppgift 2024"; null where the whole is told, or nothing of it.</summary>
    /// <param name="goal">As it is told.</param>
    /// <param name="time">The tertials followed up.</param>
    public static string? Of(GoalContent goal, FollowedUpTertials time)
    {
        var judged = goal.Spans.Where(span => span.IsJudged).ToList();
        if (goal.Outcome != GoalOutcome.Withheld || judged.TrueForAll(span => span.Outcome == GoalOutcome.Withheld))
            return null;
        var parts = judged.GroupBy(span => span.CannotBeTold ? Verdicts.CannotBeTold : span.Outcome.Word)
            .OrderBy(part => part.First().Outcome == GoalOutcome.Withheld)
            .Select(part => $"{part.Key} {SwedishText.List([.. part.Select(span => When(goal, span, time))])}")
            .ToList();
        return string.Join(", ", parts.Skip(1).Select(Continued).Prepend(parts[0]));
    }

    private static string When(GoalContent goal, GoalSpanContent span, FollowedUpTertials time) =>
        goal.IsOfOneTertial ? time.DuringRoundOf(span.Last) : $"{span.Last.Year}";

    /// <summary>"nåddes 2023" after another that names the goal.</summary>
    private static string Continued(string part)
    {
        var lower = SwedishText.LowerFirst(part);
        return lower.StartsWith(OfGoal, StringComparison.Ordinal) ? lower[OfGoal.Length..] : lower;
    }
}
