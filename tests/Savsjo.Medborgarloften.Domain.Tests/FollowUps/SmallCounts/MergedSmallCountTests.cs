using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.SmallCounts;

/// <summary>
/// Two counts that became one: 7 was published of the one and "färre än 3" of the other, so 9 of both would tell that it was 2.
/// </summary>
public sealed class MergedSmallCountTests
{
    private static readonly Tertial[] Year = [new(2020, 1), new(2020, 2), new(2020, 3)];

    [Theory]
    [InlineData(3, true)]
    [InlineData(null, false)]
    public void What_was_withheld_of_one_is_not_told_by_the_sum_of_both(int? below, bool isWithheld)
    {
        var told = Published(below, [2, 5], [7, 6, 9]).Activities.Single(activity => activity.Label == "1.2").Measures.Single();

        Assert.Equal(
            isWithheld ? ["skyddad uppgift", "skyddad uppgift", "9"] : ["9", "11", "9"], told.Figures.Select(figure => figure.Wording));
        Assert.Equal((isWithheld, isWithheld), (told.Year.IsProtected, told.Period.IsProtected));
        // A "skyddad uppgift" is three at least, and those and the nine are ten: everybody can say that the goal was reached.
        Assert.Equal(GoalOutcome.Reached, told.Goal!.Outcome);
    }

    [Fact]
    public void Two_that_were_told_as_they_are_are_told_together_too()
    {
        var told = Published(below: 3, [4, 5], [7, 6, 9]).Activities.Single(activity => activity.Label == "1.2").Measures.Single();

        Assert.Equal(["11", "11", "9"], told.Figures.Select(figure => figure.Wording));
        Assert.Equal("31", told.Year.Wording);
    }

    /// <summary>The year's last follow-up. The two become one after tertial 2.</summary>
    private static FollowUpReportContent Published(int? below, int[] merged, int[] other)
    {
        var (first, second) = (Counting(1), Counting(2));
        var period = Given.Period();
        period.Promises[0].Add(first);
        period.Promises[0].Add(second);
        List<ActivityReport> reports = [];
        List<FollowUpReportContent> published = [];
        foreach (var (place, tertial) in Year.Index())
        {
            if (place == merged.Length)
                Assert.Empty(period.MergeActivity(first, second, tertial, "Samma sak.", countGoesOn: true));
            if (place < merged.Length)
                reports.Add(Report(first, tertial, merged[place], reports));
            reports.Add(Report(second, tertial, other[place], reports));
            var exact = new FollowUpReportComposition(period, tertial, reports)
                .Compose(new FollowUpReportImprint("Sävsjö", "Granskare", DateTime.UnixEpoch, "https://exempel.se"));
            published.Add(below is { } k ? new SmallCountProtection(k).Protect(exact, published).Content : exact);
        }

        return published[^1];
    }

    private static Activity Counting(int number) =>
        new Activity(number, "Polisen ska göra insatser.", Given.First, Given.Last)
            .ByParties(ResponsibleParty.Of(Organisation.Police))
            .MeasuredBy(Given.Counted(new(GoalComparison.AtLeast, 10, GoalSpan.Period)).WithId(number * 10)).WithId(number);

    private static ActivityReport Report(Activity activity, Tertial tertial, int count, List<ActivityReport> earlier) => activity.Recorded(
        tertial, Given.Entry(values: new EnteredValue(activity.Measures[0].Id, Figure.OfCount(count))),
        [.. earlier.Where(one => one.Activity == activity)]);
}
