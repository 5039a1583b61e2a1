using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps;

/// <summary>All the suspicions of an activity together: the sum agrees with the rows it stands under.</summary>
public class SuspicionSumTests
{
    private static readonly Tertial T2 = new(2020, 2);

    [Fact]
    public void Where_the_follow_ups_begin_late_the_years_sum_holds_what_was_done_before_as_its_rows_do()
    {
        var table = Composed(FromT2, Stated(1, 4, StatedAs.YearTotal), Stated(2, 6, StatedAs.YearTotal));

        Assert.Equal(["4", "6"], table.Offences.Select(row => row.Year.Wording));
        Assert.All(table.Offences, row => Assert.Equal("ingår i summan", row.Figures.Single().Wording));
        Assert.Equal("10", table.YearTotal.Wording);
        Assert.Equal("ingår i summan", table.Totals.Single().Wording);
    }

    [Fact]
    public void Where_one_of_them_is_not_reported_the_years_sum_is_at_least_so_many()
    {
        var table = Composed(FromT2, Stated(1, 4, StatedAs.YearTotal));

        Assert.Equal(["4", "inte redovisat"], table.Offences.Select(row => row.Year.Wording));
        Assert.Equal("minst 4", table.YearTotal.Wording);
    }

    private static FollowUpChoice FromT2 => new(T2, []);

    private static EnteredValue Stated(int measure, int count, StatedAs statedAs) =>
        new(measure, Figure.OfCount(count, 0), statedAs);

    private static SuspicionTable Composed(FollowUpChoice followUps, params EnteredValue[] values)
    {
        var activity = Given.ActivityFrom(T2, Given.Last, Given.Suspected(1, "Innehav"), Given.Suspected(2, "Eget bruk"));
        var period = new PromisePeriod("Löften", new(2020, 1, 1), new(2021, 12, 31), followUps)
            .With(new Promise(1, "Det ska vara tryggt.", "Tryggt").With(activity));
        var report = activity.Recorded(T2, Given.Entry(ActivityStatus.Ongoing, values));
        return new FollowUpReportComposition(period, T2, [report])
            .Compose(new FollowUpReportImprint("Sävsjö", "Granskare", DateTime.UnixEpoch, "https://exempel.se"))
            .Activities.Single().Suspicions!;
    }
}
