using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Data.Sqlite;
using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Web.Kept;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Chooses the database by configuration (Database:Provider, ConnectionStrings:Default).</summary>
public static partial class DatabaseSetup
{
    private const string ProviderKey = "Database:Provider";
    private const string ConnectionKey = "ConnectionStrings:Default";
    private const string CreateKey = "Database:Create";

    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var connection = builder.Configuration[ConnectionKey];
        if (string.IsNullOrWhiteSpace(connection))
            throw new InvalidConfigurationException(ConnectionKey, "anslutningen till databasen saknas.");
        if (builder.Configuration[CreateKey] is { Length: > 0 } create && !bool.TryParse(create, out _))
            throw new InvalidConfigurationException(CreateKey, $"”{create}” är varken true eller false.");
        var provider = builder.Configuration[ProviderKey];
        var kind = DatabaseKind.Named(provider) ?? throw new InvalidConfigurationException(
            ProviderKey, $"”{provider}” är ingen databas som stöds; skriv Sqlite eller SqlServer.");
        if (kind.FaultIn(connection) is { } fault)
            throw new InvalidConfigurationException(ConnectionKey, fault);
        builder.Services.AddScoped<DatabaseUpgrade>()
            .AddSingleton(kind.Errors).AddSingleton(kind.Traces)
            .AddSingleton(kind.Upkeep(connection)).AddSingleton(kind.Backup(connection))
            .AddSingleton<IKeptCopies, SqliteKept>()
            .AddDbContext<AppDbContext>((services, options) => Choose(services, options, kind, connection));
    }

    /// <summary>A copy of what is published where that is to be read; else the database, once the start is over.</summary>
    private static void Choose(IServiceProvider services, DbContextOptionsBuilder options, DatabaseKind kind, string connection)
    {
        if (services.GetRequiredService<ReadFrom>().Copy is { } copy)
        {
            services.GetRequiredService<IKeptCopies>().Read(options, copy.Path);
            return;
        }

        services.GetRequiredService<DatabaseReach>().Require();
        kind.Use(options, connection);
    }

    /// <summary>From here on the request's own time with the database is counted; its error page has a little of its own.</summary>
    public static void UseRequestPatience(this WebApplication app) => app.Use(async (context, next) =>
    {
        var hasFailed = context.Features.Get<IExceptionHandlerFeature>() is not null;
        RequestPatience.Begin(hasFailed ? RequestPatience.AfterFault : RequestPatience.Longest);
        await next(context);
    });

    /// <summary>Brings the database up to date, when it is there or may be made.</summary>
    /// <param name="deed">What the process is about, for others who wait for it: "create-admin".</param>
    /// <exception cref="InvalidConfigurationException">It cannot be reached, or is not there.</exception>
    public static Task MigrateDatabase(this IServiceProvider services, string deed, bool? mayCreate = null) => services.Tell(async scope =>
        await scope.GetRequiredService<DatabaseUpgrade>().Run(deed, mayCreate ?? MayCreate(services)));

    /// <summary>Waits for the turn to do what only one process at a time may do at its start.</summary>
    /// <exception cref="InvalidConfigurationException">Somebody else has it, and keeps it.</exception>
    public static async Task<IAsyncDisposable> TakeTurn(this IServiceProvider services, string deed)
    {
        IAsyncDisposable? turn = null;
        await services.Tell(async scope => turn = await scope.GetRequiredService<IDatabaseUpkeep>().TakeTurn(
            deed, DatabaseUpgrade.Patience, who => LogWaiting(scope.GetRequiredService<ILogger<Program>>(), who)));
        return turn!;
    }

    /// <summary>A mistyped path must not become a new, empty, healthy site; on a developer's machine there is nothing to lose.</summary>
    private static bool MayCreate(IServiceProvider services) => services.GetRequiredService<IHostEnvironment>().IsDevelopment()
        || services.GetRequiredService<IConfiguration>().GetValue(CreateKey, defaultValue: false);

    /// <summary>Does something with the database; when that cannot be reached, says so as a wrong setting.</summary>
    /// <exception cref="InvalidConfigurationException">It cannot be reached, or is not as it should be.</exception>
    public static async Task Tell(this IServiceProvider services, Func<IServiceProvider, Task> work)
    {
        await using var scope = services.CreateAsyncScope();
        try
        {
            await work(scope.ServiceProvider);
        }
        catch (DatabaseFaultException fault)
        {
            throw new InvalidConfigurationException(ConnectionKey, fault.Message);
        }
        catch (Exception exception) when (services.GetRequiredService<IDatabaseErrors>().WhyUnreachable(exception) is { } sentence)
        {
            throw services.GetRequiredService<IDatabaseErrors>().IsAway(exception)
                ? new DatabaseAwayException(sentence)
                : new InvalidConfigurationException(ConnectionKey, sentence);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Who} Det här programmet väntar.")]
    private static partial void LogWaiting(ILogger logger, string who);
}
