using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Telling;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Maintenance;
using Savsjo.Medborgarloften.Web.Routines;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>Maintenance:Message: everybody reads, staff see the sentence, nothing is saved.</summary>
public sealed class MaintenanceTests : IDisposable
{
    private const string Sentence = "Vi flyttar databasen. Allt är igång igen klockan 14.";

    private readonly TestDatabase _database = TestDatabase.FileWithReferenceFollowUp();
    private readonly WebFixture _app;

    public MaintenanceTests() => _app = WebFixture.On(_database);

    [Fact]
    public async Task What_is_sent_is_refused_with_the_sentence_and_given_back_and_saved_when_it_is_over()
    {
        var desk = await EntryDesk.OfPolice(_app);
        await desk.Open();
        Begin();

        var refused = await desk.Visitor.Send(AsABrowser(desk, (desk.Text("2.2"), "Kvällarna har varit lugna.")));

        refused.ShouldHaveStatus(HttpStatusCode.ServiceUnavailable).ShouldSay(Sentence).ShouldSay("Kvällarna har varit lugna.");
        refused.ShouldSay("Det du skickade är inte sparat").ShouldSay("Felnummer");
        Assert.Equal("Just nu sparas inget", refused.Heading);
        Assert.NotNull(refused.Response.Headers.RetryAfter);
        Assert.Null(await desk.Stored("2.2"));
        End();
        await desk.Visitor.Submit("Skicka igen");
        Assert.Equal("Kvällarna har varit lugna.", (await desk.Stored("2.2"))!.Text);
    }

    [Fact]
    public async Task Everybody_reads_staff_see_the_sentence_and_nothing_at_all_is_written()
    {
        var administrator = await _app.SignedIn(Role.Administrator);
        await using var watch = new SqliteConnection(_database.ConnectionString + ";Pooling=False");
        await watch.OpenAsync();
        var before = await Changes(watch);
        Begin();
        // Long enough for the session's row to be written anew.
        _app.Clock.Advance(TimeSpan.FromMinutes(20));

        foreach (var address in new[] { "/", "/uppfoljning", "/statistik", "/loften/1" })
            (await _app.Visitor().Get(address)).ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay(Sentence);
        foreach (var address in new[] { "/admin", "/granskning", "/publicering", "/admin/logg", "/konto/sakerhet" })
            (await administrator.Get(address)).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(Sentence);
        (await _app.Visitor().Get("/konto/logga-in")).ShouldSay(Sentence);
        await TakeTurns();

        Assert.Equal(before, await Changes(watch));
        Assert.Empty(_app.Errors.Messages);
    }

    /// <summary>Its session and its line in the log are all that is saved: guesses are counted as ever.</summary>
    [Fact]
    public async Task An_administrator_signs_in_reads_and_signs_out()
    {
        _ = _app.Services;
        Begin();
        var guessing = _app.Visitor();
        await guessing.Get("/konto/logga-in");
        (await guessing.Submit("Logga in", ("Email", "admin@savsjo.example"), ("Password", "inte-det-riktiga")))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        var administrator = await _app.SignedIn(Role.Administrator);

        (await administrator.Get("/admin")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(Sentence);
        await administrator.Get("/admin/kommunen");
        (await administrator.Submit("Spara")).ShouldHaveStatus(HttpStatusCode.ServiceUnavailable).ShouldSay(Sentence);
        await administrator.Get("/admin");
        (await administrator.Submit("Logga ut")).ShouldSay("Du har loggat ut.").ShouldSay(Sentence);
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task Refused_attempts_are_written_down_and_none_is_lost_when_the_program_stops()
    {
        _ = _app.Services;
        Begin();
        var guessing = _app.Visitor();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await guessing.Get("/konto/logga-in");
            await guessing.Submit("Logga in", ("Email", "admin@savsjo.example"), ("Password", "inte-det-riktiga"));
        }

        await TakeTurns();

        Assert.Equal(3, await _app.InDatabase(db => db.SecurityEvents.SumAsync(one => one.Count)));
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task What_a_page_would_write_by_being_read_is_refused_too()
    {
        _ = _app.Services;
        Begin();

        await Assert.ThrowsAsync<MaintenanceException>(() => _app.InDatabase(
            db => db.NoteMail("any", _app.Clock.GetUtcNow().UtcDateTime)));
    }

    [Fact]
    public async Task Whoever_watches_the_site_is_told_and_the_site_stays()
    {
        _ = _app.Services;
        Begin();

        var ready = await _app.Visitor().Get("/healthz/ready");

        ready.ShouldHaveStatus(HttpStatusCode.OK);
        Assert.StartsWith($"Degraded\nmaintenance: {Sentence}", ready.Html, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _app.Dispose();
        _database.Dispose();
    }

    private void Begin() => Settings()[MaintenanceMode.Key] = Sentence;

    private void End() => Settings()[MaintenanceMode.Key] = null;

    private IConfiguration Settings() => _app.Services.GetRequiredService<IConfiguration>();

    private static HttpRequestMessage AsABrowser(EntryDesk desk, (string Name, string? Value) field)
    {
        var form = FormValues.Of((IHtmlFormElement)desk.Page.Document.GetElementById("inmatning")!);
        form.Set(field.Name, field.Value);
        var request = new HttpRequestMessage(HttpMethod.Post, "/inmatning") { Content = form.AsMultipart() };
        request.Headers.Add("Origin", "http://localhost");
        return request;
    }

    /// <summary>All that is done by the clock, once.</summary>
    private async Task TakeTurns()
    {
        using var routines = ActivatorUtilities.CreateInstance<DoRoutines>(_app.Services);
        await routines.StartAsync(CancellationToken.None);
        await routines.StopAsync(CancellationToken.None);
    }

    /// <summary>SQLite's own count of what others have committed.</summary>
    private static async Task<object?> Changes(SqliteConnection watch)
    {
        await using var command = watch.CreateCommand();
        command.CommandText = "PRAGMA data_version;";
        return await command.ExecuteScalarAsync();
    }
}
