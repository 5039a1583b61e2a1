using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.Measures;

public class GoalProgressTests
{
    /// <summary>
    /// comparison, target, span, accumulation, figures from T1 2020 on (null is missing), judged after, outcome,
    /// reached in, share.
    /// </summary>
    public static TheoryData<GoalComparison, int, GoalSpan, Accumulation, int?[], int, GoalOutcome, int?, int?> Cases => new()
    {
        // The reference: minst femton per år, 10 + 7 + 3.
        { GoalComparison.AtLeast, 15, GoalSpan.Year, Accumulation.Sum, [10, 7, 3], 20201, GoalOutcome.UnderWay, null, 67 },
        { GoalComparison.AtLeast, 15, GoalSpan.Year, Accumulation.Sum, [10, 7, 3], 20202, GoalOutcome.Reached, 20202, 113 },
        { GoalComparison.AtLeast, 15, GoalSpan.Year, Accumulation.Sum, [10, 7, 3], 20203, GoalOutcome.Reached, 20202, 133 },
        // Minst fyra samverkansmöten: 2 + 1 + 3.
        { GoalComparison.AtLeast, 4, GoalSpan.Year, Accumulation.Sum, [2, 1, 3], 20203, GoalOutcome.Reached, 20203, 150 },
        { GoalComparison.AtLeast, 15, GoalSpan.Year, Accumulation.Sum, [5, 5, 4], 20203, GoalOutcome.NotReached, null, 93 },
        { GoalComparison.AtLeast, 15, GoalSpan.Year, Accumulation.Sum, [20, 0, 0, 4], 20211, GoalOutcome.UnderWay, null, 27 },
        { GoalComparison.AtLeast, 15, GoalSpan.Year, Accumulation.Sum, [null, null, null], 20203, GoalOutcome.NotReported, null, null },
        { GoalComparison.AtLeast, 15, GoalSpan.Year, Accumulation.Sum, [null], 20201, GoalOutcome.NotReported, null, null },
        { GoalComparison.AtLeast, 15, GoalSpan.Period, Accumulation.Sum, [5, 5, 4, 0, 1], 20212, GoalOutcome.Reached, 20212, 100 },
        { GoalComparison.AtLeast, 15, GoalSpan.Period, Accumulation.Sum, [5, 5, 4], 20203, GoalOutcome.UnderWay, null, 93 },
        { GoalComparison.AtLeast, 15, GoalSpan.Period, Accumulation.Sum, [5, 5, 0, 0, 0, 0], 20213, GoalOutcome.NotReached, null, 67 },
        { GoalComparison.AtLeast, 3, GoalSpan.Tertial, Accumulation.Sum, [3, 2], 20201, GoalOutcome.UnderWay, 20201, 100 },
        { GoalComparison.AtLeast, 3, GoalSpan.Tertial, Accumulation.Sum, [3, 2], 20202, GoalOutcome.Partly, null, 67 },
        { GoalComparison.AtMost, 10, GoalSpan.Year, Accumulation.Sum, [4, 5], 20202, GoalOutcome.UnderWay, null, 90 },
        { GoalComparison.AtMost, 10, GoalSpan.Year, Accumulation.Sum, [4, 5, 1], 20203, GoalOutcome.Reached, 20203, 100 },
        { GoalComparison.AtMost, 10, GoalSpan.Year, Accumulation.Sum, [4, 7], 20202, GoalOutcome.NotReached, null, 110 },
        { GoalComparison.AtMost, 10, GoalSpan.Tertial, Accumulation.Sum, [4, 11], 20202, GoalOutcome.Partly, null, 110 },
        { GoalComparison.AtMost, 0, GoalSpan.Year, Accumulation.Sum, [0, 0, 0], 20203, GoalOutcome.Reached, 20203, null },
        { GoalComparison.Exactly, 4, GoalSpan.Year, Accumulation.Sum, [2, 2], 20202, GoalOutcome.UnderWay, null, 100 },
        { GoalComparison.Exactly, 4, GoalSpan.Year, Accumulation.Sum, [2, 2, 0], 20203, GoalOutcome.Reached, 20203, 100 },
        { GoalComparison.Exactly, 4, GoalSpan.Year, Accumulation.Sum, [2, 3], 20202, GoalOutcome.NotReached, null, 125 },
        { GoalComparison.Exactly, 4, GoalSpan.Year, Accumulation.Sum, [2, 1, 0], 20203, GoalOutcome.NotReached, null, 75 },
        { GoalComparison.Exactly, 4, GoalSpan.Period, Accumulation.Sum, [1, 1, 1, 1, 0, 0], 20213, GoalOutcome.Reached, 20213, 100 },
        // A latest value that is there has got there, until a later one says otherwise.
        { GoalComparison.AtLeast, 80, GoalSpan.Year, Accumulation.Latest, [85, 82], 20202, GoalOutcome.UnderWay, null, 103 },
        { GoalComparison.AtLeast, 80, GoalSpan.Year, Accumulation.Latest, [85, 70, 81], 20203, GoalOutcome.Reached, 20203, 101 },
        { GoalComparison.AtLeast, 80, GoalSpan.Year, Accumulation.Latest, [85, 70, null], 20203, GoalOutcome.NotReported, null, 88 },
        { GoalComparison.AtMost, 20, GoalSpan.Year, Accumulation.Latest, [30, 25], 20202, GoalOutcome.UnderWay, null, 125 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_goal_stands_where_its_figures_put_it(
        GoalComparison comparison, int target, GoalSpan span, Accumulation accumulation, int?[] figures, int after,
        GoalOutcome outcome, int? reachedIn, int? share)
    {
        var progress = GoalProgress.After(new Goal(comparison, target, span),
            History(accumulation, figures), Tertial.FromValue(after), Given.Time);

        Assert.Equal(outcome, progress.Outcome);
        Assert.Equal(reachedIn, progress.ReachedIn?.Value);
        Assert.Equal(share, progress.SharePercent);
    }

    [Fact]
    public void A_goals_time_ends_with_its_activity()
    {
        var goal = new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year);

        Assert.Equal(GoalOutcome.NotReached,
            GoalProgress.After(goal, History(Accumulation.Sum, [5, 5]), new(2020, 2), Given.TimeUpTo(new(2020, 2))).Outcome);
    }

    [Theory]
    [InlineData(GoalSpan.Tertial)]
    [InlineData(GoalSpan.Year)]
    [InlineData(GoalSpan.Period)]
    public void A_goal_of_an_activity_that_has_ended_stays_as_it_was(GoalSpan span)
    {
        var history = History(Accumulation.Sum, [5]);

        var progress = GoalProgress.After(new Goal(GoalComparison.AtLeast, 5, span), history, new(2020, 3), Given.TimeUpTo(new(2020, 1)));

        Assert.Equal((GoalOutcome.Reached, new Tertial(2020, 1)), (progress.Outcome, progress.ReachedIn));
    }

    /// <summary>Quarter 1 ended while 2 held, quarters 2, 3 and 4 while 3 held: 11, not 12.</summary>
    [Theory]
    [InlineData(5, GoalOutcome.Reached)]
    [InlineData(4, GoalOutcome.NotReached)]
    public void A_quarter_owes_what_held_when_it_ended(int inLast, GoalOutcome current)
    {
        AgreedGoals goals = new(
            new Goal(GoalComparison.AtLeast, 2, GoalSpan.Quarter),
            [new(new(2020, 2), new Goal(GoalComparison.AtLeast, 3, GoalSpan.Quarter))]);

        var progress = GoalProgress.After(goals, History(Accumulation.Sum, [2, 4, inLast]), new(2020, 3), Given.Time);

        Assert.Equal((current, 11), (progress.Current.Outcome, progress.Limits.Least));
        Assert.Equal((6 + inLast, 11), (progress.Together?.Total.Count, progress.Together?.Least));
    }

    [Fact]
    public void A_period_that_begins_in_autumn_counts_its_first_year_from_there()
    {
        var autumn = new Tertial(2020, 3);
        var figures = new Dictionary<Tertial, Figure> { [autumn] = Figure.OfCount(4), [autumn.Next] = Figure.OfCount(5) };
        var history = new MeasureHistory(Accumulation.Sum, figures, autumn);

        Assert.Equal(4, history.YearTotal(autumn).Count);
        Assert.Equal(5, history.YearTotal(autumn.Next).Count);
        Assert.Equal(9, history.PeriodTotal(autumn.Next).Count);
    }

    [Fact]
    public void Missing_is_not_zero()
    {
        Assert.True(History(Accumulation.Sum, [null]).YearTotal(Given.First).IsMissing);
        Assert.Equal(Figure.OfCount(0), History(Accumulation.Sum, [0]).YearTotal(Given.First));
    }

    [Fact]
    public void One_approximate_figure_makes_the_total_approximate() =>
        Assert.True(Figure.OfCount(3).Plus(Figure.OfCount(60, mark: FigureMark.Circa)).Mark == FigureMark.Circa);

    private static MeasureHistory History(Accumulation accumulation, int?[] figures) => new(
        accumulation,
        Tertial.Between(Given.First, Given.Last).Zip(figures).ToDictionary(one => one.First, one => new Figure(one.Second)),
        Given.First);
}
