using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Counts;

/// <summary>Reasons: each goal that was missed has its own, and somebody can always write it.</summary>
public sealed class ReasonTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task A_correction_that_makes_a_later_follow_up_a_miss_asks_why_before_it_is_sent_in()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Rounds());
        await year.Report("2022-05-10", new Typed("1.1", "4"));
        await year.Report("2022-09-10", new Typed("1.1", "3"));
        await year.Report("2023-01-10", new Typed("1.1", "3"));

        year.At("2023-02-01");
        await year.OpenCorrection("/2022/tertial-1", "1.1");
        var police = await year.Write("/2022/tertial-1", new Typed("1.1", "2"));
        const string Asked = "Målet var minst 10. Med siffrorna ovan nås det inte i uppföljningen av tertial 3 2022.";
        police.Page.ShouldSay("Varför nåddes inte målet?").ShouldSay(Asked);
        Assert.Equal(
            ["1.1 Rundor: Med rättelsen är målet minst 10 inte nått i uppföljningen av tertial 3 2022. Skriv en mening om varför."],
            (await police.Submit("1.1")).Errors);
        Assert.Empty((await police.Submit("1.1", (police.Reason("1.1"), "Två rundor räknades dubbelt."))).Errors);
        await year.Approve("/2022/tertial-1");
        await year.Publish("/2022/tertial-1");

        (await year.Read("/2022/tertial-3")).ShouldSay("Målet nåddes inte").ShouldSay("Två rundor räknades dubbelt.");
        // Nothing was missed in its own follow-up, so nothing is explained there.
        (await year.Read("/2022/tertial-1")).ShouldNotSay("Två rundor räknades dubbelt.");
    }

    [Fact]
    public async Task What_is_published_at_the_later_miss_is_the_reason_that_the_correction_gave_and_not_one_left_in_a_later_report()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Rounds());
        await year.Report("2022-05-10", new Typed("1.1", "4"));
        await year.Report("2022-09-10", new Typed("1.1", "3"));
        year.At("2023-01-10");
        var police = await year.Write("", new Typed("1.1", "1"));
        await police.Save((police.Reason("1.1"), "Två tjänster var obesatta."), (police.Figure("1.1"), "3"));
        Assert.Empty((await police.Submit("1.1")).Errors);
        await year.Approve("");
        await year.Publish("");

        year.At("2023-02-01");
        await year.Correct("/2022/tertial-1", new Typed("1.1", "2", Reason: "Två rundor räknades dubbelt."));
        (await year.Read("/2022/tertial-3")).ShouldSay("Version 2").ShouldSay("Varför målet inte nåddes Två rundor räknades dubbelt.")
            .ShouldNotSay("Två tjänster var obesatta.");

        // What is published stays the reason, also where another tertial is corrected after that.
        await year.Correct("/2022/tertial-2", new Typed("1.1", "2"));
        (await year.Read("/2022/tertial-3")).ShouldSay("Version 3").ShouldSay("7 rundor under 2022")
            .ShouldSay("Varför målet inte nåddes Två rundor räknades dubbelt.").ShouldNotSay("Två tjänster var obesatta.");
    }

    [Fact]
    public async Task Also_where_the_count_goes_on_in_another_activity()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Rounds());
        await year.Report("2022-05-10", new Typed("1.1", "4"));
        await year.Administer(
            "1.1", "ersatt", "Ersätt aktiviteten", ("First", "20222"), ("StartReason", "Nytt sätt."),
            ("Text", "Polisen ska gå minst tio ronder om året."), ("ShortName", "Ronder"), ("CountGoesOn", "ja"));
        await year.Report("2022-09-10", new Typed("1.2", "3"));
        await year.Report("2023-01-10", new Typed("1.2", "3"));

        year.At("2023-02-01");
        await year.Correct("/2022/tertial-1", new Typed("1.1", "1", Reason: "Tre rundor var inte våra."));

        (await year.Read("/2022/tertial-3")).ShouldSay("7 rundor under 2022").ShouldSay("Målet nåddes inte")
            .ShouldSay("Tre rundor var inte våra.");
    }

    [Fact]
    public async Task Each_goal_has_a_reason_of_its_own()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Agreement.Of("Löften 2022", "2022-01-01", "2022-12-31").Promising(1, "Det ska vara tryggt.")
            .Doing("Kontroller", "Polisen ska kontrollera på två platser.", "Polisen")
            .Counting("Torget", "kontroll", "kontroller").AtLeast("4", "Tertial")
            .Counting("Stationen", "kontroll", "kontroller").AtLeast("5", "Tertial"));
        year.At("2022-05-10");
        var police = await year.Write("", new Typed("1.1", "1", Measure: "Torget"), new Typed("1.1", "2", Measure: "Stationen"));
        police.Page.ShouldSay("Varför nåddes inte målet för Torget?").ShouldSay("Varför nåddes inte målet för Stationen?");
        Assert.Equal(2, (await police.Submit("1.1")).Errors.Count);
        Assert.Single((await police.Submit("1.1", (police.Reason("1.1", "Torget"), "Torget byggdes om."))).Errors);
        Assert.Empty((await police.Submit("1.1", (police.Reason("1.1", "Stationen"), "Stationen var stängd."))).Errors);
        await year.Approve("");
        await year.Publish("");

        (await year.Read("/2022/tertial-1")).ShouldSay("Varför målet inte nåddes: Torget Torget byggdes om.")
            .ShouldSay("Varför målet inte nåddes: Stationen Stationen var stängd.");
    }

    [Fact]
    public async Task A_correction_quotes_no_reason_that_was_never_published()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Rounds());
        await year.Report("2022-05-10", new Typed("1.1", "4"));
        await year.Report("2022-09-10", new Typed("1.1", "3"));
        year.At("2023-01-10");
        var police = await year.Write("", new Typed("1.1", "1"));
        await police.Save((police.Reason("1.1"), "Två tjänster var obesatta."), (police.Figure("1.1"), "3"));
        Assert.Empty((await police.Submit("1.1")).Errors);
        await year.Approve("");
        await year.Publish("");
        (await year.Read("/2022/tertial-3")).ShouldNotSay("Två tjänster var obesatta.");

        year.At("2023-02-01");
        await year.OpenCorrection("/2022/tertial-3", "1.1");
        police = await year.Write("/2022/tertial-3", new Typed("1.1", "4"));
        Assert.Empty((await police.Submit("1.1", (police.Reason("1.1"), ""))).Errors);
        await year.Approve("/2022/tertial-3");
        await year.Publish("/2022/tertial-3");

        (await year.Read("/2022/tertial-3")).ShouldSay("Version 2").ShouldNotSay("Två tjänster var obesatta.");
    }

    private static Agreement Rounds() => Agreement.Of("Löften 2022", "2022-01-01", "2022-12-31").Promising(1, "Det ska vara tryggt.")
        .Doing("Rundor", "Polisen ska gå minst tio rundor om året.", "Polisen")
        .Counting("Rundor", "runda", "rundor").AtLeast("10", "Year");
}
