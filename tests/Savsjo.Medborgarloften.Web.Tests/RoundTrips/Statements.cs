using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Savsjo.Medborgarloften.Web.Tests.RoundTrips;

/// <summary>Writes down every command that a request sends to the database, and how many rows it read.</summary>
internal sealed class Statements : DbCommandInterceptor
{
    private readonly HttpContextAccessor _http = new();
    private readonly ConcurrentDictionary<string, Sent> _sent = new();

    /// <param name="request">"GET /inmatning".</param>
    public Sent Of(string request) => _sent.GetValueOrDefault(request) ?? new();

    public void Forget() => _sent.Clear();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken)
    {
        Note(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken)
    {
        Note(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken)
    {
        Note(command);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult DataReaderDisposing(
        DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        Current?.Read(eventData.ReadCount);
        return result;
    }

    public override ValueTask<InterceptionResult> DataReaderClosingAsync(
        DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result) => ValueTask.FromResult(result);

    private void Note(DbCommand command) => Current?.Add(command.CommandText, command.Transaction);

    private Sent? Current => _http.HttpContext?.Request is { } request
        ? _sent.GetOrAdd($"{request.Method} {request.Path}", _ => new())
        : null;
}

/// <summary>What one request sent.</summary>
internal sealed class Sent
{
    private readonly List<string> _commands = [];
    private readonly HashSet<DbTransaction> _transactions = [];

    public int Count => _commands.Count;

    public int Rows { get; private set; }

    public int Transactions => _transactions.Count;

    public override string ToString() =>
        $"{Count} statements, {Transactions} transactions, {Rows} rows:\n{string.Join("\n--\n", _commands)}";

    internal void Add(string command, DbTransaction? transaction)
    {
        _commands.Add(command);
        if (transaction is not null)
            _transactions.Add(transaction);
    }

    internal void Read(int rows) => Rows += rows;
}
