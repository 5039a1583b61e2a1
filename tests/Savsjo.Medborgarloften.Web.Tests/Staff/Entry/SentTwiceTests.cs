using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>"Skicka in" is pressed twice, by one person or by two.</summary>
public sealed class SentTwiceTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_report_that_is_sent_in_twice_is_sent_in_once_and_the_second_answer_says_so_plainly()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        var page = await desk.Open();
        await Submit(desk);

        desk.Visitor.TurnBackTo(page);
        var again = await Submit(desk);

        again.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("2.2 är redan inskickad.");
        Assert.Empty(again.Errors);
        Assert.Equal(ReportState.Submitted, (await desk.Stored("2.2"))!.State);
        Assert.Equal([AuditDeed.Recorded, AuditDeed.Submitted], await Deeds(desk, "2.2"));
    }

    [Fact]
    public async Task What_was_looked_through_and_is_sent_in_twice_is_sent_in_once()
    {
        var desk = await Opened(EntryDesk.OfPolice(_fixture));
        var look = await desk.Visitor.Submit("Skicka in 2.2", (desk.Figure("2.2"), "190"), (desk.Status("2.2"), "Ongoing"));
        await desk.Visitor.Submit("Skicka in rapporten");

        desk.Visitor.TurnBackTo(look);
        var again = await desk.Visitor.Submit("Skicka in rapporten");

        again.ShouldBeAt("/inmatning").ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("2.2 är redan inskickad.");
        Assert.Empty(again.Errors);
        Assert.Equal([AuditDeed.Recorded, AuditDeed.Submitted], await Deeds(desk, "2.2"));
    }

    [Fact]
    public async Task Ten_at_once_by_one_person_send_it_in_once()
    {
        var desks = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Opened(EntryDesk.OfPolice(_fixture))));

        var answers = await Task.WhenAll(desks.Select(Submit));

        Assert.All(answers, answer => Assert.Contains(answer.Status, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict }));
        Assert.Equal(1, answers.Count(answer => answer.Text.Contains("2.2 skickades in", StringComparison.Ordinal)));
        Assert.Equal([AuditDeed.Recorded, AuditDeed.Submitted], await Deeds(desks[0], "2.2"));
    }

    [Fact]
    public async Task What_somebody_else_has_sent_in_is_said_to_be_locked()
    {
        var police = await Opened(EntryDesk.OfPolice(_fixture));
        var municipality = await Opened(EntryDesk.OfMunicipality(_fixture));
        await municipality.Submit(
            "2.5", (municipality.Status("2.5"), "Ongoing"), (municipality.Figure("2.5"), "1"), (municipality.Text("2.5"), "Annas."));

        var answer = await police.Visitor.Submit(
            "Skicka in 2.5", (police.Status("2.5"), "Ongoing"), (police.Figure("2.5"), "2"), (police.Text("2.5"), "Mitt."));

        answer.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Anna Lind");
        Assert.Equal("Annas.", (await police.Stored("2.5"))!.Text);
    }

    private static async Task<EntryDesk> Opened(Task<EntryDesk> arriving)
    {
        var desk = await arriving;
        await desk.Open();
        return desk;
    }

    private static Task<Page> Submit(EntryDesk desk) =>
        desk.Submit("2.2", (desk.Figure("2.2"), "4"), (desk.Status("2.2"), "Ongoing"));

    private Task<List<AuditDeed>> Deeds(EntryDesk desk, string label)
    {
        var id = desk.IdOf(label);
        return _fixture.InDatabase(db => db.AuditEntries
            .Where(entry => entry.ActivityId == id && entry.Tertial == new Domain.Tertial(2021, 1))
            .OrderBy(entry => entry.Sequence).Select(entry => entry.Deed).ToListAsync());
    }
}
