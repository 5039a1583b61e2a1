using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods.Measures;

/// <summary>An agreement of other shapes than the reference's, entered from nothing by an administrator.</summary>
public class AgreementTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task An_administrator_enters_a_whole_agreement_with_goals_of_every_shape_and_takes_it_into_use()
    {
        var period = await Agreement.Of("Medborgarlöften 2022–2023", "2022-10-01", "2023-09-30")
            .Promising(1, "Det ska vara tryggt på vägarna.", "Trygga vägar")
            .Doing("Trafikkontroller", "Polisen ska genomföra trafikkontroller.", "Polisen")
            .Counting("Trafikkontroller", "trafikkontroll", "trafikkontroller").AtLeast("1", "Week")
            .Counting("Kvällskontroller", "kontroll", "kontroller").OfWhich("på kvällstid").AtLeast("52", "Year").WithShare("20")
            .Doing("Enkät", "Parterna ska fråga hur trygga invånarna är.", "Polisen", "Kommunen", "Räddningstjänsten")
            .AskingPercentage("Andel otrygga").Falling(from: "34", "Period")
            .AskingYesOrNo("Resultatet är redovisat").ShallBeYes("Period")
            .Promising(2, "Droganvändningen bland unga ska minska.")
            .Doing("Misstankar", "Polisen ska identifiera unga som brukar narkotika.", "Polisen").From(20231, "Beslutat i december.")
            .CountingSuspicions("21 år och yngre")
            .Counting("Samtal", "samtal", "samtal", isNeuter: true)
            .Together()
            .Doing("Uppföljning", "Parterna ska träffas.", "Polisen", "Kommunen")
            .Counting("Möten", "möte", "möten", isNeuter: true).AsManyAs("4", "Year")
            .EnteredBy(await _app.SignedIn(Role.Administrator));

        Assert.True((await Stored(period)).IsDraft);
        await period.TakeIntoUse();
        var stored = await Stored(period);
        Assert.False(stored.IsDraft);
        var goals = stored.AllActivities.SelectMany(activity => activity.MeasuresInOrder.Select(measure =>
            $"{activity.Label} {measure.Name}: {InFigures(measure)}"));
        Assert.Equal(
            [
                "1.1 Trafikkontroller: minst 1 per vecka",
                "1.1 Kvällskontroller: minst 52, varav minst 20 procent på kvällstid",
                "1.2 Andel otrygga: minska från 34 procent",
                "1.2 Resultatet är redovisat: ja",
                "2.1 Överlåtelse: inget mål", "2.1 Innehav: inget mål", "2.1 Eget bruk: inget mål",
                "2.1 Dopningslagen innehav: inget mål", "2.1 Dopningslagen bruk: inget mål",
                "2.1 Samtal: inget mål",
                "G1 Möten: 4",
            ],
            goals);
        Assert.Equal("Polisen, kommunen och Räddningstjänsten",
            stored.AllActivities.Single(activity => activity.Label == "1.2").ResponsibleNames);
        Assert.Empty(_app.Errors.Messages);
    }

    private static string InFigures(Measure measure) => measure.Goal is { } goal
        ? new GoalWords(goal, measure.Kind, measure.Unit, measure.Name, measure.Subgroups).InFigures
        : "inget mål";

    private Task<Domain.Agreements.PromisePeriod> Stored(EnteredAgreement period) =>
        _app.InDatabase(db => db.Periods().AsNoTracking().SingleAsync(one => one.Id == period.Id));
}
