using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>Percentages, yes and no, and goals that were not reached: measures that the real follow-up has not got.</summary>
public sealed class MeasureKindTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData("19,5", "19,5")]
    [InlineData("19.5", "19,5")]
    [InlineData("80 %", "80")]
    public async Task A_percentage_takes_comma_or_point(string typed, string shown)
    {
        var desk = await DeskWithMeasures();

        var page = await desk.Save((desk.Figure("1.2", "Percentage", "Nöjda"), typed));

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay($"Nöjda: {shown} procent.");
        Assert.Equal(shown, page.Value(desk.Figure("1.2", "Percentage", "Nöjda")));
    }

    [Theory]
    [InlineData("19,55", "högst en decimal")]
    [InlineData("101", "mellan 0 och 100")]
    [InlineData("-1", "högst en decimal")]
    [InlineData("hälften", "högst en decimal")]
    public async Task Anything_else_is_refused_beside_its_field(string typed, string message)
    {
        var desk = await DeskWithMeasures();

        var page = await desk.Save((desk.Figure("1.2", "Percentage", "Nöjda"), typed));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(message, desk.ErrorBeside(desk.Figure("1.2", "Percentage", "Nöjda")), StringComparison.Ordinal);
        Assert.Equal(typed, page.Value(desk.Figure("1.2", "Percentage", "Nöjda")));
    }

    [Fact]
    public async Task Yes_and_no_are_chosen_from_a_list()
    {
        var desk = await DeskWithMeasures();

        var page = await desk.Save((desk.Figure("1.2", "IsFulfilled", "Kontoret öppet"), "ja"));

        page.ShouldSay("Kontoret öppet: ja.");
        page = await desk.Save((desk.Figure("1.2", "IsFulfilled", "Kontoret öppet"), "kanske"));
        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Välj ja eller nej.");
    }

    [Fact]
    public async Task A_goal_that_was_not_reached_asks_why_before_the_report_is_sent_in()
    {
        var desk = await DeskWithMeasures();

        var page = await desk.Submit("1.2", (desk.Status("1.2"), "Ongoing"), (desk.Figure("1.2", "Count", "Besök"), "3"));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Målet minst 5 nåddes inte. Skriv en mening om varför.");
        page = await desk.Submit("1.2", (desk.Reason("1.2", "Besök"), "Pandemin stängde kontoret."));
        page.ShouldSay("1.2 skickades in");
    }

    [Fact]
    public async Task A_total_below_what_the_year_already_holds_is_refused_with_the_earlier_figures()
    {
        var desk = await DeskWithMeasures();
        // The round of tertial 2 opens once tertial 1 is published; moving the measure's earlier figure there is the same sum.
        await _fixture.InDatabase(db => db.ActivityReports.Where(report => report.Tertial == new Tertial(2020, 3))
            .ExecuteUpdateAsync(report => report.SetProperty(one => one.Tertial, new Tertial(2021, 1))));
        // What tertial 3 stated as the total of 2020 is stated as the tertial's own.
        await _fixture.InDatabase(db => db.Set<MeasureValue>()
            .Where(value => value.StatedAs == StatedAs.YearTotal
                && db.ActivityReports.Any(report => report.Id == value.ActivityReportId && report.Tertial == new Tertial(2021, 1)))
            .ExecuteUpdateAsync(value => value.SetProperty(one => one.Figure.Count, one => one.Figure.Count - one.EarlierCount)
                .SetProperty(one => one.Figure.Subgroup, one => one.Figure.Subgroup - one.EarlierSubgroup)
                .SetProperty(one => one.StatedAs, StatedAs.OwnTertial)));
        await _fixture.InDatabase(db => db.Rounds.Where(round => round.Tertial == new Tertial(2021, 1)).ExecuteDeleteAsync());
        await _fixture.InDatabase(db => db.Rounds.Where(round => round.Tertial == new Tertial(2021, 2))
            .ExecuteUpdateAsync(round => round.SetProperty(one => one.OpensOn, new DateOnly(2021, 5, 1))));
        await desk.Open();

        var page = await desk.Save((desk.Figure("2.2"), "2"), (desk.Figure("2.2", "StatedAs"), "ar"));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("sammanlagt 2 är lägre än de 3 som redan är rapporterade i år (tertial 1: 3).",
            desk.ErrorBeside(desk.Figure("2.2")), StringComparison.Ordinal);
        Assert.Equal("2", page.Value(desk.Figure("2.2")));
    }

    private async Task<EntryDesk> DeskWithMeasures()
    {
        await _fixture.InDatabase(async db =>
        {
            var activity = await db.Activities.Include(one => one.Measures).SingleAsync(one => one.Number == 2 && one.Promise!.Number == 1);
            activity.MeasuredBy(
                new Measure(1, "Nöjda", new MeasureUnit("procent", "procent", GrammaticalGender.Common), MeasureKind.Percentage)
                {
                    Goal = new Goal(GoalComparison.AtLeast, 80, GoalSpan.Year, Baseline: 70),
                },
                new Measure(2, "Kontoret öppet", new MeasureUnit("svar", "svar", GrammaticalGender.Neuter), MeasureKind.YesNo),
                new Measure(3, "Besök", new MeasureUnit("besök", "besök", GrammaticalGender.Neuter), MeasureKind.Count)
                {
                    Goal = new Goal(GoalComparison.AtLeast, 5, GoalSpan.Tertial),
                });
            return await db.SaveChangesAsync();
        });
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        return desk;
    }
}
