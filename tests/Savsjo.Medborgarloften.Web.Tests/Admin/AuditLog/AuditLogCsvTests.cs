using System.Globalization;
using System.Net;
using System.Text;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.AuditLog;

public class AuditLogCsvTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_file_is_UTF_8_with_a_byte_order_mark_and_lines_end_as_RFC_4180_says()
    {
        var (response, bytes) = await Download("/admin/logg.csv?handelse=Published");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("logg-2021-05-10.csv", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes.Take(3));
        var text = Encoding.UTF8.GetString(bytes);
        Assert.StartsWith("\uFEFF\"Nummer\",\"Tid (UTC)\",\"Tid (svensk)\",\"Person\"", text, StringComparison.Ordinal);
        Assert.Equal(4, text.Split("\"\r\n").Length - 1);
    }

    [Fact]
    public async Task It_holds_the_filtered_log_newest_first_with_every_value_as_it_is_stored()
    {
        var rows = await Rows("/admin/logg.csv?tertial=20203");
        var entries = await _fixture.InDatabase(db => db.AuditEntries.Where(entry => entry.Tertial == new Tertial(2020, 3))
            .OrderByDescending(entry => entry.Sequence).ToListAsync());

        Assert.NotEmpty(entries);
        Assert.Equal(entries.Select(entry => entry.Sequence.ToString(CultureInfo.InvariantCulture)), rows.Select(row => row[0]));
        Assert.Equal(entries.Select(entry => entry.After ?? ""), rows.Select(row => row[10]));
        Assert.Equal(entries.Select(entry => entry.Hash), rows.Select(row => row[12]));
    }

    [Fact]
    public async Task An_unknown_filter_gives_a_header_and_nothing_else() => Assert.Empty(await Rows("/admin/logg.csv?tertial=20209"));

    [Fact]
    public async Task A_log_of_several_batches_is_whole()
    {
        const int count = 2_345;
        await _fixture.InDatabase(db =>
        {
            db.AuditEntries.AddRange(Enumerable.Range(1, count).Select(number => Entry($"nr {number}", AuditDeed.LockedOut)));
            return db.SaveChangesAsync();
        });

        Assert.Equal(Enumerable.Range(1, count)
            .Reverse().Select(number => $"nr {number}"), (await Rows("/admin/logg.csv?handelse=LockedOut")).Select(row => row[8]));
    }

    [Fact]
    public async Task No_cell_can_become_a_formula_even_where_a_spreadsheet_splits_at_semicolons()
    {
        await _fixture.InDatabase(db =>
        {
            db.AuditEntries.Add(Entry("=HYPERLINK(\"http://x\")\n;@SUM(1)", AuditDeed.Returned));
            return db.SaveChangesAsync();
        });

        var row = Assert.Single(await Rows("/admin/logg.csv?handelse=Returned"));
        Assert.Equal("'=HYPERLINK(\"http://x\")\n;'@SUM(1)", row[8]);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46 382", "'+46 382")]
    [InlineData("-5", "'-5")]
    [InlineData("@a", "'@a")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\"=1", "'\"=1")]
    [InlineData("\u200B=1", "'\u200B=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a\n- b", "a\n'- b")]
    [InlineData("a\t=1", "a\t'=1")]
    [InlineData("1–3 = 4-5 e@f.se", "1–3 = 4-5 e@f.se")]
    [InlineData("", "")]
    public void Text_is_changed_only_where_a_formula_could_begin(string text, string expected) =>
        Assert.Equal(expected, SpreadsheetText.Harmless(text));

    private static AuditEntry Entry(string subject, AuditDeed deed) =>
        new(new Change("prov", new DateTime(2021, 5, 9, 8, 0, 0, DateTimeKind.Utc)), "Provaren", deed, null, null, subject, null, null);

    private async Task<List<string[]>> Rows(string address)
    {
        var (_, bytes) = await Download(address);
        using var csv = CsvReader.Create(bytes);
        var rows = new List<string[]>();
        while (csv.Read())
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(column => csv.GetString(column))]);
        return rows;
    }

    private async Task<(HttpResponseMessage, byte[])> Download(string address)
    {
        var response = await (await _fixture.SignedIn(Role.Administrator)).Client.GetAsync(address);
        return (response, await response.Content.ReadAsByteArrayAsync());
    }
}
