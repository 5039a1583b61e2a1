using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;
using static Savsjo.Medborgarloften.Web.Tests.Staff.Entry.Drafting;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>What comes after a draft has saved itself: the next key, the next button, the next person.</summary>
public sealed class GoingOnTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_space_on_a_screen_that_is_old_gives_no_leave_to_write_over_a_colleague()
    {
        var police = await AtTheDesk(_fixture);
        var municipality = await EntryDesk.OfMunicipality(_fixture);
        await municipality.Open();
        await municipality.Save((municipality.Text("2.5"), "Annas."));

        var space = await Draft(police, (police.Text("2.5"), " "));
        var answer = await Draft(police, [.. Base(space), (police.Text("2.5"), "Karins.")]);

        Assert.Equal("2.5 är inte sparad: Anna Lind har ändrat den. Tryck Spara och välj vad som gäller.", Said(answer));
        Assert.Equal("Annas.", (await police.Stored("2.5"))!.Text);
    }

    [Fact]
    public async Task A_mark_that_is_written_before_the_number_makes_no_conflict_with_oneself()
    {
        var desk = await AtTheDesk(_fixture);
        var first = await Draft(desk, (desk.Figure("2.2"), "ca 6"));

        var answer = await Draft(desk, [.. Base(first), (desk.Figure("2.2"), "ca 60")]);

        Assert.Equal("Sparat 10.00.", Said(answer));
        Assert.Equal(60, (await desk.Stored("2.2"))!.Values.Single().Figure.Count);
    }

    [Fact]
    public async Task A_draft_that_is_emptied_is_gone_and_nobody_waits_for_it()
    {
        var desk = await AtTheDesk(_fixture);
        var typed = await Draft(desk, (desk.Figure("2.2"), "4"));

        var emptied = await Draft(desk, [.. Base(typed), (desk.Figure("2.2"), "")]);

        Assert.Equal("Sparat 10.00.", Said(emptied));
        Assert.Contains("Inte redovisat", emptied.GetElementById($"r{desk.IdOf("2.2")}-tillstand")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await desk.Stored("2.2"));
        Assert.Empty(await Logged(_fixture, desk, "2.2"));
        await Draft(desk, [.. Base(emptied), (desk.Figure("2.2"), "5")]);
        Assert.Equal(5, (await desk.Stored("2.2"))!.Values.Single().Figure.Count);
    }

    [Fact]
    public async Task A_report_that_was_saved_by_hand_and_emptied_is_gone_and_the_log_tells_of_both()
    {
        var desk = await AtTheDesk(_fixture);
        await desk.Save((desk.Text("2.4"), "Av misstag."));
        _fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        await desk.Open();

        await Draft(desk, (desk.Text("2.4"), ""));

        Assert.Null(await desk.Stored("2.4"));
        var log = await Logged(_fixture, desk, "2.4");
        Assert.Equal(2, log.Count);
        Assert.Contains("Av misstag.", log[1].Before, StringComparison.Ordinal);
        Assert.DoesNotContain("Av misstag.", log[1].After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_returned_report_that_is_emptied_keeps_what_was_said_of_it()
    {
        var desk = await Returned();

        await Draft(desk, (desk.Figure("2.2"), ""), (desk.Status("2.2"), ""));

        Assert.Equal(ReportState.Returned, (await desk.Stored("2.2"))!.State);
    }

    [Fact]
    public async Task A_returned_report_can_be_sent_again_as_it_stands_though_there_is_something_to_look_at()
    {
        var desk = await Returned();

        await desk.Visitor.Submit("Skicka in 2.2");
        desk.Page.ShouldSay("Titta igenom rapporten").ShouldSay("Riktade insatser stiger från 3 till 190.");
        await desk.Visitor.Submit("Skicka in rapporten");

        desk.Page.ShouldSay("2.2 skickades in");
        Assert.Equal(ReportState.Submitted, (await desk.Stored("2.2"))!.State);
    }

    /// <summary>The draft reached the database, and its answer was lost on the way.</summary>
    [Fact]
    public async Task Ones_own_draft_is_nobody_elses_change_when_it_is_sent_in()
    {
        var desk = await AtTheDesk(_fixture);
        (string, string?)[] typed = [(desk.Text("2.4"), "Klart."), (desk.Status("2.4"), "Ongoing")];
        await Draft(desk, typed);

        await desk.Submit("2.4", typed);

        desk.Page.ShouldNotSay("Någon annan har just ändrat").ShouldSay("2.4 skickades in 10.00.");
    }

    [Fact]
    public async Task Save_after_a_draft_says_that_all_is_saved_and_the_log_has_it()
    {
        var desk = await AtTheDesk(_fixture);
        (string, string?)[] typed = [(desk.Text("2.4"), "Halvvägs.")];
        var answer = await Draft(desk, typed);

        await desk.Save([.. typed, .. Base(answer)]);

        desk.Page.ShouldSay("Allt är sparat.").ShouldNotSay("Inget var ändrat");
        var entry = Assert.Single(await Logged(_fixture, desk, "2.4"));
        Assert.Equal((AuditDeed.Recorded, "Karin Berg"), (entry.Deed, entry.UserName));
        Assert.Contains("Halvvägs.", entry.After, StringComparison.Ordinal);
        await desk.Save();
        desk.Page.ShouldSay("Inget var ändrat");
        Assert.Single(await Logged(_fixture, desk, "2.4"));
    }

    [Fact]
    public async Task The_fault_that_keeps_a_text_from_being_saved_is_told()
    {
        var desk = await AtTheDesk(_fixture);

        var answer = await Draft(desk, (desk.Text("2.4"), new string('a', ActivityReport.MaxTextLength + 1)));

        Assert.StartsWith("2.4 är inte sparad. ", Said(answer), StringComparison.Ordinal);
        Assert.Contains("4 000", Said(answer).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    /// <summary>Of another size than before, sent in, and sent back with a question.</summary>
    private async Task<EntryDesk> Returned()
    {
        var desk = await AtTheDesk(_fixture);
        await desk.Submit("2.2", (desk.Figure("2.2"), "190"), (desk.Status("2.2"), "Ongoing"));
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");
        _fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        await reviewer.Submit("Skicka tillbaka 2.2", ("kommentar", "Är det rätt?"));
        await desk.Open();
        return desk;
    }
}
