using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Promises;

public class PromisePageTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_promise_is_shown_as_signed_with_its_activities_through_the_tertials()
    {
        var page = await _fixture.Visitor().Get("/loften/2");

        Assert.Equal("Att öka upptäckten av narkotikabruk hos unga, i åldern 21 år och yngre", page.Heading);
        page.ShouldSay("Löfte 2 av 2, gäller 2020–2021")
            .ShouldSay(
                "Att öka upptäckten av narkotikabrott, främst hos unga, i åldern 21 år och yngre. "
                + "Med syfte att minska bruket av narkotika.")
            .ShouldSay("Fem aktiviteter, sex tertial")
            .ShouldSay("Tre av sex uppföljningar är publicerade. Nästa: tertial 1 2021, rapporteras senast 15 maj 2021.")
            .ShouldSay("Mål: minst 15 riktade insatser om året.")
            .ShouldSay("20 riktade insatser under 2020, minst 15 utlovade")
            .ShouldSay("Tertial 1 2020 Pågår Genomfört tio riktade insatser under perioden.")
            .ShouldSay("Tertial 3 2020 Klart Genomfört sammanlagt 20 riktade insatser under året.");
        Assert.Equal(
            ["Pågår", "Pågår", "Klart", "Inte redovisat än", "Inte redovisat än", "Inte redovisat än"],
            page.Document.QuerySelectorAll(".matrix tbody tr")[1].QuerySelectorAll("td").Select(cell => Page.Folded(cell.TextContent)));
    }

    [Fact]
    public async Task What_was_written_of_a_promise_in_earlier_follow_ups_stays_on_its_page()
    {
        (await _fixture.Visitor().Get("/loften/1")).ShouldNotSay("Tidigare sammanfattningar");
        var first = await _fixture.Content(2020, 1);
        await _fixture.Publish(first with
        {
            Version = 2,
            Promises = [first.Promises[0] with { Note = "Fältarna mötte 200 unga.\nMest på torget." }, first.Promises[1]],
        });

        var page = await _fixture.Visitor().Get("/loften/1");

        page.ShouldSay("Tidigare sammanfattningar Tertial 1 2020 Fältarna mötte 200 unga. Mest på torget.");
        Assert.Equal("/uppfoljning/2020/tertial-1", page.Link("Tertial 1 2020").GetAttribute("href"));
        (await _fixture.Visitor().Get("/loften/2")).ShouldNotSay("Fältarna");
    }

    [Fact]
    public async Task The_promises_are_listed_with_what_came_of_them()
    {
        var page = await _fixture.Visitor().Get("/loften");

        Assert.Equal("Löftena 2020–2021", page.Heading);
        page.ShouldSay("Två av tre aktiviteter är klara och en pågår.").ShouldSay("En av fem aktiviteter är inte redovisad.");
        Assert.Equal("/loften/1", page.Link("Löfte 1: Öka den polisiära tillgängligheten och servicen").GetAttribute("href"));
    }

    [Fact]
    public async Task A_second_year_is_told_beside_the_first_and_an_activity_that_ended_is_kept()
    {
        using var twoYears = new WebFixture();
        await End(twoYears, "2.3", last: 20203);
        await twoYears.Publish(FirstOf2021(await twoYears.Content(2020, 1)));

        var page = await twoYears.Visitor().Get("/loften/2");

        page.ShouldSay("Fyra av sex uppföljningar är publicerade. Nästa: tertial 2 2021")
            .ShouldSay("20 riktade insatser under 2020").ShouldSay("10 riktade insatser hittills under 2021")
            .ShouldSay("Skolnärvaro");
        Assert.Equal(
            ["Riktade insatser, 2020", "Riktade insatser, 2021"],
            page.Document.QuerySelectorAll("#aktivitet-2-2 h3").Select(heading => Page.Folded(heading.TextContent)));
        Assert.Equal(
            ["Inte redovisat", "Inte redovisat", "Inte redovisat",
                "Ej aktuellt", "Ej aktuellt", "Ej aktuellt"],
            page.Document.QuerySelectorAll(".matrix tbody tr")[2].QuerySelectorAll("td").Select(cell => Page.Folded(cell.TextContent)));
    }

    [Fact]
    public async Task What_an_activity_said_before_its_words_were_mended_stands_on_its_pages_from_the_next_follow_up()
    {
        using var app = new WebFixture();
        var before = (await app.Content(2020, 3)).Activities.Single(one => one.Label == "2.2").Text;
        var admin = await app.SignedIn(Role.Administrator);
        await admin.Get($"/admin/loftesperioder/1/aktiviteter/{await app.ActivityId("2.2")}");
        (await admin.Submit("Rätta orden", ("Text", "Polisen ska göra riktade insatser mot unga."), ("Reason", "Stavfel.")))
            .ShouldSay("Orden är rättade.");
        (await app.Visitor().Get("/loften/2")).ShouldNotSay("Lydelsen ändrades");
        await app.ReportAndApproveAll();
        await app.Publish();

        foreach (var address in new[] { "/loften/2", "/loften/aktivitet/2020-2021/2.2" })
            (await app.Visitor().Get(address)).ShouldNotSay("Stavfel.").ShouldSay("Polisen ska göra riktade insatser mot unga. "
                + $"Lydelsen ändrades till uppföljningen för tertial 1 2021. Till och med tertial 3 2020 stod det: {before}");
        (await app.Visitor().Get("/loften/1")).ShouldNotSay("Lydelsen ändrades");
    }

    [Fact]
    public async Task What_a_promise_said_before_stands_on_its_page()
    {
        using var app = new WebFixture();
        var before = (await app.Content(2020, 3)).Promises[1].Text;
        var next = FirstOf2021(await app.Content(2020, 1));
        await app.Publish(next with
        {
            Promises = [.. next.Promises.Select(promise =>
                promise.Number == 2 ? promise with { Text = "Att färre unga använder narkotika." } : promise)],
        });

        (await app.Visitor().Get("/loften/2")).ShouldSay("Att färre unga använder narkotika. "
            + $"Lydelsen ändrades till uppföljningen för tertial 1 2021. Till och med tertial 3 2020 stod det: {before}");
    }

    [Fact]
    public async Task An_activity_that_is_to_end_is_ej_aktuell_afterwards_on_its_promises_page_as_on_its_own()
    {
        await End(_fixture, "2.3", last: 20203);

        var row = (await _fixture.Visitor().Get("/loften/2")).Document.QuerySelectorAll(".matrix tbody tr")[2];
        Assert.Equal(
            ["Inte redovisat", "Inte redovisat", "Inte redovisat", "Ej aktuellt", "Ej aktuellt", "Ej aktuellt"],
            row.QuerySelectorAll("td").Select(cell => Page.Folded(cell.TextContent)));
        (await _fixture.Visitor().Get("/loften/aktivitet/2020-2021/2.3"))
            .ShouldSay("2021 Ej aktuellt. Aktiviteten avslutades med tertial 3 2020: Skolan gör det själv.");
    }

    [Fact]
    public async Task A_period_keeps_its_promises_when_the_next_one_begins()
    {
        using var twoPeriods = new WebFixture();
        await twoPeriods.InDatabase(async db =>
        {
            db.PromisePeriods.Add(new("Lokala medborgarlöften i Sävsjö 2022-2023", new DateOnly(2022, 1, 1), new DateOnly(2023, 12, 31)));
            return await db.SaveChangesAsync();
        });
        var old = await twoPeriods.Content(2020, 3);
        await twoPeriods.Publish(old with
        {
            Tertial = new Tertial(2022, 1),
            PeriodTitle = "Lokala medborgarlöften i Sävsjö 2022-2023",
            PeriodYears = "2022–2023",
            PeriodPublicId = "2022-2023",
            Promises = [old.Promises[0] with { FollowUpHeading = "Trygga torg" }],
        });

        var list = await twoPeriods.Visitor().Get("/loften");
        var earlier = await twoPeriods.Visitor().Get(list.Link("Löftena 2020–2021").GetAttribute("href")!);
        var promise = await twoPeriods.Visitor().Get("/loften/period-2020-2021/2");

        Assert.Equal("Trygga torg", (await twoPeriods.Visitor().Get("/loften/1")).Heading);
        Assert.Equal("Löftena 2020–2021", earlier.Heading);
        Assert.Equal("/loften/period-2020-2021/1", earlier.Link("Löfte 1: Öka den polisiära tillgängligheten och servicen")
            .GetAttribute("href"));
        promise.ShouldSay("Löfte 2 av 2, gäller 2020–2021").ShouldSay("Tre av sex uppföljningar är publicerade.");
        (await twoPeriods.Visitor().Get("/loften/2")).ShouldHaveStatus(System.Net.HttpStatusCode.NotFound);
        foreach (var unknown in new[] { "/loften/period-2020-2022",
            "/loften/period-2024-2025", "/loften/period-2020-2021/3", "/loften/period-x-y" })
            (await twoPeriods.Visitor().Get(unknown)).ShouldHaveStatus(System.Net.HttpStatusCode.NotFound);
    }

    /// <summary>Tertial 1 2021, made from the year before; 2.3 is no longer there.</summary>
    private static FollowUpReportContent FirstOf2021(FollowUpReportContent content)
    {
        var tertial = new Tertial(2021, 1);
        return content with
        {
            Tertial = tertial,
            Promises = [.. content.Promises.Select(promise => promise with
            {
                Activities = [.. promise.Activities.Where(activity => activity.Label != "2.3").Select(activity => activity with
                {
                    Cells = [new CellContent(tertial, CellState.Reported, ActivityStatus.Ongoing, "Arbete pågår")],
                })],
            })],
        };
    }

    private static async Task End(WebFixture fixture, string label, int last)
    {
        var id = (await fixture.InDatabase(db => db.Activities.Include(one => one.Promise).ToListAsync()))
            .Single(one => one.Label == label).Id;
        var admin = await fixture.SignedIn(Role.Administrator);
        await admin.Get($"/admin/loftesperioder/1/aktiviteter/{id}/avsluta");
        (await admin.Submit("Spara", ("Last", $"{last}"), ("EndReason", "Skolan gör det själv."))).ShouldSay("sista tertial är sparat");
    }
}
