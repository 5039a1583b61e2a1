using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>Tabellerna: that all that the program knows of are there.</summary>
public static class DatabaseTables
{
    /// <summary>Asks each for nothing, all in one statement; a table that is missing makes the database say so.</summary>
    public static Task AskAll(this AppDbContext db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlRawAsync(Question(db), cancellation);

    private static string Question(AppDbContext db)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        return string.Join(" UNION ALL ", db.Model.GetEntityTypes()
            .Select(type => (Name: type.GetTableName(), Schema: type.GetSchema())).Where(table => table.Name is not null).Distinct()
            .Select(table => $"SELECT 1 FROM {sql.DelimitIdentifier(table.Name!, table.Schema)} WHERE 1 = 0"));
    }
}
