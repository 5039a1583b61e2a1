using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Promises;

/// <summary>An activity is followed through all periods by what it continues, whatever it is called.</summary>
public class ActivityThroughThePeriodsTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task An_activity_is_followed_through_the_periods_also_under_another_name()
    {
        var next = await NextPeriod();
        var copied = await Activity(next.Id, "2.2");
        await next.Administrator.Get($"{next.Address}/aktiviteter/{copied}");
        await next.Administrator.Submit("Spara aktiviteten", ("ShortName", "Kontroller mot narkotika"));
        await next.TakeIntoUse();
        await Publish2022(name: "Kontroller mot narkotika");

        var page = await _fixture.Visitor().Get("/loften/aktivitet/2022-2023/2.2");
        var statistics = await _fixture.Visitor().Get("/statistik");

        Assert.Equal("Kontroller mot narkotika", page.Heading);
        page.ShouldSay("Del av löftena 2020–2021 och 2022–2023.").ShouldSay("20 riktade insatser under 2020, minst 15 utlovade")
            .ShouldSay("2021 Inte redovisat än.");
        Assert.Equal(page.MainText, (await _fixture.Visitor().Get("/loften/aktivitet/2020-2021/2.2")).MainText);
        Assert.Equal(
            ["2020", "2022"],
            statistics.Document.QuerySelector("table.goal-years")!.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        (await _fixture.Visitor().Get("/loften/aktivitet/2020-2021/9.9")).ShouldHaveStatus(HttpStatusCode.NotFound);

        var csv = await _fixture.Visitor().Client.GetStringAsync("/oppna-data/siffror.csv");
        Assert.Contains("2020-2021/2.2,2022-01-01,2023-12-31", csv, StringComparison.Ordinal);
        Assert.Contains(
            "\"continues\":{\"promisePeriod\":\"2020-2021\",\"activity\":\"2.2\"}",
            await _fixture.Visitor().Client.GetStringAsync("/api/v1/promise-periods/2022-2023/activities/2.2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_activity_continues_is_set_and_removed_and_never_its_own_period_or_a_circle()
    {
        var next = await NextPeriod();
        var (copied, old) = (await Activity(next.Id, "2.2"), await Activity(1, "2.2"));
        var admin = next.Administrator;

        await admin.Get($"{next.Address}/aktiviteter/{copied}/fortsatter");
        Assert.Equal($"{old}", admin.Page.Value("Continues"));
        await admin.Submit("Spara", ("Continues", $"{copied}"));
        Assert.Equal(["En aktivitet kan inte fortsätta sig själv."], admin.Page.Errors);
        await admin.Submit("Spara", ("Continues", "abc"));
        Assert.Single(admin.Page.Errors);
        Assert.True(await _fixture.InDatabase(db => db.Activities.AnyAsync(one => one.Id == copied && one.ContinuesActivityId == old)));
        await admin.Submit("Spara", ("Continues", $"{await Activity(next.Id, "2.1")}"));
        Assert.Contains("hör till samma period", Assert.Single(admin.Page.Errors), StringComparison.Ordinal);
        await admin.Submit("Spara", ("Continues", $"{await Activity(1, "2.1")}"));
        Assert.Contains("fortsätts redan av 2.1", Assert.Single(admin.Page.Errors), StringComparison.Ordinal);
        await admin.Get($"/admin/loftesperioder/1/aktiviteter/{old}/fortsatter");
        await admin.Submit("Spara", ("Continues", $"{copied}"));
        Assert.Contains("cirkel", Assert.Single(admin.Page.Errors), StringComparison.Ordinal);

        await admin.Get($"{next.Address}/aktiviteter/{copied}/fortsatter");
        await admin.Submit("Spara", ("Continues", ""));
        admin.Page.ShouldSay("Släktskapet är sparat.").ShouldSay("Aktiviteten fortsätter ingen från en tidigare period.");
    }

    private async Task<EnteredAgreement> NextPeriod()
    {
        var admin = await _fixture.SignedIn(Role.Administrator);
        await admin.Get("/admin/loftesperioder/ny");
        (await admin.Submit(
            "Skapa utkastet", ("Title", "Medborgarlöften 2022–2023"), ("FirstDay", "2022-01-01"), ("LastDay", "2023-12-31"),
            ("CopyFrom", "1"), ("Activities", "true"), ("Parties", "true"), ("Measures", "true"),
                ("Goals", "true"))).ShouldHaveStatus(HttpStatusCode.OK);
        return new(admin, admin.Page.Address);
    }

    private async Task<int> Activity(int period, string label) => (await _fixture.InDatabase(db => db.Activities.Include(one => one.Promise)
        .Where(one => one.Promise!.PromisePeriodId == period).ToListAsync())).Single(one => one.Label == label).Id;

    private async Task Publish2022(string name)
    {
        var content = await _fixture.Content(2020, 3);
        await _fixture.Publish(content.WithActivity("2.2", activity => activity with { Name = name }) with
        {
            Tertial = new Tertial(2022, 3),
            PeriodTitle = "Medborgarlöften 2022–2023",
            PeriodYears = "2022–2023",
            PeriodPublicId = "2022-2023",
            Followed = new(new(new(2022, 1, 1), new(2023, 12, 31)), new(2022, 1), new(2023, 3)),
        });
        await _fixture.InDatabase(async db =>
        {
            var round = await db.Rounds.SingleAsync(one => one.Tertial == new Tertial(2022, 3));
            round.MarkPublished(new Change("someone", content.PublishedAtUtc));
            return await db.SaveChangesAsync();
        });
    }
}
