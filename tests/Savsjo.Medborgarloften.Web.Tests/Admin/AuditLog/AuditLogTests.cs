using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Admin.AuditLog;
using Savsjo.Medborgarloften.Web.Commands;
using Savsjo.Medborgarloften.Web.Staff.Histories;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.AuditLog;

public class AuditLogTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const int PageSize = 50;
    private readonly WebFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData(Role.PoliceCoordinator)]
    [InlineData(Role.MunicipalOfficial)]
    [InlineData(Role.Reviewer)]
    public async Task Only_an_administrator_reads_the_log(string role)
    {
        var visitor = await _fixture.SignedIn(role);

        (await visitor.Get("/admin/logg")).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await visitor.Get("/admin/logg.csv")).ShouldHaveStatus(HttpStatusCode.Forbidden);
        Assert.DoesNotContain("/admin/logg", visitor.Page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_is_not_signed_in_is_asked_to_sign_in()
    {
        var page = await _fixture.Visitor().Get("/admin/logg?person=okand");

        Assert.Equal("Logga in", page.Heading);
    }

    [Fact]
    public async Task The_newest_comes_first_in_Swedish_time_with_a_link_in_the_administration()
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);
        var page = await administrator.Get((await administrator.Get("/admin")).Link("Logg").GetAttribute("href")!);

        Assert.Equal("Logg", page.Heading);
        // 08.00 UTC is 10.00 in Sweden in May.
        Assert.StartsWith("10 maj 2021 kl. 10.00.00 Eva Nord Loggade in Inloggning", Rows(page)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_and_newer_walk_through_the_whole_log_and_back()
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);
        var all = await _fixture.InDatabase(db => db.AuditEntries.CountAsync());
        var seen = new List<string>(Rows(await administrator.Get("/admin/logg")));
        Assert.Equal(PageSize, seen.Count);

        var newestOfSecond = "";
        while (administrator.Page.Document.QuerySelector("a[rel=next]") is { } older)
        {
            var rows = Rows(await administrator.Get(older.GetAttribute("href")!));
            newestOfSecond = newestOfSecond.Length == 0 ? rows[0] : newestOfSecond;
            seen.AddRange(rows);
        }

        Assert.Equal(all, seen.Distinct().Count());
        Assert.EndsWith("Nr 1", seen[^1].Split(" Tillstånd")[0], StringComparison.Ordinal);
        var back = Rows(await administrator.Get($"/admin/logg?efter={all - PageSize}"));
        Assert.Equal(seen[0], back[0]);
    }

    [Fact]
    public async Task The_form_filters_by_person_activity_tertial_and_deed_without_JavaScript()
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);
        await administrator.Get("/admin/logg");

        var page = await administrator.Submit("Filtrera",
            ("person", Choice(administrator.Page, "person", "Karin Berg")),
            ("aktivitet", Choice(administrator.Page, "aktivitet", "2.2 Riktade insatser")),
            ("tertial", Choice(administrator.Page, "tertial", "Tertial 3 2020")),
            ("handelse", Choice(administrator.Page, "handelse", "Sparade")));

        var row = Assert.Single(Rows(page));
        Assert.Contains("Karin Berg Sparade 2.2 Riktade insatser, tertial 3 2020", row, StringComparison.Ordinal);
        Assert.Equal("20203", page.Value("tertial"));
        Assert.Contains("tertial=20203", page.Link("Spara dem som CSV").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_filter_alone_lets_through_what_it_says_and_nothing_else()
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);

        Assert.All(Rows(await administrator.Get("/admin/logg?handelse=Approved")), row =>
            Assert.Contains(" Per Ek Godkände ", row, StringComparison.Ordinal));
        Assert.All(Rows(await administrator.Get("/admin/logg?tertial=20201")), row =>
            Assert.Contains("tertial 1 2020", row, StringComparison.Ordinal));
        Assert.Equal(3, Rows(await administrator.Get("/admin/logg?handelse=Published")).Count);
    }

    [Theory]
    [InlineData("person=finns-inte", "Det finns ingen sådan person att filtrera på.")]
    [InlineData("aktivitet=99999", "Det finns ingen sådan aktivitet att filtrera på.")]
    [InlineData("aktivitet=' OR 1=1", "Det finns ingen sådan aktivitet att filtrera på.")]
    [InlineData("tertial=20209", "Det finns ingen sådan tertial att filtrera på.")]
    [InlineData("handelse=99", "Det finns ingen sådan händelse att filtrera på.")]
    [InlineData("fore=igår", "Adressen pekar inte på någon plats i loggen.")]
    [InlineData("efter=-1", "Adressen pekar inte på någon plats i loggen.")]
    [InlineData("fore=99999999999999999999", "Adressen pekar inte på någon plats i loggen.")]
    public async Task An_unknown_filter_shows_nothing_and_says_so(string query, string sentence)
    {
        var page = await (await _fixture.SignedIn(Role.Administrator)).Get($"/admin/logg?{query}");

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(sentence);
        Assert.Empty(Rows(page));
    }

    [Fact]
    public async Task A_filter_that_nothing_passes_says_so()
    {
        var page = await (await _fixture.SignedIn(Role.Administrator)).Get("/admin/logg?handelse=LockedOut&tertial=20201");

        page.ShouldSay("Ingen händelse passar filtret.");
    }

    [Fact]
    public async Task Values_are_shown_before_and_after_with_the_difference_marked_and_markup_as_text()
    {
        await Add("Text: fyra <b>riktade</b> insatser\n  Läge: i en text\nLäge: Pågår",
            "Text: fem <b>riktade</b> insatser\n  Läge: i en text\nLäge: Pågår");

        var page = await (await _fixture.SignedIn(Role.Administrator)).Get("/admin/logg?handelse=Withdrawn");

        var values = page.Document.QuerySelector(".log details")!;
        Assert.Equal("fyra", values.QuerySelector("del")!.TextContent);
        Assert.Equal("fem", values.QuerySelector("ins")!.TextContent);
        Assert.Null(values.QuerySelector("td b"));
        Assert.Contains("Oförändrat: Läge.", Page.Folded(values.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reports_history_holds_its_own_events_and_no_others()
    {
        var activity = await _fixture.InDatabase(db =>
            db.Activities.Where(one => one.ShortName == "Riktade insatser").Select(one => one.Id).SingleAsync());

        var history = await _fixture.InDatabase(db => ReportHistory.Of(db, activity, new Tertial(2020, 2)));

        Assert.Equal(["Godkände", "Skickade in", "Sparade"], history.Entries.Select(entry => entry.Deed));
        Assert.All(history.Entries, entry => Assert.Equal("2.2 Riktade insatser", entry.Subject));
    }

    [Fact]
    public async Task Verify_audit_says_how_many_entries_are_right_and_names_the_first_that_is_not()
    {
        using var database = TestDatabase.WithReferenceFollowUp();
        using var own = WebFixture.On(database);
        var whole = new StringWriter();
        Assert.Equal(0, await VerifyAll.Run(own.Services, expectedHash: null, whole));
        var hash = (await own.InDatabase(db => db.AuditEntries.OrderByDescending(entry => entry.Sequence).FirstAsync())).Hash;
        Assert.Contains("Loggen är hel.", whole.ToString(), StringComparison.Ordinal);
        Assert.Contains(hash, whole.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await VerifyAll.Run(own.Services, hash, TextWriter.Null));
        Assert.Equal(1, await VerifyAll.Run(own.Services, new string('a', 64), TextWriter.Null));
        Assert.Equal(1, await VerifyAll.Run(own.Services, "inget", TextWriter.Null));
        if (database.Provider != "Sqlite")
            return;

        await own.InDatabase(db => db.Database.ExecuteSqlRawAsync(
            "DROP TRIGGER TR_AuditEntries_AppendOnly_Update; UPDATE AuditEntries SET After = After || '.' WHERE Sequence = 7;"));
        var broken = new StringWriter();
        Assert.Equal(1, await VerifyAll.Run(own.Services, expectedHash: null, broken));
        var entry = await own.InDatabase(db => db.AuditEntries.SingleAsync(one => one.Sequence == 7));
        Assert.StartsWith(
            $"Loggen är bruten. Post 7 ({entry.AtUtc.InSweden():yyyy-MM-dd HH:mm:ss}, {entry.UserName}) "
            + "stämmer inte med sitt kontrollvärde",
            broken.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_query_of_the_log_translates_for_SQL_Server()
    {
        using var db = new Savsjo.Medborgarloften.Data.SqlServer.SqlServerDesignTimeFactory().CreateDbContext([]);
        var filter = new AuditLogFilter("id", 1, new Tertial(2020, 3), AuditDeed.Approved, []);

        var sql = filter.Of(db.AuditEntries).Where(entry => entry.Sequence < 7)
            .OrderByDescending(entry => entry.Sequence).Take(PageSize).ToQueryString();

        Assert.Contains("ORDER BY [a].[Sequence] DESC", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("OFFSET", sql, StringComparison.Ordinal);
    }

    private Task<int> Add(string before, string after) => _fixture.InDatabase(db =>
    {
        db.AuditEntries.Add(new AuditEntry(new Change("prov", _fixture.Clock.GetUtcNow().UtcDateTime),
            "Provaren", AuditDeed.Withdrawn, null, null, "Prov", before, after));
        return db.SaveChangesAsync();
    });

    private static List<string> Rows(Page page) =>
        [.. page.Document.QuerySelectorAll(".log > li").Select(row => Page.Folded(row.TextContent))];

    private static string Choice(Page page, string field, string words) =>
        page.Field(field).QuerySelectorAll("option").Single(option => Page.Folded(option.TextContent) == words).GetAttribute("value")!;
}
