using System.Net;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>"Spara" on /inmatning.</summary>
public sealed class SavingTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData("", "Hittills i år: inte redovisat, mål: minst 15")]
    [InlineData("två", "Hittills i år: –")]
    public async Task What_is_not_told_or_cannot_be_read_is_no_zero(string typed, string said)
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        await desk.Save((desk.Figure("2.2"), typed), (desk.Text("2.2"), "Insatserna börjar i maj."));

        Assert.Contains(said, desk.Panel("2.2"), StringComparison.Ordinal);
        Assert.DoesNotContain("av målet", desk.Panel("2.2"), StringComparison.Ordinal);
        Assert.DoesNotContain("0 av minst", desk.Panel("2.2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_stores_what_was_typed_and_says_so()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save((desk.Status("2.2"), "Ongoing"), (desk.Figure("2.2"), "4"), (desk.Text("2.4"), "Arbetet pågår."));

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt("/inmatning");
        Assert.Equal("Sparat 10.00. 2 rapporter sparade.", page.StatusMessage);
        Assert.Equal("4", page.Value(desk.Figure("2.2")));
        Assert.Contains("Hittills i år: 4 av minst 15 27 % av målet", desk.Panel("2.2"), StringComparison.Ordinal);
        Assert.Contains("Genomfört fyra riktade insatser under perioden.", desk.Panel("2.2"), StringComparison.Ordinal);
        var stored = await desk.Stored("2.2");
        Assert.Equal(ActivityStatus.Ongoing, stored!.Status);
        Assert.Equal(Figure.OfCount(4), stored.StatedOf(int.Parse(desk.MeasureKey("2.2"), SwedishCulture)).Figure);
    }

    [Fact]
    public async Task A_fault_in_one_report_keeps_nothing_from_the_others_and_everything_typed_stays()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save(
            (desk.Figure("2.2"), "två"), (desk.Status("2.2"), "Ongoing"),
            (desk.Text("2.2"), "Mina egna ord."), (desk.Text("2.4"), "Sparas."));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("1 rapport sparad.");
        Assert.Equal(["2.2 Riktade insatser: Skriv antalet med siffror, till exempel 12."], page.Errors);
        Assert.Equal("Fel: Skriv antalet med siffror, till exempel 12.", desk.ErrorBeside(desk.Figure("2.2")));
        Assert.Equal("två", page.Value(desk.Figure("2.2")));
        Assert.Equal("Mina egna ord.", page.Value(desk.Text("2.2")));
        Assert.Equal("Ongoing", page.Value(desk.Status("2.2")));
        Assert.Null(await desk.Stored("2.2"));
        Assert.Equal("Sparas.", (await desk.Stored("2.4"))!.Text);
    }

    [Fact]
    public async Task Every_summed_up_fault_links_to_its_field()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save(
            (desk.Figure("2.1", "Count", "Eget bruk"), "11"), (desk.Figure("2.1", "Subgroup", "Eget bruk"), "14"),
            (desk.Figure("2.1", "Count", "Innehav"), "19,5"), (desk.Text("1.2"), new string('a', 4001)), (desk.Status("2.4"), "7"));

        Assert.Equal(4, page.Errors.Count);
        Assert.All(page.Document.QuerySelectorAll(".errors a"), link =>
            Assert.NotNull(page.Document.GetElementById(link.GetAttribute("href")![1..])));
        page.ShouldSay("2.1 Eget bruk: 14 som är 21 år och yngre är fler än antalet, 11.");
        page.ShouldSay("Texten får vara högst 4 000 tecken. Den är 4 001.");
        page.ShouldSay("Läget går inte att välja.");
    }

    [Fact]
    public async Task What_nobody_touched_is_not_saved()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save();

        Assert.Equal("Inget var ändrat, så inget behövde sparas.", page.StatusMessage);
        Assert.Null(await desk.Stored("2.2"));
    }

    [Fact]
    public async Task A_years_total_is_stored_as_the_tertials_own_figure_and_comes_back_as_it_was_stated()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save((desk.Figure("2.2"), "1 000"),
            (desk.Figure("2.2", "StatedAs"), "ar"), (desk.Figure("2.2", "Mark"), "cirka"));

        Assert.Equal("1000", page.Value(desk.Figure("2.2")));
        Assert.Equal("ar", page.Value(desk.Figure("2.2", "StatedAs")));
        Assert.Contains("Genomfört sammanlagt cirka 1 000 riktade insatser under 2021.", desk.Panel("2.2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_grid_adds_up_and_writes_its_sentence()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        await desk.Save(
            (desk.Figure("2.1", "Count", "Överlåtelse"), "2"),
            (desk.Figure("2.1", "Count", "Innehav"), "5"), (desk.Figure("2.1", "Subgroup", "Innehav"), "2"));

        Assert.Contains("Misstankar om narkotikabrott: 2 överlåtelse, 5 innehav varav två 21 år och yngre.",
            desk.Panel("2.1"), StringComparison.Ordinal);
        Assert.Contains("Hittills i år: minst 7 (minst 2)", desk.Panel("2.1"), StringComparison.Ordinal);
        Assert.Equal("0", desk.Page.Value(desk.Figure("2.1", "Subgroup", "Överlåtelse")));
    }

    [Fact]
    public async Task A_grid_that_nothing_is_typed_in_says_no_zero_and_a_whole_one_says_no_minst()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        Assert.Contains("Hittills i år: inte redovisat", desk.Panel("2.1"), StringComparison.Ordinal);

        await desk.Save(
            (desk.Figure("2.1", "Count", "Överlåtelse"), "2"), (desk.Figure("2.1", "Count", "Innehav"), "5"),
            (desk.Figure("2.1", "Subgroup", "Innehav"), "2"), (desk.Figure("2.1", "Count", "Eget bruk"), "0"),
            (desk.Figure("2.1", "Count", "Dopningslagen innehav"), "0"), (desk.Figure("2.1", "Count", "Dopningslagen bruk"), "0"));

        Assert.Contains("Hittills i år: 7 (2)", desk.Panel("2.1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_why_a_goal_was_not_reached_while_its_year_is_not_over_and_nothing_is_typed()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        Assert.DoesNotContain("Varför nåddes inte målet?", desk.Panel("2.2"), StringComparison.Ordinal);
        Assert.DoesNotContain("Hittills i år: 0", desk.Panel("2.1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Last_times_text_can_be_used_without_losing_anything_typed()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Visitor.Submit("Använd förra texten i 2.4", (desk.Figure("2.2"), "två"), (desk.Text("1.2"), "Kvar."));

        page.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal("Ansvarig utsedd i Sävsjö kommun", page.Value(desk.Text("2.4")));
        Assert.Equal("två", page.Value(desk.Figure("2.2")));
        Assert.Equal("Kvar.", page.Value(desk.Text("1.2")));
        Assert.Null(await desk.Stored("1.2"));
        await desk.Save((desk.Figure("2.2"), ""));
        Assert.Equal("Ansvarig utsedd i Sävsjö kommun", (await desk.Stored("2.4"))!.Text);
    }

    [Fact]
    public async Task Last_times_text_is_taken_back_also_without_script()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        var page = await desk.Visitor.Submit("Använd förra texten i 2.4", (desk.Text("2.4"), "Mina egna ord."));
        Assert.NotEqual("Mina egna ord.", page.Value(desk.Text("2.4")));

        page = await desk.Visitor.Submit("Ångra i 2.4");

        Assert.Equal("Mina egna ord.", page.Value(desk.Text("2.4")));
        Assert.Null(await desk.Stored("2.4"));
    }

    private static System.Globalization.CultureInfo SwedishCulture => Domain.Swedish.SwedishText.Culture;
}
