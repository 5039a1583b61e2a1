using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

/// <summary>Så många står så: how many activities of a promise stand alike.</summary>
/// <param name="Words">"mål nådda", "inte redovisade".</param>
public sealed record StandingReading(Standing Standing, int Count, string Words)
{
    private static readonly GoalOutcome[] WorstFirst =
        
    [
        GoalOutcome.NotReached, GoalOutcome.Partly, GoalOutcome.NotReported, GoalOutcome.Withheld, GoalOutcome.UnderWay,
        GoalOutcome.NotYet, GoalOutcome.Reached,
    ];

    /// <summary>"2 mål nådda".</summary>
    public string Caption => $"{SwedishText.Number(Count)} {Words}";

    /// <summary>Those that there are, best first. Activities that do not apply to the tertial are left out.</summary>
    public static IReadOnlyList<StandingReading> Of(IEnumerable<ActivityContent> activities) =>
    [
        .. activities
            .Where(activity => activity.Latest.State != CellState.NotApplicable)
            .GroupBy(StandingOf)
            .OrderBy(group => group.Key)
            .Select(group => new StandingReading(group.Key, group.Count(), WordsOf(group.Key, group.Count() == 1))),
    ];

    /// <summary>A missing report comes first: no earlier figure makes up for it. Of several goals the one that stands worst.</summary>
    private static Standing StandingOf(ActivityContent activity)
    {
        if (activity.Latest.State == CellState.Missing)
            return Standing.NotReported;
        var outcomes = activity.Measures.Select(measure => measure.Goal?.Outcome).OfType<GoalOutcome>().ToList();
        return outcomes.Count > 0
            ? StandingOf(WorstFirst.First(outcomes.Contains))
            : StandingOf(activity.Latest.Status ?? activity.Latest.SettledStatus);
    }

    private static Standing StandingOf(GoalOutcome outcome) => outcome switch
    {
        GoalOutcome.NotReached => Standing.NotReached,
        GoalOutcome.NotReported => Standing.NotReported,
        GoalOutcome.Withheld => Standing.Withheld,
        GoalOutcome.Partly => Standing.Partly,
        GoalOutcome.UnderWay or GoalOutcome.NotYet => Standing.UnderWay,
        _ => Standing.Reached,
    };

    private static Standing StandingOf(ActivityStatus? status) => status switch
    {
        ActivityStatus.Done => Standing.Done,
        ActivityStatus.Cancelled => Standing.Cancelled,
        _ => Standing.UnderWay,
    };

    private static string WordsOf(Standing standing, bool isOne) => standing switch
    {
        Standing.Reached => isOne ? "mål nått" : "mål nådda",
        Standing.Done => isOne ? "klar" : "klara",
        Standing.UnderWay => "pågår",
        Standing.NotReached => isOne ? "mål inte nått" : "mål inte nådda",
        Standing.Partly => isOne ? "mål delvis nått" : "mål delvis nådda",
        Standing.Withheld => isOne ? "mål skyddat" : "mål skyddade",
        Standing.Cancelled => "utgår",
        _ => isOne ? "inte redovisad" : "inte redovisade",
    };
}

/// <summary>Hur en aktivitet står sig, best first.</summary>
public enum Standing
{
    Reached = 1,
    Done = 2,
    UnderWay = 3,
    Withheld = 4,
    Partly = 5,
    NotReached = 6,
    NotReported = 7,
    Cancelled = 8,
}
