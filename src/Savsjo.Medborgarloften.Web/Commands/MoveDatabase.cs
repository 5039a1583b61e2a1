using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Setup;
using Savsjo.Medborgarloften.Web.Upkeep;

namespace Savsjo.Medborgarloften.Web.Commands;

/// <summary>
/// move-to-sqlserver and move-to-sqlite: moves everything to another database, whole or not at all. Its connection is configuration and no
/// argument: a password has no place in a list of processes. What was there stays as it is.
/// </summary>
public static class MoveDatabase
{
    public const string ConnectionKey = "ConnectionStrings:MoveTo";

    public static async Task<int> Run(
        IServiceProvider services, DatabaseKind kind, TextWriter output, CancellationToken cancellation = default)
    {
        var connection = services.GetRequiredService<IConfiguration>()[ConnectionKey] ?? "";
        if (kind.FaultIn(connection) is { } fault)
        {
            await output.WriteLineAsync($"{ConnectionKey} ({kind.Name}): {fault}");
            return 1;
        }

        try
        {
            await services.MigrateDatabase("move");
            await using var turn = await services.TakeTurn("move");
            await Move(services, kind, connection, output, cancellation);
            return 0;
        }
        catch (DatabaseFaultException moved)
        {
            await output.WriteLineAsync(moved.Message);
        }
        catch (Exception exception) when (kind.Errors.WhyUnreachable(exception) is { } because)
        {
            await output.WriteLineAsync($"{ConnectionKey}: {because}");
        }

        return 1;
    }

    private static async Task Move(
        IServiceProvider services, DatabaseKind kind, string connection, TextWriter output, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseAccountStore();
        kind.Use(options, connection);
        await using var there = new AppDbContext(options.Options);
        await new DatabaseUpgrade(there, kind.Upkeep(connection), services.GetRequiredService<ILogger<DatabaseUpgrade>>())
            .Run("move", mayCreate: true, cancellation: cancellation);
        var here = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var contents = await new DatabaseMove(here, there, kind.Intake).Run(cancellation);
        await output.WriteLineAsync($"Allt är flyttat till {kind.Name}: {SwedishText.Number(contents.Rows)} rader.");
        foreach (var line in BackupWords.OfVerified(contents.Verification))
            await output.WriteLineAsync(line);
        await output.WriteLineAsync(
            "Ändra Database:Provider och ConnectionStrings:Default, och starta webbplatsen. Den gamla databasen är orörd; "
            + "ta bort den när allt ser rätt ut.");
    }
}
