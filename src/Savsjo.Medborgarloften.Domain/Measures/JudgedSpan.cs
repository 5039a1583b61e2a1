namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Bedömd tid: one time over which a goal is judged by itself: a tertial, a year, or the whole period.</summary>
/// <param name="Tertials">The tertials of it that have been followed up, in order; never none.</param>
/// <param name="Goal">What was promised for it.</param>
/// <param name="Due">What that comes to over its days, where it is not the promised number itself.</param>
/// <param name="Total">What counts against the goal.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record JudgedSpan(IReadOnlyList<Tertial> Tertials, Goal Goal, GoalDue? Due, Figure Total, GoalOutcome Outcome)
{
    /// <summary>The tertial in which it was reached, if it was and anybody knows.</summary>
    public Tertial? ReachedIn { get; private init; }

    /// <summary>The tertials of which no figure was given.</summary>
    public IReadOnlyList<Tertial> NotReported { get; private init; } = [];

    /// <summary>The tertials that no figure tells of since the activity was dropped: nothing is missing, and nothing is known.</summary>
    public IReadOnlyList<Tertial> Dropped { get; private init; } = [];

    /// <summary>The tertials that are told only together with others, in a total: not known by themselves, and not missing.</summary>
    public IReadOnlyList<Tertial> InTotal { get; internal init; } = [];

    /// <summary>Whether what it came to is told only so.</summary>
    public bool IsInTotal => InTotal.Contains(Last);

    /// <summary>Whether nothing more is to come in it.</summary>
    public bool IsOver { get; private init; }

    /// <summary>
    /// The first tertial of the stretch that quarters were judged over, and that the figure and what was due are of; null for other
    /// goals, and where there is no figure.
    /// </summary>
    public Tertial? From { get; private init; }

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
    /// <param name="isDone">Whether nothing more is to be reported in what is left of it, since the activity is done.</param>
    internal static JudgedSpan Of(
        AgreedGoals goals, IReadOnlyList<Tertial> tertials, MeasureHistory history, GoalTime time, bool isOver, bool isDone)
    {
        var goal = time.HeldIn(goals, tertials[^1]);
        var due = history.Accumulation == Accumulation.Sum ? time.DueOf(goals, tertials) : null;
        var span = new JudgedSpan(tertials, goal, due, history.Total(tertials), GoalOutcome.UnderWay)
        {
            NotReported = history.Gaps(tertials),
            Dropped = history.DroppedIn(tertials),
            IsOver = isOver || history.IsDropped(tertials[^1]),
        };
        if (!span.IsJudged)
            return span;
        var judged = span.Judged(goals, history, time);
        return isDone && !span.IsOver
            ? judged.EndedByDone((span with { IsOver = true }).Judged(goals, history, time), history)
            : judged;
    }

    private JudgedSpan Judged(AgreedGoals goals, MeasureHistory history, GoalTime time) => (Goal.Span, history.Accumulation) switch
    {
        (GoalSpan.Quarter, _) => JudgedInQuarters(goals, history, time),
        (_, Accumulation.Sum) => JudgedAsSum(history),
        _ => JudgedAsValue(history),
    };

    /// <summary>
    /// Klart: nothing more is to come, though the time is not over. What was not reached by then is missed at once (record 0056), and a
    /// latest value is the last there will be. A limit that holds so far, and what nobody reported, waits for the end.
    /// </summary>
    /// <param name="atTheEnd">The same, had its time been over.</param>
    private JudgedSpan EndedByDone(JudgedSpan atTheEnd, MeasureHistory history) =>
        atTheEnd.Outcome == GoalOutcome.NotReached
        || history.Accumulation == Accumulation.Latest && atTheEnd.Outcome == GoalOutcome.Reached
            ? atTheEnd with { IsOver = IsOver }
            : this;

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
                return this with
                {
                    Outcome = GoalOutcome.Reached,
                    ReachedIn = IsKnownWhen(reachedIn, history) ? reachedIn : null,
                };
        }
        else if (IsOver && NotReported.Count == 0 && Dropped.Count == 0 && !Limits.MayBePassedBy(Total) && IsMetBy(Total))
            return this with { Outcome = GoalOutcome.Reached, ReachedIn = Last };

        return this with { Outcome = !IsOver ? GoalOutcome.UnderWay : OutcomeOfTooLittle };
    }

    /// <summary>
    /// A "yes" counts from the day that it is one. Everything else is judged when the time is over, by the value of the last tertial: an
    /// earlier one is not its value, and one that got there may fall again (record 0046).
    /// </summary>
    private JudgedSpan JudgedAsValue(MeasureHistory history)
    {
        if (Total.IsMissing)
            return WithoutFigure(history);
        if (Total.IsFulfilled is not null && Goal.Target == 1 && FirstYes(history) is { } yes)
            return this with { Outcome = GoalOutcome.Reached, ReachedIn = yes };
        if (Total.IsFulfilled == true && Goal.Target == 0)
            return this with { Outcome = GoalOutcome.NotReached };
        if (!IsOver)
            return this;
        var given = Tertials.Last(tertial => !history.In(tertial).IsMissing);
        if (IsUnknownAfter(given))
            return this with { Outcome = IsOfYes && Dropped.Count > 0 ? GoalOutcome.NotReached : GoalOutcome.NotReported };
        return IsMetBy(Total) && !Limits.ArePassedBy(Total)
            ? this with { Outcome = GoalOutcome.Reached, ReachedIn = given }
            : this with { Outcome = GoalOutcome.NotReached };
    }

    /// <summary>Whether the last value that was asked for was not given, or may lie on either side of the goal.</summary>
    private bool IsUnknownAfter(Tertial given) => NotReported.Concat(Dropped).Any(tertial => tertial > given)
        || !Limits.ArePassedBy(Total) && Limits.MayBePassedBy(Total) || Limits.MayBeMetBy(Total);

    /// <summary>"Planen är antagen": something to be done, that a dropped activity will never do.</summary>
    private bool IsOfYes => Goal is { Comparison: GoalComparison.Exactly, Target: 1 };

    /// <summary>Nothing was given, or nothing was to be given: the activity was dropped, or done, before.</summary>
    private JudgedSpan WithoutFigure(MeasureHistory history)
    {
        if (NotReported.Count > 0 && (IsOver || !history.SaysAnythingIn(Tertials)))
            return this with { Outcome = GoalOutcome.NotReported };
        if (!IsOver)
            return this with { Outcome = GoalOutcome.UnderWay };
        return this with { Outcome = Dropped.Count > 0 ? OutcomeOfDropped(history) : OutcomeOfDone(history) };
    }

    /// <summary>Nothing more was done after "Klart": that is zero of a sum, and no value of anything else.</summary>
    private GoalOutcome OutcomeOfDone(MeasureHistory history) =>
        history.Accumulation == Accumulation.Latest ? GoalOutcome.NotReported
        : IsMetBy(Figure.OfCount(0)) ? GoalOutcome.Reached
        : GoalOutcome.NotReached;

    /// <summary>What was to be done will not be. Whether something stayed within its limit nobody knows: that is not zero.</summary>
    private GoalOutcome OutcomeOfDropped(MeasureHistory history) =>
        IsOfYes || history.Accumulation == Accumulation.Sum && Limits.Least > 0 ? GoalOutcome.NotReached : GoalOutcome.NotReported;

    /// <summary>After "Utgår" too little stays too little; what it would take figures to know is not known.</summary>
    private GoalOutcome OutcomeOfTooLittle =>
        NotReported.Count > 0 || Limits.MayBePassedBy(Total) || Limits.MayBeMetBy(Total) ? GoalOutcome.NotReported
        : Dropped.Count > 0 && !(Total.Count < Limits.Least) ? GoalOutcome.NotReported
        : GoalOutcome.NotReached;

    private Tertial? FirstWithEnough(MeasureHistory history)
    {
        for (var count = 1; count <= Tertials.Count; count++)
            if (IsMetBy(history.Total([.. Tertials.Take(count)])))
                return Tertials[count - 1];
        return null;
    }

    /// <summary>
    /// A total that holds what nobody told by itself says that it was reached, and not when. Nor does one that was merged with
    /// another: what both had come to before that, nobody was told then.
    /// </summary>
    private bool IsKnownWhen(Tertial reachedIn, MeasureHistory history) =>
        !Tertials.Any(tertial => tertial < reachedIn && history.IsInTotal(tertial, Last))
        && IsMetBy(history.TotalAsToldThen([.. Tertials.TakeWhile(tertial => tertial <= reachedIn)]));

    private Tertial? FirstYes(MeasureHistory history)
    {
        foreach (var tertial in Tertials)
            if (history.In(tertial).IsFulfilled == true)
                return tertial;
        return null;
    }

    /// <summary>
    /// Quarters can be seen only as sums of tertials. A tertial is missed where it, or it together with those of its year just
    /// before it, holds less than the whole quarters in them ask for, or more than the begun ones leave room for. The stretch that
    /// decided is what is shown: the shortest that was missed, else all of the year that is known.
    /// </summary>
    private JudgedSpan JudgedInQuarters(AgreedGoals goals, MeasureHistory history, GoalTime time)
    {
        if (Total.Count is null)
            return WithoutFigure(history);
        List<IReadOnlyList<Tertial>> stretches =
        [
            .. time.RoundsBetween(time.First, Last).Where(round => round.Year == Last.Year)
                .Select(start => time.RoundsBetween(start, Last)),
        ];
        if (stretches.FindLast(stretch => time.QuartersOf(goals, stretch).AreMissedIn(history, stretch)) is { } missed)
            return Over(missed, goals, history, time) with { Outcome = GoalOutcome.NotReached };
        var known = stretches.Where(stretch => history.Gaps(stretch).Count == 0).ToList();
        if (known.Find(stretch => time.QuartersOf(goals, stretch).MayBeMetBy(history.Total(stretch))) is { } unsure)
            return Over(unsure, goals, history, time) with { Outcome = GoalOutcome.NotReported };
        var shown = known.Count == 0 ? this : Over(known[0], goals, history, time);
        return !shown.IsJudged ? JudgedByQuartersEnded
            : Limits.MayBePassedBy(Total) ? shown with { Outcome = GoalOutcome.NotReported }
            : shown with { Outcome = GoalOutcome.Reached, ReachedIn = Last };
    }

    /// <summary>
    /// No whole quarter lies in what is known: enough for those that ended in the tertial will do, and less tells nothing.
    /// </summary>
    private JudgedSpan JudgedByQuartersEnded => IsMetBy(Total)
        ? this with { Outcome = GoalOutcome.Reached, ReachedIn = Last }
        : this with { Outcome = GoalOutcome.NotReported };

    private JudgedSpan Over(IReadOnlyList<Tertial> stretch, AgreedGoals goals, MeasureHistory history, GoalTime time) =>
        this with { From = stretch[0], Total = history.Total(stretch), Due = time.DueOfQuarters(goals, stretch) };

    private bool IsMetBy(Figure total) => total.Amount is { } amount && Limits.Hold(amount) && Goal.HasShareIn(total);
}
