using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Saving;

/// <summary>What may happen to a save that is on its way, once.</summary>
public enum Uncertainty
{
    /// <summary>It was made, and the answer did not come.</summary>
    AnswerLost = 1,

    /// <summary>Its first statement found another in a ring.</summary>
    Deadlock = 2,

    /// <summary>The connection went before it was made.</summary>
    ConnectionLost = 3,
}

/// <summary>Lets the save with a number fail, in one of the ways in which a database on the network does.</summary>
internal sealed class UncertainDatabase : DbCommandInterceptor, IDbTransactionInterceptor
{
    private readonly Lock _lock = new();
    private Uncertainty? _kind;
    private int _number;

    /// <summary>How many saves there were since the test began, or since one was to fail.</summary>
    public int Saves { get; private set; }

    private bool HasFailed { get; set; }

    public void Fail(Uncertainty kind, int save) => Begin(kind, save);

    public void Mend() => Begin(null, 0);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken)
    {
        BeforeStatement(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken)
    {
        BeforeStatement(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken)
    {
        if (command.Transaction is null && IsWrite(eventData))
            Made();
        return ValueTask.FromResult(result);
    }

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken)
    {
        if (IsNow(Uncertainty.ConnectionLost))
            throw SqlServerFault.LostConnection();
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken)
    {
        Made();
        return Task.CompletedTask;
    }

    private void BeforeStatement(DbCommand command, CommandEventData eventData)
    {
        if (!IsWrite(eventData))
            return;
        if (IsNow(Uncertainty.Deadlock))
            throw SqlServerFault.Deadlock();
        if (command.Transaction is null && IsNow(Uncertainty.ConnectionLost))
            throw SqlServerFault.LostConnection();
    }

    private void Made()
    {
        lock (_lock)
            Saves++;
        if (IsNow(Uncertainty.AnswerLost))
            throw SqlServerFault.LostConnection();
    }

    /// <summary>The save with the number is the one that is being made, or has just been.</summary>
    private bool IsNow(Uncertainty kind)
    {
        lock (_lock)
        {
            var current = kind == Uncertainty.AnswerLost ? Saves : Saves + 1;
            if (HasFailed || _kind != kind || current != _number)
                return false;
            return HasFailed = true;
        }
    }

    private void Begin(Uncertainty? kind, int number)
    {
        lock (_lock)
            (_kind, _number, Saves, HasFailed) = (kind, number, 0, false);
    }

    private static bool IsWrite(CommandEventData eventData) => eventData.CommandSource
        is CommandSource.SaveChanges or CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete or CommandSource.ExecuteSqlRaw;
}
