using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests;

public class SettledSinceTests
{
    private static readonly Tertial T1 = new(2020, 1);
    private static readonly Tertial T2 = new(2020, 2);
    private static readonly Tertial T3 = new(2020, 3);

    [Fact]
    public void What_was_finished_once_and_for_all_is_not_asked_for_again()
    {
        var office = Given.Activity();

        Assert.Equal(T1, office.SettledSince(new(2021, 1), [office.Recorded(T1, Given.Entry(ActivityStatus.Done))]));
    }

    [Fact]
    public void A_yearly_goal_that_was_reached_is_asked_for_again_next_year_but_not_this()
    {
        var efforts = Given.Activity(Given.Counted(new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year)));

        Assert.Null(efforts.SettledSince(new(2021, 1), [efforts.Recorded(T3, Given.Entry(ActivityStatus.Done))]));
        Assert.Equal(T1, efforts.SettledSince(T3, [efforts.Recorded(T1, Given.Entry(ActivityStatus.Done))]));
    }

    [Fact]
    public void A_goal_of_each_tertial_is_asked_for_in_each()
    {
        var efforts = Given.Activity(Given.Counted(new Goal(GoalComparison.AtLeast, 5, GoalSpan.Tertial)));

        Assert.Null(efforts.SettledSince(T2, [efforts.Recorded(T1, Given.Entry(ActivityStatus.Done))]));
    }

    [Fact]
    public void What_was_dropped_stays_dropped_also_with_a_yearly_goal()
    {
        var efforts = Given.Activity(Given.Counted(new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year)));

        Assert.Equal(T2, efforts.SettledSince(new(2021, 2),
            [efforts.Recorded(T2, new ReportEntry(ActivityStatus.Cancelled, "Ingen personal."))]));
    }

    [Fact]
    public void What_was_taken_up_again_is_open_again()
    {
        var office = Given.Activity();
        ActivityReport[] reports = [office.Recorded(T1, Given.Entry(ActivityStatus.Done)),
            office.Recorded(T2, Given.Entry(ActivityStatus.Paused))];

        Assert.Null(office.SettledSince(T3, reports));
        Assert.Equal(T1, office.SettledSince(T2, reports));
    }

    [Fact]
    public void Nothing_reported_settles_nothing() => Assert.Null(Given.Activity().SettledSince(T3, []));
}
