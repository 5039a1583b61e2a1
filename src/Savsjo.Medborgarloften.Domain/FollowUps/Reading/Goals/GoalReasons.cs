using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>Skälen i en rad: why a goal was missed, each time that it was, for what has one place for it.</summary>
public static class GoalReasons
{
    /// <summary>
    /// The author's words, where they are of the latest time alone; else each with its time before it, "tertial 3 2023: Båten läckte. /
    /// tertial 1 2024: …". Null where nothing is told.
    /// </summary>
    /// <param name="activity">The measure's.</param>
    /// <param name="measure">What was counted.</param>
    /// <param name="time">The tertials followed up.</param>
    public static string? Of(ActivityContent activity, MeasureContent measure, FollowedUpTertials time)
    {
        if (measure.Goal is not { Spans: [.., var current] } goal)
            return activity.ReasonOf(measure);
        var told = goal.Spans.Where(span => !string.IsNullOrWhiteSpace(span.Reason)).ToList();
        return told switch
        {
            [] => null,
            [var only] when only == current => only.Reason,
            _ => string.Join(" / ", told.Select(span =>
                $"{(goal.IsOfOneTertial ? time.RoundOf(span.Last).Name : $"{span.Last.Year}")}: {span.Reason}")),
        };
    }
}
