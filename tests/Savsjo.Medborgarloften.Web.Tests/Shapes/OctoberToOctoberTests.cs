using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Shapes;

/// <summary>A period that follows no calendar year, and begins in the middle of a tertial.</summary>
public sealed class OctoberToOctoberTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task A_rate_is_judged_over_the_days_that_the_first_tertial_has_and_every_reader_is_told_so()
    {
        await _app.InDatabase(db => db.Rounds.Where(round => round.Published == null).ExecuteDeleteAsync());
        var period = await Agreement.Of("Medborgarlöften 2022-2023", "2022-10-15", "2023-10-14")
            .Promising(1, "Det ska vara tryggt på vägarna.")
            .Doing("Trafikkontroller", "Polisen ska göra minst en trafikkontroll per vecka.", "Polisen")
            .Counting("Trafikkontroller", "trafikkontroll", "trafikkontroller").AtLeast("1", "Week")
            .EnteredBy(await _app.SignedIn(Role.Administrator));
        await period.TakeIntoUse();
        _app.Clock.SetUtcNow(new DateTimeOffset(2023, 1, 10, 8, 0, 0, TimeSpan.Zero));

        var police = await EntryDesk.OfPolice(_app);
        var entry = await police.Open();
        await police.Save((police.Status("1.1"), "Ongoing"), (police.Figure("1.1"), "11"));
        await police.Submit("1.1");
        await _app.ReviewAndPublish();

        // 15 October to 31 December are 78 days.
        const string Days = "78 dagar är 11 hela veckor: minst 11.";
        entry.ShouldSay(Days);
        (await _app.Visitor().Get("/uppfoljning/2022/tertial-3"))
            .ShouldSay("11 trafikkontroller i tertial 3 2022 (utlovat: minst 1 per vecka)")
            .ShouldSay("På väg: nåddes i tertial 3").ShouldSay(Days);
        var reader = _app.Visitor().Client;
        Assert.Contains(Days, (await PdfText.Of(await reader.GetByteArrayAsync("/uppfoljning/2022/tertial-3/rapport.pdf")))
            .Replace("\u00a0", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        var goal = JsonDocument.Parse(await reader.GetStringAsync("/api/v1/follow-ups/2022-3")).RootElement
            .GetProperty("promises")[0].GetProperty("activities")[0].GetProperty("measures")[0].GetProperty("goal");
        Assert.Equal("""{"days":78,"atLeast":11,"atMost":null}""", goal.GetProperty("due").ToString());
        Assert.Equal("reached", goal.GetProperty("outcome").GetString());
        Assert.Empty(_app.Errors.Messages);
    }
}
