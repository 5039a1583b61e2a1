using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>
/// SQLite leaves what was deleted in the free space of its pages. VACUUM writes the file anew without it, and the checkpoint
/// empties the write-ahead log, which holds the pages as they were. Both are seconds for a database of this size.
/// </summary>
public sealed class SqliteTraces : IErasedTraces
{
    public async Task<bool> Clear(AppDbContext db, CancellationToken cancellation = default)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync("VACUUM;", cancellation);
            return await db.Database.SqlQueryRaw<long>("PRAGMA wal_checkpoint(TRUNCATE);").AsAsyncEnumerable().FirstAsync(cancellation) == 0;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Busy or Locked)
        {
            return false;
        }
    }

    private const int Busy = 5, Locked = 6;
}
