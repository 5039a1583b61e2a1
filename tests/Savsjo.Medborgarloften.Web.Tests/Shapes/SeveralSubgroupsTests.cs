using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Shapes;

/// <summary>"54 rattfyllerier, varav 32 narkotika och 22 alkohol", from the administrator's form to every reader.</summary>
public sealed class SeveralSubgroupsTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task A_count_with_two_subgroups_is_entered_published_and_read_back()
    {
        await _app.InDatabase(db => db.Rounds.Where(round => round.Published == null).ExecuteDeleteAsync());
        var period = await Agreement.Of("Medborgarlöften 2022-2023", "2022-01-01", "2023-12-31")
            .Promising(1, "Det ska vara tryggt på vägarna.")
            .Doing("Nykterhet", "Polisen ska kontrollera nykterheten på vägarna.", "Polisen")
            .For("Färre ska skadas i trafiken.")
            .Counting("Rattfyllerier", "rattfylleri", "rattfyllerier", isNeuter: true).OfWhich("narkotika\nalkohol").ExcludingEachOther()
            .Measuring(("Name", "Kontroller"), ("Singular", "kontroll"), ("Plural", "kontroller"), ("Gender", "Common"),
                ("SubgroupLabel", "kvällstid\npå landet"), ("SubgroupsExcludeEachOther", "nej"))
            .AtLeast("52", "Year").WithShare("20").OfSubgroup("på landet")
            .EnteredBy(await _app.SignedIn(Role.Administrator));
        await period.TakeIntoUse();
        _app.Clock.SetUtcNow(new DateTimeOffset(2022, 5, 10, 8, 0, 0, TimeSpan.Zero));

        var police = await EntryDesk.OfPolice(_app);
        (await police.Open()).ShouldSay("varav narkotika").ShouldSay("varav alkohol")
            .ShouldSay("Delgrupperna utesluter varandra: tillsammans är de högst antalet.");
        (string, string?)[] typed =
        [
            (police.Status("1.1"), "Ongoing"), (police.Figure("1.1", "Count", "Rattfyllerier"), "54"),
            (police.Figure("1.1", "Subgroup", "Rattfyllerier"), "32"), (police.Figure("1.1", "Count", "Kontroller"), "60"),
            (police.Figure("1.1", "Subgroup2", "Kontroller"), "12"),
        ];
        (await police.Save([.. typed, (police.Figure("1.1", "Subgroup2", "Rattfyllerier"), "23")]))
            .ShouldSay("narkotika och alkohol är tillsammans 55, fler än antalet, 54.");
        (await police.Save([.. typed, (police.Figure("1.1", "Subgroup2", "Rattfyllerier"), "ca 22")]))
            .ShouldSay("1.1 Rattfyllerier: Skriv bara 22 i ”varav alkohol”. ”Cirka” skrivs framför hela antalet.");
        (await police.Save([.. typed, (police.Figure("1.1", "Subgroup2", "Rattfyllerier"), "minst 22")])).ShouldSay(
            "1.1 Rattfyllerier: Skriv bara 22 i ”varav alkohol”. ”Minst” kan bara stå framför hela antalet, och då utan ”varav”.");
        (await police.Save([.. typed, (police.Figure("1.1", "Subgroup2", "Rattfyllerier"), "många")]))
            .ShouldSay("1.1 Rattfyllerier: Skriv ”varav alkohol” med siffror, till exempel 12.");
        (await police.Save([.. typed, (police.Figure("1.1", "Subgroup2", "Rattfyllerier"), "22")]))
            .ShouldSay("54 rattfyllerier varav 32 narkotika och 22 alkohol under perioden.");
        await police.Submit("1.1");
        var (review, _) = await _app.ReviewAndPublish();

        review.ShouldSay("varav alkohol");
        (await _app.Visitor().Get("/uppfoljning/2022/tertial-1"))
            .ShouldSay("54 rattfyllerier varav 32 narkotika och 22 alkohol under perioden.")
            .ShouldSay("54 rattfyllerier hittills under 2022, varav 32 gäller narkotika och 22 alkohol")
            .ShouldSay("varav minst 20 procent på landet").ShouldSay("Syfte: Färre ska skadas i trafiken.");
        (await _app.Visitor().Get("/statistik")).ShouldSay("varav 32 gäller narkotika och 22 alkohol");
        var reader = _app.Visitor().Client;
        var pdf = (await PdfText.Of(await reader.GetByteArrayAsync("/uppfoljning/2022/tertial-1/rapport.pdf")))
            .Replace("\u00a0", " ", StringComparison.Ordinal);
        Assert.Contains("varav 32 gäller narkotika och 22 alkohol", pdf, StringComparison.Ordinal);
        Assert.Contains("Syfte: Färre ska skadas i trafiken.", pdf, StringComparison.Ordinal);

        var activity = JsonDocument.Parse(await reader.GetStringAsync("/api/v1/follow-ups/2022-1")).RootElement
            .GetProperty("promises")[0].GetProperty("activities")[0];
        var measure = activity.GetProperty("measures")[0];
        Assert.Equal("Färre ska skadas i trafiken.", activity.GetProperty("purpose").GetString());
        Assert.Equal("narkotika", measure.GetProperty("subgroup").GetString());
        Assert.Equal(32, measure.GetProperty("year").GetProperty("subgroupAmount").GetInt32());
        Assert.Equal(["narkotika", "alkohol"],
            measure.GetProperty("subgroups").EnumerateArray().Select(one => one.GetProperty("name").GetString()));
        Assert.Equal(22, measure.GetProperty("subgroups")[1].GetProperty("year").GetProperty("amount").GetInt32());
        Assert.Equal("på landet", activity.GetProperty("measures")[1].GetProperty("goal").GetProperty("sharedSubgroup").GetString());
        var rows = JsonDocument.Parse(await reader.GetStringAsync("/api/v1/figures?followUp=2022-1")).RootElement.ToString();
        Assert.Contains("Rattfyllerier, varav alkohol", rows, StringComparison.Ordinal);
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task Several_subgroups_are_asked_whether_they_exclude_each_other()
    {
        var period = Agreement.Of("Medborgarlöften 2022-2023", "2022-01-01", "2023-12-31").Promising(1, "Det ska vara tryggt.")
            .Doing("Nykterhet", "Polisen ska kontrollera nykterheten.", "Polisen")
            .Counting("Rattfyllerier", "rattfylleri", "rattfyllerier").OfWhich("narkotika\nalkohol");
        var administrator = await _app.SignedIn(Role.Administrator);

        await Assert.ThrowsAnyAsync<Exception>(() => period.EnteredBy(administrator));

        administrator.Page.ShouldSay("Välj om delgrupperna utesluter varandra.");
    }
}
