using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Settings;

/// <summary>An administrator changes what is the municipality's own, and everything that shows it follows, except what is frozen.</summary>
public class MunicipalityTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string Address = "/admin/kommunen";
    private const string Report = "/uppfoljning/2020/tertial-3/version-1/rapport.pdf";
    private readonly WebFixture _fixture = fixture.AsNew();
    private static readonly string[] Grounds = ["background-default", "background-tinted", "surface-default", "surface-tinted"];

    private const string Shield =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 12\"><path d=\"M0 0h10v12z\" fill=\"#0a4a8f\"/></svg>";

    [Fact]
    public async Task A_place_that_people_live_on_and_not_in_is_told_so_wherever_its_name_stands()
    {
        using var database = TestDatabase.WithReferenceFollowUp();
        using var app = WebFixture.On(database);
        var administrator = await app.SignedIn(Role.Administrator);
        await administrator.Get(Address);
        Assert.Equal("i", administrator.Page.Value("PlacePreposition"));

        await Send(administrator, "Spara", null, ("Place", "Gotland"), ("PlacePreposition", "vid"));
        administrator.Page.ShouldSay("Välj ”i” eller ”på” före ortens namn.");
        await Send(administrator, "Spara", null, ("Place", "Gotland"), ("PlacePreposition", "på"));

        foreach (var address in new[] { "/", "/loften", "/om", "/statistik", "/oppna-data", "/prenumerera", "/tillganglighet" })
        {
            var page = await app.Visitor().Get(address);
            Assert.Contains("på Gotland", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("i Gotland", page.Html, StringComparison.Ordinal);
        }

        (await app.Visitor().Get("/en")).ShouldSay("everyone who lives on Gotland.").ShouldNotSay("in Gotland");
        Assert.Contains("Medborgarlöften på Gotland", await Text(app, "/feed.atom"), StringComparison.Ordinal);
        Assert.Contains("Medborgarlöften på Gotland", await Text(app, "/openapi/v1.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_saved_shows_at_once_here_within_a_second_on_another_node_and_never_in_what_is_published()
    {
        using var database = TestDatabase.WithReferenceFollowUp();
        using var here = WebFixture.On(database);
        using var there = WebFixture.On(database);
        var (etag, elsewhere, pdf) = (await ETag(here, "/"), await ETag(there, "/"), await Bytes(here, Report));
        var administrator = await here.SignedIn(Role.Administrator);
        await administrator.Get(Address);

        await Send(administrator, "Spara", null, ("Name", "Exempelby kommun"), ("Place", "Exempelby"),
            ("AccentColour", "#7A1F5C"), ("PublishedContacts", "tips@exempelby.se\r\n114 14"));

        Assert.Equal("Kommunens uppgifter är sparade. De syns på webbplatsen nu, och i nästa PDF.", administrator.Page.StatusMessage);
        Assert.Equal(etag, elsewhere);
        var start = await here.Visitor().Get("/");
        start.ShouldSay("Medborgarlöften i Exempelby").ShouldSay("Exempelby kommun och Polisen").ShouldNotSay("Sävsjö kommun och Polisen");
        Assert.Contains("/utseende/7a1f5c.css", start.Html, StringComparison.Ordinal);
        Assert.NotEqual(etag, await ETag(here, "/"));
        Assert.Equal(etag, await ETag(there, "/"));
        there.Clock.Advance(CurrentMunicipality.Lifetime);
        Assert.Equal(await ETag(here, "/"), await ETag(there, "/"));
        Assert.Contains("Exempelby kommun", await Text(there, "/openapi/v1.json"), StringComparison.Ordinal);
        Assert.Contains("Exempelby", await Text(there, "/feed.atom"), StringComparison.Ordinal);
        Assert.Equal(pdf, await Bytes(here, Report));
        Assert.Equal(pdf, await Bytes(there, Report));

        var allowed = await here.Use<MunicipalityOptions, IReadOnlyCollection<string>>(now => Task.FromResult(now.AllowedContacts));
        Assert.Contains("114 14", allowed);
        Assert.Empty(PersonalData.FindIn("Tipsa på tips@exempelby.se.", allowed));
        var entry = await here.InDatabase(db => db.AuditEntries.SingleAsync(one => one.Deed == AuditDeed.MunicipalityChanged));
        Assert.Equal(["Kommunens namn: Sävsjö kommun", "Ort: Sävsjö", "Fler kontakter: ", "Färg: #0d4f5c"], entry.Before!.Split('\n'));
        Assert.Contains("Fler kontakter: tips@exempelby.se\n  114 14\nFärg: #7a1f5c", entry.After, StringComparison.Ordinal);
        Assert.Empty(here.Errors.Messages);
    }

    [Fact]
    public async Task A_form_that_is_not_right_is_refused_with_the_reasons_and_keeps_all_that_was_typed_the_file_too()
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);
        await administrator.Get(Address);

        var page = await Send(administrator, "Spara", File("vapen.png", "image/png", Encoding.UTF8.GetBytes(Shield)),
            ("Name", " "), ("ContactEmail", "inte en adress"), ("ContactTelephone", "ring oss"),
            ("PublishedContacts", "114 14\nhemligt"), ("AccentColour", "#e08a00"),
            ("LogotypeAltText", ""), ("Statement.Conformance", "delvis"),
            ("Statement.AssessedOn", "i våras"), ("Statement.AnswerWithinDays", "fort"),
            ("Statement.SupervisorAddress", "javascript:alert(1)"), ("DataRetention", "Fem år.\n</textarea><script>alert(1)</script>"));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(page.Errors, error =>
            error.StartsWith("Kontrasten mot vitt är 2,6:1 och behöver vara minst 4,5:1. Närmaste färg som går att läsa är #",
                StringComparison.Ordinal));
        foreach (var words in new[] { "kommunens namn", "inte en adress", "ring oss", "hemligt", "i våras",
            "med siffror", "Skriv hur webbplatsen bedömdes", "hela adressen till tillsyns", "vad logotypen visar" })
            Assert.Contains(page.Errors, error => error.Contains(words, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(("inte en adress", "ring oss", "114 14\nhemligt", "i våras", "fort"), (
            page.Value("ContactEmail"), page.Value("ContactTelephone"), page.Value("PublishedContacts"),
            page.Document.QuerySelector("[name='Statement.AssessedOn']")!.GetAttribute("value"),
            page.Value("Statement.AnswerWithinDays")));
        Assert.Equal(("delvis", "Fem år.\n</textarea><script>alert(1)</script>"),
            (page.Value("Statement.Conformance"), page.Value("DataRetention")));
        Assert.All(page.Document.QuerySelectorAll(".errors a"), link =>
            Assert.NotNull(page.Document.GetElementById(link.GetAttribute("href")![1..])));

        var logotype = page.Value("Logotype");
        var picture = await _fixture.Visitor().Client.GetAsync($"/logotyp/{logotype}");
        Assert.Equal("image/svg+xml; charset=utf-8", picture.Content.Headers.ContentType!.ToString());
        Assert.Equal("default-src 'none'; frame-ancestors 'none'; sandbox", picture.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", picture.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(Shield, await picture.Content.ReadAsStringAsync());

        await Send(administrator, "Använd #", null,
            ("Name", "Sävsjö kommun"), ("ContactEmail", ""),
            ("ContactTelephone", "0382-152 00"), ("PublishedContacts", ""), ("LogotypeAltText", "Vapnet"),
            ("Statement.Conformance", ""), ("Statement.AssessedOn", ""),
            ("Statement.AnswerWithinDays", ""), ("Statement.SupervisorAddress", "https://www.digg.se/"));
        Assert.True(administrator.Page.Errors.Count == 0, string.Join(" ", administrator.Page.Errors));
        Assert.NotNull(administrator.Page.Document.QuerySelector($".look img[src='/logotyp/{logotype}'][alt='Vapnet']"));
        administrator.Page.ShouldSay("Så här skulle det se ut");
        (await _fixture.Visitor().Get("/")).ShouldSay("Sävsjö kommun och Polisen");
        Assert.Equal(0, await _fixture.InDatabase(db => db.MunicipalityVersions.CountAsync()));
    }

    [Fact]
    public async Task Whoever_is_second_sees_what_the_first_saved_and_decides()
    {
        using var node = new WebFixture();
        var (first, second) = (await node.SignedIn(Role.Administrator), await node.SignedIn(Role.Administrator));
        await first.Get(Address);
        await second.Get(Address);
        await Send(first, "Spara", null, ("Place", "Första"));

        var told = await Send(second, "Spara", null, ("Place", "Andra"), ("PoliceArea", "Höglandet"));

        told.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Någon annan hann före");
        Assert.Equal("Ort Sparat nuFörsta DittAndra", Page.Folded(told.Document.QuerySelector(".changes tbody tr")!.TextContent));
        Assert.Equal("Andra", told.Value("Place"));
        await Send(second, "Spara");
        (await node.Visitor().Get("/")).ShouldSay("Medborgarlöften i Andra");
        Assert.Equal([1, 2], await node.InDatabase(db =>
            db.MunicipalityVersions.Select(one => one.Number).OrderBy(one => one).ToListAsync()));
        await Send(second, "Spara");
        Assert.Equal("Ingenting var ändrat.", second.Page.StatusMessage);
    }

    [Fact]
    public async Task The_preview_draws_the_PDF_as_it_would_be_and_saves_nothing()
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);
        await administrator.Get(Address);
        var before = await PdfText.Of(await Bytes(_fixture, Report));

        await Send(administrator, "Se PDF:en", File("vapen.svg", "image/svg+xml", Encoding.UTF8.GetBytes(Shield)),
            ("Name", "Provkommunen"), ("LogotypeAltText", "Vapnet"));

        Assert.Equal("application/pdf", administrator.Page.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Provkommunen",
            await PdfText.Of(await administrator.Page.Response.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("Provkommunen", before, StringComparison.Ordinal);
        Assert.Equal(0, await _fixture.InDatabase(db => db.MunicipalityVersions.CountAsync()));
    }

    [Fact]
    public async Task The_legal_pages_say_what_was_saved()
    {
        using var node = new WebFixture();
        var administrator = await node.SignedIn(Role.Administrator);
        await administrator.Get(Address);
        await Send(administrator, "Spara", null,
            ("Statement.Conformance", "delvis"), ("Statement.AssessedOn", "2021-05-03"),
            ("Statement.AssessedHow", "Vi har provat med skärmläsare."),
            ("Statement.Shortcomings", "Diagrammen läses inte upp.\r\n\r\nPDF:en saknar bokmärken."), ("Statement.AnswerWithinDays", "3"),
            ("DataProtectionContact", "dso@savsjo.se"), ("DataRetention", "Uppgifterna tas bort efter fem år."));

        var statement = await node.Visitor().Get("/tillganglighet");
        statement.ShouldSay("delvis förenlig")
            .ShouldSay("Vi har provat med skärmläsare. Den senaste bedömningen gjordes 3 maj 2021.").ShouldSay("inom tre arbetsdagar");
        Assert.Equal(["Diagrammen läses inte upp.", "PDF:en saknar bokmärken."],
            statement.Document.QuerySelectorAll("[aria-labelledby=brister] li").Select(item => item.TextContent));
        (await node.Visitor().Get("/personuppgifter"))
            .ShouldSay("Kommunens dataskyddsombud: dso@savsjo.se").ShouldSay("Uppgifterna tas bort efter fem år.");
    }

    [Fact]
    public async Task Contrast_is_measured_against_the_grounds_that_the_theme_has()
    {
        var theme = await Text(_fixture, "/lib/designsystemet-theme/savsjo.css");

        foreach (var (_, grounds) in AccentContrast.Pages)
            foreach (var (name, ground) in Grounds.Zip(grounds))
                Assert.Contains($"--ds-color-neutral-{name}: {ground};", theme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/utseende/ffff00.css")]
    [InlineData("/utseende/zzzzzz.css")]
    [InlineData("/logotyp/0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task A_look_that_nobody_can_have_is_not_found(string address) =>
        (await _fixture.Visitor().Get(address)).ShouldHaveStatus(HttpStatusCode.NotFound);

    /// <summary>Presses a button of a form that can hold a file, as a browser sends it.</summary>
    private static Task<Page> Send(
        Visitor visitor, string button, ByteArrayContent? file = null, params (string Name, string Value)[] fields)
    {
        var pressed = visitor.Page.Button(button);
        var values = FormValues.Of((IHtmlFormElement)pressed.Form!, pressed);
        foreach (var (name, value) in fields)
            values.Set(name, value);
        values.Set("LogotypeFile", null);
        var content = values.AsMultipart();
        if (file is not null)
            content.Add(file);
        return visitor.Send(new HttpRequestMessage(HttpMethod.Post, pressed.GetAttribute("formaction") ?? Address) { Content = content });
    }

    [Fact]
    public async Task Of_a_PNG_only_the_pixels_are_kept()
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);
        await administrator.Get(Address);
        byte[] sent = [.. TestPng.Of(4, 3, "Comment\0hemlig plats"), .. "och mer efter slutet"u8];

        var page = await Send(administrator, "Spara", File("vapen.png", "image/png", sent), ("Name", " "), ("LogotypeAltText", "Vapnet"));

        var kept = await Bytes(_fixture, $"/logotyp/{page.Value("Logotype")}");
        Assert.DoesNotContain("hemlig", Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
        Assert.DoesNotContain("efter slutet", Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
        Assert.Equal(PngCopy.Of(kept), kept);
        Assert.True(Logotype.TryRead(kept, out _, out _));
    }

    private static ByteArrayContent File(string name, string type, byte[] bytes) => new(bytes)
    {
        Headers =
        {
            ContentType = new MediaTypeHeaderValue(type),
            ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "LogotypeFile", FileName = name },
        },
    };

    private static async Task<string> ETag(WebFixture node, string address) =>
        (await node.Visitor().Client.GetAsync(address)).Headers.ETag!.Tag;

    private static Task<byte[]> Bytes(WebFixture node, string address) => node.Visitor().Client.GetByteArrayAsync(address);

    private static Task<string> Text(WebFixture node, string address) => node.Visitor().Client.GetStringAsync(address);
}
