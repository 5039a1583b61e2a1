using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Web.Tests.Public.OpenData;

/// <summary>The figures as files: for Excel, for a program, and described so that a program can check them.</summary>
public partial class FigureFileTests(OpenDataFixture fixture) : IClassFixture<OpenDataFixture>
{
    private const string Csv = "/oppna-data/siffror.csv";
    private const string Xlsx = "/oppna-data/siffror.xlsx";

    [Fact]
    public async Task The_CSV_file_is_what_its_description_says()
    {
        var response = await fixture.Get(Csv);
        var link = response.Headers.GetValues("Link").Single();
        var metadata = await fixture.Json(new Uri(link[1..link.IndexOf('>', StringComparison.Ordinal)]).PathAndQuery);
        var columns = metadata["tableSchema"]!["columns"]!.AsArray();
        var rows = await CsvRows();

        Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType!.ToString());
        Assert.EndsWith(Csv, metadata["url"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(columns.Select(column => column!["name"]!.GetValue<string>()), rows[0]);
        Assert.All(rows[0], name => Assert.Matches("^[a-z_]+$", name));
        Assert.True(rows.Count > 15);
        Assert.Empty(rows.Skip(1).SelectMany(row => row.Zip(columns, (cell, column) => Fault(cell, column!)).OfType<string>()));
        var key = metadata["tableSchema"]!["primaryKey"]!.AsArray()
            .Select(name => Array.IndexOf(rows[0], name!.GetValue<string>())).ToList();
        Assert.Equal(rows.Count, rows.Select(row => string.Join('|', key.Select(place => row[place]))).Distinct().Count());
    }

    [Fact]
    public async Task Every_line_ends_as_the_standard_has_it_and_the_text_is_plain_UTF_8()
    {
        var bytes = await (await fixture.Get(Csv)).Content.ReadAsByteArrayAsync();
        var text = new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

        Assert.Equal((byte)'y', bytes.First(one => one != '"'));
        Assert.Equal(text.Count(letter => letter == '\n'), CarriageReturns().Count(text));
        Assert.Contains("Överlåtelse", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_looks_like_a_formula_is_only_a_text()
    {
        var rows = await CsvRows();

        Assert.Contains(rows, row => row.Contains("'" + OpenDataFixture.Formula));
        Assert.Contains(rows, row => row.Contains("'+cmd|' /C calc'!A0") && row.Contains("'\uFF1D1+1"));
        // Nor after what some programs take for the end of a cell.
        Assert.DoesNotContain(rows.SelectMany(row => row).SelectMany(cell => cell.Split(';', '\t', '\r', '\n')), part =>
            part.Length > 0 && "=+-@＝＋－＠".Contains(part[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_withheld_figure_is_an_empty_cell_with_its_reason_beside_it()
    {
        var rows = await CsvRows();
        string Cell(string[] row, string column) => row[Array.IndexOf(rows[0], column)];
        var hidden = rows.Single(row => Cell(row, "status") == "withheld");

        Assert.Equal(("", "5", "", "withheld", "2"),
            (Cell(hidden, "amount"), Cell(hidden, "fewer_than"),
                Cell(hidden, "subgroup_amount"), Cell(hidden, "subgroup_status"), Cell(hidden, "version")));
        Assert.Contains(rows, row => Cell(row, "status") == "missing" && Cell(row, "amount") == "" && Cell(row, "fewer_than") == "");
    }

    [Fact]
    public async Task The_files_hold_the_rows_of_the_API()
    {
        var api = (await fixture.Json("/api/v1/figures?limit=100"))["items"]!.AsArray();
        var rows = await CsvRows();

        Assert.Equal(api.Select(row => row!["amount"]?.ToString() ?? ""), rows.Skip(1)
            .Select(row => row[Array.IndexOf(rows[0], "amount")]));
        Assert.Equal(api.Select(row => row!["publishedAt"]!.ToString()), rows.Skip(1)
            .Select(row => row[Array.IndexOf(rows[0], "published_at")]));
    }

    [Theory]
    [InlineData(Csv, "text/html", HttpStatusCode.NotAcceptable)]
    [InlineData(Csv, "text/*", HttpStatusCode.OK)]
    [InlineData(Xlsx, "text/csv", HttpStatusCode.NotAcceptable)]
    [InlineData("/oppna-data/siffror.csv-metadata.json", "application/json", HttpStatusCode.OK)]
    [InlineData("/oppna-data/siffror.csv-metadata.json", "application/ld+json", HttpStatusCode.OK)]
    [InlineData("/oppna-data/siffror.ods", "*/*", HttpStatusCode.NotFound)]
    public async Task A_file_is_given_in_its_own_format_only(string address, string accept, HttpStatusCode status) =>
        Assert.Equal(status, (await fixture.Get(address, ("Accept", accept))).StatusCode);

    [Theory]
    [InlineData(Csv)]
    [InlineData(Xlsx)]
    public async Task Whoever_has_the_file_already_is_told_so(string address)
    {
        var tag = (await fixture.Get(address)).Headers.ETag!.ToString();

        Assert.Equal(HttpStatusCode.NotModified, (await fixture.Get(address, ("If-None-Match", tag))).StatusCode);
    }

    private async Task<List<string[]>> CsvRows() => await CsvFile.Cells(await fixture.Get(Csv));

    /// <summary>What CSVW says a cell may be.</summary>
    private static string? Fault(string cell, JsonNode column)
    {
        if (cell.Length == 0)
            return column["required"]!.GetValue<bool>() ? $"{column["name"]} is empty" : null;
        var type = column["datatype"] is JsonObject one ? one["base"]!.GetValue<string>() : column["datatype"]!.GetValue<string>();
        var holds = type switch
        {
            "integer" => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _),
            "decimal" => decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
            "boolean" => cell is "true" or "false",
            "dateTime" => DateTime.TryParseExact(cell, "yyyy-MM-dd'T'HH:mm:ss'Z'",
                CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out _),
            "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            _ => column["datatype"] is not JsonObject word || Regex.IsMatch(cell, $"^(?:{word["format"]})$"),
        };
        return holds ? null : $"{column["name"]}: ”{cell}” is no {type}";
    }

    [GeneratedRegex("\r\n")]
    private static partial Regex CarriageReturns();
}
