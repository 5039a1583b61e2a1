using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.Saving;

/// <summary>Tålmodiga frågor: each waits no longer than its request has left, and what it waited is taken from that.</summary>
public sealed class PatientCommands : DbCommandInterceptor, IDbConnectionInterceptor, IDbTransactionInterceptor
{
    private PatientCommands()
    {
    }

    /// <summary>One for all contexts: EF Core builds its services anew for every other instance.</summary>
    public static PatientCommands Instance { get; } = new();

    /// <exception cref="DatabaseFaultException">The request has waited for as long as it may.</exception>
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (RequestPatience.Now is { } patience)
            result.CommandTimeout = SecondsLeft(patience);
        return result;
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken) =>
        Spent(eventData, result);

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken) =>
        Spent(eventData, result);

    public override ValueTask<object?> ScalarExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken) =>
        Spent(eventData, result);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken)
    {
        RequestPatience.Now?.Spend(eventData.Duration);
        return Task.CompletedTask;
    }

    /// <summary>The way to a server, and the queue for a connection: by themselves they may take longer than the request has.</summary>
    public async ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken)
    {
        if (RequestPatience.Now is not { } patience || result.IsSuppressed)
            return result;
        using var longest = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        longest.CancelAfter(TimeSpan.FromSeconds(SecondsLeft(patience)));
        try
        {
            await connection.OpenAsync(longest.Token);
            return InterceptionResult.Suppress();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw DoesNotAnswer();
        }
    }

    public Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken) => Spent(eventData.Duration);

    public Task ConnectionFailedAsync(
        DbConnection connection, ConnectionErrorEventData eventData, CancellationToken cancellationToken) => Spent(eventData.Duration);

    public ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken)
    {
        RequestPatience.Now?.Spend(eventData.Duration);
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken) => Spent(eventData.Duration);

    public Task TransactionFailedAsync(
        DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken) => Spent(eventData.Duration);

    private static ValueTask<T> Spent<T>(CommandExecutedEventData eventData, T result)
    {
        RequestPatience.Now?.Spend(eventData.Duration);
        return ValueTask.FromResult(result);
    }

    private static Task Spent(TimeSpan waited)
    {
        RequestPatience.Now?.Spend(waited);
        return Task.CompletedTask;
    }

    private static int SecondsLeft(RequestPatience patience) =>
        patience.Left > TimeSpan.Zero ? patience.SecondsLeft : throw DoesNotAnswer();

    private static SilentDatabaseException DoesNotAnswer() => new();
}
