using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Savsjo.Medborgarloften.Data.Saving;

namespace Savsjo.Medborgarloften.Data.Sqlite;

/// <summary>
/// De som skriver, i tur och ordning: a file has one writer at a time. SQLite lets those who wait ask again and again, each on a thread
/// of its own, and whoever asks at the right moment is next. Here those of this process wait in a line, without a thread.
/// </summary>
internal sealed class SqliteWriters : DbTransactionInterceptor, IDbConnectionInterceptor
{
    /// <summary>Of whoever waits for no request; other programs are waited for as long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const int Busy = 5;

    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Lines = new();

    /// <summary>A connection has one transaction at a time.</summary>
    private readonly ConcurrentDictionary<DbConnection, SemaphoreSlim> _writing = new(ReferenceEqualityComparer.Instance);

    private SqliteWriters()
    {
    }

    public static SqliteWriters Instance { get; } = new();

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default)
    {
        var (began, line) = (Stopwatch.GetTimestamp(), LineOf(connection));
        if (!await line.WaitAsync(Longest(connection), cancellationToken))
            throw TooLong(began);
        return Begin(connection, eventData.IsolationLevel, line, began);
    }

    public override InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result)
    {
        var (began, line) = (Stopwatch.GetTimestamp(), LineOf(connection));
        if (!line.Wait(Longest(connection)))
            throw TooLong(began);
        return Begin(connection, eventData.IsolationLevel, line, began);
    }

    /// <summary>Also where EF Core never came to know of the transaction, since something else that listens to its start failed.</summary>
    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => Ended(connection);

    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        Ended(connection);
        return Task.CompletedTask;
    }

    public InterceptionResult ConnectionDisposing(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Ended(connection);
        return result;
    }

    public ValueTask<InterceptionResult> ConnectionDisposingAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Ended(connection);
        return ValueTask.FromResult(result);
    }

    /// <summary>The driver has no other way than to wait where it is; now only for other programs.</summary>
    private InterceptionResult<DbTransaction> Begin(
        DbConnection connection, IsolationLevel isolation, SemaphoreSlim line, long began)
    {
        try
        {
            var transaction = connection.BeginTransaction(isolation);
            _writing[connection] = line;
            return InterceptionResult<DbTransaction>.SuppressWithResult(transaction);
        }
        catch
        {
            line.Release();
            Spend(began);
            throw;
        }
    }

    /// <summary>Once for each transaction, however it ended.</summary>
    internal void Ended(DbConnection connection)
    {
        if (_writing.TryRemove(connection, out var line))
            line.Release();
    }

    private static SemaphoreSlim LineOf(DbConnection connection) =>
        Lines.GetOrAdd(Path.GetFullPath(connection.DataSource), _ => new SemaphoreSlim(1, 1));

    /// <summary>What the request has left; the file's own wait, for other programs, takes no longer either.</summary>
    private static TimeSpan Longest(DbConnection connection)
    {
        if (RequestPatience.Now is not { } patience)
            return Patience;
        ((SqliteConnection)connection).DefaultTimeout = patience.SecondsLeft;
        return TimeSpan.FromSeconds(patience.SecondsLeft);
    }

    private static SqliteException TooLong(long began)
    {
        Spend(began);
        return new("database is locked", Busy);
    }

    /// <summary>What was waited for in vain; what was waited for and came is counted where it is told of.</summary>
    private static void Spend(long began) => RequestPatience.Now?.Spend(Stopwatch.GetElapsedTime(began));
}
