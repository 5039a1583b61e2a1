namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Måluppfyllelse: how far a goal had come after a tertial.</summary>
/// <param name="Goal">What was promised, with the span over which it is really judged.</param>
/// <param name="Outcome">Reached, under way, not reached or not reported.</param>
/// <param name="Total">What counts against the goal so far: the tertial's, the year's or the period's figure.</param>
/// <param name="ReachedIn">The tertial in which it was reached, if it was.</param>
/// <param name="Due">What it comes to over the days judged, where that is not the promised number itself.</param>
public sealed record GoalProgress(Goal Goal, GoalOutcome Outcome, Figure Total, Tertial? ReachedIn, GoalDue? Due = null)
{
    /// <summary>The last tertial looked at: the one just reported, or the activity's last.</summary>
    public required Tertial JudgedIn { get; init; }

    /// <summary>What an amount must lie between.</summary>
    public GoalLimits Limits => Due?.Limits ?? Goal.Limits;

    /// <summary>
    /// Share of the goal in whole per cent (133 is a third more than promised). Only counts have one: a part of a percentage,
    /// of a change from a baseline, of one half of a goal or of "yes" says nothing, or lies.
    /// </summary>
    public int? SharePercent =>
        Total.Count is { } count && Goal is { Baseline: null, SubgroupShare: null } && (Limits.Least ?? Limits.Most) is > 0 and { } target
            ? (int)Math.Round(count / target * 100, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>Judges a goal after a tertial.</summary>
    /// <param name="goal">What was promised.</param>
    /// <param name="history">The measure's figures; those after the tertial are not looked at.</param>
    /// <param name="after">The tertial that has just been reported.</param>
    /// <param name="time">The period's days and the activity's tertials.</param>
    public static GoalProgress After(Goal goal, MeasureHistory history, Tertial after, GoalTime time)
    {
        var judged = after < time.Last ? after : time.Last;
        var span = history.SpanOf(time.JudgedSpan(goal.Span), judged);
        var due = history.Accumulation == Accumulation.Sum ? time.DueOf(goal, span) : null;
        var progress = new GoalProgress(
            goal with { Span = time.JudgedSpan(goal.Span) }, GoalOutcome.UnderWay, history.Total(span), null, due)
        { JudgedIn = judged };
        return due is { AsksForSomething: false } ? progress : progress.Judged(history, span, time.IsOver(progress.Goal.Span, after));
    }

    private GoalProgress Judged(MeasureHistory history, IReadOnlyList<Tertial> span, bool isOver)
    {
        if (Total.Amount is not { } amount)
            return this with { Outcome = isOver ? GoalOutcome.NotReported : GoalOutcome.UnderWay };
        var isSum = history.Accumulation == Accumulation.Sum;
        if (ReachedTertial(history, span, isSum, isOver) is { } reachedIn)
            return this with { Outcome = GoalOutcome.Reached, ReachedIn = reachedIn };
        // A sum cannot fall: once it is past "at most" or "exactly", it stays so.
        return this with { Outcome = isOver || isSum && amount > Limits.Most ? GoalOutcome.NotReached : GoalOutcome.UnderWay };
    }

    /// <summary>
    /// "At least" is reached as soon as the running sum is there. What can be lost again (an upper limit, a share of a
    /// subgroup, a latest value) is reached only at the end.
    /// </summary>
    private Tertial? ReachedTertial(MeasureHistory history, IReadOnlyList<Tertial> span, bool isSum, bool isOver)
    {
        if (!isSum || Limits.Most is not null || Goal.SubgroupShare is not null)
            return isOver && IsMetBy(Total) ? span[^1] : null;
        for (var count = 1; count <= span.Count; count++)
            if (IsMetBy(history.Total([.. span.Take(count)])))
                return span[count - 1];
        return null;
    }

    private bool IsMetBy(Figure total) => total.Amount is { } amount && Limits.Hold(amount) && Goal.HasShareIn(total);
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

/// <summary>Utfallets ord: the wording of <see cref="GoalOutcome"/>.</summary>
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
