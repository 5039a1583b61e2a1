using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Shapes;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods;

/// <summary>An agreement whose days move, or whose activities come and go: what was told stays told, at the address where it was.</summary>
public sealed class MovedDaysTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task A_goal_that_was_missed_stays_missed_when_the_agreement_is_prolonged_and_its_address_holds()
    {
        var period = await Use(Of2022().Doing("Brev", "Minst 30 under perioden.", "Polisen")
            .Counting("Brev", "brev", "brev", isNeuter: true).AtLeast("30", "Period"));
        await Report("2022-05-10", ("1.1", "10"));
        await Report("2022-09-10", ("1.1", "5"));
        await Report("2023-01-10", ("1.1", "5"));
        At("2023-01-20");
        (await (await _app.SignedIn(Role.Administrator)).Get($"{period.Address}/andra"))
            .ShouldSay("Mål för hela perioden är desamma, och gäller då den nya tiden: 1.1.")
            .ShouldSay("Det som är publicerat står kvar.").ShouldNotSay("Årsmål");
        var admin = await Edit(period, ("LastDay", "2023-02-28"), ("Reason", "Vi fortsätter"));
        admin.Page.ShouldSay(
            "Periodens namn och dagar är sparade. Målet för 1.1 läses på ett annat sätt nu. Se hela perioden på en sida.");

        const string Why = "Överenskommelsen gällde till 31 december 2022 och är förlängd till 28 februari 2023. Vi fortsätter.";
        var reader = _app.Visitor();
        (await reader.Get("/")).ShouldSay(Why);
        (await reader.Get("/loften")).ShouldSay(Why);
        (await reader.Get("/loften/1")).ShouldSay(Why);
        (await reader.Get("/loften/period-2022-2022")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(Why);
        (await reader.Get("/loften/aktivitet/2022-2022/1.1")).ShouldHaveStatus(HttpStatusCode.OK);

        await Report("2023-05-10", ("1.1", "12"));
        (await reader.Get("/uppfoljning/2023/tertial-1")).ShouldSay(Why)
            .ShouldSay("Nåddes inte 1 januari–31 december 2022, innan överenskommelsen förlängdes: 20 av minst 30.")
            .ShouldSay("Varför målet inte nåddes 1 januari–31 december 2022 Vi hann inte.")
            .ShouldSay("Talet undertecknades för 1 januari–31 december 2022.").ShouldSay("under 1 januari 2022–28 februari 2023");
        (await reader.Get("/uppfoljning/2022/tertial-3")).ShouldSay("Målet nåddes inte").ShouldNotSay("förlängd");
        Assert.Contains("Vi fortsätter.", await Pdf("/uppfoljning/2023/tertial-1/rapport.pdf"), StringComparison.Ordinal);
        (await reader.Get("/loften/period-2022-2022/1")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(Why);
        (await reader.Get("/loften/aktivitet/2022-2022/1.1")).ShouldHaveStatus(HttpStatusCode.OK);
        var api = await reader.Client.GetStringAsync("/api/v1/promise-periods/2022");
        Assert.Contains("\"latestFollowUp\":\"2023-1\"", api, StringComparison.Ordinal);
        Assert.Contains("\"promisePeriod\":\"2022\"",
            await reader.Client.GetStringAsync("/api/v1/follow-ups/2023-1"), StringComparison.Ordinal);
        Assert.All(await LastDaysOf("2022-3"), day => Assert.Equal("2022-12-31", day));
        Assert.All(await LastDaysOf("2023-1"), day => Assert.Equal("2023-02-28", day));
        Assert.All((await reader.Client.GetStringAsync("/oppna-data/siffror.csv")).Split('\n').Where(line => line.Contains(";Brev;",
            StringComparison.Ordinal)), line => Assert.Contains("2022/1.1", line, StringComparison.Ordinal));
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task A_goal_that_was_kept_when_its_time_was_over_is_told_so_beside_a_miss_after_the_agreement_was_prolonged()
    {
        var period = await Use(Of2022().Doing("Larm", "Högst tio under perioden.", "Polisen")
            .Counting("Larm", "larm", "larm", isNeuter: true).AtMost("10", "Period"));
        await Report("2022-05-10", ("1.1", "4"));
        await Report("2022-09-10", ("1.1", "2"));
        await Report("2023-01-10", ("1.1", "2"));
        At("2023-01-20");
        await Edit(period, ("LastDay", "2023-04-30"), ("Reason", "Vi fortsätter"));

        await Report("2023-05-10", ("1.1", "4"));

        (await _app.Visitor().Get("/uppfoljning/2023/tertial-1")).ShouldSay("Målet nåddes inte")
            .ShouldSay("Nåddes 1 januari–31 december 2022, innan överenskommelsen förlängdes: 8 av högst 10.");
    }

    [Fact]
    public async Task Each_time_that_the_end_was_moved_is_told_with_its_own_reason_and_what_only_the_log_has_is_not()
    {
        var period = await Use(Of2022().Doing("Brev", "Minst 30 under perioden.", "Polisen")
            .Counting("Brev", "brev", "brev", isNeuter: true).AtLeast("30", "Period"));
        await Report("2022-05-10", ("1.1", "10"));
        await Edit(period, ("LastDay", "2023-08-31"), ("Reason", "Vi fortsätter."));
        await Edit(period, ("LastDay", "2023-06-30"), ("Reason", "Parterna säger upp den."));
        await Edit(period, ("Title", "Löften för 2022"), ("Reason", "Skrivfel."));

        (await _app.Visitor().Get("/loften")).ShouldSay(
            "Överenskommelsen skulle gälla till 31 december 2022. Den förlängdes till 31 augusti 2023. Vi fortsätter. "
            + "Den slutar i förtid, 30 juni 2023. Parterna säger upp den.").ShouldNotSay("Skrivfel");

        await Edit(period, ("LastDay", "2023-10-31"), ("Reason", "Ett nytt beslut."));
        (await _app.Visitor().Get("/loften")).ShouldSay(
            "Den kortades till 30 juni 2023. Parterna säger upp den. Den förlängdes till 31 oktober 2023. Ett nytt beslut.");
    }

    [Fact]
    public async Task An_agreement_that_ends_early_asks_what_a_part_of_the_year_owes_opens_its_last_round_in_time_and_says_why()
    {
        var period = await Use(Of2022().Doing("Resor", "Minst 15 om året.", "Polisen")
            .Counting("Resor", "resa", "resor").AtLeast("15", "Year"));
        await Report("2022-05-10", ("1.1", "5"));
        await Report("2022-09-10", ("1.1", "5"));
        At("2022-10-05");
        var admin = await Edit(period, ("LastDay", "2022-10-31"), ("Reason", "Parterna har sagt upp den"));
        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(
            "1.1 Resor, minst 15 om året: bara 1 januari–31 oktober 2022. "
            + "Välj vad som är lovat då: hela talet, 15, eller efter antal dagar, 12.");
        await admin.Submit("Spara", ("Parts[1-1-1]", "hela"));
        admin.Page.ShouldSay("Periodens namn och dagar är sparade.");

        const string Why = "Överenskommelsen skulle gälla till 31 december 2022 och slutar i förtid, 31 oktober 2022. "
            + "Parterna har sagt upp den.";
        admin.Page.ShouldSay(Why);
        await Report("2022-10-20", ("1.1", "5"));
        (await _app.Visitor().Get("/")).ShouldSay(Why).ShouldSay("1 september–31 oktober, och 1 januari–31 oktober 2022 sammanlagt.");
        (await _app.Visitor().Get("/en")).ShouldSay("It covers 1 September to 31 October 2022.");
        (await _app.Visitor().Get("/uppfoljning/2022/tertial-3")).ShouldSay(Why).ShouldNotSay("hittills")
            .ShouldSay("Minst 15, hela talet, för 1 januari–31 oktober 2022.");
    }

    [Fact]
    public async Task An_agreement_that_ends_early_holds_until_its_last_day_has_passed_and_is_over_after_that()
    {
        var period = await Use(Of2022().Doing("Brev", "Minst 30 under perioden.", "Polisen")
            .Counting("Brev", "brev", "brev", isNeuter: true).AtLeast("30", "Period"));
        await Report("2022-05-10", ("1.1", "10"));
        await Edit(period, ("LastDay", "2022-08-15"), ("Reason", "Parterna har sagt upp den"));
        foreach (var (day, says) in new[]
        {
            ("2022-05-11", "slutar i förtid, 15 augusti 2022"), ("2022-08-15", "slutar i förtid, 15 augusti 2022"),
            ("2022-08-16", "avslutades i förtid, 15 augusti 2022"),
        })
        {
            At(day);
            var admin = await (await _app.SignedIn(Role.Administrator)).Get(period.Address);
            admin.ShouldSay($"Överenskommelsen skulle gälla till 31 december 2022 och {says}.");
            foreach (var address in new[] { "/", "/loften", "/loften/1", "/loften/period-2022-2022" })
                (await _app.Visitor().Get(address))
                    .ShouldSay($"Överenskommelsen skulle gälla till 31 december 2022 och {says}. Parterna har sagt upp den.");
        }

        await Report("2022-09-10", ("1.1", "5"));
        (await _app.Visitor().Get("/uppfoljning/2022/tertial-2")).ShouldSay("avslutades i förtid, 15 augusti 2022");
    }

    [Fact]
    public async Task The_author_is_told_the_number_that_is_owed_and_nobody_chooses_between_a_number_and_itself()
    {
        var period = await Use(Of2022().Doing("Resor", "Minst 15 om året.", "Polisen")
            .Counting("Resor", "resa", "resor").AtLeast("15", "Year")
            .Doing("Brev", "Minst 1 per tertial.", "Polisen").Counting("Brev", "brev", "brev", isNeuter: true).AtLeast("1", "Tertial"));
        await Report("2022-05-10", ("1.1", "5"), ("1.2", "1"));
        await Report("2022-09-10", ("1.1", "5"), ("1.2", "1"));
        At("2022-10-05");
        var admin = await Edit(period, ("LastDay", "2022-10-31"), ("Reason", "Parterna har sagt upp den"));
        admin.Page.ShouldSay("hela talet, 15, eller efter antal dagar, 12.").ShouldNotSay("1.2 Brev");
        await admin.Submit("Spara", ("Parts[1-1-1]", "dagar"));
        admin.Page.ShouldSay("Periodens namn och dagar är sparade.");

        At("2022-10-20");
        var police = await EntryDesk.OfPolice(_app);
        await police.Open();
        await police.Save((police.Status("1.1"), "Ongoing"), (police.Figure("1.1"), "1"));
        await police.Submit("1.1");

        police.Page.ShouldSay("Målet minst 12 nåddes inte. Skriv en mening om varför.");
    }

    [Fact]
    public async Task A_copy_over_a_part_of_a_year_asks_what_its_goals_owe_in_it()
    {
        var period = await Use(Of2022().Doing("Resor", "Minst 12 om året.", "Polisen")
            .Counting("Resor", "resa", "resor").AtLeast("12", "Year"));
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get("/admin/loftesperioder/ny");
        await admin.Submit("Skapa utkastet", ("Title", "Löften 2023"), ("FirstDay", "2023-09-01"), ("LastDay", "2024-12-31"),
            ("CopyFrom", $"{period.Id}"));
        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("hela talet, 12, eller efter antal dagar, 4.");

        await admin.Submit("Skapa utkastet", ("Parts[1-1-1]", "dagar"));

        admin.Page.ShouldSay("Utkastet är sparat.");
        Assert.True(await _app.InDatabase(async db => (await db.PromisePeriods.Include(one => one.Promises)
            .ThenInclude(promise => promise.Activities)
                .ThenInclude(activity => activity.Measures).SingleAsync(one => one.Title == "Löften 2023"))
            .AllActivities.Single().Measures[0].Goal!.IsByDays));
    }

    [Fact]
    public async Task The_headline_counts_the_goals_of_what_has_ended_and_of_what_has_not_begun()
    {
        await Use(Agreement.Of("Löften 2022-2023", "2022-01-01", "2023-12-31").Promising(1, "Ett.", "Ett")
            .Doing("Resor", "Minst 3 om året.", "Polisen").Counting("Resor", "resa", "resor").AtLeast("3", "Year")
            .Doing("Brev", "Minst 5 om året.", "Polisen").Until(20222, "Ungdomsgården stängde.")
            .Measuring([.. AtLeastAYear("Brev", "brev", "5"), ("Part", "hela")])
            .Doing("Prov", "Minst 2 om året.", "Polisen").From(20233, "Tas upp sist.")
            .Measuring([.. AtLeastAYear("Prov", "prov", "2"), ("Part", "hela")]));
        await Report("2022-05-10", ("1.1", "3"), ("1.2", "1"));
        (await _app.Visitor().Get("/")).ShouldSay("Ett är inte redovisat än.");
        await Report("2022-09-10", ("1.1", "0"), ("1.2", "1"));
        await Report("2023-01-10", ("1.1", "0"));
        var reader = _app.Visitor();
        (await reader.Get("/")).ShouldSay("Ett av tre mål nåddes under 2022, ett nåddes inte. Ett är inte redovisat än.");
        (await reader.Get("/en")).
            ShouldSay("1 of 3 measurable goals has been reached, 1 has not been reached, and 1 is still to be reported on.")
            .ShouldNotSay("All 1");
        await Report("2023-05-10", ("1.1", "3"));
        (await reader.Get("/uppfoljning/2023/tertial-1"))
            .ShouldSay("1.2 Brev, minst 5 brev om året (målet nåddes inte, avslutad med tertial 2 2022)")
            .ShouldSay("1.3 Prov, minst 2 prov om året (inte redovisat än, börjar tertial 3 2023)");
        var ended = (await reader.Get("/loften/1")).Document.QuerySelectorAll(".matrix tbody tr")
            .Single(row => row.TextContent.Contains("Brev", StringComparison.Ordinal));
        Assert.Equal(4, ended.QuerySelectorAll("td").Count(cell => cell.TextContent.Trim() == "Ej aktuellt"));
        await Report("2023-09-10", ("1.1", "0"));
        await Report("2024-01-10", ("1.1", "0"), ("1.3", "2"));
        (await reader.Get("/")).ShouldSay("Två av tre mål nåddes under 2022–2023, ett nåddes inte.");
        Assert.Contains("1.2 Brev, minst 5 brev om året", await Pdf("/uppfoljning/2023/tertial-3/rapport.pdf"), StringComparison.Ordinal);
        (await reader.Get("/loften/aktivitet/2022-2023/1.2"))
            .ShouldSay("2023 Ej aktuellt. Aktiviteten avslutades med tertial 2 2022: Ungdomsgården stängde.");
    }

    [Fact]
    public async Task What_is_called_the_same_is_told_apart()
    {
        await Use(Of2022().Doing("A", "Gåvor till A.", "Polisen").Counting("Gåvor", "gåva", "gåvor").AtLeast("5", "Year")
            .Doing("B", "Gåvor till B.", "Polisen").Counting("Gåvor", "gåva", "gåvor").AtLeast("5", "Year")
            .Doing("Två platser", "Kontroller på två platser.", "Polisen")
            .Counting("Torget", "kontroll", "kontroller").Counting("Stationen", "kontroll", "kontroller"));
        var police = await Entered("2022-05-10", ("1.1", "3"), ("1.2", "2"));
        await police.Save((police.Status("1.3"), "Ongoing"),
            (police.Figure("1.3", measure: "Torget"), "4"), (police.Figure("1.3", measure: "Stationen"), "6"));
        await police.Submit("1.3");
        await _app.ReviewAndPublish();

        (await _app.Visitor().Get("/")).ShouldSay("1.1 Gåvor").ShouldSay("1.2 Gåvor");
        (await _app.Visitor().Get("/uppfoljning/2022/tertial-1"))
            .ShouldSay("Torget: fyra kontroller under perioden. Stationen: sex kontroller under perioden.");
    }

    [Fact]
    public async Task Nobody_is_left_without_a_next_agreement_in_silence()
    {
        await Use(Of2022().Doing("A", "Gåvor.", "Polisen"));
        foreach (var (day, says) in new[] { ("2022-06-01", false), ("2022-09-10", true), ("2023-01-10", true) })
        {
            At(day);
            var page = await (await _app.SignedIn(Role.Administrator)).Get("/admin");
            Assert.Equal(says, page.MainText.Contains("ingen ny överenskommelse är tagen i bruk", StringComparison.Ordinal));
        }
    }

    private static (string, string?)[] AtLeastAYear(string name, string unit, string number) =>
    [
        ("Name", name), ("Singular", unit), ("Plural", unit), ("Gender", "Neuter"),
        ("Comparison", "AtLeast"), ("Number", number), ("Span", "Year"),
    ];

    private static Agreement Of2022() => Agreement.Of("Löften 2022", "2022-01-01", "2022-12-31").Promising(1, "Ett.", "Ett");

    private void At(string day) => _app.Clock.SetUtcNow(
        new DateTimeOffset(DateOnly.Parse(day, CultureInfo.InvariantCulture), new TimeOnly(8, 0), TimeSpan.Zero));

    private async Task<EnteredAgreement> Use(Agreement agreement)
    {
        await _app.InDatabase(db => db.Rounds.Where(round => round.Published == null).ExecuteDeleteAsync());
        At("2021-11-20");
        var period = await agreement.EnteredBy(await _app.SignedIn(Role.Administrator));
        await period.TakeIntoUse();
        return period;
    }

    private async Task<Visitor> Edit(EnteredAgreement period, params (string, string?)[] fields)
    {
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get($"{period.Address}/andra");
        await admin.Submit("Spara", fields);
        return admin;
    }

    private async Task Report(string day, params (string Label, string Count)[] figures)
    {
        await Entered(day, figures);
        await _app.ReviewAndPublish();
    }

    private async Task<EntryDesk> Entered(string day, params (string Label, string Count)[] figures)
    {
        At(day);
        var police = await EntryDesk.OfPolice(_app);
        await police.Open();
        await police.Save([.. figures.SelectMany(one => new (string, string?)[]
            {
                (police.Status(one.Label), "Ongoing"), (police.Figure(one.Label), one.Count),
            })]);
        foreach (var (label, _) in figures)
        {
            await police.Submit(label);
            if (police.Page.HasButton($"Skicka in {label} "))
                await police.Submit(label, [.. police.Reasons(label, "Vi hann inte.")]);
        }

        return police;
    }

    /// <summary>The agreement's last day, in every figure of a follow-up.</summary>
    private async Task<IReadOnlyList<string?>> LastDaysOf(string followUp)
    {
        var page = await _app.Visitor().Client.GetStringAsync($"/api/v1/figures?followUp={followUp}");
        List<string?> days = [.. JsonDocument.Parse(page).RootElement.GetProperty("items").EnumerateArray()
            .Select(row => row.GetProperty("periodLastDay").GetString())];
        Assert.NotEmpty(days);
        return days;
    }

    private async Task<string> Pdf(string address) =>
        (await PdfText.Of(await _app.Visitor().Client.GetByteArrayAsync(address))).ReplaceLineEndings(" ")
            .Replace("\u00a0", " ", StringComparison.Ordinal);
}
