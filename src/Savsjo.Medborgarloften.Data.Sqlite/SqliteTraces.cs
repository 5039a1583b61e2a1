using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>
/// With secure_delete (SqlitePragmas) a deleted row is overwritten with zeros. Its earlier pages still lie in the write-ahead
/// log, until that is written into the database and cut off. A long reading can prevent that; the next time does it then.
/// </summary>
public sealed class SqliteTraces : IDatabaseTraces
{
    public Task Erase(AppDbContext db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
}
