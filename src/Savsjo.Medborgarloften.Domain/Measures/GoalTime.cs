namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Målets tid: the days of a promise period and the tertials of an activity, which bound every goal of it.</summary>
/// <param name="Period">The agreement's days and tertials; its first and last day may lie within one.</param>
/// <param name="First">The activity's first tertial.</param>
/// <param name="Last">The activity's last tertial: a goal's time ends there at the latest.</param>
public sealed record GoalTime(FollowedUpDays Period, Tertial First, Tertial Last)
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfQuarter = 3;

    /// <summary>
    /// Over what a goal is really judged. "Per år" in a period of a year at most that runs over New Year (October to
    /// October) is the agreement's own year, not two parts of calendar years.
    /// </summary>
    public GoalSpan JudgedSpan(GoalSpan promised) =>
        promised == GoalSpan.Year && IsOneYearOverNewYear(Period.Days) ? GoalSpan.Period : promised;

    /// <summary>The year that begins on a leap day ends on 28 February, and one that ends on a leap day began on 1 March.</summary>
    private static bool IsOneYearOverNewYear(DaySpan days) => days.First.Year != days.Last.Year
        && (days.Last < days.First.AddYears(1) || days.Last <= days.First.AddDays(-1).AddYears(1));

    /// <summary>
    /// The times over which a goal is judged, each by itself: every round, every year, or the whole period, up to and with a round.
    /// Each is told as its rounds, and those as their last tertials.
    /// </summary>
    /// <param name="judged">See <see cref="JudgedSpan"/>.</param>
    /// <param name="upTo">The last round that is looked at; from before the activity's first on, the first is.</param>
    public IReadOnlyList<IReadOnlyList<Tertial>> SpansOf(GoalSpan judged, Tertial upTo)
    {
        var rounds = RoundsBetween(First, upTo < First ? First : upTo);
        return judged switch
        {
            // No follow-up tells of what was before the first of them: that is no round, kept or missed.
            { Repeats: true } => [.. rounds.Where((round, place) => place == rounds.Count - 1 || !Period.NotFollowedUp.Contains(round))
                .Select(round => new[] { round })],
            GoalSpan.Year => [.. rounds.GroupBy(round => round.Year).Select(year => year.ToArray())],
            _ => [rounds],
        };
    }

    /// <summary>The last round of the goal's time.</summary>
    public Tertial LastRound => Period.RoundOf(Last).Last;

    /// <summary>The rounds that have some of these tertials, in order; of tertials that nobody follows up, each by itself.</summary>
    public IReadOnlyList<Tertial> RoundsBetween(Tertial first, Tertial last) =>
        [.. Period.Joined.Between(first, last).Select(round => round.Last)];

    /// <summary>The activity's tertials in some rounds.</summary>
    private IReadOnlyList<Tertial> TertialsOf(IReadOnlyList<Tertial> rounds) =>
        [.. rounds.SelectMany(round => Period.RoundOf(round).Each()).Where(tertial => tertial >= First && tertial <= Last)];

    /// <summary>Whether the agreement, or the activity, is over with a tertial.</summary>
    public bool IsAllOver(Tertial after) => after >= Last;

    /// <summary>Whether a goal's time is over with a tertial. A pace is told after each.</summary>
    public bool IsOver(GoalSpan judged, Tertial after) =>
        after >= Last || judged.IsRate || judged == GoalSpan.Tertial || judged == GoalSpan.Year && after.IsLastOfYear;

    /// <summary>The rounds that are still ahead in the time that a goal over a year, or over the agreement, is judged over.</summary>
    public IReadOnlyList<Tertial> RoundsAhead(GoalSpan judged, Tertial after) => after >= LastRound ? [] :
        [.. RoundsBetween(First, Last).Where(round => round > after && (judged != GoalSpan.Year || round.Year == after.Year))];

    /// <summary>What the goal comes to over the days judged; null when it is judged as it was promised.</summary>
    /// <param name="goals">What was promised; a round in which it was changed owes each part of it as it held there.</param>
    /// <param name="rounds">The rounds judged, in order.</param>
    public GoalDue? DueOf(AgreedGoals goals, IReadOnlyList<Tertial> rounds)
    {
        var goal = HeldIn(goals, rounds[^1]);
        return goal.Span switch
        {
            GoalSpan.Quarter => Quarters(goals, rounds[^1]),
            { IsRate: true } => GoalDue.Sum([.. Stretches(goals, rounds).Select(stretch => Pace(stretch.Goal, DaysIn(stretch.Tertials)))]),
            GoalSpan.Tertial when goal.Baseline is null => OfTertials(goals, rounds),
            GoalSpan.Year when goal is { IsByDays: true, Baseline: null } => Part(goal, JudgedSpan(goal.Span) == GoalSpan.Year
                ? new(new(rounds[^1].Year, 1, 1), new(rounds[^1].Year, 12, 31))
                : new(Period.Days.First, Period.Days.First.AddDays(-1).AddYears(1))),
            _ => null,
        };
    }

    /// <summary>What held in a round: in its last tertial, or the activity's, if that ended before.</summary>
    public Goal HeldIn(AgreedGoals goals, Tertial round) => goals.In(round < Last ? round : Last);

    /// <summary>Stretches of tertials in which the same was promised.</summary>
    private IEnumerable<(Goal Goal, IReadOnlyList<Tertial> Tertials)> Stretches(AgreedGoals goals, IReadOnlyList<Tertial> rounds) =>
        TertialsOf(rounds) is { Count: > 0 } tertials
            ? tertials.GroupBy(goals.In).Select(stretch => (stretch.Key, (IReadOnlyList<Tertial>)[.. stretch]))
            : [(HeldIn(goals, rounds[^1]), rounds)];

    /// <summary>Three tertials that are followed up together owe three times what one does.</summary>
    private GoalDue? OfTertials(AgreedGoals goals, IReadOnlyList<Tertial> rounds)
    {
        var tertials = TertialsOf(rounds);
        return tertials.Count > 1
            ? GoalDue.Sum([.. tertials.Select(tertial => Whole(goals.In(tertial), tertial))])
            : HeldIn(goals, rounds[^1]) is { IsByDays: true } goal
                ? Part(goal, OwnDaysOf(tertials is [var only] ? only : rounds[^1]))
                : null;
    }

    private static DaySpan OwnDaysOf(Tertial tertial) => new(tertial.FirstDay, tertial.LastDay);

    private GoalDue Whole(Goal goal, Tertial tertial) =>
        (goal.IsByDays ? Part(goal, OwnDaysOf(tertial)) : null)
        ?? new(Period.DaysIn(tertial).Count, 1, 1, 0, goal.Limits.Least, goal.Limits.Most);

    /// <summary>Kalenderkvartal that lie wholly in the days of some rounds that follow on each other.</summary>
    public int WholeQuarters(IReadOnlyList<Tertial> rounds) => QuartersIn(TertialsOf(rounds)).Count(quarter => quarter.IsWhole);

    /// <summary>What the whole quarters in some tertials ask for, and the begun ones leave room for.</summary>
    /// <remarks>Each quarter by what held when it ended, so that a changed number is not laid on what was before it.</remarks>
    public GoalLimits QuartersOf(AgreedGoals goals, IReadOnlyList<Tertial> tertials)
    {
        var quarters = QuartersIn(TertialsOf(tertials))
            .Select(quarter => (quarter.IsWhole, HeldIn(goals, LastOf(quarter.First)).Limits)).ToList();
        var now = HeldIn(goals, tertials[^1]).Limits;
        return new(
            now.Least is null ? null : quarters.Where(quarter => quarter.IsWhole).Sum(quarter => quarter.Limits.Least ?? 0),
            now.Most is null ? null : quarters.Sum(quarter => quarter.Limits.Most ?? 0));
    }

    /// <summary>The tertial that a quarter ends in.</summary>
    private static Tertial LastOf(DateOnly firstOfQuarter) => Tertial.Containing(firstOfQuarter.AddMonths(MonthsOfQuarter).AddDays(-1));

    /// <summary>Whether a year's or a tertial's goal meets a part of one: the agreement or the activity begins or ends inside.</summary>
    public bool MeetsPartOf(Goal goal) => PartsOf(goal).Any();

    /// <summary>Every year or tertial that the goal meets only a part of, in order, and what it would come to by its days.</summary>
    public IEnumerable<PartOfSpan> PartsOf(Goal goal) => Apart.SpansOf(JudgedSpan(goal.Span), Last)
        .Select(span => Apart.DueOf(goal with { IsByDays = true }, span) is { OfDays: > 0 } due ? new PartOfSpan(span, due) : null)
        .OfType<PartOfSpan>();

    /// <summary>Each tertial by itself.</summary>
    private GoalTime Apart => this with { Period = Period with { JoinedRounds = null } };

    /// <summary>Kalenderkvartal that have some of the days.</summary>
    public int BegunQuarters(IReadOnlyList<Tertial> rounds) => QuartersIn(TertialsOf(rounds)).Count();

    private IEnumerable<(DateOnly First, bool IsWhole)> QuartersIn(IReadOnlyList<Tertial> tertials)
    {
        if (tertials.Count == 0)
            yield break;
        var days = DaysIn(tertials);
        var first = new DateOnly(days.First.Year, (days.First.Month - 1) / MonthsOfQuarter * MonthsOfQuarter + 1, 1);
        for (; first <= days.Last; first = first.AddMonths(MonthsOfQuarter))
            yield return (first, first >= days.First && first.AddMonths(MonthsOfQuarter).AddDays(-1) <= days.Last);
    }

    /// <summary>
    /// A quarter goes over the tertials: it asks for something in the one that it ends in, and leaves room from where it begins.
    /// </summary>
    private GoalDue Quarters(AgreedGoals goals, Tertial round)
    {
        IReadOnlyList<Tertial> until = RoundsBetween(First, round), before = [.. until.SkipLast(1)];
        var (ended, begun) = (WholeQuarters(until) - WholeQuarters(before), BegunQuarters(until) - BegunQuarters(before));
        var days = TertialsOf([round]) is { Count: > 0 } own ? DaysIn(own).Count : Period.DaysIn(round).Count;
        var (all, earlier) = (QuartersOf(goals, until), before.Count == 0 ? new(0, 0) : QuartersOf(goals, before));
        return new(days, ended, begun, 0, all.Least - (earlier.Least ?? 0), all.Most - (earlier.Most ?? 0)) { IsByQuartersEnded = true };
    }

    /// <summary>The same as a sum to hold a stretch's figure against.</summary>
    public GoalDue DueOfQuarters(AgreedGoals goals, IReadOnlyList<Tertial> stretch)
    {
        var (tertials, limits) = (TertialsOf(stretch), QuartersOf(goals, stretch));
        return new(
            tertials.Count == 0 ? 0 : DaysIn(tertials).Count, WholeQuarters(stretch), BegunQuarters(stretch), 0, limits.Least, limits.Most)
        { IsOfStretch = true };
    }

    /// <summary>A begun week counts for whoever promised: it asks for nothing more, and leaves room for as much as a whole one.</summary>
    private static GoalDue Pace(Goal goal, DaySpan days)
    {
        var end = days.Last.AddDays(1);
        var whole = 0;
        while (After(days.First, goal.Span, whole + 1) <= end)
            whole++;
        var begun = After(days.First, goal.Span, whole) == end ? whole : whole + 1;
        return new(days.Count, whole, begun, 0, goal.Limits.Least * whole, goal.Limits.Most * begun);
    }

    /// <summary>
    /// Where a part of the time owes its share by the day: rounded as a pace is, but a promise of something never becomes one of
    /// nothing.
    /// </summary>
    private GoalDue? Part(Goal goal, DaySpan whole)
    {
        var (all, days) = (whole.Count, whole.DaysInCommon(OwnDays));
        return days >= all ? null : new(days, 0, 0, all,
            goal.Limits.Least is { } least ? Math.Max(Math.Floor(least * days / all), 1) : null,
            goal.Limits.Most is { } most ? Math.Ceiling(most * days / all) : null)
        { IsOfActivity = days < whole.DaysInCommon(Period.Days) };
    }

    /// <summary>The agreement's days in the activity's tertials.</summary>
    private DaySpan OwnDays => new(Period.DaysIn(First).First, Period.DaysIn(Last).Last);

    private static DateOnly After(DateOnly first, GoalSpan unit, int units) => unit switch
    {
        GoalSpan.Week => first.AddDays(DaysOfWeek * units),
        _ => first.AddMonths(units),
    };

    /// <summary>The days of some tertials that the agreement has.</summary>
    public DaySpan DaysIn(IReadOnlyList<Tertial> tertials) => new(Period.DaysIn(tertials[0]).First, Period.DaysIn(tertials[^1]).Last);
}
