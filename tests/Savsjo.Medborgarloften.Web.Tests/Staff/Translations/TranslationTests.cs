using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Commands;
using Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Translations;

/// <summary>Promises and summaries in other languages, as staff write them and the public reads them.</summary>
public sealed class TranslationTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Arabic = "الأمان في وسط المدينة";
    private readonly WebFixture _app = fixture.AsNew();

    [Fact]
    public async Task A_promise_that_is_translated_is_read_in_its_own_language_and_direction_beside_the_Swedish()
    {
        (await _app.Visitor().Get("/sprak/ar")).ShouldHaveStatus(HttpStatusCode.NotFound);
        var official = await _app.SignedIn(Role.MunicipalOfficial);

        (await Translate(official, await Promises("ar"), ("text-1-heading", Arabic))).ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Översättningen är sparad och syns på webbplatsen nu.");

        var page = (await _app.Visitor().Get("/sprak/ar")).ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Det här har kommunen översatt, senast 10 maj 2021. Den svenska texten gäller.")
            .ShouldSay("last on 10 May 2021. The Swedish text is what holds.");
        var whole = page.Document.DocumentElement;
        Assert.Equal(("ar", "rtl"), (whole.GetAttribute("lang"), whole.GetAttribute("dir")));
        Assert.Equal("العربية", page.Heading);
        var headings = page.Document.QuerySelectorAll("main h2").ToList();
        Assert.Equal([("ar", "rtl"), ("sv", "ltr")], headings.Take(2).Select(one => (one.GetAttribute("lang"), one.GetAttribute("dir"))));
        Assert.Contains(Arabic, headings[0].TextContent, StringComparison.Ordinal);
        var link = (await _app.Visitor().Get("/")).Link("العربية");
        Assert.Equal(("/sprak/ar", "ar", "rtl"), (link.GetAttribute("href"), link.GetAttribute("hreflang"), link.GetAttribute("dir")));
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task Each_page_of_a_pair_names_the_other_one()
    {
        await Translate(await _app.SignedIn(Role.Administrator), await Promises("ar"), ("text-1-heading", Arabic));

        foreach (var address in new[] { "/", "/en", "/sprak/ar" })
            Assert.Equal(
                ["sv http://localhost:5080/", "en http://localhost:5080/en", "ar http://localhost:5080/sprak/ar",
                    "x-default http://localhost:5080/"],
                await Alternates(address));
        foreach (var address in new[] { "/uppfoljning/2020/tertial-3", "/en/uppfoljning/2020/tertial-3" })
            Assert.Equal(
                ["sv http://localhost:5080/uppfoljning/2020/tertial-3", "en http://localhost:5080/en/uppfoljning/2020/tertial-3"],
                await Alternates(address));
    }

    [Fact]
    public async Task A_promise_in_English_stands_on_the_English_page_with_the_Swedish_that_holds()
    {
        var heading = await HeadingOfFirst();
        (await _app.Visitor().Get("/en")).ShouldSay(heading).ShouldNotSay("Safer streets");

        await Translate(await _app.SignedIn(Role.MunicipalOfficial), await Promises("en"), ("text-1-heading", "Safer streets"));

        var page = (await _app.Visitor().Get("/en")).ShouldSay("Safer streets")
            .ShouldSay($"Translated on 10 May 2021. The Swedish text is what holds: {heading}");
        Assert.Null(page.Link("Safer streets").GetAttribute("lang"));
        (await _app.Visitor().Get("/en/uppfoljning/2020/tertial-3")).ShouldSay("Promise 1: Safer streets");
    }

    [Fact]
    public async Task A_translation_of_an_older_wording_says_so_to_staff_and_readers_until_somebody_has_read_it_anew()
    {
        var official = await _app.SignedIn(Role.MunicipalOfficial);
        await Translate(official, "/oversattningar/2020/tertial-3/so", ("text-0-answer", "Waa la gaaray."));
        (await official.Get("/oversattningar/2020/tertial-3/so")).ShouldNotSay("äldre lydelse");
        await _app.Publish((await _app.Content(2020, 3)) with { Version = 2, Note = null, Promises = [] });

        (await official.Get("/oversattningar/2020/tertial-3/so")).ShouldSay("Översättningen gäller en äldre lydelse.");
        (await official.Get("/oversattningar")).ShouldSay("1 av 1 text, sparad 10 maj 2021. En gäller en äldre lydelse.");
        (await _app.Visitor().Get("/sprak/so")).ShouldSay("Waa la gaaray.").ShouldSay("This is a translation of an older wording.");

        await official.Get("/oversattningar/2020/tertial-3/so");
        await official.Submit("Spara");
        (await _app.Visitor().Get("/sprak/so")).ShouldSay("This is a translation of an older wording.");
        await official.Submit("Spara", ("galler-0-answer", "ja"));
        (await _app.Visitor().Get("/sprak/so")).ShouldSay("Waa la gaaray.").ShouldNotSay("older wording");
    }

    [Fact]
    public async Task What_cannot_be_public_is_refused_beside_its_field_and_nothing_typed_is_lost()
    {
        var official = await _app.SignedIn(Role.MunicipalOfficial);

        foreach (var (typed, because) in new[]
        {
            ("Ring 070-123 45 67", "Ta bort telefonnumret ”070-123 45 67”. Översättningen blir offentlig."),
            ("Två\nrader", "Rubriken får bara ha en rad."),
            (new string('x', 501), "Översättningen får vara högst 500 tecken."),
        })
        {
            var page = await Translate(official, await Promises("fi"), ("text-1-heading", typed), ("text-2-heading", "Toinen"));
            page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(because).ShouldSay("Ingenting är sparat");
            Assert.Equal((typed, "Toinen"), (page.Value("text-1-heading"), page.Value("text-2-heading")));
        }

        (await Translate(official, await Promises("fi"))).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Skriv minst en översättning.");
        Assert.Empty(await _app.InDatabase(db => db.Translations.ToListAsync()));
    }

    [Fact]
    public async Task What_Persian_is_spelled_with_is_kept_and_what_could_turn_a_sentence_round_is_not()
    {
        await Translate(await _app.SignedIn(Role.Administrator), await Promises("fa"), ("text-1-heading", "  می‌خواهیم\u202E "));

        var stored = await _app.InDatabase(db => db.Translations.SingleAsync());
        Assert.Equal("می‌خواهیم", stored.Texts.Single().Text);
    }

    [Fact]
    public async Task Of_two_who_translate_the_same_at_once_the_second_is_told_and_keeps_what_they_typed()
    {
        var (one, other) = (await _app.SignedIn(Role.MunicipalOfficial), await _app.SignedIn(Role.Administrator));
        var address = await Promises("uk");
        await one.Get(address);
        await other.Get(address);
        (await one.Submit("Spara", ("text-1-heading", "Перший"))).ShouldHaveStatus(HttpStatusCode.OK);

        var page = (await other.Submit("Spara", ("text-1-heading", "Другий"))).ShouldHaveStatus(HttpStatusCode.Conflict)
            .ShouldSay("Någon annan har sparat samma översättning medan du skrev.");
        Assert.Equal("Другий", page.Value("text-1-heading"));
        (await other.Submit("Spara")).ShouldHaveStatus(HttpStatusCode.OK);

        Assert.Equal("Другий", (await _app.InDatabase(db => db.Translations.SingleAsync())).Texts.Single().Text);
    }

    [Fact]
    public async Task It_is_removed_by_a_button_or_by_emptying_it_and_the_log_keeps_what_it_said()
    {
        var administrator = await _app.SignedIn(Role.Administrator);
        var address = await Promises("pl");
        await Translate(administrator, address, ("text-1-heading", "Bezpieczne ulice"));
        await administrator.Get(address);
        (await administrator.Submit("Ta bort översättningen")).ShouldBeAt("/oversattningar").ShouldSay("Översättningen är borttagen.");
        (await _app.Visitor().Get("/sprak/pl")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await _app.Visitor().Get("/")).ShouldNotSay("Polski");

        await Translate(administrator, address, ("text-1-heading", "Inne"));
        (await Translate(administrator, address, ("text-1-heading", ""))).ShouldSay("Översättningen är borttagen.");

        (await administrator.Get("/admin/logg")).ShouldSay("Översatte").ShouldSay("Tog bort översättning").ShouldSay("Bezpieczne ulice")
            .ShouldSay("Polski (pl)");
        Assert.Empty(await _app.InDatabase(db => db.Translations.ToListAsync()));
    }

    [Fact]
    public async Task The_archive_s_package_holds_what_was_translated_and_what_it_was_made_from()
    {
        await Translate(await _app.SignedIn(Role.Administrator), await Promises("ar"), ("text-1-heading", Arabic));
        var folder = Directory.CreateTempSubdirectory("medborgarloften-archive-").FullName;
        using var output = new StringWriter();

        Assert.Equal(0, await ArchiveYear.Run(_app.Services, "2020", folder, output));

        var json = await File.ReadAllTextAsync(
            Path.Combine(folder, "medborgarloften-2020", "content", "oversattningar-2020.json"));
        Assert.Contains(Arabic, json, StringComparison.Ordinal);
        Assert.Contains(await HeadingOfFirst(), json, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("xx")]
    [InlineData("arabiska")]
    [InlineData("")]
    [InlineData("../..")]
    public async Task A_language_that_nobody_knows_is_asked_for_again(string typed)
    {
        var official = await _app.SignedIn(Role.MunicipalOfficial);
        await official.Get("/oversattningar");

        (await official.Get($"/oversattningar?Vad={(await Promises("ar")).Split('/')[2]}&Sprak={Uri.EscapeDataString(typed)}"))
            .ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("Skriv en språkkod som vi känner till, till exempel ar för arabiska.");
    }

    [Fact]
    public async Task Whoever_chooses_a_language_comes_to_its_page_however_the_tag_was_typed()
    {
        var official = await _app.SignedIn(Role.MunicipalOfficial);

        (await official.Get("/oversattningar?Vad=2020/tertial-3&Sprak=SR_latn")).ShouldBeAt("/oversattningar/2020/tertial-3/sr-Latn");

        (await official.Get("/oversattningar/2020/tertial-3/sr-latn")).ShouldHaveStatus(HttpStatusCode.NotFound);
        (await official.Get("/oversattningar/2019/tertial-3/en")).ShouldHaveStatus(HttpStatusCode.NotFound);
    }

    private static async Task<Page> Translate(Visitor visitor, string address, params (string Name, string? Value)[] typed)
    {
        await visitor.Get(address);
        return await visitor.Submit("Spara", typed);
    }

    private async Task<string> Promises(string tag) =>
        $"/oversattningar/period-{await _app.InDatabase(db => db.PromisePeriods.Select(one => one.Id).FirstAsync())}/{tag}";

    private async Task<string> HeadingOfFirst() => Page.Folded(
        await _app.InDatabase(db => db.Promises.Where(one => one.Number == 1).Select(one => one.FollowUpHeading).FirstAsync()));

    private async Task<IEnumerable<string>> Alternates(string address) =>
        (await _app.Visitor().Get(address)).Document.QuerySelectorAll("link[rel=alternate][hreflang]")
            .Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}");
}
