using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Monitoring;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>
/// /metrics, for whoever has the token. Other applications of this process count into the same figures, so that a test sees them grow by
/// at least what it did.
/// </summary>
public sealed class MonitoringTests(MonitoredFixture fixture) : IClassFixture<MonitoredFixture>
{
    private readonly MonitoredFixture _app = fixture.AsNew();

    [Fact]
    public async Task Without_a_token_in_the_settings_there_is_no_such_address_and_nobody_listens()
    {
        using var app = new WebFixture();

        (await app.Visitor().Get("/metrics")).ShouldHaveStatus(HttpStatusCode.NotFound);

        Assert.Null(app.Services.GetService<MeterProvider>());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer fel")]
    [InlineData("Basic " + MonitoredFixture.Token)]
    public async Task A_stranger_is_told_nothing(string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/metrics");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);

        var answer = await _app.Visitor().Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
        Assert.DoesNotContain("medborgarloften_", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_sign_in_is_counted()
    {
        var before = await Figures();
        var visitor = _app.Visitor();
        await visitor.Get("/konto/logga-in");

        await visitor.Submit("Logga in", ("Email", "polis@savsjo.example"), ("Password", "inte-det-riktiga"));

        ShouldGrow(before, await Figures(), "medborgarloften_security_events_total", "event=\"password_refused\"");
    }

    [Fact]
    public async Task A_publication_is_counted_with_its_PDF_and_a_second_one_as_a_conflict()
    {
        await _app.ReportAndApproveAll();
        var missing = await _app.ActivityId("2.3");
        var (official, administrator) = (await _app.SignedIn(Role.MunicipalOfficial), await _app.SignedIn(Role.Administrator));
        await official.Get("/publicering");
        await administrator.Get("/publicering");
        var before = await Figures();

        await official.Submit("Publicera uppföljningen", ("sett", "true"), ("utan", $"{missing}"));
        var second = await administrator.Submit("Publicera uppföljningen", ("sett", "true"), ("utan", $"{missing}"));

        second.ShouldHaveStatus(HttpStatusCode.Conflict);
        var after = await Figures();
        ShouldGrow(before, after, "medborgarloften_deeds_total", "deed=\"published\"");
        ShouldGrow(before, after, "medborgarloften_pdf_duration_seconds_count");
        ShouldGrow(before, after, "db_client_operation_duration_seconds_count", "operation_name=\"COMMIT\"", "system_name=\"sqlite\"");
        ShouldGrow(before, after, "http_server_request_duration_seconds_count", "status_code=\"409\"", "method=\"POST\"");
    }

    [Fact]
    public async Task A_mail_is_counted_and_nobody_is_named()
    {
        var before = await Figures();
        var official = await _app.SignedIn(Role.MunicipalOfficial);
        await official.Get("/granskning");
        await official.Submit("Påminn Karin Berg om 2.2");

        Assert.Single(await _app.DeliveredMail());

        var after = await Figures();
        ShouldGrow(before, after, "medborgarloften_mails_total", "outcome=\"sent\"");
        foreach (var personal in new[] { "savsjo.example", "Karin", "Anna" })
            Assert.DoesNotContain(personal, string.Join('\n', after), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SET NOCOUNT ON;\nINSERT INTO [AuditEntries] ([Sequence]) VALUES (@p0);", "INSERT")]
    [InlineData("SET IMPLICIT_TRANSACTIONS OFF;\r\nSET NOCOUNT ON;\r\nMERGE [ReportAuthors] USING (VALUES (@p0)) AS i ON 1=0", "MERGE")]
    [InlineData("SET NOCOUNT ON;\nDECLARE @inserted0 TABLE ([Id] int);\nUPDATE [Rounds] SET [Version] = @p0;", "UPDATE")]
    [InlineData("SELECT 1", "SELECT")]
    [InlineData("PRAGMA user_version=1", "_OTHER")]
    [InlineData("SET NOCOUNT ON", "_OTHER")]
    public void What_a_statement_does_is_told_however_sql_server_wants_it_begun(string sql, string operation) =>
        Assert.Equal(operation, MeasuredCommands.Operation(sql));

    private static void ShouldGrow(string[] before, string[] after, string name, params string[] labels) =>
        Assert.True(Sum(after, name, labels) >= Sum(before, name, labels) + 1,
            string.Join('\n', after.Where(line => line.StartsWith(name, StringComparison.Ordinal))));

    private static double Sum(string[] figures, string name, string[] labels) => figures
        .Where(line => line.StartsWith(name + "{", StringComparison.Ordinal)
            && labels.All(label => line.Contains(label, StringComparison.Ordinal)))
        .Sum(line => double.Parse(line[(line.LastIndexOf('}') + 1)..].Trim().Split(' ')[0], CultureInfo.InvariantCulture));

    private async Task<string[]> Figures()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/metrics");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", MonitoredFixture.Token);
        var answer = await _app.Visitor().Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsStringAsync()).Split('\n');
    }
}

/// <summary>The application with a token for its figures.</summary>
public sealed class MonitoredFixture : WebFixture
{
    public const string Token = "en-nyckel-som-ingen-annan-har-0123456789";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Metrics:Token", Token);
    }
}
