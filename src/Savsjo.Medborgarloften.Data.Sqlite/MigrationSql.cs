using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>En migrations satser, as EF itself would run them; the last notes that it has been run.</summary>
internal static class MigrationSql
{
    public static IEnumerable<string> Of(AppDbContext db, string id)
    {
        var assembly = db.GetService<IMigrationsAssembly>();
        var migration = assembly.CreateMigration(assembly.Migrations[id], db.Database.ProviderName!);
        var model = db.GetService<IModelRuntimeInitializer>().Initialize(migration.TargetModel, designTime: true, validationLogger: null);
        var history = db.GetService<IHistoryRepository>();
        return
        [
            history.GetCreateIfNotExistsScript(),
            .. db.GetService<IMigrationsSqlGenerator>().Generate(migration.UpOperations, model).Select(command => command.CommandText),
            history.GetInsertScript(new HistoryRow(id, ProductInfo.GetVersion())),
        ];
    }
}
