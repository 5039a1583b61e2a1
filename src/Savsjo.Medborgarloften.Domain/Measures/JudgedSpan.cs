namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Bedömd tid: one time over which a goal is judged by itself: a tertial, a year, or the whole period.</summary>
/// <param name="Tertials">The tertials of it that have been followed up, in order; never none.</param>
/// <param name="Goal">What was promised for it.</param>
/// <param name="Due">What that comes to over its days, where it is not the promised number itself.</param>
/// <param name="Total">What counts against the goal.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record JudgedSpan(IReadOnlyList<Tertial> Tertials, Goal Goal, GoalDue? Due, Figure Total, GoalOutcome Outcome)
{
    /// <summary>The tertial in which it was reached, if it was.</summary>
    public Tertial? ReachedIn { get; private init; }

    /// <summary>The tertials of which no figure was given.</summary>
    public IReadOnlyList<Tertial> NotReported { get; private init; } = [];

    /// <summary>Whether nothing more is to come in it.</summary>
    public bool IsOver { get; private init; }

    public Tertial First => Tertials[0];

    public Tertial Last => Tertials[^1];

    /// <summary>What an amount must lie between.</summary>
    public GoalLimits Limits => Due?.Limits ?? Goal.Limits;

    /// <summary>Whether anything was asked for at all: a few days before the first whole week ask for nothing.</summary>
    public bool IsJudged => Due is not { AsksForSomething: false };

    /// <param name="goals">What was promised, and what it was changed to.</param>
    /// <param name="tertials">The last ones of the rounds that have been followed up.</param>
    /// <param name="history">The measure's figures.</param>
    /// <param name="time">The days.</param>
    /// <param name="isOver">Whether nothing more is to come.</param>
    internal static JudgedSpan Of(AgreedGoals goals, IReadOnlyList<Tertial> tertials, MeasureHistory history, GoalTime time, bool isOver)
    {
        var goal = time.HeldIn(goals, tertials[^1]);
        var due = history.Accumulation == Accumulation.Sum ? time.DueOf(goals, tertials) : null;
        var span = new JudgedSpan(tertials, goal, due, history.Total(tertials), GoalOutcome.UnderWay)
        {
            NotReported = history.Gaps(tertials),
            IsOver = isOver,
        };
        if (!span.IsJudged)
            return span;
        return (goal.Span, history.Accumulation) switch
        {
            (GoalSpan.Quarter, _) => span.JudgedInQuarters(history, time),
            (_, Accumulation.Sum) => span.JudgedAsSum(history),
            _ => span.JudgedAsValue(history),
        };
    }

    /// <summary>
    /// "At least" is reached as soon as the running sum is there. What can be lost again (an upper limit, a share of a subgroup) is
    /// reached only at the end, and only when all of the sum is known.
    /// </summary>
    private JudgedSpan JudgedAsSum(MeasureHistory history)
    {
        if (Total.Count is null)
            return WithoutFigure(history);
        // A sum cannot fall: once it is past "at most", it stays so.
        if (Limits.ArePassedBy(Total))
            return this with { Outcome = GoalOutcome.NotReached };
        if (Limits.Most is null && Goal.SubgroupShare is null)
        {
            if (FirstWithEnough(history) is { } reachedIn)
                return this with { Outcome = GoalOutcome.Reached, ReachedIn = reachedIn };
        }
        else if (IsOver && NotReported.Count == 0 && !Limits.MayBePassedBy(Total) && IsMetBy(Total))
            return this with { Outcome = GoalOutcome.Reached, ReachedIn = Last };

        return this with { Outcome = !IsOver ? GoalOutcome.UnderWay : OutcomeOfTooLittle };
    }

    /// <summary>
    /// A "yes" counts from the day that it is one, and a count that has got there has, until a later one says otherwise. Shares, and
    /// what must not be more, are judged at the end, by the value of the last tertial: an earlier one is not its value.
    /// </summary>
    private JudgedSpan JudgedAsValue(MeasureHistory history)
    {
        if (Total.IsMissing)
            return WithoutFigure(history);
        if (Total.IsFulfilled is not null && Goal.Target == 1 && FirstYes(history) is { } yes)
            return this with { Outcome = GoalOutcome.Reached, ReachedIn = yes };
        if (Total.IsFulfilled == true && Goal.Target == 0)
            return this with { Outcome = GoalOutcome.NotReached };
        if (Total.Count is not null && Limits.Most is null && IsMetBy(Total))
            return this with { Outcome = GoalOutcome.Reached, ReachedIn = FirstOfThoseThatStayed(history) };
        if (!IsOver)
            return this;
        if (NotReported.Contains(Last) || !Limits.ArePassedBy(Total) && Limits.MayBePassedBy(Total))
            return this with { Outcome = GoalOutcome.NotReported };
        return IsMetBy(Total) && !Limits.ArePassedBy(Total)
            ? this with { Outcome = GoalOutcome.Reached, ReachedIn = Last }
            : this with { Outcome = GoalOutcome.NotReached };
    }

    private Tertial FirstOfThoseThatStayed(MeasureHistory history) => Tertials.Reverse()
        .Where(tertial => !history.In(tertial).IsMissing).TakeWhile(tertial => IsMetBy(history.In(tertial))).Last();

    /// <summary>Nothing was given, or nothing was to be given: the activity was dropped, or done, before.</summary>
    private JudgedSpan WithoutFigure(MeasureHistory history) => this with
    {
        Outcome = NotReported.Count > 0 && (IsOver || !history.SaysAnythingIn(Tertials)) ? GoalOutcome.NotReported
            : !IsOver ? GoalOutcome.UnderWay
            : IsMetBy(Figure.OfCount(0)) ? GoalOutcome.Reached
            : GoalOutcome.NotReached,
    };

    private GoalOutcome OutcomeOfTooLittle =>
        NotReported.Count > 0 || Limits.MayBePassedBy(Total) ? GoalOutcome.NotReported : GoalOutcome.NotReached;

    private Tertial? FirstWithEnough(MeasureHistory history)
    {
        for (var count = 1; count <= Tertials.Count; count++)
            if (IsMetBy(history.Total([.. Tertials.Take(count)])))
                return Tertials[count - 1];
        return null;
    }

    private Tertial? FirstYes(MeasureHistory history)
    {
        foreach (var tertial in Tertials)
            if (history.In(tertial).IsFulfilled == true)
                return tertial;
        return null;
    }

    /// <summary>
    /// Quarters can be seen only as sums of tertials. A tertial is missed where it, or it together with those of its year just
    /// before it, holds less than the whole quarters in them ask for, or more than the begun ones leave room for.
    /// </summary>
    private JudgedSpan JudgedInQuarters(MeasureHistory history, GoalTime time)
    {
        if (Total.Count is null)
            return WithoutFigure(history);
        var starts = time.RoundsBetween(time.First, Last).Where(round => round.Year == Last.Year);
        return starts.Any(start => IsMissedFrom(start, history, time))
            ? this with { Outcome = GoalOutcome.NotReached }
            : Limits.MayBePassedBy(Total) ? this with { Outcome = GoalOutcome.NotReported }
            : this with { Outcome = GoalOutcome.Reached, ReachedIn = Last };
    }

    private bool IsMissedFrom(Tertial start, MeasureHistory history, GoalTime time)
    {
        var stretch = time.RoundsBetween(start, Last);
        return time.QuartersOf(Goal, stretch).AreMissedIn(history, stretch);
    }

    private bool IsMetBy(Figure total) => total.Amount is { } amount && Limits.Hold(amount) && Goal.HasShareIn(total);
}
