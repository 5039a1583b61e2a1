using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

/// <summary>
/// Så många står så: how many goals of a promise ended alike, and how many of its activities without goals stand alike. The goals
/// are those of the headline, and so are the activities that nobody reported: picture and words count the same things.
/// </summary>
/// <param name="Words">"mål nåddes", "inte redovisade".</param>
public sealed record StandingReading(Standing Standing, int Count, string Words)
{
    /// <summary>"2 mål nåddes".</summary>
    public string Caption => $"{SwedishText.Number(Count)} {Words}";

    /// <summary>
    /// Those that there are, best first. Activities that do not apply to the tertial are left out, but not what became of their goals.
    /// </summary>
    /// <param name="others">The goals that no row tells.</param>
    public static IReadOnlyList<StandingReading> Of(IEnumerable<ActivityContent> activities, IEnumerable<OtherGoal>? others = null) =>
    [
        .. activities.SelectMany(StandingsOf)
            .Concat((others ?? []).Select(goal => goal.CannotBeTold ? Standing.GoalCannotBeTold : StandingOf(goal.Outcome)))
            .GroupBy(standing => standing)
            .OrderBy(group => group.Key)
            .Select(group => new StandingReading(group.Key, group.Count(), WordsOf(group.Key, group.Count()))),
    ];

    /// <summary>
    /// Each of its goals; and the activity itself, where it has none. One that nobody reported stands beside goals that wait for what it
    /// would have told, and not beside verdicts: it would be counted twice.
    /// </summary>
    private static IEnumerable<Standing> StandingsOf(ActivityContent activity)
    {
        var goals = activity.MeasuresAndOffences.Select(measure => measure.Goal).OfType<GoalContent>().ToList();
        foreach (var goal in goals)
            yield return goal.CannotBeTold ? Standing.GoalCannotBeTold : StandingOf(goal.Outcome);
        if (activity.Latest.State == CellState.NotApplicable)
            yield break;
        if (activity.Latest.State == CellState.Missing && goals.TrueForAll(goal => Waits(goal.Outcome)))
            yield return Standing.NotReported;
        else if (goals.Count == 0)
            yield return StandingOf(activity.Latest.Status ?? activity.Latest.SettledStatus);
    }

    private static bool Waits(GoalOutcome outcome) => outcome is GoalOutcome.UnderWay or GoalOutcome.NotYet or GoalOutcome.Withheld;

    private static Standing StandingOf(GoalOutcome outcome) => outcome switch
    {
        GoalOutcome.Reached => Standing.GoalReached,
        GoalOutcome.Partly => Standing.GoalReachedInPart,
        GoalOutcome.UnderWay => Standing.GoalUnderWay,
        GoalOutcome.NotReached => Standing.GoalNotReached,
        GoalOutcome.Withheld => Standing.GoalWithheld,
        GoalOutcome.NotYet => Standing.GoalNotYet,
        _ => Standing.GoalNotReported,
    };

    private static Standing StandingOf(ActivityStatus? status) => status switch
    {
        ActivityStatus.Done => Standing.Done,
        ActivityStatus.Cancelled => Standing.Cancelled,
        _ => Standing.UnderWay,
    };

    private static string WordsOf(Standing standing, int count) => standing switch
    {
        Standing.GoalReached => GoalOutcome.Reached.CountedWords(count),
        Standing.GoalReachedInPart => GoalOutcome.Partly.CountedWords(count),
        Standing.GoalUnderWay => GoalOutcome.UnderWay.CountedWords(count),
        Standing.GoalNotReached => GoalOutcome.NotReached.CountedWords(count),
        Standing.GoalWithheld => GoalOutcome.Withheld.CountedWords(count),
        Standing.GoalNotYet => GoalOutcome.NotYet.CountedWords(count),
        Standing.GoalCannotBeTold => CountedGoals.CannotBeTold,
        Standing.GoalNotReported => GoalOutcome.NotReported.CountedWords(count),
        Standing.Done => count == 1 ? "klar" : "klara",
        Standing.UnderWay => "pågår",
        Standing.Cancelled => "utgår",
        _ => count == 1 ? "inte redovisad" : "inte redovisade",
    };
}

/// <summary>Hur ett mål eller en aktivitet står sig, best first.</summary>
public enum Standing
{
    GoalReached = 1,
    Done = 2,
    GoalUnderWay = 3,
    UnderWay = 4,
    GoalNotYet = 5,
    GoalWithheld = 6,
    GoalReachedInPart = 7,
    GoalNotReached = 8,
    GoalCannotBeTold = 9,
    GoalNotReported = 10,
    NotReported = 11,
    Cancelled = 12,
}
