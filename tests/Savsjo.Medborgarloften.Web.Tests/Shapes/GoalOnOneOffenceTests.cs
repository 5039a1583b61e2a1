using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Shapes;

/// <summary>
/// An agreement that promises a number of one offence's suspicions: it is judged, shown and frozen as any goal, beside the table.
/// </summary>
public sealed class GoalOnOneOffenceTests(WebFixture app) : IClassFixture<WebFixture>
{
    private const string Offence = "Överlåtelse";

    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task It_is_seen_from_the_agreement_to_the_page_the_report_the_data_and_the_start_page()
    {
        var period = await Entered();
        (await period.Administrator.Get($"{period.Address}/ta-i-bruk")).ShouldSay("Minst 20 misstankar om överlåtelse om året.");
        await period.TakeIntoUse();
        (await _app.Visitor().Get("/loften/period-2022-2022")).ShouldSay("Mål: minst 20 misstankar om överlåtelse om året.");

        var entry = await Reported("2022-05-10", "12", "3", isSent: false);
        Assert.Contains("Överlåtelse, hittills i år: 12 av minst 20", entry.Panel("1.1"), StringComparison.Ordinal);
        await entry.Submit("1.1");
        (await (await _app.SignedIn(Role.Reviewer)).Get("/granskning")).ShouldSay("Överlåtelse: 12 av minst 20 i år, 60 procent.");
        await _app.ReviewAndPublish();
        var reader = _app.Visitor();
        (await reader.Get("/uppfoljning/2022/tertial-1")).ShouldSay("15 misstankar hittills under 2022")
            .ShouldSay("12 misstankar om överlåtelse hittills under 2022, minst 20 utlovade")
            .ShouldSay("Målet som går att räkna är på väg.");

        await Reported("2022-09-10", "9", "1");
        await _app.ReviewAndPublish();

        (await reader.Get("/uppfoljning/2022/tertial-2"))
            .ShouldSay("21 misstankar om överlåtelse hittills under 2022, minst 20 utlovade")
            .ShouldSay("Målet nåddes i tertial 2").ShouldSay("Målet som går att räkna nåddes till och med tertial 2 2022.");
        (await reader.Get("/uppfoljning/2022/tertial-1")).ShouldSay("12 misstankar om överlåtelse").ShouldNotSay("21 misstankar");
        (await reader.Get("/")).ShouldSay("Narkotika: Överlåtelse").ShouldSay("21 av minst 20").ShouldSay("Målet nåddes");
        (await reader.Get("/loften/1")).ShouldSay("21 misstankar om överlåtelse");
        (await reader.Get("/loften/aktivitet/2022-2022/1.1"))
            .ShouldSay("21 misstankar om överlåtelse hittills under 2022, minst 20 utlovade");
        (await reader.Get("/statistik?fran=2022&till=2022")).ShouldSay("minst 20");
        var pdf = (await PdfText.Of(await reader.Client.GetByteArrayAsync("/uppfoljning/2022/tertial-2/rapport.pdf")))
            .ReplaceLineEndings(" ").Replace("\u00a0", " ", StringComparison.Ordinal);
        Assert.Contains("21 av minst 20", pdf, StringComparison.Ordinal);
        Assert.Contains("21 misstankar om överlåtelse", pdf, StringComparison.Ordinal);
        var offences = JsonDocument.Parse(await reader.Client.GetStringAsync("/api/v1/follow-ups/2022-2")).RootElement
            .GetProperty("promises")[0].GetProperty("activities")[0].GetProperty("suspicions").GetProperty("offences");
        Assert.Equal("reached", offences[0].GetProperty("goal").GetProperty("verdict").GetString());
        Assert.Equal(20, offences[0].GetProperty("goal").GetProperty("target").GetDecimal());
        Assert.Equal(JsonValueKind.Null, offences[1].GetProperty("goal").ValueKind);
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task A_miss_asks_why_and_the_reason_is_published_at_the_goal()
    {
        await (await Entered()).TakeIntoUse();
        await Reported("2022-05-10", "5", "3");
        await _app.ReviewAndPublish();
        await Reported("2022-09-10", "5", "3");
        await _app.ReviewAndPublish();
        var police = await Reported("2023-01-10", "4", "3", isSent: false);
        await police.Submit("1.1");
        Assert.Contains("Varför nåddes inte målet för Överlåtelse?", police.Panel("1.1"), StringComparison.Ordinal);
        await police.Submit("1.1", (police.Reason("1.1", Offence), "Färre grep om fritiden."));
        Assert.Empty(police.Page.Errors);
        await _app.ReviewAndPublish();

        var reader = _app.Visitor();
        (await reader.Get("/uppfoljning/2022/tertial-3")).ShouldSay("Målet nåddes inte").ShouldSay("Färre grep om fritiden.")
            .ShouldSay("14 misstankar om överlåtelse under 2022, minst 20 utlovade");
        (await reader.Get("/")).ShouldSay("Målet nåddes inte");
        Assert.Contains("Färre grep om fritiden.",
            await reader.Client.GetStringAsync("/api/v1/follow-ups/2022-3"), StringComparison.Ordinal);
        Assert.Empty(_app.Errors.Messages);
    }

    private async Task<EnteredAgreement> Entered()
    {
        await _app.InDatabase(db => db.Rounds.Where(round => round.Published == null).ExecuteDeleteAsync());
        At("2021-11-20");
        var offences = await _app.InDatabase(db => db.Offences.ToDictionaryAsync(offence => offence.Name, offence => offence.Id));
        return await Agreement.Of("Löften 2022", "2022-01-01", "2022-12-31").Promising(1, "Ett.", "Ett")
            .Doing("Narkotika", "Polisen ska upptäcka minst tjugo överlåtelser om året.", "Polisen")
            .Measuring(("Offence", $"{offences[Offence]}"), ("Name", "")).AtLeast("20", "Year")
            .Measuring(("Offence", $"{offences["Innehav"]}"), ("Name", ""))
            .EnteredBy(await _app.SignedIn(Role.Administrator));
    }

    private async Task<EntryDesk> Reported(string day, string transfers, string possessions, bool isSent = true)
    {
        At(day);
        var police = await EntryDesk.OfPolice(_app);
        await police.Open();
        await police.Save(
            (police.Status("1.1"), "Ongoing"), (police.Figure("1.1", measure: Offence), transfers),
            (police.Figure("1.1", measure: "Innehav"), possessions));
        if (isSent)
            await police.Submit("1.1");
        Assert.Empty(police.Page.Errors);
        return police;
    }

    private void At(string day) => _app.Clock.SetUtcNow(
        new DateTimeOffset(DateOnly.Parse(day, CultureInfo.InvariantCulture), new TimeOnly(8, 0), TimeSpan.Zero));
}
