using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>
/// Rader som de är lagrade: a value that means nothing is a finding, and not an exception from the model. One row at a time in memory,
/// which a strategy that may try again would not allow.
/// </summary>
internal static class StoredRows
{
    /// <summary>The columns of a row are read in their order, each once.</summary>
    public static async IAsyncEnumerable<DbDataReader> Stored<T>(
        this AppDbContext db, IQueryable<T> query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = query.CreateDbCommand();
            await using var rows = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellation);
            while (await rows.ReadAsync(cancellation))
                yield return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
