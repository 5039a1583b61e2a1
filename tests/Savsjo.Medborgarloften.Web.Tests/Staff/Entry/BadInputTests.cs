using System.Net;
using Savsjo.Medborgarloften.Testing;


namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>What is refused, and that nothing of it is stored, lost or answered with a fault of ours.</summary>
public class BadInputTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string CountExample = "Skriv antalet med siffror, till exempel 12.";
    private const string Whole = "Skriv antalet som ett heltal utan minus och decimaler, till exempel 12.";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData("två", CountExample)]
    [InlineData("19,5", Whole)]
    [InlineData("-3", Whole)]
    [InlineData("1e3", CountExample)]
    [InlineData("٣", CountExample)]
    [InlineData("1 00", CountExample)]
    [InlineData("0x10", CountExample)]
    [InlineData("12 st", CountExample)]
    [InlineData("<script>alert(1)</script>", CountExample)]
    [InlineData("1000001", "antalet ska vara mellan 0 och 1 000 000.")]
    [InlineData("99999999999999999999", "antalet ska vara mellan 0 och 1 000 000.")]
    public async Task A_count_that_is_no_count_is_refused_beside_its_field(string typed, string message)
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save((desk.Figure("2.2"), typed));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(Page.Folded(message), desk.ErrorBeside(desk.Figure("2.2")), StringComparison.Ordinal);
        Assert.Equal(typed, page.Value(desk.Figure("2.2")));
        Assert.Null(await desk.Stored("2.2"));
    }

    [Theory]
    [InlineData("12\0")]
    [InlineData("Hej\0då")]
    public async Task A_null_character_in_a_form_is_refused_and_breaks_nothing(string typed)
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save((desk.Text("2.4"), typed));

        Assert.True(page.Status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest, $"{page.Status}");
        Assert.Null(await desk.Stored("2.4"));
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Fact]
    public async Task A_null_character_in_a_multipart_form_joins_no_words()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await PostMultipart(desk, (desk.Text("2.4"), "Hej\0då"u8.ToArray()));

        Assert.Empty(page.Errors);
        Assert.Equal("Hej då", (await desk.Stored("2.4"))!.Text);
    }

    [Fact]
    public async Task A_lone_surrogate_is_refused()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        // The bytes of U+D800 in UTF-8, which no correct encoder writes.
        var page = await PostMultipart(desk, (desk.Text("2.4"), [.. "Hej"u8, 0xED, 0xA0, 0x80]));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("trasigt tecken som inte kan sparas, efter ”Hej”.", desk.ErrorBeside(desk.Text("2.4")), StringComparison.Ordinal);
        Assert.Null(await desk.Stored("2.4"));
    }

    [Fact]
    public async Task An_activity_of_the_other_party_is_refused_and_nothing_of_it_stored()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save((desk.Text("2.3"), "Polisen skriver i kommunens rapport."));

        page.ShouldHaveStatus(HttpStatusCode.Forbidden);
        Assert.Equal(["2.3 är inte Polisens att rapportera."], page.Errors);
        Assert.Null(await desk.Stored("2.3"));
    }

    [Theory]
    [InlineData("Reports[99999].Text", "Ingen sådan aktivitet.")]
    [InlineData("Reports[abc].Text", "Ingen sådan aktivitet.")]
    [InlineData("Reports[].Text", "Ingen nyckel.")]
    [InlineData("Reports.Index", "5")]
    [InlineData("Reports[0].Key", "1")]
    [InlineData("Reports[0].Value.Text", "Ett ordboksfält.")]
    [InlineData("Reports", "x")]
    [InlineData("Reports[99999].Measures[1].Count", "1")]
    public async Task A_report_that_is_not_there_is_refused_plainly(string name, string value)
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save((name, value));

        Assert.True((int)page.Status < 500, $"{page.Status}");
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Theory]
    [InlineData("Version", "abc")]
    [InlineData("Version", "-1")]
    [InlineData("Version", "99999999999")]
    [InlineData("Seen", "<script>")]
    [InlineData("SuspicionsStatedAs", "aldrig")]
    [InlineData("Choices[Text]", "ihop")]
    public async Task Forged_hidden_fields_end_in_no_fault_of_ours(string field, string value)
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save(($"Reports[{desk.IdOf("2.1")}].{field}", value), (desk.Figure("2.1", "Count", "Innehav"), "två"));

        Assert.True((int)page.Status < 500, $"{page.Status}");
        Assert.Null(await desk.Stored("2.1"));
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Theory]
    [InlineData("2.1")]
    [InlineData("2.2")]
    public async Task What_a_figure_is_stated_for_is_chosen_among_two(string label)
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        var (field, figure) = label == "2.1"
            ? ($"Reports[{desk.IdOf(label)}].SuspicionsStatedAs", desk.Figure(label, "Count", "Innehav"))
            : (desk.Figure(label, "StatedAs"), desk.Figure(label));

        var page = await desk.Save((field, "aldrig"), (figure, "3"));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Välj om siffran gäller detta tertial eller hela året hittills.");
        Assert.Single(page.Errors);
        Assert.Null(await desk.Stored(label));
    }

    [Fact]
    public async Task A_measure_of_another_activity_is_refused()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save(($"Reports[{desk.IdOf("2.4")}].Measures[{desk.MeasureKey("2.2")}].Count", "3"));

        page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("hör inte till den här aktiviteten");
        Assert.Null(await desk.Stored("2.4"));
    }

    [Fact]
    public async Task Another_tertial_than_the_open_one_is_a_409_that_shows_what_was_typed()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save(("Tertial", "20203"), (desk.Text("2.4"), "Det här skrev jag."), (desk.Figure("2.2"), "två"));

        page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Tertialet är inte längre öppet")
            .ShouldSay("Det här skrev jag.").ShouldSay("Riktade insatser två").ShouldSay("Nu rapporteras tertial 1 2021.");
        Assert.Null(await desk.Stored("2.4"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData(null)]
    public async Task A_form_without_a_tertial_is_refused(string? tertial)
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        (await desk.Save(("Tertial", tertial))).ShouldHaveStatus(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Without_an_antiforgery_token_nothing_is_saved()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        var page = await desk.Save(("__RequestVerificationToken", null), (desk.Text("2.4"), "Utan skydd."));

        page.ShouldHaveStatus(HttpStatusCode.BadRequest);
        Assert.Null(await desk.Stored("2.4"));
    }

    [Fact]
    public async Task A_form_of_ten_megabytes_is_refused_plainly()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        (await desk.Save((desk.Text("2.4"), new string('a', 10_000_000)))).ShouldHaveStatus(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Thousands_of_fields_are_taken_and_more_are_refused_plainly()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        var many = Enumerable.Range(1, 3000).Select(number => ($"Reports[{desk.IdOf("2.4")}].Extra{number}", (string?)"1")).ToArray();
        (await desk.Save(many)).ShouldHaveStatus(HttpStatusCode.OK);
        await desk.Open();

        var tooMany = Enumerable.Range(1, 6000).Select(number => ($"Reports[{desk.IdOf("2.4")}].Extra{number}", (string?)"1")).ToArray();
        (await desk.Save(tooMany)).ShouldHaveStatus(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_subgroup_needs_its_count()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        await desk.Save((desk.Figure("2.1", "Subgroup", "Innehav"), "2"));

        Assert.Contains("fyll i antalet också", desk.ErrorBeside(desk.Figure("2.1", "Count", "Innehav")), StringComparison.Ordinal);
    }

    private static async Task<Page> PostMultipart(EntryDesk desk, (string Name, byte[] Value) field)
    {
        const string token = "__RequestVerificationToken";
        var form = new MultipartFormDataContent
        {
            { new StringContent(desk.Page.Document.QuerySelector($"#inmatning input[name={token}]")!.GetAttribute("value")!), token },
            { new StringContent(desk.Page.Value("Tertial")), "Tertial" },
            { new ByteArrayContent(field.Value), field.Name },
        };
        return await desk.Visitor.Send(new HttpRequestMessage(HttpMethod.Post, "/inmatning") { Content = form });
    }
}
