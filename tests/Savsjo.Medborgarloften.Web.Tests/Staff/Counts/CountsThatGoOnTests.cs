using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Counts;

/// <summary>Counts that go on in another activity, as the public reads them: neither lost nor counted twice, and judged once.</summary>
public sealed class CountsThatGoOnTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    private static readonly (string, string?)[] ReplacedFromTertial3 =
    [
        ("First", "20223"), ("StartReason", "Nytt sätt."), ("Text", "Polisen ska gå minst tio ronder om året."), ("ShortName", "Ronder"),
        ("CountGoesOn", "ja"),
    ];

    [Fact]
    public async Task Correcting_the_activity_that_was_replaced_corrects_what_the_other_came_to()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Rounds());
        await year.Report("2022-05-10", new Typed("1.1", "2"));
        await year.Report("2022-09-10", new Typed("1.1", "2"));
        await year.Administer("1.1", "ersatt", "Ersätt aktiviteten", ReplacedFromTertial3);
        await year.Report("2023-01-10", new Typed("1.2", "6"));
        (await year.Read("/2022/tertial-3")).ShouldSay("10 rundor under 2022").ShouldSay("Målet nåddes i tertial 3");

        year.At("2023-02-01");
        await year.Correct("/2022/tertial-2", new Typed("1.1", "3"));

        (await year.Read("/2022/tertial-3")).ShouldSay("Version 2").ShouldSay("11 rundor under 2022");
    }

    [Fact]
    public async Task An_activity_whose_count_goes_on_has_no_verdict_of_its_own_but_keeps_its_figures_and_sentences()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Rounds());
        await year.Report("2022-05-10", new Typed("1.1", "2"));
        await year.Administer("1.1", "ersatt", "Ersätt aktiviteten", ReplacedFromTertial3);
        await year.Report("2022-09-10", new Typed("1.1", "2"));

        (await year.Read("/2022/tertial-2")).ShouldSay("Ersatt av 1.2 från och med tertial 3 2022, räknas där.")
            .ShouldSay("4 rundor hittills under 2022").ShouldNotSay("Målet nåddes inte").ShouldNotSay("nåddes inte");

        await year.Report("2023-01-10", new Typed("1.2", "6"));

        (await year.Read("/2022/tertial-3")).ShouldSay("10 rundor under 2022").ShouldSay("Räknades i 1.1")
            .ShouldSay("Två rundor").ShouldNotSay("nåddes inte");
        var rows = (await _app.Visitor().Client.GetStringAsync("/oppna-data/siffror.csv")).Split('\n')
            .Where(row => row.Contains("undor", StringComparison.Ordinal) && row.Contains("2022", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, rows.Count(row => row.Contains("1.1", StringComparison.Ordinal)));
        Assert.Single(rows, row => row.Contains("1.2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_reports_what_was_replaced_within_a_joined_round_is_not_asked_why_for_the_goal_is_judged_in_the_other()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Rounds(), followUps: [("How", "eget"), ("Joined", "20222")]);
        await year.Report("2022-05-10", new Typed("1.1", "2"));
        await year.Administer("1.1", "ersatt", "Ersätt aktiviteten", ReplacedFromTertial3);

        await year.Report("2023-01-10", new Typed("1.1", "2"), new Typed("1.2", "6"));

        (await year.Read("/2022/tertial-3")).ShouldSay("10 rundor under 2022").ShouldSay("Målet nåddes").ShouldNotSay("nåddes inte");
    }

    [Fact]
    public async Task Two_activities_that_become_one_are_added_where_both_were_reported()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Agreement.Of("Löften 2022", "2022-01-01", "2022-12-31").Promising(1, "Det ska vara tryggt.")
            .Doing("Gåvor A", "Minst fem om året.", "Polisen").Counting("Gåvor", "gåva", "gåvor").AtLeast("5", "Year")
            .Doing("Gåvor B", "Minst fem om året.", "Polisen").Counting("Gåvor", "gåva", "gåvor").AtLeast("5", "Year"));
        await year.Report("2022-05-10", new Typed("1.1", "2"), new Typed("1.2", "3"));
        await year.Administer(
            "1.1", "sla-ihop", "Slå ihop", ("Into", $"{(await Entry.EntryDesk.OfPolice(_app)).IdOf("1.2")}"), ("First", "20222"),
            ("StartReason", "Samma sak."), ("CountGoesOn", "ja"));

        await year.Report("2022-09-10", new Typed("1.2", "1"));

        (await year.Read("/2022/tertial-2")).ShouldSay("6 gåvor hittills under 2022");
        await year.Report("2023-01-10", new Typed("1.2", "1"));
        (await year.Read("/2022/tertial-3")).ShouldSay("7 gåvor under 2022");
    }

    private static Agreement Rounds() => Agreement.Of("Löften 2022", "2022-01-01", "2022-12-31").Promising(1, "Det ska vara tryggt.")
        .Doing("Rundor", "Polisen ska gå minst tio rundor om året.", "Polisen")
        .Counting("Rundor", "runda", "rundor").AtLeast("10", "Year");
}
