using System.Net;
using System.Text.Json;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Shapes;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>"Redovisas i 2.2": a figure that is told with another activity's is neither missing nor counted twice.</summary>
public sealed class ToldTogetherTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task An_activity_that_is_told_in_another_is_published_so_and_is_no_gap()
    {
        var desk = await EntryDesk.OfPolice(_app);
        await desk.Open();
        await desk.Submit("2.1", (desk.Status("2.1"), "Ongoing"), (ToldIn(desk, "2.1"), "2.2"));
        Assert.Empty(desk.Page.Errors);
        (await (await _app.SignedIn(Role.MunicipalOfficial)).Get("/publicering"))
            .ShouldSay("2.1 Misstankar om narkotikabrott redovisas i 2.2, som inte är redovisad i den här omgången.");
        await desk.Submit("2.2", (desk.Status("2.2"), "Ongoing"), (desk.Figure("2.2"), "4"));
        var (review, _) = await _app.ReviewAndPublish();

        Assert.Contains(review.Document.QuerySelectorAll(".preview"), box => box.TextContent == "Redovisas i2.2");
        var page = await _app.Visitor().Get("/uppfoljning/2021/tertial-1");
        Assert.Equal("#aktivitet-2-2", page.Link("Redovisas i 2.2").GetAttribute("href"));
        Assert.NotNull(page.Document.GetElementById("aktivitet-2-2"));
        Assert.DoesNotContain(
            "Inte redovisat", Page.Folded(page.Document.GetElementById("aktivitet-2-1")!.TextContent), StringComparison.OrdinalIgnoreCase);
        var reader = _app.Visitor().Client;
        Assert.Contains(
            "Redovisas i 2.2",
            Page.Folded(await PdfText.Of(await reader.GetByteArrayAsync("/uppfoljning/2021/tertial-1/rapport.pdf"))),
            StringComparison.Ordinal);
        var activity = JsonDocument.Parse(await reader.GetStringAsync("/api/v1/follow-ups/2021-1")).RootElement
            .GetProperty("promises").EnumerateArray().SelectMany(promise => promise.GetProperty("activities").EnumerateArray())
            .Single(one => one.GetProperty("label").GetString() == "2.1");
        Assert.Equal("2.2", activity.GetProperty("reports")[0].GetProperty("toldIn").GetString());
        Assert.DoesNotContain("missing", activity.GetProperty("suspicions").ToString(), StringComparison.Ordinal);
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task Tables_charts_statistics_and_data_say_where_the_figures_are_and_not_that_they_are_ej_aktuella()
    {
        await _app.ReportAndApproveAll();
        await _app.Publish();
        _app.Clock.SetUtcNow(new DateTimeOffset(2021, 9, 10, 8, 0, 0, TimeSpan.Zero));
        var desk = await EntryDesk.OfPolice(_app);
        await desk.Open();
        await desk.Submit("2.1", (desk.Status("2.1"), "Ongoing"), (ToldIn(desk, "2.1"), "2.2"));
        await desk.Submit("2.2", (desk.Status("2.2"), "Ongoing"), (desk.Figure("2.2"), "4"));
        await _app.ReviewAndPublish();

        foreach (var address in new[] { "/uppfoljning/2021/tertial-2", "/statistik?fran=2021&till=2021" })
            Assert.Contains(
                "redovisas i 2.2",
                (await _app.Visitor().Get(address)).ShouldSay("Tertial 2: redovisas i 2.2.").ShouldNotSay("ej aktuellt").Document
                    .QuerySelectorAll("table.figures tbody td").Select(cell => cell.TextContent.Trim()));
        var figures = JsonDocument.Parse(await _app.Visitor().Client.GetStringAsync("/api/v1/figures?year=2021")).RootElement
            .GetProperty("items").EnumerateArray().Where(row => row.GetProperty("activity").GetString() == "2.1")
            .Select(row => (
                row.GetProperty("tertial").GetInt32(), row.GetProperty("status").GetString(), row.GetProperty("toldIn").GetString()));
        Assert.Equal([(1, "given", null), (2, "notApplicable", "2.2")], figures.Distinct());
    }

    [Fact]
    public async Task A_goal_of_its_own_is_still_told_by_itself()
    {
        var desk = await EntryDesk.OfPolice(_app);
        await desk.Open();

        await desk.Submit("2.2", (desk.Status("2.2"), "Ongoing"), (ToldIn(desk, "2.2"), "2.1"));

        desk.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(
            "Riktade insatser har ett eget mål, minst 15", desk.ErrorBeside(ToldIn(desk, "2.2")), StringComparison.Ordinal);
        await desk.Submit("2.2", (desk.Figure("2.2"), "4"));
        desk.Page.ShouldSay("2.2 skickades in");
    }

    [Fact]
    public async Task What_is_told_elsewhere_tells_of_no_other_and_never_of_itself()
    {
        var desk = await EntryDesk.OfPolice(_app);
        await desk.Open();
        Assert.DoesNotContain(
            "2.1", desk.Page.Field(ToldIn(desk, "2.1")).QuerySelectorAll("option").Select(option => option.GetAttribute("value")));
        await desk.Submit("2.1", (desk.Status("2.1"), "Ongoing"), (ToldIn(desk, "2.1"), "2.4"));
        await desk.Submit("2.4", (desk.Status("2.4"), "Ongoing"), (ToldIn(desk, "2.4"), "1.2"));
        Assert.Contains(
            "2.1 redovisas i 2.4, så 2.4 måste redovisas för sig.", desk.ErrorBeside(ToldIn(desk, "2.4")), StringComparison.Ordinal);

        await desk.Submit("2.4", (ToldIn(desk, "2.4"), "9.9"));
        Assert.Contains("9.9 redovisas inte i tertial 1 2021.", desk.ErrorBeside(ToldIn(desk, "2.4")), StringComparison.Ordinal);
        await desk.Submit("2.4", (ToldIn(desk, "2.4"), "2.4"));
        Assert.Contains("kan inte redovisas i sig själv", desk.ErrorBeside(ToldIn(desk, "2.4")), StringComparison.Ordinal);
        await desk.Submit("2.4", (ToldIn(desk, "2.4"), new string('9', 30)));
        desk.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
    }

    private static string ToldIn(EntryDesk desk, string label) => desk.Text(label).Replace(".Text", ".ToldIn", StringComparison.Ordinal);
}
