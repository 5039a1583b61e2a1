using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>
/// Lets this node see its own writes at once. Any write counts: staff write seldom, and asking anew costs two small
/// queries, while a list of the writes that matter would have a gap some day. Those that are of what is published are told apart, so that
/// what this node has replaced itself is not shown again should the database be lost the moment after.
/// </summary>
public sealed class ForgetPublishedState(PublishedState state) : ISaveChangesInterceptor, IDbTransactionInterceptor, IDbCommandInterceptor
{
    private readonly ConditionalWeakTable<object, object> _publishing = [];

    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Note(eventData.Context);
        return result;
    }

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Forget(eventData.Context);
        return result;
    }

    public ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Forget(eventData.Context);

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context);
        return Task.CompletedTask;
    }

    /// <summary>ExecuteUpdate and ExecuteDelete come this way.</summary>
    public int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        state.Forget();
        return result;
    }

    public ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        state.Forget();
        return ValueTask.FromResult(result);
    }

    private void Note(DbContext? db)
    {
        if (db?.ChangeTracker.Entries().Any(one => one.State != EntityState.Unchanged
            && one.Entity is (FollowUpReport or PromisePeriod or SignedAgreement or EarlierDocument or Translation)) == true)
            _publishing.AddOrUpdate(db, state);
    }

    private void Forget(DbContext? db) => state.Forget(ofPublished: db is not null && _publishing.TryGetValue(db, out _));
}
