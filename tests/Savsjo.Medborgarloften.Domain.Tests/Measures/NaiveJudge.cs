using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.Measures;

/// <summary>
/// Judges a goal as a person with a calendar and a pencil would: writes down every day, ticks off weeks and months one by
/// one, adds up tertial after tertial. It shares no code with what it checks.
/// </summary>
internal sealed class NaiveJudge(DateOnly firstDay, DateOnly lastDay, Tertial first, Tertial last)
{
    public GoalOutcome Outcome(Goal goal, bool isSum, IReadOnlyDictionary<Tertial, Figure> figures, Tertial after)
    {
        if (after > last)
            after = last;
        var (tertials, ends) = Judged(goal, after);
        var given = tertials.Where(tertial => figures.ContainsKey(tertial)).Select(tertial => figures[tertial]).ToList();
        var (least, most) = Wanted(goal, isSum, tertials);
        if (isSum && most is null && least == 0)
            return GoalOutcome.UnderWay;
        if (given.Count == 0)
            return ends ? GoalOutcome.NotReported : GoalOutcome.UnderWay;
        var count = isSum ? given.Sum(figure => figure.Count ?? 0) : given[^1].Amount!.Value;
        var part = isSum ? given.Sum(figure => figure.Subgroup ?? 0) : given[^1].Subgroup ?? 0;
        var isEnough = least is null || count >= least;
        var isLittleEnough = most is null || count <= most;
        var hasShare = goal.SubgroupShare is not { } share || count == 0 || part / count >= share / 100;
        if (isEnough && isLittleEnough && hasShare)
            return ends || isSum && most is null && goal.SubgroupShare is null ? GoalOutcome.Reached : GoalOutcome.UnderWay;
        return ends || isSum && !isLittleEnough ? GoalOutcome.NotReached : GoalOutcome.UnderWay;
    }

    /// <summary>What is asked for at least and at most.</summary>
    public (decimal? Least, decimal? Most) Wanted(Goal goal, bool isSum, IReadOnlyList<Tertial> tertials)
    {
        var days = Days(tertials);
        var (whole, begun) = goal.Span switch
        {
            GoalSpan.Week => (days.Chunk(7).Count(week => week.Length == 7), days.Chunk(7).Count()),
            GoalSpan.Month => Months(days, 1),
            GoalSpan.Quarter => Months(days, 3),
            _ => (1, 1),
        };
        decimal smallest = goal.Comparison switch { GoalComparison.Above => goal.Target + 0.1m, _ => goal.Target };
        decimal greatest = goal.Comparison switch { GoalComparison.Below => goal.Target - 0.1m, _ => goal.Target };
        decimal? least = goal.Comparison is GoalComparison.AtMost or GoalComparison.Below ? null : smallest * whole;
        decimal? most = goal.Comparison is GoalComparison.AtLeast or GoalComparison.Above ? null : greatest * begun;
        if (isSum && goal.Baseline is null && (goal.Span == GoalSpan.Tertial || goal.Span == GoalSpan.Year && !IsOneYear))
        {
            var all = AllDays(goal.Span, tertials[^1]);
            var ours = all.Count(day => day >= firstDay && day <= lastDay);
            least = least is { } few ? decimal.Floor(few * ours / all.Count) : null;
            if (least == 0 && ours + ours >= all.Count)
                least = 1;
            most = most is { } many ? decimal.Ceiling(many * ours / all.Count) : null;
        }

        return (least, most);
    }

    public (IReadOnlyList<Tertial> Tertials, bool Ends) Judged(Goal goal, Tertial after)
    {
        var span = goal.Span == GoalSpan.Year && IsOneYear ? GoalSpan.Period : goal.Span;
        var since = span switch
        {
            GoalSpan.Tertial or GoalSpan.Week or GoalSpan.Month => after,
            GoalSpan.Year or GoalSpan.Quarter => new Tertial(after.Year, 1),
            _ => new Tertial(2000, 1),
        };
        List<Tertial> tertials = [];
        for (var tertial = since; tertial <= after; tertial = tertial.Next)
            if (tertial >= first)
                tertials.Add(tertial);
        return (tertials, after == last || span is not (GoalSpan.Year or GoalSpan.Period) || span == GoalSpan.Year && after.Number == 3);
    }

    private bool IsOneYear => firstDay.Year != lastDay.Year
        && lastDay.DayNumber - firstDay.DayNumber < 366 && firstDay.AddYears(1) > lastDay;

    private List<DateOnly> Days(IReadOnlyList<Tertial> tertials) =>
        [.. tertials.SelectMany(tertial => AllDays(GoalSpan.Tertial, tertial)).Where(day => day >= firstDay && day <= lastDay)];

    private static List<DateOnly> AllDays(GoalSpan span, Tertial tertial)
    {
        List<DateOnly> days = [];
        for (var day = new DateOnly(tertial.Year, 1, 1); day.Year == tertial.Year; day = day.AddDays(1))
            if (span == GoalSpan.Year || (day.Month + 3) / 4 == tertial.Number)
                days.Add(day);
        return days;
    }

    /// <summary>Crosses out month by month: from the 15th to the day before the next 15th.</summary>
    private static (int Whole, int Begun) Months(List<DateOnly> days, int each)
    {
        var (whole, begun, at) = (0, 0, 0);
        while (at < days.Count)
        {
            begun++;
            var next = days[0].AddMonths(each * begun);
            while (at < days.Count && days[at] < next)
                at++;
            if (at < days.Count || days[^1].AddDays(1) == next)
                whole++;
        }

        return (whole, begun);
    }
}
