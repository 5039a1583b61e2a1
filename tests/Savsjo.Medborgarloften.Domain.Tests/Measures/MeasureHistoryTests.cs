using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.Measures;

/// <summary>What can be known of a tertial, a year and the period from what was stated, and what cannot.</summary>
public sealed class MeasureHistoryTests
{
    private static readonly Tertial First = new(2020, 1), Second = new(2020, 2), Third = new(2020, 3), Next = new(2021, 1);

    [Fact]
    public void A_total_leaves_the_tertials_own_figure_where_the_earlier_parts_are_known()
    {
        var history = Told((First, Own(10)), (Second, Own(7)), (Third, Year(20)));

        Assert.Equal((Figure.OfCount(3), Figure.OfCount(20)), (history.In(Third), history.YearTotal(Third)));
        Assert.Equal(Figure.OfCount(17), history.YearTotal(Second));
    }

    [Fact]
    public void A_total_on_top_of_gaps_is_known_though_none_of_its_tertials_is()
    {
        var history = Told((Third, Year(20)));

        Assert.Equal(Figure.OfCount(20), history.YearTotal(Third));
        Assert.All([First, Second, Third], tertial =>
        {
            Assert.True(history.In(tertial).IsMissing);
            Assert.True(history.IsInTotal(tertial, Third));
        });
        Assert.Empty(history.Gaps([First, Second, Third]));
        Assert.Equal([Third], history.Gaps([Third]));
        // Before the total was stated they were missing.
        Assert.False(history.IsInTotal(First, Second));
    }

    [Fact]
    public void Two_known_totals_tie_their_difference_together()
    {
        var history = Told((Second, Year(12)), (Third, Year(14)));

        Assert.Equal(Figure.OfCount(2), history.In(Third));
        Assert.True(history.In(Second).IsMissing);
    }

    [Fact]
    public void A_total_of_the_period_holds_the_years_before()
    {
        var history = Told((First, Own(10)), (Second, Own(7)), (Third, Own(3)), (Next, Period(62)));

        Assert.Equal((Figure.OfCount(42), Figure.OfCount(42)), (history.In(Next), history.YearTotal(Next)));
        Assert.Equal(Figure.OfCount(62), history.PeriodTotal(Next));

        var unknown = Told((First, Own(10)), (Next, Period(62)));
        Assert.Equal(Figure.OfCount(62), unknown.PeriodTotal(Next));
        Assert.True(unknown.YearTotal(Next).IsMissing);
        Assert.True(unknown.IsInTotal(Next, Next));
    }

    [Fact]
    public void A_sum_with_a_gap_is_at_least_what_is_known()
    {
        var history = Told((First, Own(10)), (Third, Own(3)));

        Assert.Equal(Figure.OfCount(13, mark: FigureMark.AtLeast), history.YearTotal(Third));
        Assert.Equal([Second], history.Gaps([First, Second, Third]));
    }

    [Fact]
    public void The_vaguest_mark_holds_in_a_total()
    {
        FigureMark[] fromVague = [FigureMark.AtLeast, FigureMark.Circa, FigureMark.Over, FigureMark.None];
        foreach (var (place, vague) in fromVague.Index())
            foreach (var other in fromVague[place..])
            {
                Assert.Equal($"{vague.Before}45", Told((First, Own(25, vague)), (Second, Own(20, other))).YearTotal(Second).Wording);
                Assert.Equal($"{vague.Before}45", Told((First, Own(25, other)), (Second, Own(20, vague))).YearTotal(Second).Wording);
            }
    }

    [Fact]
    public void What_is_about_so_many_makes_no_sum_more_than_it_says_and_leaves_no_part_that_is_not_known()
    {
        var mixed = Told((First, Own(25, FigureMark.Over)), (Second, Own(20, FigureMark.Circa)), (Third, Year(60)));

        Assert.Equal("cirka 45", mixed.YearTotal(Second).Wording);
        Assert.True(mixed.In(Third).IsMissing);
        Assert.Equal("minst 45", Told((First, Own(25, FigureMark.Over)), (Third, Own(20, FigureMark.Circa))).YearTotal(Third).Wording);
        Assert.Equal("drygt 45", Told((First, Own(25, FigureMark.Over)), (Third, Own(20))).YearTotal(Third).Wording);
    }

    [Fact]
    public void What_at_least_ten_leaves_of_twenty_is_no_figure()
    {
        Assert.True(Told((First, Own(10, FigureMark.AtLeast)), (Second, Year(20))).In(Second).IsMissing);
        Assert.Equal("cirka 10", Told((First, Own(10, FigureMark.Circa)), (Second, Year(20))).In(Second).Wording);
    }

    [Fact]
    public void A_corrected_earlier_figure_changes_the_own_part_and_never_the_total()
    {
        var history = Told((First, Own(12)), (Second, Own(7)), (Third, Year(20)));

        Assert.Equal((Figure.OfCount(1), Figure.OfCount(20)), (history.In(Third), history.YearTotal(Third)));
    }

    [Fact]
    public void An_own_part_below_zero_is_no_figure()
    {
        var history = Told((First, Own(25)), (Second, Own(7)), (Third, Year(20)));

        Assert.True(history.In(Third).IsMissing);
        Assert.Equal(-12, history.OwnPartOf(Third)?.Count);
    }

    private static MeasureHistory Told(params (Tertial Tertial, StatedFigure Stated)[] stated) =>
        new(Accumulation.Sum, stated.ToDictionary(one => one.Tertial, one => one.Stated), First);

    private static StatedFigure Own(int count, FigureMark mark = FigureMark.None) => new(Figure.OfCount(count, mark: mark));

    private static StatedFigure Year(int count) => new(Figure.OfCount(count), StatedAs.YearTotal);

    private static StatedFigure Period(int count) => new(Figure.OfCount(count), StatedAs.PeriodTotal);
}
