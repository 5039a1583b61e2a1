using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>
/// Kör migrationerna, all in one transaction: a process that is killed leaves the file as it was, and the transaction is a lock
/// that dies with it. EF would step out of its transaction to turn off the references while a table is rebuilt; here they are off
/// from the beginning, and are checked before the end.
/// </summary>
internal static class SqliteMigrations
{
    public const string EfLock = "__EFMigrationsLock";

    public static async Task Run(AppDbContext db, string path, Action<string> tell, CancellationToken cancellation)
    {
        await using var file = await SqliteFile.Open(path, SqliteOpenMode.ReadWrite, cancellation);
        await file.Execute("PRAGMA foreign_keys=OFF;", cancellation);
        await file.Execute("BEGIN IMMEDIATE;", cancellation);
        await file.Execute($"DROP TABLE IF EXISTS {EfLock};", cancellation);
        foreach (var migration in db.Database.GetMigrations().Except(await Applied(file, cancellation)).ToList())
        {
            tell(migration);
            foreach (var command in MigrationSql.Of(db, migration))
                await file.Execute(command, cancellation);
        }

        await CheckReferences(file, cancellation);
        await file.Execute("COMMIT;", cancellation);
    }

    /// <summary>Asked within the transaction: somebody else may have been here since it was asked last.</summary>
    private static async Task<List<string>> Applied(SqliteConnection file, CancellationToken cancellation)
    {
        const string history = HistoryRepository.DefaultTableName;
        return (await file.Column($"SELECT name FROM sqlite_master WHERE name = '{history}'", cancellation)).Count == 0
            ? []
            : await file.Column($"SELECT MigrationId FROM {history} ORDER BY MigrationId", cancellation);
    }

    private static async Task CheckReferences(SqliteConnection file, CancellationToken cancellation)
    {
        var broken = await file.Column("PRAGMA foreign_key_check;", cancellation);
        if (broken.Count > 0)
            throw new DatabaseFaultException(
                $"Uppdateringen av databasen avbröts: rader i {string.Join(", ", broken.Distinct())} skulle peka på rader som inte finns. "
                + "Ingenting ändrades.");
    }
}
