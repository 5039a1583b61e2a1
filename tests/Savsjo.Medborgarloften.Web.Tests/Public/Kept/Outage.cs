using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Sqlite;
using Savsjo.Medborgarloften.Data.SqlServer;
using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Upkeep;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Kept;

/// <summary>
/// A database whose server goes away when a test says so, as SQL Server's driver tells of it; what is there meanwhile is SQLite. Others
/// who have it open go on.
/// </summary>
internal sealed class Outage(string connectionString) : DbConnectionInterceptor
{
    private readonly string _file = new SqliteConnectionStringBuilder(connectionString).DataSource;

    public bool IsOn { get; set; }

    public override InterceptionResult ConnectionOpening(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        if (connection.DataSource == _file)
            Fail();
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ConnectionOpening(connection, eventData, result));

    public void Fail()
    {
        if (IsOn)
            throw SqlServerFault.LostConnection();
    }
}

/// <summary>A node that keeps what is published in a folder, on a database that may go away.</summary>
internal sealed class KeptNode(TestDatabase database, Outage outage, string? folder) : WebFixture(database)
{
    /// <summary>What the node does every five seconds.</summary>
    public Task Keep() => Services.GetRequiredService<KeepPublished>().RunIfNew(CancellationToken.None);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Public:KeptFolder", folder ?? "").ConfigureTestServices(services => services
            .ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(outage))
            .Replace(ServiceDescriptor.Singleton<IDatabaseErrors>(new BothErrors()))
            .Replace(ServiceDescriptor.Singleton<IDatabaseUpkeep>(
                new Upkeep(new SqliteUpkeep(Database.ConnectionString, TimeProvider.System), outage))));
    }

    /// <summary>Both kinds': the server's where it is away.</summary>
    private sealed class BothErrors : IDatabaseErrors
    {
        private readonly SqliteErrors _file = new();
        private readonly SqlServerErrors _server = new();

        public bool IsDuplicate(DbUpdateException exception) => _file.IsDuplicate(exception);

        public bool IsBrokenReference(DbUpdateException exception) => _file.IsBrokenReference(exception);

        public string? WhyUnreachable(Exception exception) => _server.WhyUnreachable(exception) ?? _file.WhyUnreachable(exception);

        public bool IsAway(Exception exception) => _server.IsAway(exception);
    }

    private sealed class Upkeep(SqliteUpkeep file, Outage outage) : IDatabaseUpkeep
    {
        public string Missing => file.Missing;

        public Task<bool> Exists(CancellationToken cancellation = default)
        {
            outage.Fail();
            return file.Exists(cancellation);
        }

        public Task Create(CancellationToken cancellation = default) => file.Create(cancellation);

        public Task<IAsyncDisposable> TakeTurn(
            string deed, TimeSpan patience, Action<string> tell, CancellationToken cancellation = default)
        {
            outage.Fail();
            return file.TakeTurn(deed, patience, tell, cancellation);
        }

        public Task<bool> HasStaleLock(AppDbContext db, CancellationToken cancellation = default) => file.HasStaleLock(db, cancellation);

        public Task Migrate(AppDbContext db, Action<string> tell, CancellationToken cancellation = default) =>
            file.Migrate(db, tell, cancellation);

        public Task Probe(AppDbContext db, CancellationToken cancellation = default)
        {
            outage.Fail();
            return file.Probe(db, cancellation);
        }

        public Task<DatabaseTraits?> Traits(CancellationToken cancellation = default) => file.Traits(cancellation);

        public long? FreeBytes() => file.FreeBytes();
    }
}
