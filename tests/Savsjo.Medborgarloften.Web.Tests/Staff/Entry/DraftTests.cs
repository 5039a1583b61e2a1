using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;
using static Savsjo.Medborgarloften.Web.Tests.Staff.Entry.Drafting;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>While somebody types, what they type is saved as a draft by the ordinary use case.</summary>
public sealed class DraftTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_draft_saves_itself_and_the_page_goes_on_from_it()
    {
        var desk = await AtTheDesk(_fixture);

        var answer = await Draft(desk, (desk.Figure("2.2"), "4"), (desk.Text("2.4"), "Halvvägs."));

        Assert.Equal("Sparat 10.00.", Said(answer));
        Assert.Contains("Utkast", answer.GetElementById($"r{desk.IdOf("2.4")}-tillstand")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Skicka in 2 rapporter", answer.GetElementById("skicka-in")!.TextContent);
        Assert.Equal("Halvvägs.", (await desk.Stored("2.4"))!.Text);
        Assert.Equal(4, (await desk.Stored("2.2"))!.Values.Single().Figure.Count);
        var goesOn = await Draft(desk, [.. Base(answer), (desk.Text("2.4"), "Halvvägs. Nu klart.")]);
        Assert.Equal("Sparat 10.00.", Said(goesOn));
        Assert.Equal("Halvvägs. Nu klart.", (await desk.Stored("2.4"))!.Text);
    }

    [Fact]
    public async Task What_is_wrong_keeps_nothing_from_the_others_and_is_never_stored()
    {
        var desk = await AtTheDesk(_fixture);

        var answer = await Draft(desk, (desk.Figure("2.2"), "fyra"), (desk.Text("2.4"), "Rätt."));

        Assert.Equal("Sparat 10.00. 2.2 är inte sparad. Riktade insatser: Skriv antalet med siffror, till exempel 12.", Said(answer));
        Assert.Null(await desk.Stored("2.2"));
        Assert.Equal("Rätt.", (await desk.Stored("2.4"))!.Text);
    }

    [Fact]
    public async Task Nothing_is_sent_to_anybody_before_its_author_says_so()
    {
        var desk = await AtTheDesk(_fixture);

        await Draft(desk, (desk.Text("2.4"), "Utkast."), ($"Answers[{desk.IdOf("2.4")}]", "Hej!"), ("sammanfattning[2]", "Så gick det."),
            ("Deed", "skicka"));

        Assert.Equal(ReportState.Draft, (await desk.Stored("2.4"))!.State);
        Assert.False(await _fixture.InDatabase(db => db.Set<ReportComment>().AnyAsync()));
        Assert.False(await _fixture.InDatabase(db => db.PromiseNotes.AnyAsync(note => note.Text == "Så gick det.")));
    }

    [Fact]
    public async Task Somebody_elses_words_are_never_written_over()
    {
        var police = await AtTheDesk(_fixture);
        var municipality = await EntryDesk.OfMunicipality(_fixture);
        await municipality.Open();
        await municipality.Save((municipality.Text("2.5"), "Annas."));

        var answer = await Draft(police, (police.Text("2.5"), "Karins."));

        Assert.Equal("2.5 är inte sparad: Anna Lind har ändrat den. Tryck Spara och välj vad som gäller.", Said(answer));
        Assert.Equal("Annas.", (await police.Stored("2.5"))!.Text);
    }

    /// <summary>The network was lost after the database had it and before the page knew: the same is asked again, and then more.</summary>
    [Fact]
    public async Task A_save_whose_answer_was_lost_is_no_conflict_with_oneself()
    {
        var desk = await AtTheDesk(_fixture);
        var first = (desk.Text("2.4"), "Första.");
        await Draft(desk, first);

        var again = await Draft(desk, first);

        Assert.Equal("Sparat 10.00.", Said(again));
        await Draft(desk, [.. Base(again), (desk.Text("2.4"), "Första. Andra.")]);
        Assert.Equal("Första. Andra.", (await desk.Stored("2.4"))!.Text);
        // The page that never had an answer, too, so long as nothing stands there that it did not write.
        await Draft(desk, (desk.Text("2.4"), "Första. Andra."), (desk.Status("2.4"), "Ongoing"));
        Assert.NotNull((await desk.Stored("2.4"))!.Status);
    }

    [Fact]
    public async Task Ones_own_other_tab_is_called_that()
    {
        var here = await AtTheDesk(_fixture);
        var there = await AtTheDesk(_fixture);
        await there.Save((there.Text("2.4"), "I den andra fliken."));

        var answer = await Draft(here, (here.Text("2.4"), "Här."));
        var page = await here.Save((here.Text("2.4"), "Här."));

        Assert.Equal(
            "2.4 är inte sparad här: du har ändrat den i en annan flik. Tryck Spara och välj vilken som gäller.", Said(answer));
        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Du sparade i en annan flik 10.00, medan du skrev här.")
            .ShouldNotSay("Karin Berg sparade").ShouldSay("Behåll allt från den andra fliken");
        Assert.Equal("Du sparade i en annan flik", page.Heading);
    }

    [Fact]
    public async Task Whoever_comes_is_told_who_has_just_written_here()
    {
        var municipality = await EntryDesk.OfMunicipality(_fixture);
        await municipality.Open();
        await Draft(municipality, (municipality.Text("2.5"), "Annas."));
        var police = await AtTheDesk(_fixture);
        Assert.Contains("Anna Lind skrev här 10.00 och kan ha rapporten öppen.", police.Panel("2.5"), StringComparison.Ordinal);

        _fixture.Clock.Advance(TimeSpan.FromMinutes(20));
        await police.Open();

        Assert.DoesNotContain("kan ha rapporten öppen", police.Panel("2.5"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_has_one_entry_for_all_that_was_typed_until_it_was_saved_by_hand()
    {
        var desk = await AtTheDesk(_fixture);
        (string, string?)[] typed = [];
        foreach (var text in new[] { "E", "Ett", "Ett möte" })
            typed = [.. Base(await Draft(desk, [.. typed, (desk.Text("2.4"), text)]))];
        Assert.Empty(await Logged(_fixture, desk, "2.4"));

        await desk.Save([.. typed, (desk.Text("2.4"), "Ett möte hölls.")]);

        var entry = Assert.Single(await Logged(_fixture, desk, "2.4"));
        Assert.Null(entry.Before);
        Assert.Contains("Ett möte hölls.", entry.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_somebody_else_goes_on_the_log_tells_whose_the_draft_was()
    {
        var police = await AtTheDesk(_fixture);
        await Draft(police, (police.Text("2.5"), "Karins utkast."));
        _fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        var municipality = await EntryDesk.OfMunicipality(_fixture);
        await municipality.Open();

        await municipality.Submit("2.5", (municipality.Figure("2.5"), "1"), (municipality.Text("2.5"), "Annas ändring."),
            (municipality.Status("2.5"), "Ongoing"));

        var log = await Logged(_fixture, police, "2.5");
        Assert.Equal(["Karin Berg", "Anna Lind", "Anna Lind"], log.Select(entry => entry.UserName));
        Assert.Contains("Karins utkast.", log[0].After, StringComparison.Ordinal);
        Assert.Equal(log[0].After, log[1].Before);
        Assert.DoesNotContain("Karins", log[1].After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_in_is_logged_whole_though_nobody_pressed_save()
    {
        var desk = await AtTheDesk(_fixture);
        await Draft(desk, (desk.Text("2.4"), "Klart."), (desk.Status("2.4"), "Ongoing"));
        await desk.Open();

        await desk.Submit("2.4");

        var entry = Assert.Single(await Logged(_fixture, desk, "2.4"));
        Assert.Equal(AuditDeed.Submitted, entry.Deed);
        Assert.Null(entry.Before);
        Assert.Contains("Klart.", entry.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_was_begun_by_mistake_and_emptied_is_not_sent_in()
    {
        var desk = await AtTheDesk(_fixture);
        var answer = await Draft(desk, (desk.Figure("2.2"), "4"));
        await Draft(desk, [.. Base(answer), (desk.Figure("2.2"), "")]);

        var page = await desk.Open();

        Assert.True(page.HasButton("Skicka in"));
        page.ShouldNotSay("Skicka in 1 rapport");
    }

    [Fact]
    public async Task Nobody_saves_drafts_where_they_may_not_write()
    {
        var desk = await AtTheDesk(_fixture);
        await desk.Submit("2.4", (desk.Text("2.4"), "Inskickad."), (desk.Status("2.4"), "Ongoing"));

        var locked = await Draft(desk, ($"Reports[{desk.IdOf("2.4")}].Text", "Efteråt."));
        var others = await Draft(desk, ($"Reports[{desk.IdOf("2.3")}].Text", "Kommunens."));

        Assert.Equal("2.4 är inte sparad: rapporten är inte längre öppen.", Said(locked));
        Assert.Equal("Inskickad.", (await desk.Stored("2.4"))!.Text);
        Assert.Null(await desk.Stored("2.3"));
        Assert.DoesNotContain("Sparat", Said(others), StringComparison.Ordinal);
        await Post(desk, HttpStatusCode.Conflict, ("Tertial", "20203"));
        await Post(desk, HttpStatusCode.BadRequest, ("__RequestVerificationToken", null));
    }
}
