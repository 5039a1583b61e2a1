using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Public.Subscriptions;
using Savsjo.Medborgarloften.Web.Tests.Staff.Counts;

namespace Savsjo.Medborgarloften.Web.Tests.Shapes;

/// <summary>
/// Each of 2022 and 2023 is followed up as a whole. The round is known and addressed by its last tertial; it is never told as if it
/// were only that.
/// </summary>
public sealed partial class JoinedRoundsTests(SubscriptionFixture app) : IClassFixture<SubscriptionFixture>
{
    private const string Reader = "anna.lasare@exempel.se";

    private static readonly string[] OfThePublic =
    [
        "/", "/uppfoljning", "/uppfoljning/2022/tertial-3", "/uppfoljning/2023/tertial-3", "/uppfoljning/2023/tertial-3/version-1",
        "/loften", "/loften/1", "/loften/aktivitet/2022-2023/1.1", "/statistik", "/oppna-data", "/inbaddning", "/prenumerera", "/en",
        "/om", "/tillganglighet", "/personuppgifter",
    ];

    private static readonly string[] OfStaff =
    [
        "/inmatning", "/granskning", "/publicering", "/underlag", "/rattelser", "/rattelser/2022/tertial-3", "/rattelser/2023/tertial-3",
        "/inmatning/2022/tertial-3", "/granskning/2022/tertial-3", "/publicering/2022/tertial-3", "/admin/omgangar",
        "/admin/omgangar/ansvariga", "/admin/loftesperioder", "/admin/kommunen", "/hjalp",
    ];

    private readonly SubscriptionFixture _app = app.AsNew();
    private readonly List<string> _toldAlone = [];

    [Fact]
    public async Task Every_page_the_feed_the_letter_and_the_PDF_tell_it_as_the_year_it_is()
    {
        await _app.Subscribe(Reader);
        await TwoYears();

        foreach (var address in OfThePublic)
            LookForTertialsAlone(address, Said(await _app.Visitor().Get(address)));
        foreach (var year in new[] { 2022, 2023 })
            LookForTertialsAlone($"PDF {year}", await PdfText.Of(
                await _app.Visitor().Client.GetByteArrayAsync($"/uppfoljning/{year}/tertial-3/rapport.pdf")));
        LookForTertialsAlone("feed", await _app.Visitor().Client.GetStringAsync("/feed.atom"));
        var letters = await _app.LettersTo(Reader);
        Assert.All(letters, letter => LookForTertialsAlone("letter", $"{letter.Subject}\n{letter.TextBody}"));
        Assert.Empty(_toldAlone);
        Assert.Contains(letters, letter => letter.Subject?.EndsWith("hela 2022", StringComparison.Ordinal) == true);

        (await _app.Visitor().Get("/")).ShouldSay("Hela 2022");
        (await _app.Visitor().Get("/uppfoljning/2022/tertial-3")).ShouldSay("Det finns en senare uppföljning: hela 2023.");
        (await _app.Visitor().Get("/en")).ShouldSay("It covers January to December 2023.");
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task So_do_the_pages_of_staff_and_a_correction_of_it()
    {
        var police = await TwoYears();
        var administrator = await _app.SignedIn(Role.Administrator);
        (await administrator.Get("/publicering")).ShouldSay("Senast publicerad: uppföljningen av hela 2023.");
        (await administrator.Get("/rattelser/2022/tertial-3"))
            .ShouldSay("Om en siffra ändras som också visas i uppföljningen av hela 2023 får den en ny version samtidigt");
        await police.OpenCorrection("/2022/tertial-3", "1.1");

        foreach (var role in new[] { Role.Administrator, Role.MunicipalOfficial, Role.PoliceCoordinator, Role.Reviewer })
        {
            var staff = await _app.SignedIn(role);
            foreach (var address in OfStaff)
                LookForTertialsAlone($"{role} {address}", Said(await staff.Get(address)));
        }

        Assert.Empty(_toldAlone);
        (await administrator.Get("/granskning")).ShouldSay("Rättelse pågår: hela 2022");
        Assert.Empty(_app.Errors.Messages);
    }

    private async Task<PoliceYear> TwoYears()
    {
        var police = new PoliceYear(_app);
        await police.Begin(
            Agreement.Of("Löften 2022–2023", "2022-01-01", "2023-12-31").Promising(1, "Det ska vara tryggt på vägarna.", "Tryggare vägar")
                .Doing("Trafikkontroller", "Polisen ska genomföra trafikkontroller.", "Polisen")
                .Counting("Trafikkontroller", "trafikkontroll", "trafikkontroller").AtLeast("1", "Week")
                .Doing("Möten", "Polisen ska ordna möten.", "Polisen")
                .Counting("Möten", "möte", "möten", isNeuter: true).AtLeast("10", "Period"),
            followUps: ("How", "ar"));
        await police.Report("2023-01-10", new Typed("1.1", "60"), new Typed("1.2", "4"));
        await _app.LettersTo(Reader);
        await police.Report("2024-01-10", new Typed("1.1", "55"), new Typed("1.2", "7"));
        return police;
    }

    private static string Said(Page page) => $"{page.Title} {page.Text}";

    /// <summary>"till och med tertial 3" is true of a year too, and so is "till tertial 3".</summary>
    private void LookForTertialsAlone(string where, string text)
    {
        var folded = Page.Folded(text);
        foreach (Match found in Alone().Matches(folded))
            _toldAlone.Add($"{where}: …{Around(folded, found.Index)}…");
    }

    private static string Around(string text, int place) => text[Math.Max(0, place - 80)..Math.Min(text.Length, place + 80)];

    [GeneratedRegex(
        "(?<!till och med |till )(tertial 3|tredje tertialet|september–december|September to December) 202[23]", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();
}
