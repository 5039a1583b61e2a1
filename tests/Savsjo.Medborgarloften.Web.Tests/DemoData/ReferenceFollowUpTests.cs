using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.DemoData;

/// <summary>The figures that reference/uppfoljning-2020.json says follow from the document.</summary>
public class ReferenceFollowUpTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task The_year_has_96_suspicions_of_which_42_concern_the_young()
    {
        var suspicions = (await Content(new Tertial(2020, 3))).Activities.Single(activity => activity.Label == "2.1").Suspicions!;

        Assert.Equal([(29, 18), (35, 11), (32, 13)], suspicions.Totals.Select(Pair));
        Assert.Equal((96, 42), Pair(suspicions.YearTotal));
        Assert.Equal([(3, 2), (9, 0), (17, 11), (3, 0), (0, 0)], suspicions.Offences.Select(offence => Pair(offence.Figures[2])));
        Assert.Equal([(6, 2), (22, 7), (63, 31), (4, 1), (1, 1)], suspicions.Offences.Select(offence => Pair(offence.Year)));
    }

    [Theory]
    [InlineData("2.2", 20, 15, 2, 133)]
    [InlineData("2.5", 6, 4, 3, 150)]
    public async Task Both_goals_were_reached(string activity, int total, int target, int reachedIn, int share)
    {
        var measure = (await Content(new Tertial(2020, 3))).Activities.Single(one => one.Label == activity).Measures.Single();

        Assert.Equal(total, measure.Year.Figure.Count);
        Assert.Equal(target, measure.Goal!.Target);
        Assert.Equal((GoalOutcome.Reached, new Tertial(2020, reachedIn), share),
            (measure.Goal.Outcome, measure.Goal.ReachedIn!.Value, measure.Goal.SharePercent!.Value));
    }

    [Theory]
    [InlineData(1, 29)]
    [InlineData(2, 64)]
    public async Task An_earlier_follow_up_holds_only_what_was_known_then(int tertial, int yearSoFar)
    {
        var content = await Content(new Tertial(2020, tertial));

        Assert.All(content.Activities, activity => Assert.Equal(tertial, activity.Cells.Count));
        Assert.Equal(yearSoFar, content.Activities.Single(activity => activity.Label == "2.1").Suspicions!.YearTotal.Figure.Count);
    }

    [Fact]
    public async Task Tertial_1_2021_is_open_and_asks_again_for_what_has_a_yearly_goal()
    {
        var round = (await fixture.InDatabase(db => db.FindOpenRound(new DateOnly(2021, 5, 10))))!;

        Assert.Equal(new Tertial(2021, 1), round.Tertial);
        Assert.Equal(["1.2", "2.1", "2.2", "2.3", "2.4", "2.5"], round.Expected.Select(activity => activity.Label));
    }

    [Fact]
    public async Task Nobody_approved_what_they_wrote_and_every_step_is_in_the_log()
    {
        var reports = await fixture.InDatabase(db =>
            db.ActivityReports.Include(report => report.Reviews).Include(report => report.Authors).ToListAsync());
        var deeds = await fixture.InDatabase(db => db.AuditEntries.Where(entry => entry.ActivityId != null).GroupBy(entry => entry.Deed)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count));

        Assert.Equal(17, reports.Count);
        Assert.All(reports, report => Assert.Equal(ReportState.Published, report.State));
        Assert.All(reports, report => Assert.DoesNotContain(report.Reviews, review => report.IsAuthor(review.Decided.UserId)));
        Assert.All([AuditDeed.Recorded, AuditDeed.Submitted, AuditDeed.Approved], deed => Assert.Equal(reports.Count, deeds[deed]));
    }

    private Task<FollowUpReportContent> Content(Tertial tertial) =>
        fixture.InDatabase(db => db.FollowUpReports.Where(report => report.Tertial == tertial)
            .Select(report => report.Content).SingleAsync());

    private static (int, int) Pair(FigureContent figure) => (figure.Figure.Count!.Value, figure.Figure.Subgroup!.Value);
}
