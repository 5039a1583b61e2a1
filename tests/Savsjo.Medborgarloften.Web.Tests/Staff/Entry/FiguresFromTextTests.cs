using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>A text of somebody's own that holds figures offers to fill them in; without script by a button that saves nothing.</summary>
public sealed class FiguresFromTextTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Fill = "Fyll i siffrorna ur texten i ";
    private const string Suspicions =
        "Misstankar narkotikabrott 2 överlåtelse 6 innehav varav tre 21 år och yngre. Sammanlagt deltog 40 poliser.";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_figures_of_a_text_are_shown_filled_in_and_taken_back()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        await desk.Save((desk.Text("2.1"), Suspicions));
        Assert.Contains("Överlåtelse: 2", desk.Panel("2.1"), StringComparison.Ordinal);
        Assert.Contains("Innehav: 6 varav tre 21 år och yngre", desk.Panel("2.1"), StringComparison.Ordinal);
        Assert.Contains("Läses inte: ”40” hör inte till något mått.", desk.Panel("2.1"), StringComparison.Ordinal);

        var page = await desk.Visitor.Submit(Fill + "2.1", (desk.Figure("2.1", "Count", "Eget bruk"), "19"));

        Assert.Equal("2", page.Value(desk.Figure("2.1", "Count", "Överlåtelse")));
        Assert.Equal("6", page.Value(desk.Figure("2.1", "Count", "Innehav")));
        Assert.Equal("3", page.Value(desk.Figure("2.1", "Subgroup", "Innehav")));
        Assert.Equal("19", page.Value(desk.Figure("2.1", "Count", "Eget bruk")));
        Assert.DoesNotContain("Texten säger", desk.Panel("2.1"), StringComparison.Ordinal);
        Assert.Empty((await desk.Stored("2.1"))!.Values);

        page = await desk.Visitor.Submit("Ångra i 2.1");

        Assert.Equal("", page.Value(desk.Figure("2.1", "Count", "Innehav")));
        Assert.Equal("", page.Value(desk.Figure("2.1", "Subgroup", "Innehav")));
        Assert.Equal("19", page.Value(desk.Figure("2.1", "Count", "Eget bruk")));
        Assert.Contains("Texten säger", desk.Panel("2.1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_total_and_a_mark_are_filled_in_as_they_are_said()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        await desk.Save((desk.Text("2.2"), "Sammanlagt under 2021 har ett tjugotal riktade insatser genomförts."));
        Assert.Contains("Riktade insatser: cirka 20, hela året hittills", desk.Panel("2.2"), StringComparison.Ordinal);

        await desk.Visitor.Submit(Fill + "2.2");
        await desk.Save();

        var value = Assert.Single((await desk.Stored("2.2"))!.Values);
        Assert.Equal(("cirka 20", Domain.Measures.StatedAs.YearTotal), (value.Figure.Wording, value.StatedAs));
    }

    [Fact]
    public async Task An_exact_number_stays_exact_beside_those_that_are_not()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        await desk.Save(
            (desk.Text("2.1"), "2 överlåtelse."), (desk.Figure("2.1", "Count", "Innehav"), "20"),
            ($"Reports[{desk.IdOf("2.1")}].SuspicionsMark", "cirka"));

        await desk.Visitor.Submit(Fill + "2.1");
        await desk.Save();

        Assert.Equal(["2", "cirka 20"], (await desk.Stored("2.1"))!.Values.Select(one => one.Figure.Wording).Order());
    }

    [Fact]
    public async Task One_offence_is_not_filled_in_where_the_others_would_be_of_another_time()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        await desk.Save((desk.Text("2.1"), "Sammanlagt 2 överlåtelse i år."), (desk.Figure("2.1", "Count", "Innehav"), "20"));

        Assert.Contains(
            "Misstankarna fylls inte i: texten säger dem för hela året hittills, men Innehav står för detta tertial.", desk.Panel("2.1"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("Fyll i siffrorna", desk.Panel("2.1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_the_fields_already_is_not_offered_and_what_differs_is_told_beside_it()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        await desk.Save((desk.Text("2.2"), "Genomfört åtta riktade insatser."), (desk.Figure("2.2"), "8"));
        Assert.DoesNotContain("Texten säger", desk.Panel("2.2"), StringComparison.Ordinal);

        await desk.Save((desk.Figure("2.2"), "5"));
        Assert.Contains("Riktade insatser: 8. I fältet står 5", desk.Panel("2.2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_that_are_not_understood_are_told_and_fill_in_nothing()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        await desk.Save((desk.Text("2.2"), "Två insatser i Sävsjö och tre i Vrigstad, tisdagar 12.00-14.00."));

        Assert.DoesNotContain("Fyll i siffrorna", desk.Panel("2.2"), StringComparison.Ordinal);
        Assert.Contains("I texten finns tal som inte läses: ”Två” texten säger olika tal", desk.Panel("2.2"), StringComparison.Ordinal);
        Assert.DoesNotContain("”12", desk.Panel("2.2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_undo_changes_nothing_else()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        await desk.Save((desk.Text("2.2"), "Genomfört sju riktade insatser."));
        await desk.Visitor.Submit(Fill + "2.2");

        var page = await desk.Visitor.Submit(
            "Ångra i 2.2", ($"Reports[{desk.IdOf("2.2")}].BeforeText", "m999999.Count=4\nText=annat\n=\nm"));

        Assert.Equal("7", page.Value(desk.Figure("2.2")));
        Assert.Equal("Genomfört sju riktade insatser.", page.Value(desk.Text("2.2")));
    }
}
