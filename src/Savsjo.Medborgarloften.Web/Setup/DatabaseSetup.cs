using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Sqlite;
using Savsjo.Medborgarloften.Data.SqlServer;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Chooses the database by configuration (Database:Provider, ConnectionStrings:Default).</summary>
public static class DatabaseSetup
{
    private const string ProviderKey = "Database:Provider";
    private const string ConnectionKey = "ConnectionStrings:Default";

    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var connection = builder.Configuration[ConnectionKey];
        if (string.IsNullOrWhiteSpace(connection))
            throw new InvalidConfigurationException(ConnectionKey, "anslutningen till databasen saknas.");
        var provider = builder.Configuration[ProviderKey];
        switch (provider?.ToUpperInvariant())
        {
            case "SQLITE" or null or "":
                Refuse(SqliteDatabase.FaultIn(connection));
                builder.Services.AddSingleton<IDatabaseErrors, SqliteErrors>().AddSingleton<IErasedTraces, SqliteTraces>();
                builder.Services.AddDbContext<AppDbContext>(options => options.UseSqliteDatabase(connection));
                break;
            case "SQLSERVER":
                Refuse(SqlServerDatabase.FaultIn(connection));
                builder.Services.AddSingleton<IDatabaseErrors, SqlServerErrors>().AddSingleton<IErasedTraces, SqlServerTraces>();
                builder.Services.AddDbContext<AppDbContext>(options => options.UseSqlServerDatabase(connection));
                break;
            default:
                throw new InvalidConfigurationException(
                    ProviderKey, $"”{provider}” är ingen databas som stöds; skriv Sqlite eller SqlServer.");
        }
    }

    /// <summary>Creates the database if there is none, and brings it up to date.</summary>
    /// <exception cref="InvalidConfigurationException">It cannot be reached.</exception>
    public static async Task MigrateDatabase(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.MigrateAsync();
        }
        catch (Exception exception) when (services.GetRequiredService<IDatabaseErrors>().WhyUnreachable(exception) is { } sentence)
        {
            throw new InvalidConfigurationException(ConnectionKey, sentence);
        }
    }

    private static void Refuse(string? fault)
    {
        if (fault is not null)
            throw new InvalidConfigurationException(ConnectionKey, fault);
    }
}
