using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Mail;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>/healthz/ready says no when a visitor would get an error, and why; /healthz/live only that the process lives.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly TestDatabase _database = TestDatabase.FileWithReferenceFollowUp();
    private readonly WebFixture _app;

    public HealthTests() => _app = WebFixture.On(_database);

    [Theory]
    [InlineData("ALTER TABLE Reviews RENAME TO Annat", "database: databasen går inte att läsa eller skriva i.")]
    [InlineData("ALTER TABLE ActivityReports RENAME TO Annat", "database: databasen går inte att läsa eller skriva i.")]
    [InlineData("UPDATE FollowUpReports SET Content = substr(Content, 1, 100)", "database: databasen går inte att läsa eller skriva i.")]
    [InlineData("INSERT INTO __EFMigrationsHistory VALUES ('20991231235959_FromTheFuture', '10')", "eller är uppdaterad av en nyare.")]
    public async Task What_makes_pages_fail_makes_it_not_ready(string sql, string because)
    {
        _ = _app.Services;
        await _app.InDatabase(db => db.Database.ExecuteSqlRawAsync(sql));

        var ready = await Ready();

        ready.ShouldHaveStatus(HttpStatusCode.ServiceUnavailable);
        Assert.StartsWith("Unhealthy", ready.Html, StringComparison.Ordinal);
        Assert.Contains(because, ready.Html, StringComparison.Ordinal);
        (await _app.Visitor().Get("/healthz/live")).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_file_that_another_program_keeps_to_itself_makes_it_not_ready_in_time()
    {
        _ = _app.Services;
        await using var other = new SqliteConnection(_database.ConnectionString + ";Pooling=False");
        await other.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE;";
        await command.ExecuteNonQueryAsync();
        var began = TimeProvider.System.GetTimestamp();

        var ready = await Ready();

        ready.ShouldHaveStatus(HttpStatusCode.ServiceUnavailable);
        Assert.Contains("database: databasfilen är upptagen av ett annat program.", ready.Html, StringComparison.Ordinal);
        Assert.InRange(TimeProvider.System.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromSeconds(25));
    }

    [Fact]
    public async Task Letters_that_wait_are_told_and_the_site_stays()
    {
        var yesterday = _app.Clock.GetUtcNow().UtcDateTime.AddDays(-1);
        await _app.InDatabase(async db =>
        {
            db.OutgoingMails.Add(new OutgoingMail(yesterday, "a@savsjo.example", "Prov", "Prov", yesterday.AddDays(3), null));
            return await db.SaveChangesAsync();
        });

        var ready = await Ready();

        ready.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.StartsWith("Degraded\nmail: 1 mejl har väntat i mer än en timme", ready.Html, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _app.Dispose();
        _database.Dispose();
    }

    private Task<Page> Ready() => _app.Visitor().Get("/healthz/ready");
}
