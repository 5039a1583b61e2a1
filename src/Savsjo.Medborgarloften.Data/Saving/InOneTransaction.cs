using Microsoft.EntityFrameworkCore.Storage;
using Savsjo.Medborgarloften.Data.Audit;

namespace Savsjo.Medborgarloften.Data.Saving;

/// <summary>
/// I ett svep: several statements that are whole together or did not happen, and that happened once, however often they were tried.
/// <para>
/// The order of locks is one, everywhere: the audit chain's head first, then everything else. Whoever appends to the log takes the head
/// (<see cref="AuditChain"/>) before it writes anything, and so does whoever may append later in the same transaction. Two who wait for
/// each other in a ring (1205 on SQL Server) would need one that has something else and wants the head. What takes no head never
/// appends.
/// </para>
/// <para>What the work answers is committed, a refusal too: whoever has saved something and wants it undone throws.</para>
/// </summary>
public static class InOneTransaction
{
    extension(AppDbContext db)
    {
        /// <summary>Begins with what is stored, also the second time: nothing that the context read before is tracked.</summary>
        public Task<T> Whole<T>(Func<Task<T>> work, CancellationToken cancellation = default) => db.InTransaction(
            async stop =>
            {
                db.ChangeTracker.Clear();
                await AuditChain.TakeHead(db, stop);
                return await work();
            },
            cancellation);

        /// <summary>Goes on with what the context tracks. The second time the work is given the same, and must find its way.</summary>
        public Task<T> WholeOnWhatIsRead<T>(Func<Task<T>> work, CancellationToken cancellation = default) => db.InTransaction(
            async stop =>
            {
                await AuditChain.TakeHead(db, stop);
                return await work();
            },
            cancellation);

        /// <summary>
        /// Statements that append nothing to the log, and whose answer counts or that count on: a place is taken once, also where the
        /// answer was lost on its way.
        /// </summary>
        public Task<T> Once<T>(Func<Task<T>> work, CancellationToken cancellation = default) =>
            db.InTransaction(_ => work(), cancellation);

        private async Task<T> InTransaction<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
        {
            if (db.Database.CurrentTransaction is not null)
                return await work(cancellation);
            var key = SaveKey.For(db);
            T? made = default;
            return await db.Database.CreateExecutionStrategy().ExecuteAsync(
                db,
                async (_, _, stop) =>
                {
                    await using var transaction = await db.Database.BeginTransactionAsync(stop);
                    made = await work(stop);
                    await (key?.Write(db, stop) ?? Task.CompletedTask);
                    await transaction.CommitAsync(stop);
                    return made;
                },
                async (_, _, stop) => new ExecutionResult<T>(key is not null && await key.IsStored(db, stop), made!),
                cancellation);
        }
    }
}
