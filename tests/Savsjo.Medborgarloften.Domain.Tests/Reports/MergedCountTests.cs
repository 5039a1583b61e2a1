using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports;

/// <summary>Two counts that became one after tertial 2: nothing is lost of what either reported, and nothing is counted twice.</summary>
public class MergedCountTests
{
    private static readonly Goal Ten = new(GoalComparison.AtLeast, 10, GoalSpan.Year);

    /// <param name="old">What the one that was merged reported in tertial 1 and 2: "2", "total 5", nothing for "".</param>
    /// <param name="into">What the other reported in tertial 1, 2 and 3.</param>
    [Theory]
    [InlineData("2,3", "1,1,4", "11")]
    [InlineData("2,total 5", "1,1,4", "11")]
    [InlineData("2,3", "1,total 2,4", "11")]
    [InlineData(",total 5", "1,1,4", "11")]
    [InlineData("2,", "1,1,4", "minst 8")]
    [InlineData(",", "1,1,4", "minst 6")]
    // After the merger there is one count, and a total is of all of it.
    [InlineData("2,3", "1,1,total 20", "20")]
    public void The_year_holds_what_both_reported(string old, string into, string expected)
    {
        var (merged, other) = (Counting(2, 1, Ten), Counting(3, 2, Ten));
        var period = InUse(merged, other);
        Assert.Empty(period.MergeActivity(merged, other, new(2020, 3), "Samma sak.", countGoesOn: true));

        var reports = Reported(merged, old).Concat(Reported(other, into)).ToList();

        var history = ReportedHistory.Of(period, other, other.Measures[0], reports, new Tertial(2020, 3));
        Assert.Equal(expected, history.YearTotal(new(2020, 3)).Wording);
    }

    /// <summary>
    /// "Nåddes i tertial 1" of a goal that was published as under way in tertial 1 and 2 would be told of nobody's figure: what the two
    /// had come to together then was told nowhere.
    /// </summary>
    /// <param name="into">What the other reported in tertial 1, 2 and 3, of a goal of ten.</param>
    /// <param name="reachedIn">The tertial; 0 where nobody knows.</param>
    [Theory]
    [InlineData("8,7", "3,0,0", 0)]
    [InlineData("1,1", "3,0,5", 3)]
    [InlineData("8,7", "3,9,0", 0)]
    [InlineData("8,7", "10,0,0", 1)]
    public void A_merger_does_not_say_that_a_goal_was_reached_before_it(string old, string into, int reachedIn)
    {
        var (merged, other) = (Counting(2, 1, Ten), Counting(3, 2, Ten));
        var period = InUse(merged, other);
        Assert.Empty(period.MergeActivity(merged, other, new(2020, 3), "Samma sak.", countGoesOn: true));
        var reports = Reported(merged, old).Concat(Reported(other, into)).ToList();
        Tertial now = new(2020, 3);

        var progress = GoalProgress.After(
            other.Measures[0].AgreedGoals!, ReportedHistory.Of(period, other, other.Measures[0], reports, now),
            now, GoalTime.Of(period, other, other.Measures[0]));

        Assert.Equal((GoalOutcome.Reached, reachedIn), (progress.Outcome, progress.ReachedIn?.Number ?? 0));
    }

    /// <summary>
    /// Two promises of one a week each: 5 and 17 in tertial 1 is a miss of the first, and as one count it would be 22 of 17.
    /// </summary>
    [Theory]
    [InlineData(GoalSpan.Week, 2020, 2)]
    [InlineData(GoalSpan.Tertial, 2020, 2)]
    [InlineData(GoalSpan.Year, 2021, 1)]
    public void What_each_was_judged_by_itself_for_is_not_made_up_for_by_the_other(GoalSpan span, int year, int number)
    {
        Goal one = new(GoalComparison.AtLeast, 1, span);
        foreach (var (merged, other, where) in new[]
        {
            (Counting(2, 1, one), Counting(3, 2, one), "1.2 och 1.3"), (Counting(2, 1, one), Counting(3, 2, null), "1.2"),
            (Counting(2, 1, null), Counting(3, 2, one), "1.3"),
        })
        {
            var period = InUse(merged, other);

            var refusal = Assert.Single(period.MergeActivity(merged, other, new(year, number), "Samma sak.", countGoesOn: true));
            Assert.StartsWith($"Målet för Riktade insatser bedöms för sig i {where}, och det", refusal.Message, StringComparison.Ordinal);
            Assert.Empty(period.MergeActivity(merged, other, new(year, number), "Samma sak.", countGoesOn: false));
        }
    }

    private static PromisePeriod InUse(Activity merged, Activity other)
    {
        var period = PromisePeriod.Draft("Löften 2020–2021", new(2020, 1, 1), new(2021, 12, 31))
            .With(new Promise(1, "Det ska vara tryggt.", "Tryggt"));
        period.Promises[0].Add(merged);
        period.Promises[0].Add(other);
        Assert.Empty(period.TakeIntoUse(FollowUpPlan.For(period, [], new HashSet<Tertial>()), latestPublished: null));
        return period;
    }

    private static Activity Counting(int number, int id, Goal? goal) =>
        new Activity(number, "Polisen ska göra insatser.", new(2020, 1), new(2021, 3))
        .ByParties(ResponsibleParty.Of(Organisation.Police)).MeasuredBy(Given.Counted(goal).WithId(id * 10)).WithId(id);

    private static List<ActivityReport> Reported(Activity activity, string figures)
    {
        List<ActivityReport> reports = [];
        foreach (var (place, typed) in figures.Split(',').Index().Where(one => one.Item.Length > 0))
            reports.Add(activity.Recorded(
                new(2020, place + 1),
                Given.Entry(ActivityStatus.Ongoing, new EnteredValue(
                    activity.Measures[0].Id, Figure.OfCount(int.Parse(typed.Split(" ")[^1], CultureInfo.InvariantCulture)),
                    typed.StartsWith("total", StringComparison.Ordinal) ? StatedAs.YearTotal : StatedAs.OwnTertial)),
                [.. reports]));
        return reports;
    }
}
