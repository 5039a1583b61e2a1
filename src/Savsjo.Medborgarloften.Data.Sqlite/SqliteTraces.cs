using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>
/// With secure_delete (SqlitePragmas) a deleted row is overwritten with zeros. Its earlier pages still lie in the write-ahead
/// log, until that is written into the database and cut off. A long reading can prevent that; the next time does it then.
/// </summary>
public sealed class SqliteTraces : IErasedTraces
{
    private const int Busy = 5, Locked = 6;

    public async Task<bool> Clear(AppDbContext db, CancellationToken cancellation = default)
    {
        try
        {
            var busy = db.Database.SqlQueryRaw<long>("PRAGMA wal_checkpoint(TRUNCATE);").AsAsyncEnumerable();
            return await busy.FirstAsync(cancellation) == 0;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Busy or Locked)
        {
            return false;
        }
    }
}
