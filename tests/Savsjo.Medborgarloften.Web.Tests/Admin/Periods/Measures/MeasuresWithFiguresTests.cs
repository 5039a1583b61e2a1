using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods.Measures;

/// <summary>What may be done to a measure before it has figures, with figures, and once they are published.</summary>
public class MeasuresWithFiguresTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task A_published_measure_keeps_its_kind_and_its_goal_and_its_words_are_mended_for_a_reason()
    {
        var desk = await MeasureDesk.At(_app, "2.2");
        (await desk.Open("Riktade insatser")).ShouldSay("Därför kan slag, delgrupp, brottstyp och mål inte ändras här");
        Assert.False(desk.Page.HasButton("Ta bort måttet"));
        var offence = await _app.InDatabase(db => db.Offences.Select(one => one.Id).FirstAsync());
        foreach (var (fields, because) in new ((string Field, string? Value)[], string)[]
        {
            ([("Kind", "Percentage")], "Slaget kan inte ändras: måttet står i en publicerad uppföljning"),
            ([("Accumulation", "Latest")], "Hur måttet läggs ihop kan inte ändras"),
            ([("SubgroupLabel", "kvällstid")], "Hur många delgrupper måttet har kan inte ändras"),
            ([("Number", "10")],
                "Målet kan inte ändras här: det står i en publicerad uppföljning. Har parterna kommit "
                    + "överens om ett nytt tal, ändra målet"),
            ([("Comparison", ""), ("Number", "")], "Målet kan inte ändras här"),
            ([("Name", "Insatser")], "Skriv varför orden rättas"),
            ([("Plural", "insatser")], "Skriv varför orden rättas"),
            ([("Offence", $"{offence}"), ("Comparison", ""), ("Number", "")], "Brottstypen kan inte ändras"),
        })
        {
            (await desk.Change("Riktade insatser", fields)).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(because);
            Assert.Equal(fields[0].Value, desk.Page.Value(fields[0].Field));
        }

        (await desk.Remove("Riktade insatser")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Riktade insatser kan inte tas bort: måttet står i en publicerad uppföljning");
        Assert.Equal(new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year), (await desk.Stored("Riktade insatser")).Goal);
        Assert.Equal(0, await _app.InDatabase(db =>
            db.AuditEntries.CountAsync(entry => entry.Deed == AuditDeed.MeasureChanged && entry.Subject.StartsWith("2.2 "))));

        (await desk.Change("Riktade insatser", ("Name", "Riktade åtgärder"), ("Reason", "Så heter de i avtalet.")))
            .ShouldSay("Måttet Riktade åtgärder är sparat.");
        Assert.Equal("Riktade insatser", (await desk.Stored("Riktade åtgärder")).Key);
        Assert.Contains("Skäl till ändringen: Så heter de i avtalet.", (await _app.InDatabase(db => db.AuditEntries
            .Where(entry => entry.Deed == AuditDeed.MeasureChanged && entry.Subject.StartsWith("2.2 ")).Select(entry => entry.After)
            .SingleAsync()))!, StringComparison.Ordinal);
        (await desk.Open("Riktade åtgärder")).ShouldSay("Därför kan slag, delgrupp");
    }

    [Fact]
    public async Task A_new_measure_is_changed_as_it_likes_a_draft_of_a_report_locks_nothing_and_every_step_is_logged()
    {
        var desk = await MeasureDesk.At(_app, "1.2");
        var before = await desk.Period();
        var open = before.Rounds.Where(one => !one.IsPublished).MinBy(one => one.Tertial)!;
        await desk.Add(("Name", "Patruler"), ("Singular", "patrul"), ("Plural", "patruler"));
        var after = await desk.Period();
        Assert.True(after.Version > before.Version);
        Assert.True(after.Rounds.Single(one => one.Id == open.Id).Version > open.Version, "Whoever publishes must look again.");
        (await desk.Change("Patruler", ("Comparison", "AtLeast"), ("Number", "40"))).ShouldSay("Måttet Patruler är sparat.");

        await _app.Draft("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, null, (12, null));

        (await desk.Change("Patruler", ("Number", "30"))).ShouldSay("Måttet Patruler är sparat.");
        (await desk.Change("Patruler", ("SubgroupLabel", "kvällstid")))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Det finns siffror för Patruler i påbörjade rapporter.");
        (await desk.Change("Patruler", ("Name", "Patruller"), ("Singular", "patrull"), ("Plural", "patruller")))
            .ShouldSay("Måttet Patruller är sparat.");
        (await desk.Remove("Patruller")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Det finns siffror för Patruller");
        var entries = await _app.InDatabase(db => db.AuditEntries
            .Where(entry => entry.Subject.StartsWith("1.2 ") && entry.Deed >= AuditDeed.MeasureAdded
                && entry.Deed <= AuditDeed.MeasureMoved).OrderBy(entry => entry.Sequence).ToListAsync());
        Assert.Equal(
            [AuditDeed.MeasureAdded, AuditDeed.MeasureChanged, AuditDeed.MeasureChanged, AuditDeed.MeasureChanged],
            entries.Select(entry => entry.Deed));
        Assert.Equal("Namn: Patruler\nSlag: Antal\nEnhet: en patrul, patruler\nLäggs ihop: Summa\nMål: Inget", entries[1].Before);
        Assert.EndsWith("Mål: minst 40 patruler om året", entries[1].After, StringComparison.Ordinal);
        (await desk.Visitor.Get("/admin/logg")).ShouldSay("Ändrade mått").ShouldSay("1.2 Närvaro i centrum: Patruller");
    }

    [Fact]
    public async Task Measures_are_moved_with_buttons_and_removed_while_nothing_rests_on_them_also_when_they_are_thirty()
    {
        var desk = await MeasureDesk.At(_app, "2.3");
        for (var number = 1; number <= 30; number++)
            (await desk.Add(("Name", $"Mått {number}"), ("Singular", "sak"), ("Plural", "saker"),
                ("Comparison", "AtLeast"), ("Number", $"{number}"))).ShouldSay("är tillagt");
        Assert.Equal(30, (await desk.Stored()).Count);

        await desk.Visitor.Submit("Flytta upp Mått 30");
        desk.Page.ShouldSay("Mått 30 står nu på plats 29 av 30.");
        await desk.Visitor.Submit("Flytta ner Mått 1");
        Assert.Equal(["Mått 2", "Mått 1", "Mått 3"], (await desk.Stored()).Take(3).Select(one => one.Name));
        Assert.Equal(["Mått 30", "Mått 29"], (await desk.Stored()).TakeLast(2).Select(one => one.Name));
        (await (await _app.SignedIn(Role.MunicipalOfficial)).Get("/inmatning")).ShouldSay("Mått 17");

        await desk.Open("Mått 17");
        (await desk.Visitor.Submit("Ta bort måttet")).ShouldSay("Måttet Mått 17 är borttaget.");
        Assert.DoesNotContain("Mått 17", (await desk.Stored()).Select(one => one.Name));
        var removed = await _app.InDatabase(db =>
            db.AuditEntries.SingleAsync(entry => entry.Deed == AuditDeed.MeasureRemoved && entry.Subject.Contains("Mått 17")));
        Assert.Contains("minst 17 saker om året", removed.Before!, StringComparison.Ordinal);
        (await desk.Add(("Name", "mått 18"), ("Singular", "sak"), ("Plural", "saker")))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("redan ett mått som heter");
    }

    [Fact]
    public async Task Two_administrators_do_not_overwrite_each_other()
    {
        var first = await MeasureDesk.At(_app, "1.1");
        await first.Add(("Name", "Besök"), ("Singular", "besök"), ("Plural", "besök"), ("Gender", "Neuter"));
        var second = await first.Another();
        await first.Open("Besök");
        await second.Open("Besök");
        (await first.Visitor.Submit("Spara måttet", ("Comparison", "AtLeast"), ("Number", "10"))).ShouldSay("är sparat");

        await second.Visitor.Submit("Spara måttet", ("Comparison", "AtLeast"), ("Number", "20"));

        second.Page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Någon annan har just ändrat i löftesperioden.");
        Assert.Equal("20", second.Page.Value("Number"));
        Assert.Equal(10, (await first.Stored("Besök")).Goal!.Target);
        (await second.Visitor.Submit("Spara måttet")).ShouldSay("är sparat");
        Assert.Equal(20, (await first.Stored("Besök")).Goal!.Target);
    }
}
