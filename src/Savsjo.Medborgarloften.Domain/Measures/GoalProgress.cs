namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Måluppfyllelse: how far a goal had come after a tertial. A goal that comes again (each tertial, each year) is judged span by
/// span, and what was missed in one is never made up for by the next.
/// </summary>
/// <param name="Goal">What was promised, as it holds in the tertial, with the span over which it is really judged.</param>
/// <param name="Outcome">What became of it over all its spans so far.</param>
/// <param name="Spans">Each time over which it was judged, in order; the last one is that of the tertial. Never empty.</param>
public sealed record GoalProgress(Goal Goal, GoalOutcome Outcome, IReadOnlyList<JudgedSpan> Spans)
{
    /// <summary>The span that the tertial lies in: the tertial itself, its year, or the period.</summary>
    public JudgedSpan Current => Spans[^1];

    /// <summary>
    /// Whether the current span was missed, in whole or in part, or surely one of those that a total tells together with it: the author
    /// is asked why.
    /// </summary>
    public bool IsMissedNow => IsMissedIn(Current);

    /// <summary>The same of any of its spans.</summary>
    public bool IsMissedIn(JudgedSpan span) =>
        span.Outcome is GoalOutcome.NotReached or GoalOutcome.Partly || span == Current && IsMissedTogether;

    /// <summary>See <see cref="SurelyMissed"/>.</summary>
    private bool IsMissedTogether { get; init; }

    /// <summary>What counts against the goal in the current span: the tertial's, the year's or the period's figure.</summary>
    public Figure Total => Current.Total;

    /// <summary>The tertial in which the current span reached it, if it did.</summary>
    public Tertial? ReachedIn => Current.ReachedIn;

    /// <summary>What it comes to over the current span's days, where that is not the promised number itself.</summary>
    public GoalDue? Due => Current.Due;

    /// <summary>The last tertial looked at: the one just reported, or the activity's last.</summary>
    public Tertial JudgedIn => Current.Last;

    /// <summary>What the current span's amount must lie between.</summary>
    public GoalLimits Limits => Current.Limits;

    /// <summary>
    /// Share of the goal in whole per cent (133 is a third more than promised). Only counts have one: a part of a percentage,
    /// of a change from a baseline, of one half of a goal or of "yes" says nothing, or lies.
    /// </summary>
    public int? SharePercent =>
        Total.Count is { } count && Goal is { Baseline: null, SubgroupShare: null } && (Limits.Least ?? Limits.Most) is > 0 and { } target
            ? (int)Math.Round(count / target * 100, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>Judges a goal after a tertial.</summary>
    /// <param name="goals">What was promised, and what it was changed to.</param>
    /// <param name="history">The measure's figures; those after the tertial are not looked at.</param>
    /// <param name="after">The tertial that has just been reported.</param>
    /// <param name="time">The period's days and the activity's tertials.</param>
    public static GoalProgress After(AgreedGoals goals, MeasureHistory history, Tertial after, GoalTime time)
    {
        var judged = after < time.Last ? after : time.LastRound;
        var span = time.JudgedSpan(time.HeldIn(goals, judged).Span);
        var spans = SpansOf(goals, history, after, time);
        var missed = SurelyMissed(goals, spans, history, time).ToList();
        var outcome = Over(
            [.. spans.Where(one => one.IsJudged)],
            mayStillMiss: span.Repeats && !time.IsAllOver(after),
            isAnythingGiven: spans.Exists(one => !one.Total.IsMissing),
            isOneMissed: missed.Count > 0);
        return new(time.HeldIn(goals, judged) with { Span = span }, outcome, spans)
        {
            Together = TogetherOf(goals, spans, history, time),
            IsMissedTogether = spans[^1].Outcome == GoalOutcome.NotReported
                && missed.Exists(together => together[^1] == spans[^1]
                    && together.TrueForAll(span => span.Outcome != GoalOutcome.NotReached)),
            NotFollowedUp = span.Repeats ? [.. time.Period.NotFollowedUp.Where(tertial => tertial >= time.First)] : [],
        };
    }

    /// <summary>Each of its times, the last of them that of the tertial.</summary>
    private static List<JudgedSpan> SpansOf(AgreedGoals goals, MeasureHistory history, Tertial after, GoalTime time)
    {
        var judged = after < time.Last ? after : time.LastRound;
        var span = time.JudgedSpan(time.HeldIn(goals, judged).Span);
        var isDone = history.AreDone(time.RoundsAhead(span, judged));
        return
        [
            .. time.SpansOf(span, judged).Select(tertials =>
            {
                var isCurrent = tertials[^1] == judged;
                return JudgedSpan.Of(
                    goals, tertials, history, time, isOver: !isCurrent || time.IsOver(span, after), isDone: isCurrent && isDone) with
                {
                    InTotal = [.. tertials.Where(tertial => history.IsInTotal(tertial, judged))],
                };
            }),
        ];
    }

    /// <summary>The tertials that a goal that comes again was promised for, and that no follow-up tells of.</summary>
    public IReadOnlyList<Tertial> NotFollowedUp { get; private init; } = [];

    /// <summary>
    /// Sammanlagt: what all the spans of a goal that comes again came to, and what they owed; null where a part is missing or nothing
    /// was to be added up. What one of them had too much of makes nothing up for another.
    /// </summary>
    public (Figure Total, decimal Least)? Together { get; private init; }

    private static (Figure Total, decimal Least)? TogetherOf(
        AgreedGoals goals, List<JudgedSpan> spans, MeasureHistory history, GoalTime time)
    {
        var goal = spans[^1].Goal;
        var judged = spans.Where(span => span.IsJudged).ToList();
        if (!goal.Span.Repeats || history.Accumulation != Accumulation.Sum || judged.Count < 2 || goal.Limits.Least is null)
            return null;
        IReadOnlyList<Tertial> stretch = [.. judged.SelectMany(span => span.Tertials)];
        var least = goal.Span == GoalSpan.Quarter
            ? time.QuartersOf(goals, stretch).Least
            : judged.Sum(span => span.Limits.Least);
        return history.Total(stretch) is { Count: not null } total && history.Gaps(stretch).Count == 0 && least is { } owed
            ? (total, owed)
            : null;
    }

    /// <summary>
    /// Of spans that are told only together, by a total: those where that is less than they owe together. Which one was missed nobody
    /// knows then, but one was.
    /// </summary>
    private static IEnumerable<List<JudgedSpan>> SurelyMissed(
        AgreedGoals goals, List<JudgedSpan> spans, MeasureHistory history, GoalTime time)
    {
        if (history.Accumulation != Accumulation.Sum || !spans.Exists(span => span.Outcome == GoalOutcome.NotReported))
            yield break;
        var over = spans.TakeWhile(span => span.IsOver).ToList();
        for (var first = 0; first < over.Count; first++)
            for (var last = first + 1; last < over.Count; last++)
            {
                var together = over[first..(last + 1)];
                IReadOnlyList<Tertial> stretch = [.. together.SelectMany(span => span.Tertials)];
                var owed = over[last].Goal.Span == GoalSpan.Quarter
                    ? time.QuartersOf(goals, stretch)
                    : new GoalLimits(Sum(together.Select(span => span.Limits.Least)), Sum(together.Select(span => span.Limits.Most)));
                if (IsOneLimit(over[last].Goal) && owed.AreMissedIn(history, stretch))
                    yield return together;
            }

        static decimal? Sum(IEnumerable<decimal?> numbers) => numbers.Aggregate((decimal?)0, (sum, number) => sum + number);

        static bool IsOneLimit(Goal goal) => goal is { Baseline: null, SubgroupShare: null };
    }

    /// <summary>
    /// Kept in all of its spans, in some, or in none. A span that has time left decides nothing before it is over, and one that was
    /// not reported is never counted as kept.
    /// </summary>
    /// <param name="judged">Those that asked for something.</param>
    /// <param name="mayStillMiss">
    /// Whether it comes again before the agreement ends: it was promised for as long as that holds, so kept so far is under way.
    /// Years are told one by one, and a year that is over is over.
    /// </param>
    /// <param name="isAnythingGiven">Of days that asked for nothing at all.</param>
    /// <param name="isOneMissed">See <see cref="SurelyMissed"/>.</param>
    private static GoalOutcome Over(IReadOnlyList<JudgedSpan> judged, bool mayStillMiss, bool isAnythingGiven, bool isOneMissed)
    {
        var outcomes = judged.Select(span => judged.Count > 1 && span is { IsOver: false, Outcome: GoalOutcome.NotReported }
            ? GoalOutcome.UnderWay
            : span.Outcome).ToHashSet();
        if (isOneMissed)
            outcomes.Add(GoalOutcome.NotReached);
        return outcomes.Count > 0 ? Over(outcomes, mayStillMiss)
            : mayStillMiss ? GoalOutcome.NotYet
            : isAnythingGiven ? GoalOutcome.Reached : GoalOutcome.NotReported;
    }

    /// <summary>The same of what became of each of them.</summary>
    /// <param name="outcomes">At least one.</param>
    /// <param name="mayStillMiss">See above.</param>
    internal static GoalOutcome Over(IReadOnlySet<GoalOutcome> outcomes, bool mayStillMiss) => outcomes switch
    {
        _ when outcomes.Contains(GoalOutcome.Partly) => GoalOutcome.Partly,
        _ when outcomes.Contains(GoalOutcome.Reached) && outcomes.Overlaps([GoalOutcome.NotReached, GoalOutcome.NotReported]) =>
            GoalOutcome.Partly,
        _ when outcomes.Contains(GoalOutcome.NotReached) => GoalOutcome.NotReached,
        _ when outcomes.Contains(GoalOutcome.NotReported) => GoalOutcome.NotReported,
        _ when outcomes.SetEquals([GoalOutcome.Reached]) && !mayStillMiss => GoalOutcome.Reached,
        _ => GoalOutcome.UnderWay,
    };
}

/// <summary>Utfall: what became of a goal, in one of its spans or over all of them.</summary>
public enum GoalOutcome
{
    /// <summary>Målet nåddes.</summary>
    Reached = 1,

    /// <summary>På väg: there is time left, something is reported, and nothing is missed yet.</summary>
    UnderWay = 2,

    /// <summary>Målet nåddes inte: its time is over, or it can no longer be reached.</summary>
    NotReached = 3,

    /// <summary>Inte redovisat: figures that it needs were not given.</summary>
    NotReported = 4,

    /// <summary>Skyddad uppgift: only in a published content, where the outcome would give a withheld number away.</summary>
    Withheld = 5,

    /// <summary>Målet nåddes delvis: in some of its spans and not in all.</summary>
    Partly = 6,

    /// <summary>Inte redovisat än: its first follow-up is still to come.</summary>
    NotYet = 7,
}

/// <summary>Utfallets ord: the wording of <see cref="GoalOutcome"/>.</summary>
public static class GoalOutcomeWording
{
    extension(GoalOutcome outcome)
    {
        public string Word => outcome switch
        {
            GoalOutcome.Reached => "Målet nåddes",
            GoalOutcome.Partly => "Målet nåddes delvis",
            GoalOutcome.UnderWay => "På väg",
            GoalOutcome.NotReached => "Målet nåddes inte",
            GoalOutcome.Withheld => "Skyddad uppgift",
            GoalOutcome.NotYet => "Inte redovisat än",
            _ => "Inte redovisat",
        };
    }
}
