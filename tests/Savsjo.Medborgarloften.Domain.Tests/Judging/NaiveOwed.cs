using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

/// <summary>What a repeating goal owes in a stretch of parts.</summary>
public sealed class NaiveOwed(NaiveGoal goal, NaiveTime time, IReadOnlyList<NaivePart> parts)
{
    /// <summary>What the round with this index owes, as the page tells it.</summary>
    public decimal InRound(int index)
    {
        if (goal.Kind != NaiveMeasureKind.CountSummed)
        {
            // A level (a share, a latest value) does not grow with the weeks. A yes is a yes.
            return goal.Kind == NaiveMeasureKind.YesNo ? 1 : time.NumberIn(parts[index].Tertials[^1]);
        }

        if (goal.Span == NaiveSpan.Quarter)
        {
            // Quarters that ended ("högst": began) in the round. A quarter goes over the rounds, so they are counted
            // from the beginning: 1, 1 and 2 in a whole year.
            return InStretch(0, index) - (index == 0 ? 0 : InStretch(0, index - 1));
        }

        return InOneGo(parts[index].Tertials);
    }

    /// <summary>What all the rounds from one index to another owe together.</summary>
    public decimal InStretch(int first, int last)
    {
        if (goal.Kind == NaiveMeasureKind.CountSummed && goal.Span == NaiveSpan.Quarter)
        {
            return Quarters([.. parts.Skip(first).Take(last - first + 1).SelectMany(part => part.Tertials)]);
        }

        var owed = 0m;
        for (var index = first; index <= last; index++)
        {
            owed += InRound(index);
        }

        return owed;
    }

    /// <summary>Whole (or begun) weeks, months and so on, of all these tertials in one go.</summary>
    public decimal InOneGo(IReadOnlyList<NaiveTertial> tertials)
    {
        if (goal.Span == NaiveSpan.Quarter)
        {
            return Quarters(tertials);
        }

        if (goal.Span == NaiveSpan.Tertial)
        {
            return tertials.Sum(InTertial);
        }

        // Stretches without a hole in which the number is the same: a change from a tertial on begins a new one.
        var owed = 0m;
        var stretch = new List<NaiveTertial>();
        foreach (var tertial in tertials)
        {
            if (stretch.Count > 0 && (stretch[^1].Next != tertial || time.NumberIn(stretch[^1]) != time.NumberIn(tertial)))
            {
                owed += InEvenStretch(stretch);
                stretch = [];
            }

            stretch.Add(tertial);
        }

        return owed + (stretch.Count == 0 ? 0 : InEvenStretch(stretch));
    }

    private decimal InEvenStretch(List<NaiveTertial> stretch)
    {
        var days = time.Days(stretch);
        var number = time.NumberIn(stretch[0]);
        return goal.Span == NaiveSpan.Week ? number * Weeks(days.Count) : number * Months(days);
    }

    private int Weeks(int days) => goal.Comparison == NaiveComparison.AtMost ? (days + 6) / 7 : days / 7;

    private int Months(IReadOnlyList<DateOnly> days)
    {
        var months = 0;
        foreach (var month in days.GroupBy(day => (day.Year, day.Month)))
        {
            if (goal.Comparison == NaiveComparison.AtMost || month.Count() == DateTime.DaysInMonth(month.Key.Year, month.Key.Month))
            {
                months++;
            }
        }

        return months;
    }

    private decimal Quarters(IReadOnlyList<NaiveTertial> tertials)
    {
        var owed = 0m;
        foreach (var quarter in time.Days(tertials).GroupBy(day => (day.Year, Number: (day.Month + 2) / 3)))
        {
            var first = new DateOnly(quarter.Key.Year, (quarter.Key.Number * 3) - 2, 1);
            var daysInQuarter = first.AddMonths(3).DayNumber - first.DayNumber;
            if (goal.Comparison == NaiveComparison.AtMost || quarter.Count() == daysInQuarter)
            {
                // "Minst": what held when the quarter ended. "Högst": what held when it began, so that a quarter
                // already counted does not change.
                owed += time.NumberIn(NaiveTertial.Of(goal.Comparison == NaiveComparison.AtMost ? quarter.Min() : quarter.Max()));
            }
        }

        return owed;
    }

    private decimal InTertial(NaiveTertial tertial)
    {
        var number = time.NumberIn(tertial);
        var days = time.Days([tertial]).Count;
        var all = tertial.LastDay.DayNumber - tertial.FirstDay.DayNumber + 1;
        return goal.PartOfYear == NaivePartOfYear.ByDays ? ByDays(goal.Comparison, number, days, all) : number;
    }

    /// <summary>Down for "minst", up for "högst"; a promise of something never becomes a promise of nothing.</summary>
    public static decimal ByDays(NaiveComparison comparison, decimal number, int days, int all)
    {
        var share = number * days / all;
        if (comparison == NaiveComparison.AtMost)
        {
            return Math.Ceiling(share);
        }

        return number >= 1 ? Math.Max(1, Math.Floor(share)) : number;
    }
}
