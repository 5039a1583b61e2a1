using Savsjo.Medborgarloften.Domain.Activities;
using Savsjo.Medborgarloften.Domain.Promises;

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Målets tid: the days of a promise period and the tertials of an activity, which bound every goal of it.</summary>
/// <param name="FirstDay">The period's first day, which may lie within a tertial.</param>
/// <param name="LastDay">The period's last day.</param>
/// <param name="First">The activity's first tertial.</param>
/// <param name="Last">The activity's last tertial: a goal's time ends there at the latest.</param>
public sealed record GoalTime(DateOnly FirstDay, DateOnly LastDay, Tertial First, Tertial Last)
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfQuarter = 3;

    public static GoalTime Of(PromisePeriod period, Activity activity) =>
        new(period.FirstDay, period.LastDay, activity.FirstTertial, activity.LastTertial);

    /// <summary>
    /// Over what a goal is really judged. "Per år" in a period of a year at most that runs over New Year (October to
    /// October) is the agreement's own year, not two parts of calendar years.
    /// </summary>
    public GoalSpan JudgedSpan(GoalSpan promised) =>
        promised == GoalSpan.Year && FirstDay.Year != LastDay.Year && LastDay < FirstDay.AddYears(1) ? GoalSpan.Period : promised;

    /// <summary>Whether a goal's time is over with a tertial. A pace is told after each.</summary>
    public bool IsOver(GoalSpan judged, Tertial after) =>
        after >= Last || judged.IsRate || judged == GoalSpan.Tertial || judged == GoalSpan.Year && after.IsLastOfYear;

    /// <summary>What the goal comes to over the days judged; null when it is judged as it was promised.</summary>
    /// <param name="goal">What was promised.</param>
    /// <param name="span">The tertials judged, in order.</param>
    public GoalDue? DueOf(Goal goal, IReadOnlyList<Tertial> span) => goal.Span switch
    {
        { IsRate: true } => Pace(goal, Later(First > span[0] ? First.FirstDay : span[0].FirstDay, FirstDay), Earlier(span[^1].LastDay, LastDay)),
        GoalSpan.Tertial when goal.Baseline is null => Part(goal, span[^1].FirstDay, span[^1].LastDay),
        GoalSpan.Year when goal.Baseline is null && JudgedSpan(goal.Span) == GoalSpan.Year =>
            Part(goal, new(span[^1].Year, 1, 1), new(span[^1].Year, 12, 31)),
        _ => null,
    };

    /// <summary>A begun week counts for whoever promised: it asks for nothing more, and leaves room for as much as a whole one.</summary>
    private static GoalDue Pace(Goal goal, DateOnly first, DateOnly last)
    {
        var end = last.AddDays(1);
        var whole = 0;
        while (After(first, goal.Span, whole + 1) <= end)
            whole++;
        var begun = After(first, goal.Span, whole) == end ? whole : whole + 1;
        return new(DaysIn(first, last), whole, begun, 0, goal.Limits.Least * whole, goal.Limits.Most * begun);
    }

    /// <summary>A period that begins or ends within the year (or the tertial) owes its share of it by the day, rounded as a pace is.</summary>
    private GoalDue? Part(Goal goal, DateOnly first, DateOnly last)
    {
        var (all, days) = (DaysIn(first, last), DaysIn(Later(first, FirstDay), Earlier(last, LastDay)));
        return days == all ? null : new(days, 0, 0, all,
            goal.Limits.Least is { } least ? Math.Floor(least * days / all) : null,
            goal.Limits.Most is { } most ? Math.Ceiling(most * days / all) : null);
    }

    private static DateOnly After(DateOnly first, GoalSpan unit, int units) => unit switch
    {
        GoalSpan.Week => first.AddDays(DaysOfWeek * units),
        GoalSpan.Month => first.AddMonths(units),
        _ => first.AddMonths(MonthsOfQuarter * units),
    };

    private static int DaysIn(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1;

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;

    private static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;
}

/// <summary>Målet, omräknat: what "minst en per vecka" comes to over the days that a tertial really has, or a year's goal in a part of it.</summary>
/// <param name="Days">The days judged.</param>
/// <param name="Whole">Whole weeks, months or quarters in them.</param>
/// <param name="Begun">The same with the one begun, if there is one.</param>
/// <param name="OfDays">For a part of a year or a tertial: the days of the whole.</param>
/// <param name="Least">At least so many; null when there is no lower limit.</param>
/// <param name="Most">At most so many; null when there is no upper limit.</param>
public sealed record GoalDue(int Days, int Whole, int Begun, int OfDays, decimal? Least, decimal? Most)
{
    public GoalLimits Limits => new(Least, Most);

    /// <summary>Whether anything is due at all: a few days before the first whole week ask for nothing.</summary>
    public bool AsksForSomething => Most is not null || Least > 0;
}
