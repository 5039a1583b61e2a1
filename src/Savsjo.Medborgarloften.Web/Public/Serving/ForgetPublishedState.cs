using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>
/// Lets this node see its own writes at once. Any write counts: staff write seldom, and asking anew costs two small
/// queries, while a list of the writes that matter would have a gap some day.
/// </summary>
public sealed class ForgetPublishedState(PublishedState state) : ISaveChangesInterceptor, IDbTransactionInterceptor, IDbCommandInterceptor
{
    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        state.Forget();
        return result;
    }

    public ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        state.Forget();
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => state.Forget();

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        state.Forget();
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
}
