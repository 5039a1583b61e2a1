using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Counts;

/// <summary>What may be right but is asked about: where it is written, where it is reviewed and before it is published.</summary>
public sealed class DoubtTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task Done_before_the_goal_is_reached_is_asked_about_and_explained()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Turns("15", "Year"));
        year.At("2022-05-10");
        var police = await year.Write("", new Typed("1.1", "5", Status: "Done"));
        const string Question = "5 av minst 15. Är ni klara för året?";
        police.Page.ShouldSay(Question).ShouldSay("Varför nåddes inte målet?");

        Assert.Equal(["1.1 Turer: Skriv en mening om varför målet inte nås."], (await police.Submit("1.1")).Errors);
        var look = await police.Visitor.Submit("Skicka in 1.1", (police.Reason("1.1"), "Båten såldes i april."));
        look.ShouldSay("Titta igenom rapporten").ShouldSay(Question);
        Assert.Empty((await police.Visitor.Submit("Skicka in rapporten")).Errors);
        await year.Approve("");
        await year.Publish("");
        year.At("2022-09-10");
        await year.Publish("");
        year.At("2023-01-10");
        await year.Publish("");

        foreach (var tertial in new[] { 1, 2, 3 })
            (await year.Read($"/2022/tertial-{tertial}")).ShouldSay("Målet nåddes inte").ShouldSay("Båten såldes i april.");
    }

    [Fact]
    public async Task Done_with_a_pace_that_goes_on_is_asked_about()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Turns("1", "Week"));
        year.At("2022-05-10");

        var police = await year.Write("", new Typed("1.1", "17", Status: "Done"));

        const string Question = "Målet gäller till och med 31 december 2022. Är ni klara?";
        police.Page.ShouldSay(Question);
        (await police.Visitor.Submit("Skicka in 1.1")).ShouldSay(Question);
    }

    [Fact]
    public async Task A_text_that_says_another_number_than_the_figures_is_shown_to_its_author_the_reviewer_and_the_publisher()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Turns("7", "Year"));
        year.At("2022-05-10");
        const string Doubt = "Texten säger 4 turer, siffran är 3.";

        var police = await year.Write("", new Typed("1.1", "3", Text: "Vi genomförde fyra turer."));
        police.Page.ShouldSay(Doubt);
        Assert.Empty((await police.Submit("1.1")).Errors);
        (await year.Approve("")).ShouldSay(Doubt);
        (await year.Publish("")).ShouldSay(Doubt);
    }

    [Fact]
    public async Task A_figure_that_looks_like_the_total_so_far_is_questioned_before_it_is_sent()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Turns("30", "Year"));
        await year.Report("2022-05-10", new Typed("1.1", "10"));
        await year.Report("2022-09-10", new Typed("1.1", "7"));
        year.At("2023-01-10");
        const string Doubt = "Turer: 20 kan vara summan hittills i år. De tidigare tertialen är sammanlagt 17.";

        (await year.Write("", new Typed("1.1", "20"))).Page.ShouldSay(Doubt);
    }

    [Fact]
    public async Task A_report_that_was_sent_without_its_figure_is_asked_about_before_it_is_published()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Turns("15", "Year"));
        await year.Report("2022-05-10", new Typed("1.1", "5"));
        year.At("2022-09-10");
        await year.SendIn("", new Typed("1.1", Text: "Vi har gjort turer."));
        await year.Approve("");

        (await year.Publish("")).ShouldSay("1.1 Turer: siffran till målet minst 15 är inte redovisad")
            .ShouldSay("Publicera ändå utan siffran");
    }

    [Fact]
    public async Task A_correction_to_a_figure_of_another_size_is_asked_about()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Turns("7", "Year"));
        await year.Report("2022-05-10", new Typed("1.1", "10"));
        year.At("2022-06-01");
        await year.OpenCorrection("/2022/tertial-1", "1.1");
        await year.SendIn("/2022/tertial-1", new Typed("1.1", "190"));

        (await year.Approve("/2022/tertial-1")).ShouldSay("Turer rättas från 10 till 190");
        (await year.Publish("/2022/tertial-1")).ShouldSay("Turer rättas från 10 till 190").ShouldNotSay("Allt är i ordning");
    }

    private static Agreement Turns(string atLeast, string span) => Agreement.Of("Löften 2022", "2022-01-01", "2022-12-31")
        .Promising(1, "Det ska vara tryggt.").Doing("Turer", "Polisen ska göra turer.", "Polisen")
        .Counting("Turer", "tur", "turer").AtLeast(atLeast, span);
}
