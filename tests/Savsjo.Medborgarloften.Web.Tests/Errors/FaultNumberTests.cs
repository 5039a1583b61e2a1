using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Errors;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Errors;

/// <summary>Whoever was refused has a number to tell, and whoever runs the program finds what was asked for by it.</summary>
public sealed class FaultNumberTests(LoggedFixture fixture) : IClassFixture<LoggedFixture>
{
    private readonly LoggedFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData(null, "GET", "/finns-inte", HttpStatusCode.NotFound)]
    [InlineData(null, "POST", "/konto/logga-in", HttpStatusCode.BadRequest)]
    [InlineData(null, "DELETE", "/statistik", HttpStatusCode.MethodNotAllowed)]
    [InlineData(null, "POST", "/inmatning", HttpStatusCode.Unauthorized)]
    [InlineData(Role.PoliceCoordinator, "GET", "/admin/anvandare", HttpStatusCode.Forbidden)]
    [InlineData(Role.PoliceCoordinator, "GET", "/rapporter/finns-inte", HttpStatusCode.NotFound)]
    [InlineData(Role.Administrator, "POST", "/admin/kommunen", HttpStatusCode.BadRequest)]
    public async Task The_page_has_a_number_that_stands_in_the_log(string? role, string method, string address, HttpStatusCode status)
    {
        var visitor = role is null ? _fixture.Visitor() : await _fixture.SignedIn(role);

        var page = await visitor.Send(new(new HttpMethod(method), address));

        ShouldBeLogged(page.ShouldHaveStatus(status), $"{(int)status} {method} {address}");
    }

    [Fact]
    public async Task So_has_that_of_what_is_too_large()
    {
        var page = await _fixture.Visitor().Send(new(HttpMethod.Post, "/prenumerera") { Content = new StringContent(new('a', 2_000_000)) });

        ShouldBeLogged(page.ShouldHaveStatus(HttpStatusCode.RequestEntityTooLarge), "413 POST /prenumerera");
    }

    [Fact]
    public async Task So_has_that_of_a_save_that_somebody_else_was_quicker_than()
    {
        await _fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        var reviewer = await _fixture.SignedIn(Role.Reviewer);
        await reviewer.Get("/granskning");
        _fixture.Meanwhile(db => db.ActivityReports.Where(one => one.Tertial == new Tertial(2021, 1)).ExecuteDeleteAsync());

        var page = await reviewer.Submit("Skicka bara kommentaren om 2.2", ("kommentar", "Är mars med?"));

        ShouldBeLogged(page.ShouldHaveStatus(HttpStatusCode.Conflict), $"409 POST {page.Address}");
    }

    private void ShouldBeLogged(Page page, string what)
    {
        var number = page.Document.QuerySelector("main p.soft strong")!.TextContent;
        Assert.Matches("^[2-9A-HJ-NP-Z]{8}$", number);
        Assert.Contains($"Felnummer {number}: {what}", _fixture.Lines);
        Assert.DoesNotContain(_fixture.Errors.Messages, message => message.Contains("Felnummer", StringComparison.Ordinal));
    }
}

/// <summary>The application, with what it notes of refused requests.</summary>
public sealed class LoggedFixture : MeanwhileFixture
{
    private readonly Notes _log = new();

    public IEnumerable<string> Lines => _log.Lines;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureLogging(logging => logging.AddProvider(_log));
    }

    private sealed class Notes : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) =>
            categoryName == typeof(FaultNumber).FullName ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
