using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests;

public class TertialTests
{
    [Theory]
    [InlineData(2020, 1, "2020-01-01", "2020-04-30")]
    [InlineData(2020, 2, "2020-05-01", "2020-08-31")]
    [InlineData(2020, 3, "2020-09-01", "2020-12-31")]
    [InlineData(2999, 3, "2999-09-01", "2999-12-31")]
    public void A_tertial_is_four_whole_months(int year, int number, string first, string last)
    {
        var tertial = new Tertial(year, number);

        Assert.Equal(DateOnly.Parse(first, SwedishText.Culture), tertial.FirstDay);
        Assert.Equal(DateOnly.Parse(last, SwedishText.Culture), tertial.LastDay);
    }

    [Fact]
    public void Every_day_lies_in_exactly_the_tertial_that_contains_it_also_in_leap_years()
    {
        for (var day = new DateOnly(2019, 1, 1); day.Year < 2025; day = day.AddDays(1))
        {
            var tertial = Tertial.Containing(day);
            Assert.InRange(day, tertial.FirstDay, tertial.LastDay);
        }

        Assert.Equal(121, Days(new Tertial(2020, 1)));
        Assert.Equal(120, Days(new Tertial(2021, 1)));
    }

    [Fact]
    public void Tertials_follow_each_other_as_time_does_over_the_turn_of_the_year()
    {
        var all = Tertial.Between(new Tertial(2019, 2), new Tertial(2022, 1)).ToList();

        Assert.Equal(9, all.Count);
        Assert.Equal(all.Order(), all);
        foreach (var (one, next) in all.Zip(all.Skip(1)))
        {
            Assert.Equal(next, one.Next);
            Assert.Equal(one, next.Previous);
            Assert.Equal(next.FirstDay, one.LastDay.AddDays(1));
            Assert.True(one < next && next > one && one <= next && next >= one);
        }
    }

    [Fact]
    public void The_last_tertial_there_is_can_be_counted_up_to() =>
        Assert.Equal(3, new Tertial(2999, 3).YearToDate().Count());

    [Fact]
    public void A_range_that_ends_before_it_begins_is_empty() =>
        Assert.Empty(Tertial.Between(new Tertial(2021, 1), new Tertial(2020, 3)));

    [Theory]
    [InlineData(2020, 0)]
    [InlineData(2020, 4)]
    [InlineData(1999, 1)]
    [InlineData(3000, 1)]
    [InlineData(-2020, 1)]
    public void A_year_or_number_out_of_range_is_no_tertial(int year, int number)
    {
        Assert.False(Tertial.TryCreate(year, number, out var tertial));
        Assert.Null(tertial);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Tertial(year, number));
    }

    [Fact]
    public void It_is_stored_as_one_integer_and_read_back()
    {
        Assert.Equal(20203, new Tertial(2020, 3).Value);
        Assert.Equal(new Tertial(2020, 3), Tertial.FromValue(20203));
    }

    [Fact]
    public void It_is_named_in_Swedish()
    {
        var tertial = new Tertial(2020, 3);

        Assert.Equal("tertial 3 2020", tertial.Name);
        Assert.Equal("tredje tertialet 2020", tertial.NameInText);
        Assert.Equal("september–december", tertial.Months);
    }

    private static int Days(Tertial tertial) => tertial.LastDay.DayNumber - tertial.FirstDay.DayNumber + 1;
}
