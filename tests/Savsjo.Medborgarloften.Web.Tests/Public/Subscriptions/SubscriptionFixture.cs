using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using MimeKit;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Public.Subscriptions;
using Savsjo.Medborgarloften.Web.Tests.Mail;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Subscriptions;

/// <summary>The application with a mail server that keeps what it takes, and with everything that it logs.</summary>
public sealed partial class SubscriptionFixture : WebFixture, ILoggerProvider
{
    private readonly ConcurrentQueue<string> _log = [];

    internal DyingOutbox Outbox { get; } = new();

    public SubscriptionFixture()
    {
    }

    private SubscriptionFixture(TestDatabase database)
        : base(database)
    {
    }

    public FragileTransport Way { get; } = new() { RefusedAddresses = ["okand@exempel.se"] };

    public IReadOnlyList<string> Log => [.. _log];

    /// <summary>Another node on the same database.</summary>
    public SubscriptionFixture Node() => new(Database);

    /// <summary>Writes what is to be written and sends it. The letters to one address, oldest first.</summary>
    public async Task<IReadOnlyList<MimeMessage>> LettersTo(string email)
    {
        await Notify();
        await Deliver();
        return [.. Way.Taken.Where(mail => mail.To.Mailboxes.Single().Address == email)];
    }

    public async Task<int> Notify() => await Use<NotifySubscribers, int>(notify => notify.Run(CancellationToken.None));

    public Task Deliver() => Use<DeliverMail, bool>(async delivery =>
    {
        await delivery.Run(CancellationToken.None);
        return true;
    });

    public Task<bool> Clean() => Use<NotifySubscribers, bool>(async notify =>
    {
        await notify.RemoveUnconfirmed(CancellationToken.None);
        return true;
    });

    /// <summary>Asks for letters on the page, and confirms by the link in the letter.</summary>
    public async Task Subscribe(string email)
    {
        var visitor = Visitor();
        await visitor.Get("/prenumerera");
        (await visitor.Submit("Anmäl mig", ("Email", email))).ShouldSay("Titta i din inkorg");
        await visitor.Get(LinkIn((await LettersTo(email))[^1], "bekrafta"));
        (await visitor.Submit("Ja, skicka mig mejl")).ShouldSay("Klart, du får mejl om löftena");
    }

    /// <summary>Many who have confirmed, without their letters.</summary>
    public Task<int> SubscribeAll(IEnumerable<string> emails) => InDatabase(async db =>
    {
        var now = Clock.GetUtcNow().UtcDateTime;
        var newest = await db.FollowUpReports.MaxAsync(report => (int?)report.Id);
        db.Subscribers.AddRange(emails.Select(email => new Subscriber(email, now)));
        await db.SaveChangesAsync();
        return await db.Subscribers.ExecuteUpdateAsync(set =>
            set.SetProperty(one => one.ConfirmedUtc, now).SetProperty(one => one.ToldOf, newest));
    });

    /// <summary>The path and query of a link in a letter's text.</summary>
    public static string LinkIn(MimeMessage letter, string what) =>
        new Uri(Link().Matches(letter.TextBody!).Select(match => match.Value)
            .First(link => link.Contains($"/prenumerera/{what}?", StringComparison.Ordinal))).PathAndQuery;

    /// <summary>A server's files are its own.</summary>
    public bool HasDatabaseFiles => Database.Provider == "Sqlite";

    /// <summary>Whether some bytes stand anywhere in the database's files: tables, indexes, free pages, write-ahead log.</summary>
    public bool DatabaseFilesHold(string text)
    {
        var file = new SqliteConnectionStringBuilder(Database.ConnectionString).DataSource;
        return new[] { file, file + "-wal" }.Where(File.Exists).Any(one => Holds(one, text));
    }

    public ILogger CreateLogger(string categoryName) => new Logger(_log);

    protected override void Forget()
    {
        base.Forget();
        Way.StartOver();
        Outbox.Dies = false;
        _log.Clear();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureLogging(logging => logging.AddProvider(this));
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<IMailTransport>(Way))
            .ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(Outbox)));
    }

    private static bool Holds(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();

    private sealed class Logger(ConcurrentQueue<string> log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
