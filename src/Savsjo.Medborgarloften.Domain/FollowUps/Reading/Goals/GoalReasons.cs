using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

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
        List<(string When, string? Reason)> told =
        [
            .. (goal.EarlierEnds ?? []).Select(end => (end.Days.Wording, end.Reason)),
            .. goal.Spans.Select(span => (WhenOf(span), span.Reason)),
        ];
        told.RemoveAll(one => string.IsNullOrWhiteSpace(one.Reason));
        return told.Count == 0 ? null
            : told.Count == 1 && told[0].Reason == current.Reason ? current.Reason
            : string.Join(" / ", told.Select(one => $"{one.When}: {one.Reason}"));

        string WhenOf(GoalSpanContent span) => goal.IsOfOneTertial ? time.RoundOf(span.Last).Name : $"{span.Last.Year}";
    }
}
