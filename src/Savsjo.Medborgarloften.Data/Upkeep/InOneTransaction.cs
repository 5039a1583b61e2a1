using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>I ett svep: several saves that are whole together or did not happen, also when the process is killed between them.</summary>
public static class InOneTransaction
{
    public static Task<T> Whole<T>(this AppDbContext db, Func<Task<T>> work, CancellationToken cancellation = default) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            // A second attempt, after a lost connection, begins with what is stored.
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var made = await work();
            await transaction.CommitAsync(cancellation);
            return made;
        });
}
