namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Måluppfyllelse: how far a goal had come after a tertial.</summary>
/// <param name="Goal">What was promised.</param>
/// <param name="Outcome">Reached, under way, not reached or not reported.</param>
/// <param name="Total">What counts against the goal so far: the tertial's, the year's or the period's figure.</param>
/// <param name="ReachedIn">The tertial in which it was reached, if it was.</param>
public sealed record GoalProgress(Goal Goal, GoalOutcome Outcome, Figure Total, Tertial? ReachedIn)
{
    /// <summary>Share of the goal in whole per cent (133 is a third more than promised); null without a figure or a target.</summary>
    public int? SharePercent =>
        Total.Amount is { } amount && Goal.Target > 0
            ? (int)Math.Round(amount / Goal.Target * 100, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>Judges a goal after a tertial.</summary>
    /// <param name="goal">What was promised.</param>
    /// <param name="history">The measure's figures; those after the tertial are not looked at.</param>
    /// <param name="after">The tertial that has just been reported.</param>
    /// <param name="lastTertial">The last tertial of the activity: a goal's time ends there at the latest.</param>
    public static GoalProgress After(Goal goal, MeasureHistory history, Tertial after, Tertial lastTertial)
    {
        var judged = after < lastTertial ? after : lastTertial;
        var span = history.SpanOf(goal.Span, judged);
        var total = history.Total(span);
        var isOver = after >= lastTertial || goal.Span == GoalSpan.Tertial || goal.Span == GoalSpan.Year && after.IsLastOfYear;
        if (total.Amount is not { } amount)
            return new(goal, isOver ? GoalOutcome.NotReported : GoalOutcome.UnderWay, total, null);
        var reachedIn = ReachedTertial(goal, history, span, isOver);
        var outcome = reachedIn is not null ? GoalOutcome.Reached
            : isOver || IsBeyondReach(goal, history, amount) ? GoalOutcome.NotReached
            : GoalOutcome.UnderWay;
        return new(goal, outcome, total, reachedIn);
    }

    /// <summary>"At least" is reached as soon as the running sum is there; the others, and latest values, only at the end.</summary>
    private static Tertial? ReachedTertial(Goal goal, MeasureHistory history, IReadOnlyList<Tertial> span, bool isOver)
    {
        var canBeReachedEarly = goal.Comparison == GoalComparison.AtLeast && history.Accumulation == Accumulation.Sum;
        if (!canBeReachedEarly)
            return isOver && history.Total(span).Amount is { } final && goal.IsMetBy(final) ? span[^1] : null;
        for (var count = 1; count <= span.Count; count++)
            if (history.Total([.. span.Take(count)]).Amount is { } running && goal.IsMetBy(running))
                return span[count - 1];
        return null;
    }

    /// <summary>A sum cannot fall: once it is past "at most" or "exactly", it stays so.</summary>
    private static bool IsBeyondReach(Goal goal, MeasureHistory history, decimal amount) =>
        history.Accumulation == Accumulation.Sum && goal.Comparison != GoalComparison.AtLeast && amount > goal.Target;
}

/// <summary>Utfall: where a goal stands.</summary>
public enum GoalOutcome
{
    /// <summary>Målet nåddes.</summary>
    Reached = 1,

    /// <summary>På väg: there is time left.</summary>
    UnderWay = 2,

    /// <summary>Målet nåddes inte.</summary>
    NotReached = 3,

    /// <summary>Uppgift saknas, and the goal's time is over.</summary>
    NotReported = 4,

    /// <summary>Skyddad uppgift: only in a published content, where the outcome would give a withheld number away.</summary>
    Withheld = 5,
}

/// <summary>The Swedish wording of <see cref="GoalOutcome"/>.</summary>
public static class GoalOutcomeWording
{
    extension(GoalOutcome outcome)
    {
        public string Word => outcome switch
        {
            GoalOutcome.Reached => "Målet nåddes",
            GoalOutcome.UnderWay => "På väg",
            GoalOutcome.NotReached => "Målet nåddes inte",
            GoalOutcome.Withheld => "Skyddad uppgift",
            _ => "Uppgift saknas",
        };
    }
}
