using System.Net;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>Two people write in the reports they share.</summary>
public sealed class ConflictTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_second_sees_what_the_first_saved_and_keeps_their_own_text()
    {
        var (police, municipality) = await BothAtTheirDesks();
        await municipality.Save((municipality.Figure("2.5"), "2"), (municipality.Text("2.5"), "Genomfört två, det andra på distans."));

        var page = await police.Save((police.Figure("2.5"), "1"), (police.Text("2.5"), "Genomfört ett med rektorerna."));

        page.ShouldHaveStatus(HttpStatusCode.Conflict);
        Assert.Equal("Anna Lind sparade före dig", page.Heading);
        page.ShouldSay("Ni delar den här rapporten. Anna Lind sparade 10.00, medan du skrev.")
            .ShouldSay("det andra på distans.").ShouldSay("med rektorerna.");
        Assert.Equal("mitt", page.Value(police.Choice("2.5", "Text")));
        Assert.Equal("Genomfört två, det andra på distans.", (await police.Stored("2.5"))!.Text);
    }

    [Fact]
    public async Task Each_field_is_chosen_by_itself_and_texts_can_be_written_together()
    {
        var (police, _) = await InConflict();

        var page = await police.Visitor.Submit("Spara mina val",
            (police.Choice("2.5", $"m{police.MeasureKey("2.5")}"), "andras"),
            (police.Choice("2.5", "Text"), "ihop"),
            ($"Reports[{police.IdOf("2.5")}].MergedText", "Genomfört två, ett med rektorerna."));

        page.ShouldBeAt("/inmatning").ShouldSay("1 rapport sparad.");
        Assert.Equal("2", page.Value(police.Figure("2.5")));
        Assert.Equal("Genomfört två, ett med rektorerna.", (await police.Stored("2.5"))!.Text);
    }

    [Fact]
    public async Task Ones_own_version_can_be_kept_whole()
    {
        var (police, _) = await InConflict();

        await police.Visitor.Submit("Spara mina val");

        var stored = await police.Stored("2.5");
        Assert.Equal("Mitt.", stored!.Text);
        Assert.Equal(1, stored.Values.Single().Figure.Count);
    }

    [Fact]
    public async Task The_others_version_can_be_kept_whole()
    {
        var (police, _) = await InConflict();

        var page = await police.Visitor.Submit("Behåll allt från Anna");

        page.ShouldBeAt("/inmatning");
        Assert.Equal("Annas.", (await police.Stored("2.5"))!.Text);
    }

    [Fact]
    public async Task A_third_change_is_another_conflict_and_still_nothing_is_lost()
    {
        var (police, municipality) = await InConflict();
        await municipality.Open();
        await municipality.Save((municipality.Text("2.5"), "Annas igen."));

        var page = await police.Visitor.Submit("Spara mina val");

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Annas igen.").ShouldSay("Mitt.");
        Assert.Equal("Annas igen.", (await police.Stored("2.5"))!.Text);
        await police.Visitor.Submit("Spara mina val");
        Assert.Equal("Mitt.", (await police.Stored("2.5"))!.Text);
    }

    [Fact]
    public async Task A_field_that_only_the_other_changed_is_theirs_from_the_start()
    {
        var (police, municipality) = await BothAtTheirDesks();
        await municipality.Save((municipality.Text("2.4"), "Annas."));

        var page = await police.Save((police.Status("2.4"), "Ongoing"));

        Assert.Equal("andras", page.Value(police.Choice("2.4", "Text")));
        Assert.Equal("mitt", page.Value(police.Choice("2.4", "Status")));
    }

    [Fact]
    public async Task A_colleagues_change_to_a_report_that_one_did_not_touch_is_no_conflict()
    {
        var (police, municipality) = await BothAtTheirDesks();
        await municipality.Save((municipality.Text("2.4"), "Annas."));

        var page = await police.Save((police.Figure("2.2"), "4"));

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("1 rapport sparad.");
        Assert.Equal("Annas.", page.Value(police.Text("2.4")));
    }

    [Fact]
    public async Task Two_conflicts_and_a_fault_at_once_lose_nothing()
    {
        var (police, municipality) = await BothAtTheirDesks();
        await municipality.Save((municipality.Text("2.4"), "Annas 2.4."), (municipality.Text("2.5"), "Annas 2.5."));

        var page = await police.Save(
            (police.Text("2.4"), "Mitt 2.4."), (police.Text("2.5"), "Mitt 2.5."),
            (police.Figure("2.2"), "två"), (police.Text("1.2"), "Sparas."));

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Två rapporter har ändrats medan du skrev").ShouldSay("1 rapport sparad.");
        page = await police.Visitor.Submit("Spara mina val", (police.Choice("2.4", "Text"), "andras"));
        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("två", page.Value(police.Figure("2.2")));
        Assert.Equal("Annas 2.4.", (await police.Stored("2.4"))!.Text);
        Assert.Equal("Mitt 2.5.", (await police.Stored("2.5"))!.Text);
        Assert.Equal("Sparas.", (await police.Stored("1.2"))!.Text);
    }

    [Fact]
    public async Task A_report_that_was_sent_in_meanwhile_shows_what_was_typed_but_cannot_be_changed()
    {
        var (police, municipality) = await BothAtTheirDesks();
        await municipality.Submit("2.4", (municipality.Text("2.4"), "Annas."), (municipality.Status("2.4"), "Ongoing"));

        var page = await police.Save((police.Text("2.4"), "Mitt."));

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Inskickad 10 maj 2021 av Anna Lind").ShouldSay("Mitt.");
        await police.Visitor.Submit("Tillbaka till inmatningen");
        Assert.Equal("Annas.", (await police.Stored("2.4"))!.Text);
    }

    [Fact]
    public async Task Nobody_sends_in_a_version_that_they_have_not_read()
    {
        var (police, municipality) = await BothAtTheirDesks();
        await municipality.Save((municipality.Text("2.4"), "Annas."), (municipality.Status("2.4"), "Ongoing"));

        var page = await police.Submit("2.4");

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Någon annan har just ändrat rapporten.");
        Assert.Equal("Annas.", page.Value(police.Text("2.4")));
    }

    [Fact]
    public async Task Nobody_is_told_as_0_alone_and_a_count_without_its_subgroup_has_none_in_it()
    {
        var (here, there) = (await EntryDesk.OfPolice(_fixture), await EntryDesk.OfPolice(_fixture));
        await here.Open();
        await there.Open();
        await there.Save(
            (there.Figure("2.1", measure: "Innehav"), "0"), (there.Figure("2.1", "Subgroup", "Innehav"), "0"),
            (there.Figure("2.1", measure: "Eget bruk"), "0"), (there.Figure("2.1", "Subgroup", "Eget bruk"), "0"));

        var page = await here.Save(
            (here.Figure("2.1", measure: "Innehav"), "4"), (here.Figure("2.1", "Subgroup", "Innehav"), "1"),
            (here.Figure("2.1", measure: "Eget bruk"), "0"));

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("4, varav 1 21 år och yngre").ShouldNotSay("varav 0");
        Assert.DoesNotContain(page.Document.All, field =>
            field.GetAttribute("name") == here.Choice("2.1", $"m{here.MeasureKey("2.1", "Eget bruk")}"));
    }

    private async Task<(EntryDesk Police, EntryDesk Municipality)> BothAtTheirDesks()
    {
        var police = await EntryDesk.OfPolice(_fixture);
        var municipality = await EntryDesk.OfMunicipality(_fixture);
        await police.Open();
        await municipality.Open();
        return (police, municipality);
    }

    private async Task<(EntryDesk Police, EntryDesk Municipality)> InConflict()
    {
        var (police, municipality) = await BothAtTheirDesks();
        await municipality.Save((municipality.Figure("2.5"), "2"), (municipality.Text("2.5"), "Annas."));
        await police.Save((police.Figure("2.5"), "1"), (police.Text("2.5"), "Mitt."));
        return (police, municipality);
    }
}
