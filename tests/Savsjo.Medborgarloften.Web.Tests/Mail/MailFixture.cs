using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Mail;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Mail;

namespace Savsjo.Medborgarloften.Web.Tests.Mail;

/// <summary>The application with a mail server that can fail, and with everything that it logs about mail.</summary>
public sealed class MailFixture : WebFixture, ILoggerProvider
{
    private readonly ConcurrentQueue<string> _log = [];

    public MailFixture()
    {
    }

    private MailFixture(TestDatabase database)
        : base(database)
    {
    }

    public FragileTransport Way { get; } = new() { RefusedAddresses = ["okand@savsjo.example"] };

    public IReadOnlyList<string> Log => [.. _log];

    /// <summary>Another node on the same database.</summary>
    public MailFixture Node() => new(Database);

    public async Task Post(params IEnumerable<Letter> letters)
    {
        await using var scope = Services.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<Outbox>();
        foreach (var letter in letters)
            outbox.Post(letter);
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().SaveChangesAsync();
    }

    public async Task Deliver()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeliverMail>().Run(CancellationToken.None);
    }

    public Task<OutgoingMail> Stored(string to) => InDatabase(db => Task.FromResult(db.OutgoingMails.Single(mail => mail.To == to)));

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _log);

    protected override void Forget()
    {
        base.Forget();
        Way.StartOver();
        _log.Clear();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureLogging(logging => logging.AddProvider(this));
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<IMailTransport>(Way)));
    }

    private sealed class Logger(string category, ConcurrentQueue<string> log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => category.Contains(".Web.Mail.", StringComparison.Ordinal);

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                log.Enqueue($"{logLevel}: {formatter(state, exception)}");
        }
    }
}
