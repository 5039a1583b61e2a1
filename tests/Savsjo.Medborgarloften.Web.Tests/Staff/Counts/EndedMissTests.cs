using System.Text.Json.Nodes;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Counts;

/// <summary>
/// Goals that an ending made a miss of, after the activity's last report was published: nobody reports the activity any more, and the
/// public reads why all the same.
/// </summary>
public sealed class EndedMissTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task An_activity_that_was_ended_says_so_at_the_goal_that_it_missed_by_that()
    {
        var year = new PoliceYear(_app);
        await year.Begin(RoundsAndGifts());
        await year.Report("2022-05-10", new Typed("1.1", "4"), new Typed("1.2", "5"));
        await End(year);
        (await year.Read("/2022/tertial-1")).ShouldNotSay("nåddes inte");

        year.At("2022-09-10");
        await year.SendIn("", new Typed("1.2", "5"));
        await year.Approve("");
        (await year.Publish("")).ShouldSay("Varje mål som inte nåddes har ett skäl.");

        (await year.Read("/2022/tertial-2")).ShouldSay(
            "Varför målet inte nåddes Aktiviteten avslutades med tertial 1 2022: Båten såldes i april.");
        var data = JsonNode.Parse(await _app.Visitor().Client.GetStringAsync("/api/v1/follow-ups/2022-2"))!;
        Assert.Equal(
            "Aktiviteten avslutades med tertial 1 2022: Båten såldes i april.",
            (string?)data["promises"]![0]!["activities"]![0]!["goalReason"]);
    }

    [Fact]
    public async Task Also_one_that_was_replaced_by_another_that_counts_from_nothing()
    {
        var year = new PoliceYear(_app);
        await year.Begin(RoundsAndGifts());
        await year.Report("2022-05-10", new Typed("1.1", "4"), new Typed("1.2", "5"));
        await year.Administer(
            "1.1", "ersatt", "Ersätt aktiviteten", ("First", "20222"), ("StartReason", "Båten såldes i april."),
            ("Text", "Polisen ska gå minst tio ronder om året."), ("ShortName", "Ronder"), ("CountGoesOn", "nej"),
            ("Parts[1-1-1]", "hela"), ("Parts[1-3-1]", "hela"));
        await year.Report("2022-09-10", new Typed("1.2", "5"), new Typed("1.3", "3"));

        (await year.Read("/2022/tertial-2")).ShouldSay(
            "Varför målet inte nåddes Aktiviteten ersattes av 1.3 från och med tertial 2 2022: Båten såldes i april.");
    }

    [Fact]
    public async Task A_reason_that_the_authors_give_in_a_correction_of_its_last_report_stands_instead()
    {
        var year = new PoliceYear(_app);
        await year.Begin(RoundsAndGifts());
        await year.Report("2022-05-10", new Typed("1.1", "4"), new Typed("1.2", "5"));
        await End(year);
        await year.Report("2022-09-10", new Typed("1.2", "5"));

        year.At("2022-10-01");
        await year.Correct("/2022/tertial-1", new Typed("1.1", "4", Reason: "Sex rundor var planerade till sommaren."));

        foreach (var tertial in new[] { "/2022/tertial-1", "/2022/tertial-2" })
            (await year.Read(tertial)).ShouldSay("Varför målet inte nåddes Sex rundor var planerade till sommaren.")
                .ShouldNotSay("Varför målet inte nåddes Aktiviteten avslutades");
    }

    private static Task<Page> End(PoliceYear year) =>
        year.Administer("1.1", "avsluta", "Spara", ("Last", "20221"), ("EndReason", "Båten såldes i april."),
            ("Parts[1-1-1]", "hela"));

    private static Agreement RoundsAndGifts() => Agreement.Of("Löften 2022", "2022-01-01", "2022-12-31")
        .Promising(1, "Det ska vara tryggt.")
        .Doing("Rundor", "Polisen ska gå minst tio rundor om året.", "Polisen")
        .Counting("Rundor", "runda", "rundor").AtLeast("10", "Year")
        .Doing("Gåvor", "Polisen ska lämna minst fem gåvor om året.", "Polisen")
        .Counting("Gåvor", "gåva", "gåvor").AtLeast("5", "Year");
}
