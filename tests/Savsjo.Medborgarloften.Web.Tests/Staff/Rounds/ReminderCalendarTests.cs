using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Rounds;

public class ReminderCalendarTests
{
    [Fact]
    public void Days_of_reminders_are_some_days_before_the_day_after_and_then_at_even_intervals()
    {
        var deadline = new DateOnly(2021, 5, 15);
        var calendar = new ReminderCalendar(DaysBefore: 3, DaysApart: 7, FromHour: 8);

        var days = Enumerable.Range(0, 40).Select(day => new DateOnly(2021, 5, 1).AddDays(day))
            .Where(day => calendar.Latest(deadline, day) == day);

        Assert.Equal([new(2021, 5, 12), new(2021, 5, 16), new(2021, 5, 23), new(2021, 5, 30), new(2021, 6, 6)], days);
    }

    [Fact]
    public void The_next_day_is_always_the_first_later_one_whatever_the_settings()
    {
        var random = new Random(20210515);
        for (var round = 0; round < 500; round++)
        {
            var calendar = new ReminderCalendar(random.Next(0, 31), random.Next(1, 31), 8);
            var deadline = new DateOnly(2021, 5, 15).AddDays(random.Next(-300, 300));
            var today = deadline.AddDays(random.Next(-60, 90));

            var next = calendar.Next(deadline, today);

            Assert.True(next > today);
            Assert.Equal(next, calendar.Latest(deadline, next));
            Assert.Equal(calendar.Latest(deadline, today), calendar.Latest(deadline, next.AddDays(-1)));
        }
    }
}
