using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Sqlite;
using Savsjo.Medborgarloften.Data.SqlServer;

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
        switch (builder.Configuration[ProviderKey])
        {
            case "Sqlite" or null or "":
                CheckSqlite(connection);
                builder.Services.AddSingleton<IDatabaseErrors, SqliteErrors>();
                builder.Services.AddDbContext<AppDbContext>(options => options.UseSqliteDatabase(connection));
                break;
            case "SqlServer":
                builder.Services.AddSingleton<IDatabaseErrors, SqlServerErrors>();
                builder.Services.AddDbContext<AppDbContext>(options => options.UseSqlServerDatabase(connection));
                break;
            case var other:
                throw new InvalidConfigurationException(ProviderKey, $"”{other}” är ingen databas som stöds; skriv Sqlite eller SqlServer.");
        }
    }

    /// <summary>Creates the database if there is none, and brings it up to date.</summary>
    public static async Task MigrateDatabase(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.MigrateAsync();
    }

    private static void CheckSqlite(string connection)
    {
        try
        {
            if (SqliteDatabase.FileOf(connection).Length == 0)
                throw new InvalidConfigurationException(ConnectionKey, "skriv vilken fil databasen ligger i, till exempel ”Data Source=medborgarloften.db”.");
        }
        catch (ArgumentException)
        {
            throw new InvalidConfigurationException(ConnectionKey, "anslutningen till SQLite går inte att läsa; skriv till exempel ”Data Source=medborgarloften.db”.");
        }
    }
}
