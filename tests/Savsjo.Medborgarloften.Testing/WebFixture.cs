using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.DemoData;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.Questions;
using Savsjo.Medborgarloften.Web.Public.Serving;
using Savsjo.Medborgarloften.Web.Public.Subscriptions;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Security.Attempts;

namespace Savsjo.Medborgarloften.Testing;

/// <summary>
/// The real application on a database of its own, with the real follow-up of 2020 and tertial 1 2021 open. One a test
/// class (IClassFixture): a host costs half a second. The clock stands at 10 May 2021 until a test moves it.
/// </summary>
public class WebFixture : WebApplicationFactory<Program>
{
    /// <summary>Every demo account's password.</summary>
    public const string Password = "demo-losenord-2026";

    private static readonly DateTimeOffset Start = new(2021, 5, 10, 8, 0, 0, TimeSpan.Zero);

    private static readonly ConcurrentBag<WebFixture> Idle = [];

    /// <summary>One for all: copies of one database are opened by many hosts.</summary>
    public static string KeyFile { get; } = MadeKeyFile();

    private readonly List<WebFixture> _others = [];
    private readonly DirectoryInfo _pickupFolder = Directory.CreateTempSubdirectory("medborgarloften-mail-");
    private readonly TestDatabase _database;
    private readonly bool _ownsDatabase;
    private DateTimeOffset? _began;
    private WebFixture? _borrowed;
    private SubscriptionThrottle _signUps;
    private QuestionThrottle _questions;

    public WebFixture()
        : this(TestDatabase.WithReferenceFollowUp()) => _ownsDatabase = true;

    protected WebFixture(TestDatabase database)
    {
        _database = database;
        _signUps = new(Clock);
        _questions = new(Clock);
    }

    /// <summary>For another node on it.</summary>
    protected TestDatabase Database => _database;

    public FakeTimeProvider Clock { get; } = new(Start);

    /// <summary>Everything logged as an error or worse: a test can say that there was none.</summary>
    public CapturedErrors Errors { get; } = new();

    /// <summary>The application on another database, for instance an empty one; whoever made it disposes of it.</summary>
    public static WebFixture On(TestDatabase database) => new(database);

    /// <summary>See <see cref="BeginningAnew"/>.</summary>
    /// <param name="another">For where the database cannot be restored under the host.</param>
    internal WebFixture BegunAnew(Func<WebFixture> another)
    {
        if (GetType() == typeof(WebFixture) && _database.CanBeRestored)
            return Borrowed();
        if (_began is not { } began)
        {
            _began = Clock.GetUtcNow();
            return this;
        }

        if (!CanBeginAnew)
        {
            var other = another();
            _others.Add(other);
            return other;
        }

        Restore(began);
        return this;
    }

    /// <summary>
    /// A host that classes take turns with: what stands in it is restored for every test anyhow, and to start one costs
    /// half a second. There are as many as there are classes at once.
    /// </summary>
    private WebFixture Borrowed()
    {
        if (_borrowed is { CanBeginAnew: false } spent)
        {
            _others.Add(spent);
            _borrowed = null;
        }

        _borrowed ??= Idle.TryTake(out var idle) ? idle : new WebFixture();
        _borrowed.Restore(Start);
        return _borrowed;
    }

    /// <summary>A node never goes back to older settings of the municipality: one that has seen a newer version is for one test.</summary>
    private bool CanBeginAnew =>
        _database.CanBeRestored && Services.GetRequiredService<CurrentMunicipality>().Latest.Version == 0;

    private void Restore(DateTimeOffset began)
    {
        _database.Restore();
        Clock.AdjustTime(began);
        Forget();
    }

    /// <summary>What the host, and what stands around it, keeps outside the database.</summary>
    protected virtual void Forget()
    {
        foreach (var mail in _pickupFolder.GetFiles())
            mail.Delete();
        Errors.Forget();
        _signUps = new(Clock);
        _questions = new(Clock);
        Services.GetRequiredService<SecurityLog>().Forget();
        Services.GetRequiredService<PublishedState>().Forget();
        Services.GetRequiredService<CurrentMunicipality>().Forget();
        Services.GetRequiredService<MailServerState>().IsNewlyUp();
    }

    /// <summary>Somebody without an account, with a browser of their own.</summary>
    public Visitor Visitor() => new(CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>The demo account of a role (see <see cref="Role"/>), signed in through the sign-in page.</summary>
    public async Task<Visitor> SignedIn(string role)
    {
        var visitor = Visitor();
        var account = DemoAccounts.All.Single(account => account.Role == role);
        await visitor.Get("/konto/logga-in");
        await visitor.Submit("Logga in", ("Email", account.Email), ("Password", Password));
        return visitor;
    }

    /// <summary>Who a role's demo account is, for calling use cases directly.</summary>
    public async Task<StaffMember> Staff(string role)
    {
        var demo = DemoAccounts.All.Single(account => account.Role == role);
        var id = await Use<UserManager<StaffAccount>, string>(async users => (await users.FindByEmailAsync(demo.Email))!.Id);
        return new StaffMember(id, demo.Name, demo.Organisation, [role]);
    }

    /// <summary>Does something with a service, in a scope of its own.</summary>
    public async Task<TResult> Use<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Sends what waits in the outbox, and opens every mail that has been sent, oldest first.</summary>
    public async Task<IReadOnlyList<MimeMessage>> DeliveredMail()
    {
        await Use<DeliverMail, bool>(async delivery =>
        {
            await delivery.Run(CancellationToken.None);
            return true;
        });
        return [.. _pickupFolder.GetFiles("*.eml").Select(file => MimeMessage.Load(file.FullName))
            .OrderBy(mail => mail.Date).ThenBy(mail => mail.MessageId, StringComparer.Ordinal)];
    }

    /// <summary>Looks into the database.</summary>
    public Task<TResult> InDatabase<TResult>(Func<AppDbContext, Task<TResult>> look) => Use(look);

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseSetting("Municipality:Name", "Sävsjö kommun")
        .UseSetting("Municipality:Place", "Sävsjö")
        .UseSetting("Municipality:PoliceArea", "Lokalpolisområde Höglandet")
        .UseSetting("Municipality:ContactEmail", "kommun@savsjo.se")
        .UseSetting("Municipality:ContactTelephone", "0382-152 00")
        .UseSetting("Municipality:PublicAddress", "http://localhost:5080")
        .UseSetting("Database:Provider", _database.Provider)
        .UseSetting("ConnectionStrings:Default", _database.ConnectionString)
        .UseSetting(DemoAccounts.PasswordKey, Password)
        .UseSetting("Mail:PickupFolder", _pickupFolder.FullName)
        .UseSetting("DataProtection:KeyFile", KeyFile)
        .ConfigureLogging(logging => logging.ClearProviders().AddProvider(Errors))
        .ConfigureTestServices(services => Without(RunsInBackground, services)
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock))
            .Replace(ServiceDescriptor.Transient(_ => _signUps))
            .Replace(ServiceDescriptor.Transient(_ => _questions))
            .ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(SqlServerTranslation.Net))
            // A test signs in often; the real hundred thousand rounds of hashing would be most of its time.
            .Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1));

    private static string MadeKeyFile()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("medborgarloften-key-").FullName, "nyckel");
        File.WriteAllBytes(path, RandomNumberGenerator.GetBytes(32));
        return path;
    }

    /// <summary>
    /// What the application does by the clock, unasked: in the middle of a test it would be a surprise, so tests ask for it.
    /// </summary>
    private static bool RunsInBackground(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(Program).Assembly;

    private static IServiceCollection Without(Func<ServiceDescriptor, bool> unwanted, IServiceCollection services)
    {
        foreach (var service in services.Where(unwanted).ToList())
            services.Remove(service);
        return services;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
            return;
        foreach (var other in _others)
            other.Dispose();
        if (_borrowed is { CanBeginAnew: true } borrowed)
            Idle.Add(borrowed);
        else
            _borrowed?.Dispose();
        if (_pickupFolder.Exists)
            _pickupFolder.Delete(recursive: true);
        if (_ownsDatabase)
            _database.Dispose();
    }
}
